"""What a cell shows, as people at a Vietnamese desk see it."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.read.sheets.shown import shown


@pytest.mark.parametrize(
    ("value", "pattern", "characters"),
    [
        (1250, "General", "1250"),
        (1250, "#,##0", "1.250"),
        (1250.0, "General", "1250"),
        (0.1, "General", "0,1"),
        (12.345, "0.00", "12,34"),
        (0.9978, "0.00%", "99,78%"),
        (1, "0%", "100%"),
        (3, '0 "hồ sơ"', "3"),
        (7, "@", "7"),
        (1234567.5, "#,##0.##", "1.234.567,5"),
        (5, "#,##0.##", "5"),
        (date(2026, 6, 14), "dd/mm/yyyy", "14/06/2026"),
        (datetime(2026, 6, 14, 8, 30), "dd/mm/yyyy hh:mm", "14/06/2026"),
        ("  Đất đai ", "General", "Đất đai"),
        ("o\u0302", "General", "ô"),
        ("#REF!", "General", "#REF!"),
        (None, "General", ""),
    ],
)
def test_a_cell_reads_as_it_is_shown(value: object, pattern: str, characters: str) -> None:
    assert shown(value, pattern) == characters


@given(st.integers(min_value=-(10**15), max_value=10**15))
def test_a_whole_number_keeps_every_digit(value: int) -> None:
    assert int(shown(value, "#,##0").replace(".", "")) == value
    assert int(shown(value, "General")) == value


@given(st.floats(allow_nan=True), st.text(max_size=12))
def test_no_number_and_no_format_stops_the_reader(value: float, pattern: str) -> None:
    assert isinstance(shown(value, pattern), str)
