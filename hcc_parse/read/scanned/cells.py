"""Tables on the picture of a page: each cell recognised by itself, numbers with great care."""

from collections.abc import Sequence
from itertools import pairwise

from hcc_parse.read.printed.grid import PrintedTable
from hcc_parse.read.printed.words import PrintedWord
from hcc_parse.read.scanned.blanks import DOTS
from hcc_parse.read.scanned.engine import Engine
from hcc_parse.read.scanned.figures import (
    ALPHABET,
    FIRST,
    LINE,
    MIXED,
    Numeral,
    Reading,
    read_numerals,
)
from hcc_parse.read.scanned.glyphs import Digit, parted
from hcc_parse.read.scanned.grids import Sheet, sheet_of
from hcc_parse.read.scanned.kinds import Kind, is_numeric, is_word, kinds_of
from hcc_parse.read.scanned.picture import Picture
from hcc_parse.read.scanned.sizing import fitted
from hcc_parse.read.scanned.texts import read_texts
from hcc_parse.read.scanned.written import LONGEST, Written, lines_of, written_on

DOTTED = 0.95  # how sure a row of dots is
SURE = 0.9  # from there a number is not in doubt
APART = 1.48  # widths of a digit: the middles of two are as far apart only with a space between
ILLEGIBLE = "\ufffd"  # stands where there is ink that nothing was read in
ALPHABETS = {Kind.NUMBER: ALPHABET, Kind.MIXED: MIXED}


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
    written, digit = written_on(sheet)
    for one in written:
        if one.dotted:
            dots = PrintedWord(text=DOTS, box=one.box(sheet), confidence=DOTTED)
            one.cell.words = [dots]
    long = [one for one in written if not one.short and not one.dotted]
    read_texts(long, sheet, digit.high, engine)
    short = [one for one in written if one.short and not one.dotted]
    _read_short([*short, *_formulas(long, sheet, digit)], sheet, digit, engine)
    read_texts([one for one in written if not one.cell.words], sheet, digit.high, engine)
    for one in written:
        if not one.cell.words:
            word = PrintedWord(text=ILLEGIBLE, box=one.box(sheet), confidence=0.0)
            one.cell.words = [word]
    return [table for table, _ in sheet.tables]


def _formulas(cells: Sequence[Written], sheet: Sheet, digit: Digit) -> list[Written]:
    """The lines of cells that hold but figures and signs, to be read as numbers are."""
    pieces = []
    for one in cells:
        if not is_numeric(" ".join(word.text for word in one.cell.words)):
            continue
        lines = lines_of(one)
        for line in lines:
            line.letters = list(parted(line.letters, sheet.ruling.ink, digit))
        if all(len(line.letters) <= LONGEST for line in lines):
            one.cell.words = []
            pieces += lines
    return pieces


def _read_short(cells: Sequence[Written], sheet: Sheet, digit: Digit, engine: Engine) -> None:
    """Read the cells of one line that hold numbers; what looks like words is left."""
    pictures = [fitted(one.picture, FIRST / digit.high) for one in cells]
    seen = engine.recognise(pictures, mode=LINE)
    looks = [" ".join(glimpse.text for glimpse in glimpses) for glimpses in seen]
    kinds = kinds_of(cells, looks)
    for kind, alphabet in ALPHABETS.items():
        chosen = [n for n, other in enumerate(kinds) if other is kind]
        numerals = [
            Numeral(
                letters=cells[n].letters,
                picture=cells[n].picture,
                looks=[looks[n].replace(" ", "")],
            )
            for n in chosen
        ]
        readings = read_numerals(numerals, sheet.picture.grey, digit.high, engine, alphabet)
        for n, reading in zip(chosen, readings, strict=True):
            words = is_word(looks[n]) and looks[n] != reading.text
            if reading.text and not (words and reading.confidence < SURE):
                cells[n].cell.words += _words(cells[n], reading, sheet, digit)


def _words(one: Written, reading: Reading, sheet: Sheet, digit: Digit) -> list[PrintedWord]:
    """A reading as words of the page: a space may part the thousands of a number."""
    text, letters = reading.text, one.letters
    cuts = [0, len(text)]
    if len(text) == len(letters):
        middles = [(letter.x0 + letter.x1) / 2 for letter in letters]
        for n in range(1, len(text)):
            far = middles[n] - middles[n - 1] > APART * digit.wide
            if far and text[n - 1].isdigit() and text[n].isdigit():
                cuts.insert(-1, n)
    if len(cuts) == 2:
        box = one.box(sheet)
        whole = PrintedWord(
            text=text, box=box, confidence=reading.confidence, rivals=reading.rivals
        )
        return [whole]
    words = []
    for start, end in pairwise(cuts):
        ours = letters[start:end]
        edges = (ours[0].x0, min(spot.top for spot in ours), ours[-1].x1)
        box = sheet.picture.box(*edges, max(spot.bottom for spot in ours))
        others = (rival[start:end] for rival in reading.rivals if len(rival) == len(text))
        rivals = tuple(dict.fromkeys(other for other in others if other != text[start:end]))
        word = PrintedWord(
            text=text[start:end], box=box, confidence=reading.confidence, rivals=rivals
        )
        words.append(word)
    return words
