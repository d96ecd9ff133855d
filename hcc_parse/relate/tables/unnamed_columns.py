"""Columns of a table that bear no name we know: what seems to be missing may stand in them."""

from collections.abc import Collection, Iterable
from decimal import Decimal
from itertools import combinations

from hcc_parse.domain import Fact, Grid, Knowledge, Restatement, Row

MOST = 8  # unnamed columns that are tried
TOGETHER = 2


def may_fill(lacking: Decimal, row: Row, named: Collection[int], grid: Grid) -> bool:
    """Whether unnamed cells of a row make up exactly what a sum over its named cells lacks.

    A part that may go unsaid, and of which no column has the name, may be one whose header we do
    not understand: then the sum has not been read wholly, and accuses nobody.

    Args:
        lacking: The total less the parts found.
        row: The row.
        named: The columns that have a name, by index.
        grid: Its table.
    """
    return lacking > 0 and lacking in set(_sums(_unnamed(row, named, grid)))


def fills_column(lacking: Decimal, named: Collection[int], grid: Grid) -> bool:
    """The same of the table as a whole: of its total row, or of its columns added up."""
    rows = [row for row in grid.rows if row.role == "total"]
    if any(may_fill(lacking, row, named, grid) for row in rows):
        return True
    data = [row for row in grid.rows if row.role == "data"]
    added: dict[int, Decimal] = {}
    for row in data:
        for column, value in _unnamed(row, named, grid).items():
            added[column] = added.get(column, Decimal(0)) + value
    return lacking > 0 and lacking in set(_sums(added))


def is_partly_read(pair: Restatement, facts: Iterable[Fact], knowledge: Knowledge) -> bool:
    """Whether a table may tell the rest of what the text tells, in columns without a name.

    So it may where the cells beside the text are parts of what it tells: `đúng hạn` of `trước và
    đúng hạn`; where several cells make up what it tells, the rest may stand in any other column:
    `Trả lại` beside `Đã giải quyết` and `Đang giải quyết`.
    """
    facts = tuple(facts)
    cell = next((fact for fact in facts if fact.figure is pair.second), None)
    if cell is None or cell.grid is None or pair.first.value <= pair.agreed:
        return False
    if knowledge.indicators[cell.indicator].label == pair.subject:
        return False
    inside = pair.made_of or [fact.figure for fact in facts if fact.grid is cell.grid]
    named = {one.place.address.column for one in inside if one.place.address.column is not None}
    return fills_column(pair.first.value - pair.agreed, named, cell.grid)


def _unnamed(row: Row, named: Collection[int], grid: Grid) -> dict[int, Decimal]:
    """The counts of a row in columns that can be added up and have no name."""
    summed = {column.index for column in grid.columns if column.summed} - set(named)
    return {
        entry.column: entry.figure.value
        for entry in row.entries
        if entry.column in summed and entry.figure and entry.figure.kind == "count"
    }


def _sums(values: dict[int, Decimal]) -> Iterable[Decimal]:
    cells = list(values.values())[:MOST]
    for size in range(1, TOGETHER + 1):
        yield from (sum(chosen, Decimal(0)) for chosen in combinations(cells, size))
