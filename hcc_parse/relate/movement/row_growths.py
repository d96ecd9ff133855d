"""Columns of changes against the row before: `Quý II 3.304 (+427; +14,84%)` below `Quý I 2.877`."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from hcc_parse.domain import Column, Grid, Movement, MovementKind, Row
from hcc_parse.relate.cells import cell, figure_of
from hcc_parse.relate.tables.numbered_times import time_of
from hcc_parse.relate.tables.timelines import stretch_of

KINDS: tuple[MovementKind, ...] = ("difference", "growth")
FEWEST = 2  # rows that must hold, where no other column bears the broken one out
MOST = 20  # columns; pairs grow with the square
Labels = Mapping[str, tuple[str, ...]]


class _Way(NamedTuple):
    """A column as made from another, each row from the one before."""

    base: int
    kind: MovementKind
    rows: dict[int, Movement]  # by the index of the row

    @property
    def broken(self) -> list[int]:
        return [index for index, one in self.rows.items() if not one.holds]


def row_growths(grid: Grid, labels: Labels) -> Iterator[Movement]:
    """Yield what a table by months or quarters says of how each differs from the one before.

    One row alone may be broken; others, or the other column of changes, must bear the way out.

    Args:
        grid: The table.
        labels: The words of times, as for timelines.
    """
    steps = list(_steps(grid, labels))
    if len(steps) < FEWEST or len(grid.columns) > MOST:
        return
    columns = [c for c in grid.columns if any(_has_change(step[1], c) for step in steps)]
    bases = [c for c in grid.columns if c not in columns and c.summed]
    ways = [way for c in columns for way in _ways(c, bases, steps)]
    for way in ways:
        if len(way.broken) > 1 or len(way.rows) < FEWEST or len(way.rows) == len(way.broken):
            continue
        twins = [
            other
            for other in ways
            if (other.base, other.kind) != (way.base, way.kind)
            and other.base == way.base
            and not other.broken
        ]
        holding = len(way.rows) - len(way.broken)
        for index, one in way.rows.items():
            confirmed = any(index in twin.rows for twin in twins)
            if one.holds or confirmed or holding >= FEWEST:
                yield replace(one, confirmed=confirmed)


def _steps(grid: Grid, labels: Labels) -> Iterator[tuple[Row, Row]]:
    """Two rows, the second of the time right behind the first."""
    rows = [row for row in grid.rows if row.role == "data"]
    for one, other in pairwise(rows):
        before, now = (stretch_of(time_of(row, grid), labels) for row in (one, other))
        if before and now and now.first == before.last + 1 and now.year == before.year:
            yield one, other


def _has_change(row: Row, column: Column) -> bool:
    entry = row.entry(column.index)
    return entry is not None and entry.change is not None


def _ways(column: Column, bases: list[Column], steps: list[tuple[Row, Row]]) -> Iterator[_Way]:
    for base in bases:
        for kind in KINDS:
            told = {
                now.index: one
                for before, now in steps
                if (one := _movement(before, now, column, base, kind)) is not None
            }
            if told:
                yield _Way(base.index, kind, told)


def _movement(
    before: Row, now: Row, column: Column, base: Column, kind: MovementKind
) -> Movement | None:
    """What a row says of the row before, where it says so with a sign."""
    entry = now.entry(column.index)
    one, other = figure_of(now, base.index), figure_of(before, base.index)
    if entry is None or entry.change is None or one is None or other is None:
        return None
    if one.kind != "count" or other.kind != "count" or (kind == "growth" and not other.value):
        return None
    return Movement(
        kind=kind,
        change=entry.change,
        now=one,
        before=other,
        signed=True,
        subject=cell(now, column),
    )
