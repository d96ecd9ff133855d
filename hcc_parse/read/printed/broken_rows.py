"""Rows that the end of a page cut in two: the rest of their texts stands on the next page."""

from hcc_parse.read.printed.grid import PrintedCell, PrintedTable
from hcc_parse.read.printed.words import PrintedWord

CLOSE = 0.7  # of the size: lines of one cell have less between them

Row = list[PrintedCell]


def join_broken_row(table: PrintedTable, more: PrintedTable) -> None:
    """Give the last row of a table what a page break parted from it: words alone, no figure.

    Args:
        table: The table up to the end of a page; changed in place.
        more: Its rows on the next page, a header printed again among them; changed in place.
    """
    mine, theirs = table.by_rows(), more.by_rows()
    repeated = 0
    while repeated < min(len(mine), len(theirs)) and _same(mine[repeated], theirs[repeated]):
        repeated += 1
    if repeated >= len(theirs) or not mine[-1]:
        return
    rest = theirs.pop(repeated)
    lines = [mine[-1]]
    if not table.ruled and len(mine) > 1 and _is_line_of(mine[-2], mine[-1]):
        lines = mine[-2:]  # its figures stand beside the first of its lines
    last = lines[0]
    if not _is_rest(last, rest):
        others = [*mine[: -len(lines)], last, *theirs]
        if table.ruled or not (_is_full(last, rest, table) and _begin_with_words(others)):
            return
    for row in [*lines[1:], rest]:
        for cell, end in zip(last, row, strict=True):
            cell.words = [*cell.words, *end.words]
    _drop(table, lines[1:], from_row=table.rows)
    _drop(more, [rest], from_row=repeated)


def _drop(table: PrintedTable, rows: list[Row], from_row: int) -> None:
    gone = {id(cell) for row in rows for cell in row}
    table.cells = [cell for cell in table.cells if id(cell) not in gone]
    for cell in table.cells:
        cell.row -= cell.row > from_row
    table.rows -= len(rows)


def _same(one: Row, other: Row) -> bool:
    texts = [[(c.column, [w.text for w in c.words]) for c in row] for row in (one, other)]
    return texts[0] == texts[1]


def _is_rest(last: Row, rest: Row) -> bool:
    """Whether a row holds nothing but the ends of texts of the row before it."""
    lower = all(cell.words[0].text[0].islower() for cell in rest if cell.words)
    return lower and _may_be_rest(last, rest)


def _may_be_rest(last: Row, rest: Row) -> bool:
    words = [word.text for cell in rest for word in cell.words]
    return (
        [(c.column, c.column_span) for c in last] == [(c.column, c.column_span) for c in rest]
        and bool(words)
        and not rest[0].words
        and all(cell.row_span == 1 for cell in (*last, *rest))
        and not any(letter.isdigit() for word in words for letter in word)
        and all(over.words for over, cell in zip(last, rest, strict=True) if cell.words)
    )


def _is_line_of(last: Row, line: Row) -> bool:
    """Whether a row is but a line that stands close below the texts of the row before it."""
    return _is_rest(last, line) and all(
        min(word.box.top for word in cell.words) - max(word.box.bottom for word in over.words)
        < CLOSE * (cell.words[0].box.bottom - cell.words[0].box.top)
        for over, cell in zip(last, line, strict=True)
        if cell.words
    )


def _is_full(last: Row, rest: Row, table: PrintedTable) -> bool:
    """Whether each text of a row ends where the first word of its rest has no room."""
    return _may_be_rest(last, rest) and all(
        over.words[-1].box.x1 + _width(cell.words[0]) > table.spans[over.column][1]
        for over, cell in zip(last, rest, strict=True)
        if cell.words
    )


def _width(word: PrintedWord) -> float:
    return word.box.x1 - word.box.x0


def _begin_with_words(rows: list[Row]) -> bool:
    """Whether no row begins with an empty cell, as those that name a group may do."""
    return all(row[0].words for row in rows if row and row[0].column == 0)
