"""Months and quarters by their number alone, and the balance that all rows but one keep."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain


def told(text: str) -> set[str]:
    found = review(parse_plain(text), load_knowledge()).findings
    return {f.check for f in found if f.severity is not Severity.NOTE}


MONTHS = """
| Tháng | Mới đến | Tồn tháng trước | Phải làm | Đã làm xong | Tồn cuối tháng |
| {one} | 488 | 16 | 504 | 477 | 27 |
| {two} | 312 | 27 | 339 | 320 | 19 |
| {three} | 741 | 19 | {due} | 726 | 34 |
| {four} | 673 | 34 | 707 | {done} | 30 |
| {five} | 596 | 30 | 626 | 605 | {left} |
"""
TRUE = {
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "due": "760",
    "done": "677",
    "left": "21",
}


def months(**slips: str) -> set[str]:
    return told(MONTHS.format(**(TRUE | slips)))


def test_true_months_are_silent() -> None:
    assert months() == set()


@pytest.mark.parametrize("slip", [{"due": "769"}, {"done": "777"}, {"left": "12"}])
def test_one_month_breaks_the_balance_of_all_others(slip: dict[str, str]) -> None:
    assert months(**slip) == {"A02"}


def test_two_months_that_differ_are_another_account() -> None:
    assert months(done="777", left="12") == set()


def test_numbers_that_skip_are_no_months() -> None:
    assert months(three="8", done="777") == set()


QUARTERS = """
| Quý | Tồn kỳ trước | Nhận mới | Tổng phải giải quyết | Đã giải quyết | Tồn cuối quý |
| I | 31 | 2.612 | 2.643 | 2.602 | 41 |
| II | {opening} | 3.105 | 3.146 | 3.094 | 52 |
| III | 52 | 3.388 | 3.440 | 3.394 | 46 |
| IV | 46 | 3.017 | 3.063 | 3.025 | 38 |
| Cả năm | 31 | {all} | 12.153 | 12.115 | 38 |
"""


def test_quarters_by_their_number_carry_and_add_up() -> None:
    assert told(QUARTERS.format(opening=41, all="12.122")) == set()
    assert "A18" in told(QUARTERS.format(opening=47, all="12.122"))
    assert "A02" in told(QUARTERS.format(opening=41, all="12.212"))


FEES = """
| Tháng | Hồ sơ có lệ phí | Nộp trực tuyến | Số tiền thu (đồng) |
| Tháng 4 | 780 | 771 | 14.640.000 |
| Tháng 5 | 864 | 860 | {money} |
| Tháng 6 | 742 | 738 | 13.385.000 |
| Quý II | 2.386 | 2.369 | 44.440.000 |
"""


def test_one_column_of_three_that_one_slip_parts_from_its_total() -> None:
    assert told(FEES.format(money="16.415.000")) == set()
    assert told(FEES.format(money="16.145.000")) == {"A01"}


VISITORS = """
| Tháng | Hồ sơ | Đã trả | Số người dân đến giao dịch |
| Tháng 7 | 980 | 976 | 512 |
| Tháng 8 | 1.064 | 1.060 | 603 |
| Tháng 9 | 942 | 938 | 499 |
| Quý III | 2.986 | 2.974 | 1.203 |
"""


def test_distinct_persons_are_no_sum_of_months() -> None:
    assert told(VISITORS) == set()
