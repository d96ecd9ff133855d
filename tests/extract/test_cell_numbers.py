"""A cell may tell a change with its sign, or a part and its whole."""

from decimal import Decimal

import pytest

from hcc_parse.extract.grids.cell_numbers import change_in, pair_in
from tests.reports import grid_of, passage


@pytest.mark.parametrize(
    ("text", "value", "share"),
    [
        ("+718", "718", False),
        ("- 7", "-7", False),
        ("–8,62%", "-8.62", True),
        ("Tăng 1.065", "1065", False),
        ("giảm 12 hồ sơ", "-12", False),
        ("(+0,31)", "0.31", False),
    ],
)
def test_a_change_has_a_sign(text: str, value: str, share: bool) -> None:
    change = change_in(passage(f" {text}"))
    assert change is not None
    assert change.value == Decimal(value)
    assert (change.kind == "share") == share
    assert change.text == text[change.place.start - 1 : change.place.end - 1]


@pytest.mark.parametrize("text", ["718", "-", "Tăng", "tăng 5 so với 4", "+ 5/6"])
def test_other_cells_tell_no_change(text: str) -> None:
    assert change_in(passage(text)) is None


def test_a_part_and_its_whole() -> None:
    found = pair_in(passage("6.588/7.167 hồ sơ"))
    assert found is not None
    assert [figure.text for figure in found] == ["6.588", "7.167"]


@pytest.mark.parametrize("text", ["6/2026", "118/2025/NĐ-CP", "5/0", "12", "1/2/3"])
def test_months_symbols_and_wholes_of_nothing_are_no_pair(text: str) -> None:
    assert pair_in(passage(text)) is None


def test_a_column_of_units_names_no_row() -> None:
    grid = grid_of("""
        | Chỉ tiêu | Đơn vị | Quý II | Quý III | Tăng, giảm |
        | Tiếp nhận trong quý | hồ sơ | 1.284 | 1.356 | +72 |
        | Lượt công dân đến | lượt | 1.011 | 924 | -87 |
    """)
    rows = [row for row in grid.rows if row.role == "data"]
    assert [row.label for row in rows] == ["Tiếp nhận trong quý", "Lượt công dân đến"]
    changes = [entry.change for row in rows for entry in row.entries if entry.change]
    assert [change.text for change in changes] == ["+72", "-87"]
