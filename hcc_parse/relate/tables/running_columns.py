"""Running totals down a table, whatever its rows are called: what was reached, and the row."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from hcc_parse.domain import Column, Figure, Grid, Row, Said, Sum, is_slip
from hcc_parse.relate.cells import cell, figure_of
from hcc_parse.relate.tables.timelines import Labels
from hcc_parse.relate.word_patterns import said
from hcc_parse.vietnamese import unmark

FEWEST = 2  # rows that must accumulate, before one that does not is told
MOST = 60  # rows or columns


class _Told(NamedTuple):
    row: Row
    reached: Figure
    added: Figure


def running_columns(grid: Grid, labels: Labels) -> Iterator[Sum]:
    """Yield the one cell of a running total that the rows above and below it deny.

    A row of a subtotal tells again what was reached. The row below must go on from what the cell
    should tell; for the last one a slip of the hand must part both.

    Args:
        grid: The table.
        labels: `head:running` tells the words of what accumulates.
    """
    if max(len(grid.rows), len(grid.columns)) > MOST:
        return
    running = said(labels["head:running"])
    columns = [column for column in grid.columns if column.summed]
    for column in columns:
        if running.search(unmark(" ".join(column.path))):
            for other in columns:
                if other is not column and (sum_ := _denied(_rows(column, other, grid), column)):
                    yield replace(sum_, grid=grid)
                    break


def tells_again(sum_: Sum, grid: Grid, labels: Labels) -> bool:
    """Whether a total of a column that accumulates tells again what the row above it reached."""
    column = grid.column(sum_.total.place.address.column or 0)
    if column is None or sum_.holds or sum_.total.value != sum_.parts[-1].value:
        return False
    return said(labels["head:running"]).search(unmark(" ".join(column.path))) is not None


def _rows(column: Column, other: Column, grid: Grid) -> list[_Told]:
    """What each row adds and what is reached by it; none where a row leaves one out."""
    told: list[_Told] = []
    for row in grid.rows:
        reached, added = figure_of(row, column.index), figure_of(row, other.index)
        if row.role not in ("data", "total") or (reached is None and added is None):
            continue
        if reached is None or added is None or {reached.kind, added.kind} != {"count"}:
            return []
        told.append(_Told(row, reached, added))
    return told


def _denied(told: list[_Told], column: Column) -> Sum | None:
    """The one row that does not accumulate, where all others do."""
    if len(told) <= FEWEST or told[0].reached.value != told[0].added.value:
        return None
    so_far, before = told[0].reached.value, told[0].reached
    steps, broken = 1, None
    for place, one in enumerate(told[1:], 1):
        meant = so_far + one.added.value
        if one.reached.value == meant:
            steps += bool(one.added.value)
        elif one.reached.value != so_far:
            if broken is not None or not _goes_on(meant, one, told[place + 1 :]):
                return None
            broken = _sum_of(one, before, column)
            so_far, before = meant, one.reached
            continue
        so_far, before = one.reached.value, one.reached
    return broken if steps >= FEWEST else None


def _goes_on(meant: Decimal, one: _Told, below: list[_Told]) -> bool:
    """Whether the row below goes on from what a cell should tell."""
    if not below:
        return is_slip(one.reached.value, meant)
    return below[0].reached.value in (meant, meant + below[0].added.value)


def _sum_of(one: _Told, before: Figure, column: Column) -> Sum:
    return Sum(
        kind="running",
        total=one.reached,
        parts=(before, one.added),
        basis=Said("cộng dồn", "added up so far"),
        subject=cell(one.row, column),
        certain=False,
    )
