"""Columns called `Tổng số` among others below one header, and the grand total of such columns."""

from collections.abc import Iterator
from fractions import Fraction

from hcc_parse.domain import Column, Grid, Row, Said, Sum, is_slip
from hcc_parse.relate.cells import cell, figure_of, readable
from hcc_parse.vietnamese import fold

FEWEST_ROWS = 4  # that can tell, before the rows are evidence
MOST_COLUMNS = 60
FEWEST_HOLDING = 2  # rows that are evidence below a header that three columns or more share
FEWEST_FAILING = 3  # rows: two and the row of totals


def header_sums(grid: Grid, totals: tuple[str, ...], most: Fraction) -> Iterator[Sum]:
    """Yield the rows of columns that are total columns by their header and by nearly all rows.

    Args:
        grid: The table.
        totals: What such a column is called, folded.
        most: The part of the rows that must follow before one that does not is told.
    """
    if len(grid.columns) > MOST_COLUMNS:
        return
    rows = [row for row in grid.rows if row.role in ("data", "total")]
    for column in grid.columns:
        if not column.summed or not column.path or fold(column.path[-1]) not in totals:
            continue
        for parts in _parts(column, grid, totals):
            sums = _without_strangers(column, parts, rows, grid)
            telling = [s for s in sums if sum(part.value > 0 for part in s.parts) > 1]
            holding = sum(sum_.holds for sum_ in telling)
            if len(telling) >= FEWEST_ROWS and holding >= most * len(telling):
                if not _stands_last(column, parts, totals):
                    yield from sums
                elif holding >= len(telling) - 1:
                    yield from (sum_ for sum_ in sums if sum_.holds or _is_slipped(sum_))
                break
            if len(column.path) > 1 and holding >= FEWEST_HOLDING and holding == len(telling) - 1:
                yield from (sum_ for sum_ in sums if not sum_.holds and _is_slipped(sum_))
                break


def _stands_last(column: Column, parts: list[Column], totals: tuple[str, ...]) -> bool:
    """Whether a column is thought to add up all before it, whatever their headers are."""
    named = all(fold(part.path[-1]) in totals for part in parts)
    return len(column.path) == 1 and parts[-1].index < column.index and not named


def _is_slipped(sum_: Sum) -> bool:
    """Whether one slip of the hand in a row of three parts or more makes it differ."""
    missed = sum_.total.value - sum_.added
    return len(sum_.parts) > FEWEST_HOLDING and (
        is_slip(sum_.total.value, sum_.added)
        or any(p.value + missed > 0 and is_slip(p.value, p.value + missed) for p in sum_.parts)
    )


def _without_strangers(
    column: Column, parts: list[Column], rows: list[Row], grid: Grid
) -> list[Sum]:
    """The sums of all rows; a column is left out where several fail by it and all hold without it.

    `Tháng 7 | Tháng 8 | Cộng | Trễ hạn`: the last is mostly nought, so that most rows hold with it.
    """
    sums = _sums(column, parts, rows, grid)
    if sum(not one.holds for one in sums) < FEWEST_FAILING:
        return sums
    for stranger in parts:
        fewer = _sums(column, [part for part in parts if part is not stranger], rows, grid)
        if fewer and len(fewer) >= len(sums) and all(one.holds for one in fewer):
            return fewer
    return sums


def _sums(column: Column, parts: list[Column], rows: list[Row], grid: Grid) -> list[Sum]:
    return [sum_ for row in rows if (sum_ := _sum(row, column, parts, grid))]


def _parts(column: Column, grid: Grid, totals: tuple[str, ...]) -> Iterator[list[Column]]:
    """The columns that one may add up: those below its header, or the totals of other headers."""
    head = column.path[:-1]
    others = [c for c in grid.columns if c.summed and c is not column and c.path]
    others = [c for c in others if _has_figures(c, grid)]
    if head:
        below = [c for c in others if c.path[: len(head)] == head]
        yield _outermost(below, len(head), totals)
        return
    grouped = [c for c in others if len(c.path) > 1 and fold(c.path[-1]) in totals]
    if len(grouped) > 1:
        yield grouped
    behind = [c for c in others if c.index > column.index]
    before = [c for c in others if c.index < column.index]
    for side in (behind, before):
        if len(side) > 1:
            yield _outermost(side, 0, totals)


def _has_figures(column: Column, grid: Grid) -> bool:
    """Whether a column tells numbers; that of the labels tells none."""
    return any(figure_of(row, column.index) is not None for row in grid.rows)


def _outermost(columns: list[Column], depth: int, totals: tuple[str, ...]) -> list[Column]:
    """Of columns that stand below one header with a total of their own, only that total."""
    found: list[Column] = []
    for column in columns:
        group = [c for c in columns if c.path[: depth + 1] == column.path[: depth + 1]]
        own = [c for c in group if len(c.path) > depth + 1 and fold(c.path[-1]) in totals]
        if not own or column is own[0]:
            found.append(column)
    return found


def _sum(row: Row, column: Column, parts: list[Column], grid: Grid) -> Sum | None:
    stated = figure_of(row, column.index)
    entries = [row.entry(part.index) for part in parts]
    if stated is None or stated.kind != "count" or len(parts) < 2 or not readable(entries):
        return None
    figures = tuple(e.figure for e in entries if e is not None and e.figure is not None)
    if len(figures) < 2:
        return None
    return Sum(
        kind="row",
        total=stated,
        parts=figures,
        basis=Said(
            "tên cột tổng, các dòng khác đều theo", "a total column, as the other rows show"
        ),
        subject=cell(row, column),
        certain=False,
        grid=grid,
    )
