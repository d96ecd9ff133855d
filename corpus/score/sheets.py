"""The cells of generated tables: each number with its row and all headers above it."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from corpus.generate.draft import ABOVE, LEFT, Draft, Row, Sheet, keys_of, plain
from corpus.score.spelling import number, same

BARE = re.compile(r"(?P<whole>\d{1,3}(?:[. ]\d{3})+|\d{1,9})(?:[.,](?P<part>\d{1,2}))?\s?%?")
ROLES = ("total", "ratio")


class TrueCell(NamedTuple):
    """A number in a table; rows of totals and ratios are known by their role."""

    row: str
    path: tuple[str, ...]
    value: str


def cells_of(draft: Draft) -> Iterator[TrueCell]:
    """Yield every cell that holds a number, but for the numbers of order in the first column."""
    for sheet in draft.sheets():
        yield from (cell for _, cell in _cells(draft, sheet))


def cell_with(draft: Draft, key: str) -> TrueCell | None:
    """The cell in which a mark stands, or None when it stands in no table."""
    wanted = f"{{{key}}}"
    found = (pair for sheet in draft.sheets() for pair in _cells(draft, sheet))
    return next((cell for template, cell in found if template == wanted), None)


def _cells(draft: Draft, sheet: Sheet) -> Iterator[tuple[str, TrueCell]]:
    heads = [row for row in sheet.rows if row.role == "head"]
    paths = [path_over(draft, heads, column) for column in range(width_of(sheet))]
    for row in sheet.rows:
        if row.role not in ("head", "code"):
            yield from _row(draft, row, paths)


def _row(draft: Draft, row: Row, paths: list[tuple[str, ...]]) -> Iterator[tuple[str, TrueCell]]:
    values = [_value(draft, cell, column) for column, cell in enumerate(row.cells)]
    label = row.role if row.role in ROLES else _label(draft, row, values)
    for column, value in enumerate(values):
        if value:
            yield row.cells[column], TrueCell(label, paths[column], value)


def width_of(sheet: Sheet) -> int:
    """How many columns a table has."""
    return max((len(row.cells) for row in sheet.rows), default=0)


def path_over(
    draft: Draft, heads: list[Row], column: int, key: Callable[[str], str] = same
) -> tuple[str, ...]:
    """The header texts over a column, a merged one once; one said twice in a row is said once."""
    path: list[str] = []
    seen: list[tuple[int, int]] = []
    for level in range(len(heads)):
        if column >= len(heads[level].cells):
            continue
        origin = _origin(heads, level, column)
        text = key(draft.shown(heads[origin[0]].cells[origin[1]]))
        if origin not in seen and text and path[-1:] != [text]:
            path.append(text)
        seen.append(origin)
    return tuple(path)


def _origin(rows: list[Row], level: int, column: int) -> tuple[int, int]:
    """Where a merged cell begins."""
    while rows[level].cells[column] in (LEFT, ABOVE):
        if rows[level].cells[column] == LEFT:
            column -= 1
        else:
            level -= 1
    return level, column


def _value(draft: Draft, cell: str, column: int) -> str:
    """The number in a cell, marked or bare; "" where none is printed."""
    text = plain(draft.shown(cell))
    marks = [draft.marks[key] for key in keys_of(cell)]
    known = [mark for mark in marks if mark.value is not None and mark.kind != "phone"]
    if len(known) == 1 and any(character.isdigit() for character in text):
        return number(known[0].value)
    match = BARE.fullmatch(text)
    if marks or column == 0 or match is None:
        return ""
    return number(Decimal(f"{re.sub('[. ]', '', match['whole'])}.{match['part'] or 0}"))


def _label(draft: Draft, row: Row, values: list[str]) -> str:
    """The last words before the first number."""
    first = next((column for column, value in enumerate(values) if value), len(values))
    texts = [plain(draft.shown(cell)) for cell in row.cells[:first] if cell not in (LEFT, ABOVE)]
    named = [text for text in texts if text.strip(" -–—.…/")]
    return same(named[-1]) if named else ""
