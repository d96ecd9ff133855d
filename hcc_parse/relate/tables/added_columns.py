"""What the columns of a table without a total row add up to, for what the text says of them."""

import re
from collections.abc import Iterable, Iterator, Mapping

from hcc_parse.domain import Fact, Figure, Grid, Row
from hcc_parse.relate.cells import nothing, readable

FEWEST = 3  # rows: two may be two kinds of one thing
PARENT = re.compile(r"[IVXLC]+|[A-ZĐ]")
PART = ("-", "+", "trong đó")
Columns = Mapping[str, tuple[Figure, ...]]


def added_columns(facts: Iterable[Fact]) -> Iterator[Columns]:
    """Yield, table by table, the cells of each column that counts something.

    Rows in groups or parts are left out: what is to be added up is then a guess. So are tables of
    another period, and the parts of one over pages. A blank cell counts as nothing.
    """
    grids: dict[int, tuple[Grid, dict[int, str]]] = {}
    for fact in facts:
        column = fact.figure.place.address.column
        if fact.grid is not None and fact.period is None and column is not None:
            grids.setdefault(fact.grid.block, (fact.grid, {}))[1][column] = fact.indicator
    for grid, named in grids.values():
        rows = [
            row
            for row in grid.rows
            if row.role == "data" and any(entry.figure for entry in row.entries)
        ]
        whole = not (grid.before or grid.after)
        if whole and len(rows) >= FEWEST and _is_plain(grid, rows):
            found = {indicator: _cells(rows, column) for column, indicator in named.items()}
            yield {indicator: cells for indicator, cells in found.items() if cells}


def _is_plain(grid: Grid, rows: list[Row]) -> bool:
    """Whether the rows stand side by side, none of them made of others."""
    return not any(row.role == "total" for row in grid.rows) and not any(
        PARENT.fullmatch(row.order) or "." in row.order or row.label.lower().startswith(PART)
        for row in rows
    )


def _cells(rows: list[Row], column: int) -> tuple[Figure, ...]:
    entries = [entry for row in rows if (entry := row.entry(column)) is not None]
    if not readable(list(entries)):
        return ()
    return tuple(entry.figure or nothing(entry) for entry in entries)
