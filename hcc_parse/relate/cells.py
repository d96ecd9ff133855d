"""Cells, rows and columns as sums see them; how officials name them is the domain's."""

from decimal import Decimal

from hcc_parse.domain import Entry, Figure, Row, cell, named, titled


def figure_of(row: Row, column: int) -> Figure | None:
    """The figure in a column of a row, if there is one."""
    entry = row.entry(column)
    return entry.figure if entry is not None else None


def unfilled(entries: list[Entry | None]) -> tuple[Figure, ...]:
    """The cells that say nothing, each as a figure of nothing: what it is is not stated."""
    return tuple(nothing(entry) for entry in entries if entry is not None and entry.blank)


def nothing(entry: Entry) -> Figure:
    """A cell that says nothing, counted as nothing."""
    return Figure(text=entry.text, value=Decimal(0), place=entry.place)


def readable(entries: list[Entry | None]) -> bool:
    """Whether each cell is a number or says nothing; a cell of words cannot be added."""
    return all(e is None or e.figure is not None or e.blank for e in entries)


__all__ = ["cell", "figure_of", "named", "nothing", "readable", "titled", "unfilled"]
