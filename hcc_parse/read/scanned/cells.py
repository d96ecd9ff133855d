"""Tables on the picture of a page: each cell recognised by itself, numbers with great care."""

from collections.abc import Sequence

from hcc_parse.read.printed.grid import PrintedTable
from hcc_parse.read.printed.words import PrintedWord
from hcc_parse.read.scanned.blanks import DOTS
from hcc_parse.read.scanned.engine import Engine
from hcc_parse.read.scanned.figures import LINE, Numeral, read_numerals
from hcc_parse.read.scanned.grids import Sheet, sheet_of
from hcc_parse.read.scanned.kinds import numbers_among
from hcc_parse.read.scanned.picture import Picture
from hcc_parse.read.scanned.sizing import fitted
from hcc_parse.read.scanned.texts import read_texts
from hcc_parse.read.scanned.written import Written, written_on

FIRST = 25.0  # pixels: as high are digits in the first look
DOTTED = 0.95  # how sure a row of dots is


def tables_of(picture: Picture, engine: Engine) -> list[PrintedTable]:
    """Read the ruled tables of a page.

    Args:
        picture: The page, straight.
        engine: What to recognise with; it is called a few times for all cells together.

    Returns:
        The tables from the top down, boxes in points of the picture. A word below 0.9 is in doubt;
        `rivals` are what else it may be.
    """
    sheet = sheet_of(picture)
    if not sheet.tables:
        return []
    written, high = written_on(sheet)
    for one in written:
        if one.dotted:
            dots = PrintedWord(text=DOTS, box=one.box(sheet), confidence=DOTTED)
            one.cell.words = [dots]
    others = [one for one in written if not one.dotted]
    _read_short([one for one in others if one.short], sheet, high, engine)
    read_texts([one for one in others if not one.cell.words], sheet, high, engine)
    return [table for table, _ in sheet.tables]


def _read_short(cells: Sequence[Written], sheet: Sheet, high: float, engine: Engine) -> None:
    """Read the cells of one line: those that hold numbers as such, others as they were seen."""
    factor = FIRST / high
    seen = engine.recognise([fitted(one.picture, factor) for one in cells], mode=LINE)
    looks = [" ".join(glimpse.text for glimpse in glimpses) for glimpses in seen]
    numbers = numbers_among(cells, looks)
    for one, glimpses, number in zip(cells, seen, numbers, strict=True):
        if not number and glimpses:
            one.cell.words = one.words(sheet, glimpses, factor)
    chosen = [n for n, number in enumerate(numbers) if number]
    numerals = [
        Numeral(
            letters=cells[n].letters,
            picture=cells[n].picture,
            looks=[looks[n].replace(" ", "")],
        )
        for n in chosen
    ]
    for n, reading in zip(
        chosen, read_numerals(numerals, sheet.picture.grey, high, engine), strict=True
    ):
        if reading.text:
            cells[n].cell.words = [
                PrintedWord(
                    text=reading.text,
                    box=cells[n].box(sheet),
                    confidence=reading.confidence,
                    rivals=reading.rivals,
                )
            ]
