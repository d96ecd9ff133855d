"""Tables over pages that were written as several, and totals that are rows among others."""

import pytest

from tests.reports import broken, mentions_of, sums_of

HEAD = "| TT | Thôn | Số hộ | Có tài khoản | Chưa có |\n"
FIRST = (
    HEAD
    + """\
| 1 | Thôn Đông | 210 | 200 | 10 |
| 2 | Thôn Đoài | 188 | 181 | 7 |
| 3 | Thôn Nam | 245 | 240 | 5 |
"""
)
SECOND = """\
| 4 | Thôn Bắc | 160 | 155 | 5 |
| 5 | Thôn Trung | 301 | 280 | 21 |
| | Tổng cộng | {} | 1.056 | 48 |
"""


def two(second: str, between: str = "…") -> str:
    return f"{FIRST}\n{between}\n{second}"


@pytest.mark.parametrize("head", ["", HEAD, "(tiếp theo)\n", "Trang 2\n" + HEAD])
def test_a_total_adds_up_the_rows_of_all_pages(head: str) -> None:
    assert broken(sums_of(two(head + SECOND.format("1.104")), "column")) == []
    told = broken(sums_of(two(head + SECOND.format("1.140")), "column"))
    assert told == ["1.140 ≠ 210 + 188 + 245 + 160 + 301 = 1.104"]


def test_a_part_without_a_header_has_that_of_the_first() -> None:
    one, other = mentions_of(two(SECOND.format("1.104"))).grids
    assert [column.path for column in other.columns] == [column.path for column in one.columns]
    assert [row.label for row in other.before] == [row.label for row in one.rows]
    assert [row.label for row in one.after] == [row.label for row in other.rows]
    assert [row.role for row in other.rows] == ["data", "data", "total"]


def test_a_total_on_top_adds_up_what_stands_on_the_next_page() -> None:
    first = FIRST.replace("| 1 |", "| | Tổng cộng | {} | 1.056 | 48 |\n| 1 |")
    second = "\n".join(SECOND.splitlines()[:2])
    assert broken(sums_of(f"{first.format('1.104')}\n…\n{second}", "column")) == []
    assert len(broken(sums_of(f"{first.format('1.014')}\n…\n{second}", "column"))) == 1


@pytest.mark.parametrize(
    "second",
    [
        SECOND.replace("| 4 |", "| 1 |").replace("| 5 |", "| 2 |"),
        HEAD.replace("Số hộ", "Số khẩu") + SECOND,
    ],
)
def test_another_table_stays_another(second: str) -> None:
    grids = mentions_of(two(second.format("461"))).grids
    assert not any(grid.before or grid.after for grid in grids)


def test_words_between_two_tables_part_them() -> None:
    text = two(HEAD + SECOND.format("461"), between="2. Kết quả đợt hai")
    assert not any(grid.before or grid.after for grid in mentions_of(text).grids)


AMONG = """
| TT | Chỉ tiêu | Đơn vị tính | Quý I | Quý II |
| 1 | Hồ sơ tiếp nhận | hồ sơ | 2.053 | 2.453 |
| 2 | Tổng cộng phí, lệ phí thu được | nghìn đồng | 20.140 | 27.610 |
| {} | Lượt công dân | lượt | 1.811 | 2.030 |
"""


def test_a_numbered_total_of_another_matter_adds_up_nothing() -> None:
    assert sums_of(AMONG.format(3), "column") == []


def test_a_total_behind_its_rows_adds_them_up() -> None:
    text = AMONG.format(3).replace("| 2 | Tổng cộng phí, lệ phí thu được", "| | Tổng cộng")
    assert len(broken(sums_of(text, "column"))) == 2
