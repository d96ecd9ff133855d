"""Rows that tell, column by column, what one row of counts is of another above it."""

from collections.abc import Iterator
from itertools import permutations

from hcc_parse.domain import Column, Figure, Grid, Ratio, Row
from hcc_parse.relate.cells import figure_of
from hcc_parse.relate.shares.borne_out import Told, is_borne_out, is_given

FEWEST_BESIDE = 2  # columns that must hold, of the two rows right above
FEWEST_APART = 3  # of any other two
MOST_ROWS = 12  # pairs grow with the square


def row_ratios(grid: Grid, words: tuple[str, ...]) -> Iterator[Ratio]:
    """Yield the shares of each such row, where two rows above give all of them but one.

    A cell that any two counts above it give is left out.

    Args:
        grid: The table; the ratio rows below a row of totals are not of two rows.
        words: What the labels of such rows hold.
    """
    if any(row.role == "total" for row in grid.rows):
        return
    above: list[Row] = []
    for row in grid.rows:
        if row.role == "ratio" or any(word in row.label.lower() for word in words):
            yield from _ratios(row, above[-MOST_ROWS:], grid)
        elif row.role == "data":
            above.append(row)


def _ratios(row: Row, above: list[Row], grid: Grid) -> Iterator[Ratio]:
    columns = [column for column in grid.columns if column.summed]
    for part, whole in sorted(permutations(above, 2), key=lambda pair: -min(_places(pair, above))):
        beside = {part.index, whole.index} == {one.index for one in above[-2:]}
        told = list(_told(row, part, whole, columns))
        if is_borne_out(told, FEWEST_BESIDE if beside else FEWEST_APART):
            yield from (
                one.ratio for one in told if not (one.is_moved or _is_otherwise(one, above))
            )
            return


def _places(pair: tuple[Row, ...], above: list[Row]) -> list[int]:
    return [above.index(row) for row in pair]


def _told(row: Row, part_row: Row, whole_row: Row, columns: list[Column]) -> Iterator[Told]:
    for column in columns:
        share = figure_of(row, column.index)
        part, whole = (figure_of(other, column.index) for other in (part_row, whole_row))
        if share is None or part is None or whole is None or not (share.decimals or _is_rate(row)):
            continue
        if part.kind == whole.kind == "count" and 0 < part.value <= whole.value:
            yield Told(row, column, share, part, whole)


def _is_rate(row: Row) -> bool:
    return any(entry.figure and entry.figure.kind == "share" for entry in row.entries)


def _is_otherwise(one: Told, above: list[Row]) -> bool:
    counts = list(_counts(above, one.column))
    return not one.holds and is_given(one.share, counts, counts)


def _counts(rows: list[Row], column: Column) -> Iterator[Figure]:
    for row in rows:
        figure = figure_of(row, column.index)
        if figure is not None and figure.kind == "count":
            yield figure
