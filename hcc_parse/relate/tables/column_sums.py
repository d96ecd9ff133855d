"""Sums down the columns of a table: rows to total rows, groups of rows to grand totals."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from hcc_parse.domain import Column, Figure, Grid, Row, Said, Sum
from hcc_parse.relate.cells import cell, figure_of, named, readable, unfilled
from hcc_parse.relate.tables.families import PARENT, but_short, families, in_full, partly_told
from hcc_parse.relate.tables.nesting import nested
from hcc_parse.relate.tables.numbered_times import time_of
from hcc_parse.relate.tables.partial_totals import rows_meant
from hcc_parse.relate.tables.timelines import Labels
from hcc_parse.relate.word_patterns import said
from hcc_parse.vietnamese import fold, unmark

TIMES = ("thang", "quy ", "tuan")


def column_sums(grid: Grid, labels: Labels, most: Fraction) -> Iterator[Sum]:
    """Yield the sums of each total row and of each group of rows.

    They are certain only where most of them hold.

    Args:
        grid: The table.
        labels: `after-total` is how rows begin that compare or accumulate, `row:elsewhere` tells
            the words of rows that others count; they are no part of a total.
        most: The part of the sums that must hold before one that does not is called an error.
    """
    after = labels["after-total"]
    rows = [row for row in grid.all_rows if not row.label.lower().startswith(after)]
    found = list(_found(rows, grid, said(labels["row:elsewhere"])))
    heads = [sums for total, sums, _ in found if total.role == "data"]
    partial = partly_told(heads, totalled=any(row.role == "total" for row in rows))
    sums = [sum_ for total, sums, _ in found if total.role == "total" for sum_ in sums]
    sums += [sum_ for head in heads for sum_ in (but_short(head) if head in partial else head)]
    if _are_times(rows, grid):
        levels = _levels(sums)
        sums = [sum_ for sum_ in sums if sum_.total.place.address.column not in levels]
    telling = [sum_ for sum_ in sums if sum_.total.value or sum_.added]
    holding = sum(sum_.holds for sum_ in telling)
    few = len(telling) < 2 or (len(telling) == 2 and in_full(telling))
    doubtful = any(doubt for *_, doubt in found)
    certain = not doubtful and bool(few or holding >= most * len(telling))
    some = {id(sum_.total) for head in partial for sum_ in head}
    for sum_ in sums:  # a row alone may be a part only, and so may the rows below a head be
        sure = len(sum_.parts) > 1 and id(sum_.total) not in some
        yield replace(sum_, certain=certain and sure)


def _found(
    rows_of: list[Row], grid: Grid, elsewhere: re.Pattern[str]
) -> Iterator[tuple[Row, list[Sum], bool]]:
    """Each row of this page that adds up others, its sums, and whether its level is in doubt."""
    own = {row.index for row in grid.rows}
    for total, rows in (*_groups(rows_of), *families(rows_of)):
        if total.index not in own:
            continue
        before = _totals_above(total, rows, rows_of)
        addends, doubt = _level(total, rows_meant(total, rows), grid, before, elsewhere)
        found = (_column_sum(grid, column, total, addends) for column in grid.columns)
        told = [sum_ for sum_ in found if sum_ is not None]
        if [row.role for row in rows] == ["total"]:  # `Cộng 3 lĩnh vực`, then `Tổng cộng` of all
            told = [sum_ for sum_ in told if sum_.lacks <= 0]
        yield total, told, doubt


def _are_times(rows: list[Row], grid: Grid) -> bool:
    """Whether the rows of figures are months, quarters or weeks: `Tháng 1`, `6 tháng`."""
    told = [row for row in rows if row.role == "data" and _figures(row)]
    labels = [fold(time_of(row, grid)) for row in told]
    return len(labels) > 1 and all(
        label.lstrip("0123456789 ").startswith(TIMES) for label in labels
    )


def _levels(sums: list[Sum]) -> set[int | None]:
    """The columns over months that tell how much there was, which nobody adds up.

    Of what was carried over each total is that of its first row, of what is left, or of all until
    then, that of its last: in most of two totals or more.
    """
    told: Counter[int | None] = Counter()
    like: Counter[int | None] = Counter()
    for sum_ in sums:
        column, ends = sum_.total.place.address.column, (sum_.parts[0].value, sum_.parts[-1].value)
        told[column] += 1
        like[column] += sum_.total.value in ends and not sum_.holds
    return {column for column in told if like[column] > max(1, told[column] // 2)}


def _groups(table: list[Row]) -> Iterator[tuple[Row, list[Row]]]:
    """Each total row with the rows that it may add up; a grand total adds up the totals."""
    rows = [row for row in table if row.role in ("data", "total") and _figures(row)]
    totals = [row for row in rows if row.role == "total"]
    if len(totals) == 1:
        above = [row for row in rows if row.index < totals[0].index]
        below = [row for row in rows if row.index > totals[0].index]
        yield totals[0], above or below
        return
    since: list[Row] = []
    for row in rows:
        if row.role == "data":
            since.append(row)
        else:
            yield row, since or [other for other in totals if other.index < row.index]
            since = []


def _totals_above(total: Row, rows: list[Row], table: list[Row]) -> list[Row]:
    """The totals above the rows of another: `Cộng 2 phòng`, a row more, `Tổng cộng` of both."""
    if total.role != "total" or not rows or rows[0].index > total.index:
        return []
    return [row for row in table if row.role == "total" and row.index < rows[0].index]


def _level(
    total: Row, data: list[Row], grid: Grid, before: list[Row], elsewhere: re.Pattern[str]
) -> tuple[list[Row], bool]:
    """The rows that a total adds up; with groups of rows, the level that fits most columns."""
    keyed = [row for row in data if row.order]
    children = [row for row in data if _is_child(row) or (not row.order and len(keyed) > 1)]
    parents = [row for row in data if PARENT.fullmatch(row.order)]
    others = [row for row in data if not elsewhere.search(unmark(row.label))]
    levels = [data] if len(others) in (0, len(data)) else [others, data]
    if children:
        levels.append([row for row in data if row not in children])
        levels.append(children)
    if parents and len(parents) < len(data):
        levels += [parents, [row for row in data if row not in parents]]

    def fitting(rows: list[Row]) -> int:
        found = (_column_sum(grid, column, total, rows) for column in grid.columns)
        return sum(1 for sum_ in found if sum_ is not None and sum_.holds and sum_.added)

    if len(levels) == 1:  # rows may nest by chance: only where that makes more columns hold
        wider = [*before, *data] if before and data else []
        return max(data, nested(data, grid), wider, key=fitting), False
    best = max(levels, key=fitting)
    return best, fitting(best) == 0


def _is_child(row: Row) -> bool:
    """`1.1` below `1`, `- trong đó` below anything."""
    return "." in row.order or row.label.startswith(("-", "+", "Trong đó", "trong đó"))


def _column_sum(grid: Grid, column: Column, total: Row, rows: list[Row]) -> Sum | None:
    if not column.summed or not rows:
        return None
    stated = figure_of(total, column.index)
    entries = [row.entry(column.index) for row in rows]
    if stated is None or stated.kind != "count" or not readable(entries):
        return None
    parts = tuple(e.figure for e in entries if e is not None and e.figure is not None)
    if not parts:
        return None
    return Sum(
        kind="column",
        total=stated,
        parts=parts,
        basis=Said("dòng tổng là tổng các dòng", "a total row adds up the rows"),
        subject=named(column) if total.role == "total" else cell(total, column),
        certain=False,
        grid=grid,
        blanks=unfilled(entries),
    )


def _figures(row: Row) -> list[Figure]:
    return [entry.figure for entry in row.entries if entry.figure is not None]
