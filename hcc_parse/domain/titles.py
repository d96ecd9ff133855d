"""Rows, columns and cells as officials name them: `dòng 5 (Đất đai), cột (8) Trước hạn`."""

from hcc_parse.domain.grid import Column, Row
from hcc_parse.domain.said import Said


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
    elif not any(map(str.isalpha, row.label)):
        name = row.key
    else:
        name = f"{row.key} ({row.label})"
    return Said(f"dòng {name}", f"row {name}")


def cell(row: Row, column: Column | None) -> Said:
    """A cell by its row and its column."""
    return Said(*(f"{one}, {other}" for one, other in zip(titled(row), named(column), strict=True)))
