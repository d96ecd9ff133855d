"""An average a month or day is held against the totals of its sentence."""

import pytest

from hcc_parse.domain import Average
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

TITLE = "BÁO CÁO\nKết quả công tác cải cách hành chính Quý III năm 2026\n\n"


def averages(text: str) -> tuple[Average, ...]:
    return understand(parse_plain(TITLE + text), load_knowledge()).mentions.told.averages


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 4.669 hồ sơ, bình quân 1.646 hồ sơ/tháng.",
        "Tiếp nhận mới 4.669 hồ sơ (mỗi tháng bình quân 1.656 hồ sơ).",
        "Trong 9 tháng nhận 10.242 hồ sơ, trung bình hằng tháng 1.238,0 hồ sơ.",
        "Đón 2.046 lượt công dân, bình quân 98 lượt/ngày làm việc (22 ngày làm việc).",
    ],
)
def test_an_average_that_no_number_of_months_or_days_gives_is_told(text: str) -> None:
    (found,) = averages(text)
    assert not found.holds


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 4.669 hồ sơ, bình quân 1.556 hồ sơ/tháng.",
        "Trong 9 tháng nhận 10.242 hồ sơ, trung bình hằng tháng 1.138,0 hồ sơ.",
        "Tiếp nhận 4.669 hồ sơ, giải quyết 4.500 hồ sơ, bình quân 1.500 hồ sơ/tháng.",
        "Lũy kế tiếp nhận 9.000 hồ sơ, bình quân 1.125 hồ sơ/tháng.",
        "Lũy kế từ ngày 15/12/2025: tiếp nhận 4.318 hồ sơ (Quý I 1.702 hồ sơ, Quý II 1.939 hồ sơ, "
        "tháng 7 677 hồ sơ), bình quân 616,9 hồ sơ/tháng.",
        "Đón 2.046 lượt công dân, bình quân 93 lượt/ngày làm việc (22 ngày làm việc).",
        "Giải quyết 3.000 hồ sơ, bình quân mỗi công chức 300 hồ sơ/tháng.",
        "Tiếp nhận 4.669 hồ sơ, bình quân cùng kỳ là 1.646 hồ sơ/tháng.",
        "Tiếp nhận 4.669 hồ sơ, bình quân 64 hồ sơ/ngày.",
        "Lũy kế: tiếp nhận 4.318 hồ sơ (Quý I 1.702 hồ sơ, Quý II 1.939 hồ sơ, tháng 7 677 hồ sơ), "
        "bình quân 616,9 hồ sơ/tháng.",
    ],
)
def test_an_average_that_may_be_right_is_left_alone(text: str) -> None:
    assert all(found.holds for found in averages(text))
