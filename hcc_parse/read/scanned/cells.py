"""Tables on the picture of a page: each cell recognised by itself, numbers with great care."""

from collections.abc import Sequence

from hcc_parse.read.printed.grid import PrintedTable
from hcc_parse.read.printed.words import PrintedWord
from hcc_parse.read.scanned.blanks import DOTS
from hcc_parse.read.scanned.engine import Engine, Glimpse
from hcc_parse.read.scanned.figures import LINE, Numeral, read_numerals
from hcc_parse.read.scanned.grids import Sheet, sheet_of
from hcc_parse.read.scanned.kinds import Kind, kinds_of
from hcc_parse.read.scanned.picture import Picture
from hcc_parse.read.scanned.sizing import fitted
from hcc_parse.read.scanned.texts import read_texts
from hcc_parse.read.scanned.written import Written, written_on

FIRST = 25.0  # pixels: as high are digits in the first look
DOTTED = 0.95  # how sure a row of dots is
DOUBTFUL = 0.9  # from there a number is sure
ROMAN = "IVX."


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
    _read_short([one for one in written if one.short and not one.dotted], sheet, high, engine)
    read_texts([one for one in written if not one.cell.words], sheet, high, engine)
    return [table for table, _ in sheet.tables]


def _read_short(cells: Sequence[Written], sheet: Sheet, high: float, engine: Engine) -> None:
    """Read the cells of one line that hold numbers; what looks like words is left."""
    factor = FIRST / high
    seen = engine.recognise([fitted(one.picture, factor) for one in cells], mode=LINE)
    looks = [" ".join(glimpse.text for glimpse in glimpses) for glimpses in seen]
    kinds = kinds_of(cells, looks)
    roman = [one for one, kind in zip(cells, kinds, strict=True) if kind is Kind.ROMAN]
    _read_roman(roman, sheet, factor, engine)
    chosen = [n for n, kind in enumerate(kinds) if kind is Kind.NUMBER]
    numerals = [
        Numeral(
            letters=cells[n].letters,
            picture=cells[n].picture,
            looks=[looks[n].replace(" ", "")],
        )
        for n in chosen
    ]
    readings = read_numerals(numerals, sheet.picture.grey, high, engine)
    for n, reading in zip(chosen, readings, strict=True):
        unsure = reading.confidence < DOUBTFUL
        if not reading.text or (unsure and looks[n].isalpha() and len(looks[n]) > 1):
            continue
        cells[n].cell.words = [
            PrintedWord(
                text=reading.text,
                box=cells[n].box(sheet),
                confidence=reading.confidence,
                rivals=reading.rivals,
            )
        ]


def _read_roman(cells: Sequence[Written], sheet: Sheet, factor: float, engine: Engine) -> None:
    """Read what is one of I, II, III …; what has not as many letters as marks is left as text."""
    pictures = [fitted(one.picture, factor) for one in cells]
    seen: list[list[Glimpse]] = engine.recognise(pictures, mode=LINE, alphabet=ROMAN)
    for one, glimpses in zip(cells, seen, strict=True):
        signs = "".join(glimpse.text for glimpse in glimpses)
        if len(signs) == len(one.letters):
            one.cell.words = one.words(sheet, glimpses, factor)
