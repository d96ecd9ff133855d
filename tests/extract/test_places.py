"""A step between two places is what lies between them, and goes the way the words say."""

import pytest

from hcc_parse.domain import Told
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain


def told(text: str) -> Told:
    return understand(parse_plain(text), load_knowledge(), guessing=False).mentions.told


@pytest.mark.parametrize(
    "text",
    [
        "So với thời điểm ngày 28/02/2026 (96,11 điểm, xếp thứ 52/114), đến ngày 31/5/2026 Chỉ số "
        "của phường đạt 98,24 điểm, xếp thứ 37/114 xã, phường; tăng 2,13 điểm và tăng 25 bậc.",
        "Tại thời điểm ngày 31/5/2026 đạt 98,24 điểm, xếp thứ 37/114 xã, phường; so với thời điểm "
        "ngày 28/02/2026 (96,11 điểm, xếp thứ 52/114) tăng 2,13 điểm và tăng 25 bậc.",
        "Tháng 5 xếp thứ 31/120, tháng 6 xếp thứ 25/120, tăng 16 bậc.",
        "Quý II đứng thứ 9/30, lùi 12 bậc so với quý I (đứng thứ 7/30).",
    ],
)
def test_a_step_that_its_two_places_do_not_give_is_told(text: str) -> None:
    assert len(told(text).changes) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Tính đến ngày 30/5/2026, xã đạt 97,93 điểm, xếp thứ 44/114 xã, phường, đặc khu, giảm 09 "
        "bậc so với thời điểm ngày 31/3/2026 (xếp thứ 53/114).",
        "Quý II xếp thứ 18/60, tụt 6 bậc so với quý I (xếp thứ 24/60).",
        "Quý II xếp thứ 24/60, tăng 6 bậc so với quý I (xếp thứ 18/60).",
    ],
)
def test_a_step_told_the_wrong_way_is(text: str) -> None:
    (turn,) = told(text).turns
    assert turn.places


@pytest.mark.parametrize(
    "text",
    [
        "Tính đến ngày 30/5/2026 xếp thứ 44/114, tăng 09 bậc so với ngày 31/3/2026 (thứ 53/114).",
        "Quý II xếp thứ 24/60, tụt 6 bậc so với quý I (xếp thứ 18/60).",
        "Quý II xếp thứ 24/60, giảm 6 bậc so với quý I (xếp thứ 18/60).",
        "Xã xếp thứ 37/114 toàn tỉnh và thứ 5/20 trong cụm, tăng 3 bậc so với tháng 5.",
        "Xếp thứ 37/114, so với tháng 4 (xếp thứ 52/114) tăng 15 bậc; riêng số hóa tăng 4 bậc.",
        "Xếp thứ 37/114; so với tháng 4 (thứ 52/114) tăng mạnh, tăng 28 bậc so với cùng kỳ.",
        "Chỉ số A xếp thứ 37/114, chỉ số B xếp thứ 52/114; tăng 5 bậc so với tháng 5.",
        "Tháng 5 xếp thứ 31/120, tháng 6 xếp thứ 25/120, tăng 9 bậc so với cùng kỳ.",
        "Quý III xếp thứ 12/40, quý II thứ 19/40, quý I thứ 22/40; tăng 10 bậc so với đầu năm.",
        "Làm việc từ thứ 2 đến thứ 6, tháng 5 tăng 3 vị trí so với tháng 4.",
        "Thứ hạng cải thiện 15 bậc so với tháng 2 (thứ 52/114), nay đứng thứ 37/114.",
        "Xếp thứ 37/114, cao hơn phường Bình An (xếp thứ 52/114), tăng 3 bậc.",
    ],
)
def test_true_places_and_those_of_others_are_left_alone(text: str) -> None:
    found = told(text)
    assert (found.changes, found.turns) == ((), ())
