"""What the archive answers."""

import re
from decimal import Decimal
from typing import NamedTuple


class Place(NamedTuple):
    """Where something stands in a report: its block from 0, row, column, page from 1, in words."""

    block: int
    row: int | None
    column: int | None
    page: int | None
    where: str


def place_of(
    block: int, row: int | None, column: int | None, page: int | None, where: str
) -> Place:
    """A place of which the archive keeps the row in words, and the column as a number."""
    if column is not None and (stop := _ROW.search(where)):
        where = f"{where[: stop.end()]}, cột {column + 1}{where[stop.end() :]}"
    return Place(block, row, column, page, where)


_ROW = re.compile(r"(?:^|, )dòng \d+")


class Snippet(NamedTuple):
    """A piece of a report's text, with the stretches of it that were looked for."""

    text: str
    marks: tuple[tuple[int, int], ...]
    place: Place


class Head(NamedTuple):
    """A report of the archive by what its first page says; `counts` for the latest version."""

    id: int
    sha256: str
    path: str
    unit: str | None
    period: str | None
    title: str | None
    number: str | None
    symbol: str | None
    issued: str | None
    verdict: str
    errors: int
    warnings: int
    notes: int
    pages: int | None
    version: int
    counts: bool


class Stand(NamedTuple):
    """A figure that a report was found by."""

    indicator: str
    field: str | None
    value: Decimal
    text: str
    place: Place


class Hit(NamedTuple):
    """A report that was found: where what was looked for stands in it."""

    head: Head
    snippets: tuple[Snippet, ...]
    figures: tuple[Stand, ...] = ()


class Found(NamedTuple):
    """What was found: how many reports, the first of them, and how they spread over facets.

    Attributes:
        total: How many reports.
        hits: Those asked for, the best first.
        facets: For each facet its values with how many of the reports have it, the most first.
        cut: Whether more was typed than was looked for.
    """

    total: int
    hits: tuple[Hit, ...]
    facets: dict[str, list[tuple[str, int]]]
    cut: bool = False


class Line(NamedTuple):
    """A passage of a report that is shown."""

    kind: str
    place: Place
    text: str


class Shown(NamedTuple):
    """All that the archive has of a report; rows as the tables of that name have them."""

    head: Head
    lines: tuple[Line, ...]
    figures: tuple[dict[str, object], ...]
    citations: tuple[dict[str, object], ...]
    findings: tuple[dict[str, object], ...]
    versions: tuple[dict[str, object], ...]
    alike: tuple[tuple[Head, float], ...]
    has_original: bool


class Point(NamedTuple):
    """What one unit states for one period."""

    unit: str | None
    period: str | None
    value: Decimal
    text: str
    disputed: bool
    id: int
    place: Place


class Citing(NamedTuple):
    """A report that cites a document, under which date and name, and where."""

    symbol: str
    dated: str | None
    title: str | None
    registered: bool
    id: int
    unit: str | None
    period: str | None
    issued: str | None
    place: Place


class Stats(NamedTuple):
    """How much the archive has; sizes in bytes."""

    reports: int
    counting: int
    failures: int
    passages: int
    figures: int
    citations: int
    findings: int
    characters: int
    units: int
    periods: int
    first: str | None
    last: str | None
    database: int
    originals: int
