"""Tables of points, and columns with decimals: what stays below its maximum, what adds up."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache

from hcc_parse.domain import Column, Figure, Grid, Row, Said, Sum, slip_between
from hcc_parse.relate.cells import cell, figure_of, named, readable

FEWEST_ROWS = 3  # that must hold, before one that does not is told
NEARLY = 4  # a difference of more than one part in so many of the total is another matter
GROUPED = re.compile(r"[IVXLC]+|[A-ZĐ]|.*\..*")
PART = ("-", "+", "trong đó")
Labels = Mapping[str, tuple[str, ...]]


def points(grid: Grid, labels: Labels) -> Iterator[Sum]:
    """Yield each number of points with its maximum, where all rows but one stay within theirs.

    Args:
        grid: The table.
        labels: `head:maximum` tells the words of the column of maxima, `head:bonus` those of rows
            that may go beyond.
    """
    best = [c for c in grid.columns if _says(" ".join(c.path), labels["head:maximum"])]
    if len(best) != 1:
        return
    rows = [
        row
        for row in grid.rows
        if row.role == "data"
        and not _is_points_total(row, labels)
        and not _says(row.label, labels["head:bonus"])
    ]
    for column in grid.columns:
        sums = [sum_ for row in rows if (sum_ := _within(row, column, best[0], grid))]
        broken = sum(not sum_.holds for sum_ in sums)
        if _has_points(column, sums, labels) and broken <= 1 and len(sums) - broken >= FEWEST_ROWS:
            yield from sums


def _within(row: Row, column: Column, best: Column, grid: Grid) -> Sum | None:
    reached, most = figure_of(row, column.index), figure_of(row, best.index)
    if column is best or reached is None or most is None or "share" in (reached.kind, most.kind):
        return None
    return Sum(
        kind="points",
        total=most,
        parts=(reached,),
        basis=Said("điểm tối đa của dòng", "the maximum of the row"),
        subject=cell(row, column),
        certain=False,
        at_most=True,
        grid=grid,
    )


def _has_points(column: Column, sums: list[Sum], labels: Labels) -> bool:
    """Whether a column tells points: it is called so, or has decimals and is no rate or change."""
    head = " ".join(column.path)
    if _says(head, labels["head:change"]):
        return False
    decimals = any(part.decimals for sum_ in sums for part in sum_.parts)
    return _says(head, labels["head:points"]) or (column.summed and decimals)


def decimal_sums(grid: Grid, labels: Labels) -> Iterator[Sum]:
    """Yield the totals of columns with decimals, where other columns of the table add up.

    A total within the rounding of its parts holds; one that is far from their sum may be an
    average, and is left out.

    Args:
        grid: The table.
        labels: `head:points-total` are rows that add up points, `head:maximum` as above.
    """
    rows = [row for row in grid.rows if row.role in ("data", "total")]
    totals = [row for row in rows if row.role == "total" or _is_points_total(row, labels)]
    parts = [row for row in rows if row not in totals]
    if len(totals) != 1 or len(parts) < FEWEST_ROWS or any(_is_grouped(row) for row in parts):
        return
    if totals[0] not in (rows[0], rows[-1]):
        return
    scored = any(_says(" ".join(c.path), labels["head:maximum"]) for c in grid.columns)
    sums = [
        sum_
        for column in grid.columns
        if column.summed or (scored and _says(" ".join(column.path), labels["head:points"]))
        if (sum_ := _sum(column, totals[0], parts, grid)) is not None
    ]
    adding = [sum_ for sum_ in sums if sum_.holds and sum_.total.value]
    for sum_ in sums:
        told = any(f.decimals for f in sum_.parts) and any(one is not sum_ for one in adding)
        if told and (sum_.holds or _is_near(sum_)):
            yield sum_


def _sum(column: Column, total: Row, rows: list[Row], grid: Grid) -> Sum | None:
    stated = figure_of(total, column.index)
    entries = [row.entry(column.index) for row in rows]
    figures = tuple(e.figure for e in entries if e is not None and e.figure is not None)
    if stated is None or len(figures) < FEWEST_ROWS or not readable(entries):
        return None
    if any(figure.kind == "share" for figure in (stated, *figures)):
        return None
    sum_ = Sum(
        kind="column",
        total=stated,
        parts=figures,
        basis=Said("dòng tổng là tổng các dòng", "a total row adds up the rows"),
        subject=named(column),
        certain=False,
        grid=grid,
    )
    return replace(sum_, excused=not sum_.holds and _is_rounding(sum_))


def _is_rounding(sum_: Sum) -> bool:
    """Whether a sum misses by no more than a last digit of each of its numbers: some cut off."""
    figures = (sum_.total, *sum_.parts)
    coarsest = min((f.decimals for f in figures if f.decimals), default=0)
    off = abs(sum_.total.value - sum_.added)
    return coarsest > 0 and off <= Decimal(len(figures)).scaleb(-coarsest)


def _is_near(sum_: Sum) -> bool:
    """Whether it looks like a slip in a sum rather than like an average."""
    off = abs(sum_.total.value - sum_.added)
    return off * NEARLY < sum_.total.value or _is_slip(sum_.total, sum_.added)


def _is_slip(stated: Figure, added: Decimal) -> bool:
    scale = max(stated.decimals, -int(added.as_tuple().exponent))
    typed, meant = (str(int(value.scaleb(scale))) for value in (stated.value, added))
    return slip_between(typed, meant) is not None


def _is_points_total(row: Row, labels: Labels) -> bool:
    return row.label.lower().strip(" :.") in labels["head:points-total"]


def _is_grouped(row: Row) -> bool:
    return bool(GROUPED.fullmatch(row.order)) or row.label.lower().startswith(PART)


def _says(text: str, words: tuple[str, ...]) -> bool:
    return _pattern(words).search(text.lower()) is not None


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    said = "|".join(re.escape(word) for word in words) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{said})(?!\w)")
