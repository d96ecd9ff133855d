"""A total of money told in the text and in a table: `Tổng số phí thu được là 43.410.000 đồng`."""

from collections.abc import Iterator

from hcc_parse.domain import Figure, Grid, Knowledge, Mentions, Restatement, is_slip
from hcc_parse.domain.roles import earlier_times
from hcc_parse.relate.cells import figure_of
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

LEAST = 1_000_000  # đồng: of shorter amounts one slip may part two that are both right
DONG = "đồng"


def money_totals(mentions: Mentions, knowledge: Knowledge) -> Iterator[Restatement]:
    """Yield the totals of the text that one slip of the hand parts from the total of a table.

    The text must call the amount a total, of no other time; no other amount of the report may be
    the one it tells, and no other total of a table may be as near.

    Args:
        mentions: Figures and tables.
        knowledge: `total-told` are the words of totals, `earlier-time` those of another time.
    """
    totals = [cell for grid in mentions.grids for cell in _totals(grid)]
    cells = {
        entry.figure.value
        for grid in mentions.grids
        for row in grid.rows
        for entry in row.entries
        if entry.figure is not None
    }
    whole = said(words_of(knowledge, "money-total"))
    other = said(tuple(earlier_times(knowledge)))
    for figure in mentions.figures:
        if figure.unit != DONG or figure.qualifier or figure.decimals or figure.value < LEAST:
            continue
        told = unmark(f"{figure.lead} {figure.path[1]}")
        if figure.value in cells or not whole.search(unmark(figure.label)) or other.search(told):
            continue
        again = [one for one in mentions.figures if one is not figure and one.unit == DONG]
        near = {c.value: c for c in totals if is_slip(figure.value, c.value)}
        if len(near) == 1 and all(one.value != figure.value for one in again):
            (cell,) = near.values()
            label = figure.label or figure.text
            yield Restatement(
                first=figure, second=cell, subject=label, agreed=cell.value, table=True
            )


def _totals(grid: Grid) -> Iterator[Figure]:
    """The amounts of the total row, in columns that count đồng."""
    columns = [c for c in grid.columns if DONG in " ".join(c.path).lower()]
    for row in grid.rows:
        for column in columns if row.role == "total" else ():
            if (cell := figure_of(row, column.index)) is not None and cell.kind == "count":
                yield cell
