"""Columns of what each row is of all, `Tỷ trọng (%)`, by the evidence of the other rows."""

from collections.abc import Iterator

from hcc_parse.domain import Column, Figure, Grid, Ratio, Row
from hcc_parse.relate.cells import figure_of
from hcc_parse.relate.shares.borne_out import Told, is_borne_out, is_given

FEWEST_ROWS = 3  # that must hold, before one that does not is told
MOST_COLUMNS = 40


def portions(grid: Grid, words: tuple[str, ...]) -> Iterator[Ratio]:
    """Yield the portions of each such column, where one other column gives all of them but one.

    A cell that any count of its row gives, over a count of the row or of a total, is left out.

    Args:
        grid: The table.
        words: What the heads of such columns hold.
    """
    totals = [row for row in grid.rows if row.role == "total"]
    rows = [row for row in grid.rows if row.role == "data"]
    if not totals or len(grid.columns) > MOST_COLUMNS:
        return
    for column in grid.columns:
        if not any(word in " ".join(column.path).lower() for word in words):
            continue
        ways = [
            told
            for total in totals
            for counted in grid.columns
            if counted.summed and counted is not column
            if is_borne_out(told := list(_told(rows, column, total, counted)), FEWEST_ROWS)
        ]
        if ways:
            best = max(ways, key=lambda told: sum(one.holds for one in told))
            yield from (
                one.ratio for one in best if not (one.is_moved or _is_otherwise(one, totals))
            )


def _told(rows: list[Row], column: Column, total: Row, counted: Column) -> Iterator[Told]:
    whole = figure_of(total, counted.index)
    if whole is None or whole.kind != "count" or not whole.value:
        return
    for row in rows:
        share, part = figure_of(row, column.index), figure_of(row, counted.index)
        if share is not None and part is not None and part.kind == "count":
            yield Told(row, column, share, part, whole)


def _is_otherwise(one: Told, totals: list[Row]) -> bool:
    own = _counts(one.row)
    return not one.holds and is_given(
        one.share, own, [*own, *(f for total in totals for f in _counts(total))]
    )


def _counts(row: Row) -> list[Figure]:
    return [e.figure for e in row.entries if e.figure is not None and e.figure.kind == "count"]
