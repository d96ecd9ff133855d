"""Rows of a table that all miss one part, and the row of totals with them."""

from tests.reports import broken, sums_of

FIELDS = """
| STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
| 1 | Hộ tịch | 612 | 610 | 2 |
| 2 | Chứng thực | 1.402 | 1.402 | 0 |
| 3 | Đất đai | 88 | 95 | 21 |
| 4 | Hộ kinh doanh | 41 | 41 | 0 |
| 5 | Bảo trợ xã hội | {} | 52 | 4 |
| 6 | Người có công | 22 | 20 | 2 |
| 7 | Giáo dục | 9 | 9 | 0 |
"""
TOTAL = "| | Tổng | {} | 2.229 | 29 |\n"


def test_a_stock_that_rows_and_total_leave_untold_is_no_fault() -> None:
    assert broken(sums_of(FIELDS.format(50) + TOTAL.format("2.224"), "balance")) == []


def test_without_a_total_that_bears_them_out_nothing_is_certain() -> None:
    found = [sum_ for sum_ in sums_of(FIELDS.format(50), "balance") if not sum_.holds]
    assert len(found) == 2
    assert not any(sum_.certain for sum_ in found)


def test_rows_on_both_sides_are_faults() -> None:
    found = sums_of(FIELDS.format(65) + TOTAL.format("2.239"), "balance")
    assert len(broken(found)) == 3


def test_one_row_that_its_column_denies_stays_certain() -> None:
    text = FIELDS.replace("| 88 |", "| 116 |").format(65) + TOTAL.format("2.258")
    (found,) = [sum_ for sum_ in sums_of(text, "balance") if not sum_.holds]
    assert found.arithmetic == "65 ≠ 52 + 4 = 56"
    assert found.certain


def test_parts_of_a_header_that_leave_one_out() -> None:
    text = """
        | STT | Lĩnh vực | Đã giải quyết | < | < | < |
        | ^ | ^ | Tổng số | Trước hạn | Đúng hạn | Quá hạn |
        | 1 | Hộ tịch | 610 | 540 | 69 | 0 |
        | 2 | Chứng thực | 1.402 | 1.402 | 0 | 0 |
        | 3 | Đất đai | 95 | 60 | 29 | 2 |
        | 4 | Hộ kinh doanh | 41 | 40 | 1 | 0 |
        | 5 | Người có công | 20 | 15 | 5 | 0 |
        | | Tổng | {} | 2.057 | 104 | 2 |
    """
    assert broken(sums_of(text.format("2.168"), "row")) == []
    assert broken(sums_of(text.format("2.186"), "row"))
