"""Rows that are months or quarters by their number alone: `1` and `II` below `Tháng` and `Quý`."""

from hcc_parse.domain import Grid, Row
from hcc_parse.vietnamese import unmark

HEADS = ("thang", "quy")
OF_QUARTERS = "IV"  # the letters of their numbers


def time_of(row: Row, grid: Grid) -> str:
    """What names the time of a row: its label, or the head of its numbers before each of them.

    Args:
        row: A row of figures.
        grid: Its table.
    """
    if any(map(str.isalpha, row.label)) or not row.key or not grid.columns:
        return row.label
    head = " ".join(grid.columns[0].path).strip(" :.")
    roman = set(row.key) <= set(OF_QUARTERS)
    if unmark(head) not in HEADS or not (row.key.isdecimal() or roman):
        return ""
    return f"{head} {row.key}"
