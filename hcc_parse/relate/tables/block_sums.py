"""Rows that add up those above them though nobody calls them a total: `6 tháng cuối năm`."""

from collections.abc import Iterator

from hcc_parse.domain import Column, Figure, Grid, Row, Said, Sum, is_slip
from hcc_parse.relate.cells import cell, figure_of

FEWEST = 3  # columns that must add up, before one that does not is told
MOST = 60  # rows or columns
SAID = Said("dòng cộng các dòng ngay trên, các cột khác đều theo", "a row that adds up those above")


def block_sums(grid: Grid) -> Iterator[Sum]:
    """Yield the cells of such rows that one slip of the hand parts from their column.

    A row adds up those above it, up to the last that does, where three columns or more say so and
    one does not. What a column tells at one time only, as what is left, is no sum.

    Args:
        grid: The table.
    """
    if max(len(grid.rows), len(grid.columns)) > MOST:
        return
    columns = [column for column in grid.columns if column.summed]
    above: list[Row] = []
    for row in grid.rows:
        if row.role not in ("data", "total"):
            continue
        found = [sum_ for column in columns if (sum_ := _sum(row, above, column, grid))]
        holding = [s for s in found if s.holds and sum(part.value > 0 for part in s.parts) > 1]
        if len(holding) < FEWEST:
            above.append(row)
            continue
        above = []
        broken = [s for s in found if not s.holds and not _is_level(s)]
        if row.role == "data" and len(broken) == 1 and _is_slipped(broken[0]):
            yield broken[0]


def _sum(total: Row, rows: list[Row], column: Column, grid: Grid) -> Sum | None:
    figures = [figure_of(row, column.index) for row in (total, *rows)]
    counts = [f for f in figures if f is not None and f.kind == "count" and not f.decimals]
    if len(counts) < len(figures) or len(rows) < 2:
        return None
    return Sum(
        kind="column",
        total=counts[0],
        parts=tuple(counts[1:]),
        basis=SAID,
        subject=cell(total, column),
        certain=False,
        grid=grid,
    )


def _is_level(sum_: Sum) -> bool:
    """Whether a cell tells again what its first or last row does."""
    return sum_.total.value in (sum_.parts[0].value, sum_.parts[-1].value)


def _is_slipped(sum_: Sum) -> bool:
    missed = sum_.total.value - sum_.added
    members: list[Figure] = list(sum_.parts)
    return is_slip(sum_.total.value, sum_.added) or any(
        part.value + missed > 0 and is_slip(part.value, part.value + missed) for part in members
    )
