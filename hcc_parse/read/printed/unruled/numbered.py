"""Tables whose first column holds numbers of order: a word in it belongs to the names beside it."""

from hcc_parse.read.printed.grid import PrintedTable
from hcc_parse.read.printed.unruled.bodies import are_orders, is_order
from hcc_parse.read.printed.words import PrintedWord


def is_numbered(table: PrintedTable) -> bool:
    """Whether the first column of a table holds numbers of order."""
    words = [c.words for c in table.cells if c.column == 0 and c.column_span == 1 and c.words]
    return are_orders(_text(each) for each in words)


def spread_like(more: PrintedTable, table: PrintedTable) -> None:
    """Let words among the numbers reach over empty names, in rows that go on a numbered table.

    Args:
        more: The rows of the next page, which may be totals alone; changed in place.
        table: The table that they go on; nothing is done if its rules tell its cells.
    """
    if more.ruled or not is_numbered(table):
        return
    names = {cell.row: cell for cell in more.cells if cell.column == 1}
    for cell in [cell for cell in more.cells if cell.column == 0 and cell.column_span == 1]:
        name = names.get(cell.row)
        free = name is not None and not name.words and name.row_span == cell.row_span == 1
        if free and cell.words and not is_order(_text(cell.words)):
            cell.column_span += 1
            more.cells = [other for other in more.cells if other is not name]


def _text(words: list[PrintedWord]) -> str:
    return " ".join(word.text for word in words)
