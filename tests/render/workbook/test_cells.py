"""What Excel has no room for is written as words or cut, and both show."""

from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from xlsxwriter import Workbook

from hcc_parse.render.sheets import Cell
from hcc_parse.render.workbook.cells import MOST_LETTERS, put, words
from hcc_parse.render.workbook.formats import Looks


def written(cell: Cell) -> Any:
    target = BytesIO()
    with Workbook(target, {"constant_memory": True}) as book:
        put(book.add_worksheet(), 0, 0, cell, Looks(book), "text")
    return load_workbook(BytesIO(target.getvalue())).active.cell(1, 1).value


def test_long_words_are_cut_and_say_so() -> None:
    cut = words("𝔸" * 20_000)
    assert cut.endswith(" […]")
    assert len(cut.encode("utf-16-le")) // 2 <= MOST_LETTERS
    assert words("a" * MOST_LETTERS) == "a" * MOST_LETTERS


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (Decimal("98.5"), 98.5),
        (Decimal(999_999_999_999_999), 999_999_999_999_999),
        (Decimal(1_234_567_890_123_456_789), "1.234.567.890.123.456.789"),
        (Decimal("1E+20"), "100.000.000.000.000.000.000"),
        (Decimal("NaN"), "NaN"),
        (0, 0),
    ],
)
def test_a_number_is_never_rounded(number: Decimal, shown: object) -> None:
    assert written(number) == shown


def test_days_before_the_calendar_of_excel_are_words() -> None:
    assert written(date(1890, 2, 1)) == "01/02/1890"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("_x0041_", "_x005F_x0041_"),  # which says `_x0041_`, as ECMA-376 has it
        ("<r><t>x</t></r>", "<r><t>x</t></r> "),
        ("=1+1", "=1+1"),
        (" đầu và cuối", " đầu và cuối"),
        ("123", "123"),
    ],
)
def test_words_stay_words(text: str, kept: str) -> None:
    assert written(text) == kept
