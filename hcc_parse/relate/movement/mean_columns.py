"""Columns of averages: a total over a count in every row but one, `112 hồ sơ, 9 chuyến, 12,4`."""

from collections.abc import Iterator
from itertools import permutations

from hcc_parse.domain import Average, Column, Figure, Grid, Knowledge, Row
from hcc_parse.relate.cells import figure_of, titled
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

FEWEST = 3  # rows that bear out from which columns the averages are
MOST_COLUMNS = 16  # pairs grow with the square
MANY = 10**6  # more is no count of things to divide by


def mean_columns(grid: Grid, knowledge: Knowledge) -> Iterator[Average]:
    """Yield the one average of a column that the two columns do not give which give all others.

    Args:
        grid: A table.
        knowledge: `average` are the words that head such a column.
    """
    heads = said(words_of(knowledge, "average"))
    rows = [row for row in grid.rows if row.role in ("data", "total")]
    counted = [column for column in grid.columns if column.summed]
    if len(counted) > MOST_COLUMNS:
        return
    for column in grid.columns:
        if not heads.search(unmark(" ".join(column.path[-1:]).lower())):
            continue
        pairs = [
            found
            for total, count in permutations((c for c in counted if c is not column), 2)
            if (found := _averages(rows, column, total, count)) and _is_borne_out(found)
        ]
        if len(pairs) == 1:
            yield from (one for one in pairs[0] if not one.holds)


def _averages(rows: list[Row], column: Column, total: Column, count: Column) -> list[Average]:
    """Those of the rows; one of all rows may be the mean of theirs, so that it only bears out."""
    found = (
        (row, _average(row, [figure_of(row, c.index) for c in (column, total, count)]))
        for row in rows
    )
    return [one for row, one in found if one is not None and (row.role == "data" or one.holds)]


def _average(row: Row, cells: list[Figure | None]) -> Average | None:
    told, total, count = cells
    if told is None or total is None or count is None or total.kind != "count":
        return None
    if told.kind == "share" or count.kind != "count" or not 0 < count.value < MANY:
        return None
    return Average(average=told, total=total, count=int(count.value), subject=titled(row).vi)


def _is_borne_out(found: list[Average]) -> bool:
    """Whether all but one hold, and not by being alike or a count of one each."""
    held = [one for one in found if one.holds]
    telling = {one.average.value for one in held if one.count > 1}
    return len(held) >= len(found) - 1 and len(telling) >= FEWEST
