"""Tables of some rows with the total of all, and tables of all rows with a slip."""

import pytest

from tests.reports import broken, sums_of

SHARES = """
| TT | Lĩnh vực | Số hồ sơ | Tỷ trọng |
| 1 | Chứng thực | 1.201 | 47,8% |
| 2 | Hộ tịch | 290 | 11,5% |
| 3 | Đất đai | 180 | {} |
| | Tổng | 2.512 | 100% |
"""


def test_shares_of_the_total_show_that_the_rows_are_some() -> None:
    assert broken(sums_of(SHARES.format("7,2%"), "column")) == []
    assert broken(sums_of(SHARES.format("10,7%"), "column"))


LISTED = """
| TT | Lĩnh vực | Tiếp nhận | Đã giải quyết |
{}
| 1 | Hộ tịch | 612 | 604 |
| 2 | Chứng thực | 1.384 | 1.380 |
{}
"""
TOTAL = "| | Tổng cộng toàn xã | 2.512 | {} |"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (f"{TOTAL}\n| | Trong đó: | | |", ""),
        ("", f"| 3 | … | … | … |\n{TOTAL}"),
        ("", f"| | Cộng 02 lĩnh vực | 1.996 | 1.984 |\n{TOTAL}"),
    ],
)
def test_a_table_that_says_it_lists_some(above: str, below: str) -> None:
    text = LISTED.format(above.format("2.466"), below.format("2.466"))
    assert broken(sums_of(text, "column")) == []


@pytest.mark.parametrize(("above", "below"), [(TOTAL, ""), ("", TOTAL)])
def test_rows_that_fall_short_of_their_total_are_told(above: str, below: str) -> None:
    text = LISTED.format(above.format("2.466"), below.format("2.466"))
    assert len(broken(sums_of(text, "column"))) == 2


def test_a_list_of_some_that_another_column_shows_to_be_all() -> None:
    text = LISTED.format(f"{TOTAL.format('1.984')}\n| | Trong đó: | | |", "")
    assert broken(sums_of(text, "column")) == ["2.512 ≠ 612 + 1.384 = 1.996"]


DENSITY = """
| TT | Tên xã | Dân số | Mật độ (người/km2) |
| 1 | An Hòa | 8.120 | 1.308 |
| 2 | An Bình | 7.344 | 1.340 |
| | Toàn xã | {} | 1.323 |
"""


def test_what_is_told_for_each_of_something_is_not_added() -> None:
    assert broken(sums_of(DENSITY.format("15.464"), "column")) == []
    assert len(broken(sums_of(DENSITY.format("15.646"), "column"))) == 1


MONTHS = """
| Tháng | Tiếp nhận | Giải quyết | Tồn |
| 4 | 790 | 795 | 31 |
| 5 | 822 | 810 | 43 |
| 6 | 841 | 850 | 34 |
| Cộng | {} | 2.455 | 34 |
"""


def test_rows_named_by_the_number_of_their_month() -> None:
    assert broken(sums_of(MONTHS.format("2.453"), "column")) == []
    assert broken(sums_of(MONTHS.format("2.543"), "column")) == ["2.543 ≠ 790 + 822 + 841 = 2.453"]
