"""What the tables of a draft say, row by row and column by column: the gold of a scan of it."""

import re
from collections import Counter
from dataclasses import dataclass

from corpus.generate.draft import ABOVE, LEFT, Draft, Row, Sheet, plain
from corpus.reading.truth import frame_of, paragraphs_of, tables_of
from corpus.score.sheets import path_over, width_of

NUMBER = re.compile(r"\d{1,3}(?:[. ]\d{3})+(?:,\d+)?\s?%?|\d+(?:[.,]\d+)?\s?%?")
MARKS = '()[].,;:%+-–*“”"/'
DASHES = str.maketrans({"—": "–", "−": "–"})
DOTS = re.compile(r"[.…]{2,}")
WITHOUT_FIGURES = ("head", "code")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldRow:
    """A row: what is set in each column, "" where nothing is, None where a merged cell goes on."""

    role: str
    texts: tuple[str | None, ...]

    @property
    def label(self) -> str:
        """The words by which the row is known, those of its columns of figures left out."""
        return " ".join(text for text in self.texts if text and not NUMBER.fullmatch(text))

    def figure_in(self, column: int) -> str:
        """The number that is set in a column; "" where none is, or one that only counts rows."""
        text = self.texts[column] if column < len(self.texts) else None
        is_figure = column > 0 and self.role not in WITHOUT_FIGURES
        return text if is_figure and text and NUMBER.fullmatch(text) else ""

    def is_blank(self, column: int) -> bool:
        """Whether nothing is set in a column of figures."""
        return column > 0 and self.role not in WITHOUT_FIGURES and self.texts[column] == ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldTable:
    """A table as it is set; `paths` are the headers over each column."""

    rows: tuple[GoldRow, ...]
    paths: tuple[tuple[str, ...], ...]

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.paths)


def gold_tables(draft: Draft) -> list[GoldTable]:
    """The tables of a report in the order of `corpus.reading.truth.tables_of`."""
    return [_gold(draft, sheet) for sheet in draft.sheets()]


def gold_words(draft: Draft) -> Counter[str]:
    """Every word of a report but page numbers and running feet, as often as it is set."""
    words = Counter(" ".join(paragraphs_of(draft)).split()) + frame_of(draft)
    return sum((table.words for table in tables_of(draft)), words)


def has_digit(word: str) -> bool:
    """Whether a word tells a number."""
    return any(character.isdecimal() for character in word)


def unspaced(number: str) -> str:
    """A number without the spaces that part its thousands: how wide one is, no picture tells."""
    return number.replace(" ", "")


def alike(text: str) -> str:
    """A text without what no eye tells apart: the length of a dash, a row of dots or an ellipsis.

    >>> alike("— a ....")
    '– a …'
    """
    return DOTS.sub("…", text.translate(DASHES))


def bare(word: str) -> str:
    """A word without the marks around it, so that a lost full stop is no wrong number."""
    return word.strip(MARKS)


def _gold(draft: Draft, sheet: Sheet) -> GoldTable:
    heads = [row for row in sheet.rows if row.role == "head"]
    width = width_of(sheet)
    return GoldTable(
        rows=tuple(_row(draft, row, width) for row in sheet.rows),
        paths=tuple(path_over(draft, heads, column, plain) for column in range(width)),
    )


def _row(draft: Draft, row: Row, width: int) -> GoldRow:
    texts = [None if cell in (LEFT, ABOVE) else plain(draft.shown(cell)) for cell in row.cells]
    return GoldRow(role=row.role, texts=(*texts, *[""] * (width - len(texts))))
