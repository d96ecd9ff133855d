"""What is told to differ from a figure close by must do so."""

import pytest

from hcc_parse.domain import Told
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

MONTHS = "Tháng 7/2026 đạt 94,67 điểm, xếp thứ 49/114; tháng 8/2026 đạt 96,30 điểm, xếp thứ 31/114."


def told(text: str) -> Told:
    return understand(parse_plain(text), load_knowledge()).mentions.told


@pytest.mark.parametrize(
    "text",
    [
        "Biên chế giao 62, hiện có 57 người, còn thiếu 15 người.",
        "Định mức 12 người, đã bố trí 9 người, thiếu 4 người.",
        f"{MONTHS} Tháng 8 tăng 1,36 điểm và tăng 18 bậc so với tháng 7.",
        "Trong quý nhận mới 1549 hồ sơ, so với Quý II (1402 hồ sơ) tăng 417 hồ sơ, tăng 10,5%.",
    ],
)
def test_a_difference_that_the_figures_do_not_give_is_told(text: str) -> None:
    assert len(told(text).changes) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Biên chế giao 62, hiện có 57 người, còn thiếu 05 người.",
        "Biên chế giao 62 người, hiện có 57 máy tính, còn thiếu 15 máy in.",
        f"{MONTHS} Tháng 8 tăng 1,63 điểm và tăng 18 bậc so với tháng 7.",
        f"{MONTHS} Tháng 8 tăng 2,36 điểm so với tháng 6.",
        f"{MONTHS} Nhóm tiến độ tháng 8 tăng 0,36 điểm so với tháng 7.",
        "Trong quý nhận mới 1549 hồ sơ, so với Quý II (1402 hồ sơ) tăng 147 hồ sơ, tăng 10,5%.",
        "Giải quyết 1549 hồ sơ, so với Quý II (1402 hồ sơ mới) tăng 35 hồ sơ.",
    ],
)
def test_a_difference_that_they_give_or_of_others_is_not(text: str) -> None:
    assert told(text).changes == ()
