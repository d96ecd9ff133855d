"""Cells, rows and columns as sums see them and as officials name them."""

from hcc_parse.domain import Column, Entry, Figure, Row


def named(column: Column | None) -> str:
    """A column as an official names it: `cột (8) Trước hạn`."""
    if column is None:
        return "cột"
    words = " › ".join(column.path)
    return f"cột {column.code} {words}" if column.code else f"cột “{words}”"


def titled(row: Row) -> str:
    """A row as an official names it: `dòng 5 (Đất đai)`."""
    if row.role == "total":
        return f"dòng {row.label}"
    return f"dòng {row.key} ({row.label})" if row.key else f"dòng {row.label or row.index + 1}"


def figure_of(row: Row, column: int) -> Figure | None:
    """The figure in a column of a row, if there is one."""
    entry = row.entry(column)
    return entry.figure if entry is not None else None


def readable(entries: list[Entry | None]) -> bool:
    """Whether each cell is a number or says nothing; a cell of words cannot be added."""
    return all(e is None or e.figure is not None or e.blank for e in entries)
