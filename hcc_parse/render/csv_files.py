"""The tables of a round as CSV files, one after the other, a line at a time.

RFC 4180: commas between cells, CR LF behind a row, quotes where needed; UTF-8 with its mark, so
that spreadsheets know the letters. Numbers have a point for decimals, dates are ISO.
"""

import csv
import re
from collections.abc import Container, Iterator, Mapping
from datetime import date
from decimal import Decimal

from hcc_parse.domain import Knowledge, Language, RoundReview
from hcc_parse.render.sheets import Asking, Cell, Link, Row, Sheet, Telling, sheets_of
from hcc_parse.render.text import safe

MARK = "\ufeff"
SIGNS = "=+\\-@＝＋－＠"  # at the start of a cell a spreadsheet would compute what follows
OPENING = re.compile(rf"^(?=[\s'\"]*[{SIGNS}])")
AFTER_SEMICOLON = re.compile(rf"(?<=;)(?=[\s'\"]*[{SIGNS}])")  # where rows are split at these
STRICT = re.compile(r"[+-]?[0-9]+([.,][0-9]+)*%?")


def csv_files(
    review: RoundReview,
    knowledge: Knowledge,
    language: Language = "vi",
    *,
    checks: Mapping[str, Asking] | None = None,
    papers: Container[str] | None = None,
) -> Iterator[tuple[str, Iterator[str]]]:
    """Yield the name of each file, `don-vi.csv`, and its lines, to be written as UTF-8.

    Args:
        review: The round.
        knowledge: The names of indicators.
        language: Of all words that are ours.
        checks: The checks by id, for their titles.
        papers: The paths, relative to the output folder, to which links may lead; None for all.
    """
    telling = Telling(
        review=review, knowledge=knowledge, language=language, checks=checks or {}, papers=papers
    )
    for sheet in sheets_of(telling):
        yield f"{sheet.key}.csv", _lines(sheet, language)


def _lines(sheet: Sheet, language: Language) -> Iterator[str]:
    line = _Line()
    writer = csv.writer(line)
    linked = {at for at, column in enumerate(sheet.columns) if column.kind == "link"}
    heads: list[str] = []
    for at, column in enumerate(sheet.columns):
        title = column.title.in_(language)
        heads += [title, f"{title} ({_LINK[language]})"] if at in linked else [title]
    writer.writerow(heads)
    yield MARK + line.text
    for row in sheet.rows():
        writer.writerow(_cells(row, linked))
        yield line.text


_LINK = {"vi": "liên kết", "en": "link"}


class _Line:
    """What a writer of CSV writes to: keeps the last line."""

    text = ""

    def write(self, text: str) -> int:
        self.text = text
        return len(text)


def _cells(row: Row, linked: set[int]) -> Iterator[str]:
    """The cells as words; a link is its words, and its path in the next column."""
    for at, cell in enumerate(row):
        if at in linked:
            link = cell if isinstance(cell, Link) else Link("", None)
            yield inert(link.text)
            yield inert(link.target or "")
        else:
            yield _words(cell)


def _words(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    return inert(cell if isinstance(cell, str) else cell.text)


def inert(text: str) -> str:
    """Words that no spreadsheet computes; a number as an official writes it stays as it is.

    >>> inert("=1+1"), inert("-5"), inert("a;=1+1")
    ("'=1+1", '-5', "a;'=1+1")
    """
    line = safe(text)
    if STRICT.fullmatch(line):
        return line
    guarded = AFTER_SEMICOLON.sub("'", OPENING.sub("'", line))
    return f"'{guarded}" if text[:1] in "\t\r" and text and not guarded.startswith("'") else guarded
