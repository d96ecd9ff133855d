"""Rows that are totals of the rows beside them, though nothing but their figures tells it."""

from fractions import Fraction

from hcc_parse.domain import Grid, Row
from hcc_parse.relate.cells import figure_of

ENOUGH = Fraction(1, 2)  # of the columns that tell must be the sum of the rows below
MOST = 60  # rows
FEWEST = 2  # groups, and rows of a group


def nested(rows: list[Row], grid: Grid) -> list[Row]:
    """The rows of the upper level, where all rows are groups with their total first, or all last.

    `Cụm phía Bắc 5 | Thôn Đìa 2 | Thôn Gạo 2 | Thôn Ngự 1 | Cụm phía Nam 5 | …`;
    `Tháng 7 | Tháng 8 | Tháng 9 | Quý III | Tháng 10 | …`.

    Args:
        rows: The rows above a total row, in order.
        grid: Their table.

    Returns:
        None of them where they are no such groups.
    """
    return _parents(rows, grid) or _parents(rows[::-1], grid)[::-1]


def _parents(rows: list[Row], grid: Grid) -> list[Row]:
    parents: list[Row] = []
    place = 0 if len(rows) <= MOST else len(rows)
    while place < len(rows):
        stop = next(
            (
                last
                for last in range(place + FEWEST + 1, len(rows) + 1)
                if _adds_up(rows[place], rows[place + 1 : last], grid)
            ),
            None,
        )
        if stop is None:
            return []
        parents.append(rows[place])
        place = stop
    return parents if len(parents) >= FEWEST else []


def _adds_up(parent: Row, children: list[Row], grid: Grid) -> bool:
    """Whether a row is the sum of others in half the columns where it is not nought."""
    told = holding = 0
    for column in grid.columns:
        stated = figure_of(parent, column.index) if column.summed else None
        if stated is None or not stated.value or stated.kind != "count":
            continue
        figures = (figure_of(row, column.index) for row in children)
        told += 1
        holding += sum(one.value for one in figures if one is not None) == stated.value
    return holding > 0 and Fraction(holding, told) >= ENOUGH
