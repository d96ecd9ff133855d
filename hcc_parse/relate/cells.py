"""Cells, rows and columns as sums see them and as officials name them."""

from hcc_parse.domain import Column, Entry, Figure, Row, Said


def named(column: Column | None) -> Said:
    """A column as an official names it: `cột (8) Trước hạn`."""
    if column is None:
        return Said("cột", "column")
    words = " › ".join(column.path)
    name = f"{column.code} {words}" if column.code else f"“{words}”"
    return Said(f"cột {name}", f"column {name}")


def titled(row: Row) -> Said:
    """A row as an official names it: `dòng 5 (Đất đai)`."""
    if row.role == "total" or not row.key:
        name = row.label or str(row.index + 1)
    else:
        name = f"{row.key} ({row.label})"
    return Said(f"dòng {name}", f"row {name}")


def cell(row: Row, column: Column | None) -> Said:
    """A cell by its row and its column."""
    return Said(*(f"{one}, {other}" for one, other in zip(titled(row), named(column), strict=True)))


def figure_of(row: Row, column: int) -> Figure | None:
    """The figure in a column of a row, if there is one."""
    entry = row.entry(column)
    return entry.figure if entry is not None else None


def readable(entries: list[Entry | None]) -> bool:
    """Whether each cell is a number or says nothing; a cell of words cannot be added."""
    return all(e is None or e.figure is not None or e.blank for e in entries)
