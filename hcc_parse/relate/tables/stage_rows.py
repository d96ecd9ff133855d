"""Tables whose rows are stages of the cases: what came in, what was resolved, what is left."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from hcc_parse.domain import Column, Figure, Grid, Row, Said, Sum
from hcc_parse.relate.cells import cell, figure_of

FEWEST_COLUMNS = 3  # that must hold with something left, before one that does not is told
MOST_ROWS = 12
Labels = Mapping[str, tuple[str, ...]]


def stage_rows(grid: Grid, labels: Labels) -> Iterator[Sum]:
    """Yield the balance of each column, where all but one bear out which rows it is of.

    Args:
        grid: The table; one with rows of totals lists no stages.
        labels: `head:closing` and `head:resolved` name what is left and what was resolved.
    """
    rows = [row for row in grid.rows if row.role == "data"]
    if len(rows) > MOST_ROWS or any(row.role == "total" for row in grid.rows):
        return
    left = [row for row in rows if _is(labels["head:closing"], row)]
    resolved = [row for row in rows if _is(labels["head:resolved"], row)]
    if len(left) != 1 or len(resolved) != 1:
        return
    for whole in rows:
        if whole.index >= min(left[0].index, resolved[0].index):
            return
        found = [s for c in grid.columns if (s := _balance(grid, c, whole, resolved[0], left[0]))]
        telling = [sum_ for sum_ in found if all(part.value for part in sum_.parts)]
        holding = sum(sum_.holds for sum_ in telling)
        failing = sum(not sum_.holds for sum_ in found)
        if holding >= FEWEST_COLUMNS and failing <= 1:
            yield from found
            return


def _balance(grid: Grid, column: Column, whole: Row, resolved: Row, left: Row) -> Sum | None:
    total = _count(whole, column)
    parts = (_count(resolved, column), _count(left, column))
    if total is None or parts[0] is None or parts[1] is None:
        return None
    return Sum(
        kind="balance",
        total=total,
        parts=(parts[0], parts[1]),
        basis=Said("tên các dòng, các cột khác đều theo", "the rows, as the other columns show"),
        subject=cell(whole, column),
        certain=False,
        grid=grid,
    )


def _count(row: Row, column: Column) -> Figure | None:
    figure = figure_of(row, column.index)
    return figure if column.summed and figure is not None and figure.kind == "count" else None


def _is(words: tuple[str, ...], row: Row) -> bool:
    return _begins(words).match(row.label.lower()) is not None


@cache
def _begins(words: tuple[str, ...]) -> re.Pattern[str]:
    said = "|".join(re.escape(word) for word in words) or "(?!)"
    return re.compile(rf"(?:tổng\s|số\s|hồ sơ\s){{0,3}}(?:{said})(?!\w)")
