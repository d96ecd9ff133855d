"""A step told between two times goes the way of the table or list that has it."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

STRETCHES = """
| Giai đoạn | Số hồ sơ tiếp nhận mới | Tăng/giảm (hồ sơ) |
| Từ 15/12/2025 đến 14/3/2026 | 1.098 | - |
| Từ 15/3/2026 đến 14/6/2026 | 1.203 | +105 |
| Từ 15/6/2026 đến 14/9/2026 | 1.245 | +42 |
| Tổng cộng | 3.546 | |
"""
MONTHS = """
| Tháng | Tiếp nhận | Giải quyết |
| Tháng 7 | 538 | 500 |
| Tháng 8 | 812 | 700 |
| Tháng 9 | 646 | 690 |
"""
QUARTERS = """
| Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV |
| Hồ sơ tiếp nhận mới | 2.983 | 3.127 | 3.308 | 3.295 |
| Hồ sơ đã giải quyết | 2.900 | 3.100 | 3.200 | 3.210 |
"""


def told(text: str) -> int:
    return len(review(parse_plain(text), KNOWLEDGE, only=("C04",)).findings)


@pytest.mark.parametrize(
    ("table", "text"),
    [
        (STRETCHES, "Giai đoạn 3 giảm 42 hồ sơ so với giai đoạn 2."),
        (STRETCHES, "Giai đoạn 2 giảm 105 hồ sơ so với giai đoạn 1."),
        (MONTHS, "Tháng 9 tiếp nhận tăng 166 hồ sơ so với tháng 8."),
        (MONTHS, "Tháng 9 tăng 10 hồ sơ so với tháng 8."),
        (QUARTERS, "Quý II giảm 144 hồ sơ so với quý I."),
        (QUARTERS, "Quý IV tăng 13 hồ sơ so với quý III."),
    ],
)
def test_a_step_told_the_wrong_way_is_told(table: str, text: str) -> None:
    assert told(table + text) == 1


@pytest.mark.parametrize(
    ("table", "text"),
    [
        (STRETCHES, "Giai đoạn 3 tăng 42 hồ sơ so với giai đoạn 2."),
        (MONTHS, "Tháng 9 giảm 10 hồ sơ so với tháng 8."),
        (MONTHS, "Tháng 9 số hồ sơ trực tuyến tăng 10 hồ sơ so với tháng 8."),
        (QUARTERS, "Quý IV tăng 10 hồ sơ so với quý III."),
        (QUARTERS, "Quý II tăng 144 hồ sơ so với quý I."),
        (QUARTERS, "Quý II giảm 23 hồ sơ trễ hẹn so với quý I."),
        (QUARTERS, "Quý II giảm 144 hồ sơ so với cùng kỳ."),
    ],
)
def test_a_step_that_a_table_has_so_or_not_at_all_is_not(table: str, text: str) -> None:
    assert told(table + text) == 0
