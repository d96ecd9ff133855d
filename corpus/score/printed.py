"""The marks of a draft in the order in which they are printed, each with the words before it."""

import re
from collections.abc import Iterator
from string import Formatter
from typing import NamedTuple

from corpus.generate.draft import ABOVE, LEFT, Draft, Line, Mark, Sheet, keys_of, plain

DATE = re.compile(
    r"(?<![\d/.-])(?P<d>\d{1,2})(?:[/-]|\s+tháng\s+)(?P<m>\d{1,2})(?:[/-]|\s+năm\s+)(?P<y>\d{4})"
    r"(?![\d/])"
)
OWN = re.compile(r"báo cáo (?:số\s*)?(?P<symbol>\d+/\S+)(?P<rest>.*)", re.IGNORECASE)


class Printed(NamedTuple):
    """A mark at one of the places where it is printed."""

    mark: Mark
    before: str  # what stands before it in its paragraph or cell
    in_cell: bool = False


def in_print(draft: Draft) -> Iterator[Printed]:
    """Yield the marks from the letterhead to the recipients; one printed twice comes twice."""
    for template in (*draft.issuer, draft.number, draft.place):
        yield from _marks(draft, template)
    for line in draft.title:
        yield from _in_line(draft, line)
    for block in draft.body:
        yield from _in_line(draft, block) if isinstance(block, Line) else _in_sheet(draft, block)
    for template in (*draft.role, draft.signer, *draft.recipients):
        yield from _marks(draft, template)


def _in_line(draft: Draft, line: Line) -> Iterator[Printed]:
    return _marks(draft, line.template, f"{line.number} ")


def _in_sheet(draft: Draft, sheet: Sheet) -> Iterator[Printed]:
    for line in sheet.title:
        yield from _in_line(draft, line)
    for row in sheet.rows:
        for cell in row.cells:
            if cell not in (LEFT, ABOVE):
                yield from (one._replace(in_cell=True) for one in _marks(draft, cell))


def _marks(draft: Draft, template: str, before: str = "") -> Iterator[Printed]:
    for literal, name, _, _ in Formatter().parse(template):
        before += literal
        if name:
            yield Printed(draft.marks[name], before)
            before += draft.marks[name].text


def days_of(mark: Mark) -> str:
    """The first and last day of a period; `?` for one that is blank or impossible."""
    return "..".join(day or "?" for day in mark.iso)


def loose_dates(draft: Draft) -> Iterator[str]:
    """The dates of the letterhead and of the text that no mark holds."""
    for template in (draft.place, *(line.template for line in draft.lines())):
        for literal, _, _, _ in Formatter().parse(template):
            yield from dates_in(literal)


def dates_in(text: str) -> Iterator[str]:
    """The dates that are written out in a text."""
    for match in DATE.finditer(plain(text)):
        yield f"{match['y']}-{int(match['m']):02}-{int(match['d']):02}"


def own_citations(draft: Draft) -> Iterator[tuple[str, str, str]]:
    """Where the text names the report itself: `(Kèm theo Báo cáo số 12/BC-UBND ngày …)`."""
    for line in draft.lines():
        marks = [draft.marks[key] for key in keys_of(line.template)]
        if any((mark.kind, mark.meaning) == ("header", "number") for mark in marks) and (
            match := OWN.search(plain(draft.shown(line.template)))
        ):
            yield match["symbol"], "Báo cáo", next(dates_in(match["rest"]), "")
