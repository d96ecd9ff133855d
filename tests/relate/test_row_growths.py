"""Changes that a table by months or quarters tells against the row before."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain


def told(text: str) -> list[str]:
    found = review(parse_plain(text.strip()), load_knowledge()).findings
    return [f.check for f in found if f.severity is not Severity.NOTE]


QUARTERS = """
| Kỳ | Nhận mới | So với quý trước (hồ sơ) | So với quý trước (tỷ lệ) |
| Quý I | 1.877 | - | - |
| Quý II | 2.304 | {first} | {rate} |
| Quý III | 2.233 | -71 | {second} |
"""
MONTHS = """
| Tháng | Tiếp nhận | Tăng, giảm so với {what} |
| Tháng 1 | 877 | {first} |
| Tháng 2 | 904 | {second} |
| Tháng 3 | 933 | {third} |
| Tháng 4 | 1.010 | {fourth} |
"""


@pytest.mark.parametrize(
    ("first", "rate", "second", "found"),
    [
        ("+427", "+22,75%", "-3,08%", []),
        ("+427", "+22,7%", "-3,1%", []),
        ("+427", "+27,25%", "-3,08%", ["A17"]),
        ("+427", "+22,75%", "-8,03%", ["A17"]),
        ("+472", "+22,75%", "-3,08%", ["A16"]),
    ],
)
def test_two_columns_bear_each_other_out(
    first: str, rate: str, second: str, found: list[str]
) -> None:
    assert told(QUARTERS.format(first=first, rate=rate, second=second)) == found


@pytest.mark.parametrize(
    ("what", "first", "second", "third", "fourth", "found"),
    [
        ("tháng trước", "", "+3,1%", "+3,2%", "+8,3%", []),
        ("tháng trước", "", "+3,1%", "+2,3%", "+8,3%", ["A17"]),
        ("tháng trước", "", "+27", "+29", "+87", ["A16"]),
        ("cùng kỳ", "+2,5%", "+3,1%", "+9,3%", "+8,3%", []),
        ("cùng kỳ", "+12", "+27", "+55", "+61", []),
    ],
)
def test_one_column_needs_two_rows(
    what: str, first: str, second: str, third: str, fourth: str, found: list[str]
) -> None:
    text = MONTHS.format(what=what, first=first, second=second, third=third, fourth=fourth)
    assert told(text) == found
