"""Sums over cells: total rows, declared formulas, and what headers demand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from tests.reports import CITY_HEADER, broken, dossier_of, sums_of
from tests.scans import scanned

PLAIN = """
| STT | Lĩnh vực | Số hồ sơ | Tỷ lệ | Xếp hạng |
| 1 | Hộ tịch | 12 | 98% | 3 |
| 2 | Đất đai | 8 | 90% | 5 |
| 3 | Y tế | - |  |  |
| 4 | Giáo dục | 1.000 | 0% | 9 |
| Tổng cộng | < | 1.020 | 96% | 7 |
"""
CITY = f"""{CITY_HEADER}\
| 1 | Hộ tịch | 120 | 100 | 10 | 10 | 110 | 90 | 10 | 2 | 5 | 3 | 10 | 8 | 1 | 1 |
| 2 | Đất đai | 60 | 50 | 5 | 5 | 50 | 45 | 0 | 0 | 3 | 2 | 10 | 9 | 0 | 1 |
| 3 | Y tế | 7 | 7 | 0 | 0 | 6 | 6 | 0 | 0 | 0 | 0 | 1 | 1 | 0 | 0 |
| Tổng cộng | < | 187 | 157 | 15 | 15 | 166 | 141 | 10 | 2 | 8 | 5 | 21 | 18 | 1 | 2 |
"""
NATIONAL = """
| STT | Lĩnh vực | Số lượng hồ sơ tiếp nhận | < | < | < \
| Số lượng hồ sơ đã giải quyết | < | < | < | Số lượng hồ sơ đang giải quyết | < | < |
| ^ | ^ | Tổng số | Trong kỳ | < | Từ kỳ trước \
| Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn |
| ^ | ^ | ^ | Trực tuyến | Trực tiếp, dịch vụ bưu chính | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
| 1 | Hộ tịch | 120 | 100 | 10 | 10 | 102 | 90 | 10 | 2 | 18 | 17 | 1 |
| 2 | Đất đai | 60 | 50 | 5 | 5 | 50 | 45 | 3 | 2 | 10 | 9 | 1 |
| 3 | Y tế | 7 | 7 | 0 | 0 | 6 | 6 | 0 | 0 | 1 | 1 | 0 |
| Tổng cộng | < | 187 | 157 | 15 | 15 | 158 | 141 | 13 | 4 | 29 | 27 | 2 |
"""


def test_a_total_row_adds_up_the_rows_of_its_columns() -> None:
    (found,) = sums_of(PLAIN, "column")
    assert found.holds
    assert found.certain
    assert found.total.text == "1.020"
    assert [part.text for part in found.parts] == ["12", "8", "1.000"]


def test_a_total_that_is_off_does_not_hold() -> None:
    sums = sums_of(PLAIN.replace("1.020", "1.021"), "column")
    assert broken(sums) == ["1.021 ≠ 12 + 8 + 1.000 = 1.020"]


def test_shares_ranks_and_numbers_of_order_are_not_added() -> None:
    assert len(sums_of(PLAIN, "column")) == 1


def test_a_total_on_top_adds_up_the_rows_below() -> None:
    text = """
        | STT | Lĩnh vực | Số hồ sơ | Đúng hạn |
        | Tổng cộng | < | 21 | 18 |
        | 1 | Hộ tịch | 12 | 10 |
        | 2 | Đất đai | 8 | 8 |
    """
    assert broken(sums_of(text, "column")) == ["21 ≠ 12 + 8 = 20"]


def test_a_cell_of_words_leaves_its_column_alone() -> None:
    assert sums_of(PLAIN.replace("| 8 | 90%", "| không rõ | 90%"), "column") == []


def test_a_header_printed_again_is_not_added() -> None:
    head = "| STT | Lĩnh vực | Số hồ sơ | Tỷ lệ | Xếp hạng |"
    text = PLAIN.replace("| 3 | Y tế", f"{head}\n| 3 | Y tế")
    assert [sum_.holds for sum_ in sums_of(text, "column")] == [True]


def test_a_table_without_a_total_row_adds_up_nothing() -> None:
    assert sums_of(PLAIN.replace("Tổng cộng", "Lĩnh vực khác"), "column") == []


@pytest.mark.parametrize(
    "rows",
    [
        [
            "I | Cấp xã | 30",
            "1 | Hộ tịch | 10",
            "2 | Đất đai | 20",
            "II | Cấp tỉnh | 5",
            "1 | Y tế | 5",
        ],
        ["1 | Hộ tịch | 30", "1.1 | Khai sinh | 10", "1.2 | Kết hôn | 20", "2 | Đất đai | 5"],
        ["1 | Hộ tịch | 30", " | - Khai sinh | 10", " | - Kết hôn | 20", "2 | Đất đai | 5"],
        [
            "A | Cấp xã | ",
            "1 | Hộ tịch | 10",
            "2 | Đất đai | 20",
            "B | Cấp tỉnh | ",
            "1 | Y tế | 5",
        ],
    ],
)
def test_rows_of_rows_are_counted_once(rows: list[str]) -> None:
    table = "\n".join(f"| {row} |" for row in rows)
    text = f"| STT | Lĩnh vực | Số hồ sơ |\n{table}\n| Tổng cộng | < | 35 |"
    assert broken(sums_of(text, "column")) == []
    assert [s.added for s in sums_of(text, "column") if s.total.text == "35"] == [35]
    off = sums_of(text.replace("| 35 |", "| 36 |"), "column")
    assert [s.holds for s in off if s.total.text == "36"] == [False]


def test_a_grand_total_adds_up_the_totals() -> None:
    text = """
        | STT | Lĩnh vực | Số hồ sơ |
        | 1 | Hộ tịch | 10 |
        | 2 | Đất đai | 20 |
        | Cộng | < | 30 |
        | 3 | Y tế | 5 |
        | 4 | Giáo dục | 6 |
        | Cộng | < | 11 |
        | Tổng cộng | < | 41 |
    """
    assert [s.arithmetic for s in sums_of(text, "column")] == [
        "30 = 10 + 20 = 30",
        "11 = 5 + 6 = 11",
        "41 = 30 + 11 = 41",
    ]
    assert broken(sums_of(text.replace("| 41 |", "| 42 |"), "column")) == ["42 ≠ 30 + 11 = 41"]


@pytest.mark.parametrize("codes", ["(1) | (2) | (3)=(4)+(5) | (4) | (5)", "1 | 2 | 3=4+5 | 4 | 5"])
def test_a_declared_formula_holds_in_every_row(codes: str) -> None:
    text = f"""
        | STT | Lĩnh vực | Tất cả | Loại một | Loại hai |
        | {codes} |
        | 1 | Hộ tịch | 12 | 10 | 2 |
        | 2 | Đất đai | 9 | 8 |  |
        | Tổng cộng | < | 20 | 18 | 2 |
    """
    sums = sums_of(text, "row")
    assert len(sums) == 3
    assert broken(sums) == ["9 ≠ 8 = 8"]
    assert all(sum_.certain for sum_ in sums)


@pytest.mark.parametrize("form", [CITY, NATIONAL], ids=["16 columns", "13 columns"])
def test_headers_of_the_usual_forms_demand_their_sums(form: str) -> None:
    rows, balances = sums_of(form, "row"), sums_of(form, "balance")
    assert broken(rows) == broken(balances) == []
    assert (len(rows), len(balances)) == (3 * 4, 4)


@pytest.mark.parametrize(
    ("form", "old", "new", "kind", "arithmetic"),
    [
        (CITY, "| 120 | 100 |", "| 120 | 101 |", "row", "120 ≠ 101 + 10 + 10 = 121"),
        (CITY, "| 50 | 45 |", "| 51 | 45 |", "balance", "60 ≠ 51 + 10 = 61"),
        (CITY, "| 10 | 8 | 1 |", "| 10 | 7 | 1 |", "row", "10 ≠ 7 + 1 + 1 = 9"),
        (NATIONAL, "| 120 | 100 |", "| 120 | 101 |", "row", "120 ≠ 101 + 10 + 10 = 121"),
        (NATIONAL, "| 102 | 90 |", "| 102 | 91 |", "row", "102 ≠ 91 + 10 + 2 = 103"),
        (NATIONAL, "| 50 | 45 |", "| 51 | 45 |", "balance", "60 ≠ 51 + 10 = 61"),
    ],
)
def test_a_row_that_breaks_what_the_headers_demand_is_found(
    form: str, old: str, new: str, kind: str, arithmetic: str
) -> None:
    assert old in form
    sums = [s for s in dossier_of(form.replace(old, new)).relations.sums if s.kind == kind]
    assert arithmetic in broken(sums)


def test_what_most_rows_deny_is_not_certain() -> None:
    text = (
        CITY.replace("| 120 | 100 |", "| 130 | 100 |")
        .replace("| 60 | 50 |", "| 70 | 50 |")
        .replace("| 187 | 157 |", "| 207 | 157 |")
    )
    received = [s for s in sums_of(text, "row") if "tiếp nhận" in s.total.path[0]]
    assert not any(sum_.certain for sum_ in received if not sum_.holds)


def test_a_declared_formula_takes_the_place_of_the_meaning_of_headers() -> None:
    codes = (
        "| (1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) | (7)=(8)+(9)+(10)+(11)+(12) "
        "| (8) | (9) | (10) | (11) | (12) | (13)=(14)+(15)+(16) | (14) | (15) | (16) |\n"
    )
    text = CITY.replace("| 1 | Hộ tịch", f"{codes}| 1 | Hộ tịch")
    sums = sums_of(text, "row")
    assert len(sums) == 4 * 3
    assert broken(sums) == []


@given(st.lists(st.integers(min_value=0, max_value=99_999), min_size=2, max_size=12))
def test_the_sum_of_any_rows_holds(values: list[int]) -> None:
    rows = "\n".join(f"| {n} | Lĩnh vực khác | {v} |" for n, v in enumerate(values, 1))
    text = f"| STT | Lĩnh vực | Số hồ sơ |\n{rows}\n| Tổng cộng | < | {sum(values)} |"
    (found,) = sums_of(text, "column")
    assert found.holds
    assert found.added == sum(values)


MISREAD = """
| STT | Lĩnh vực | Tiếp nhận | Mạng | Quầy | Rút |
| (1) | (2) | (3)=({first})+(5) | (4) | (5) | (6) |
| 1 | Hộ tịch | 5 | 2 | 3 | 1 |
| 2 | Đất đai | 9 | 4 | 5 | 2 |
| 3 | Y tế | 8 | 4 | 4 | 1 |
| 4 | Tư pháp | 0 | 0 | 0 | 0 |
"""


@pytest.mark.parametrize(("first", "sums"), [("4", 4), ("6", 0)])
def test_a_formula_of_a_scan_counts_where_the_rows_bear_it_out(first: str, sums: int) -> None:
    report, knowledge = scanned(MISREAD.format(first=first)), load_knowledge()
    found = understand(report, knowledge).relations.sums
    assert len([sum_ for sum_ in found if "=" in sum_.basis.vi]) == sums


def test_a_formula_that_was_typed_counts_as_it_stands() -> None:
    assert len(sums_of(MISREAD.format(first="6"), "row")) == 4
