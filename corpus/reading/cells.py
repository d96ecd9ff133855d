"""The tables that were read, held against those that were set: cell by cell, with row and path."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from corpus.generate.draft import plain
from corpus.reading.truth import SetCell, SetTable
from hcc_parse.domain import Cell, Report, Table

ALIKE = 0.5  # of the words of a table that was read: from there it is the one that was set
Grid = list[list[Cell | None]]


@dataclass(slots=True, kw_only=True)
class Matched:
    """Which tables of a report were read for which that were set, by number of block."""

    read: dict[int, Table] = field(default_factory=dict)
    of_table: dict[int, int] = field(default_factory=dict)  # block to table that was set
    frame: set[int] = field(default_factory=set)  # blocks of letterhead, closing, or no words
    invented: set[int] = field(default_factory=set)

    def pieces(self, number: int) -> list[Table]:
        """What was read of one table that was set."""
        return [self.read[block] for block, table in self.of_table.items() if table == number]


def match(report: Report, tables: list[SetTable], frame: Counter[str]) -> Matched:
    """Find for each table that was read the one that shares most words with it."""
    matched = Matched()
    wanted = [table.words for table in tables]
    for block, table in enumerate(report.blocks):
        if not isinstance(table, Table):
            continue
        matched.read[block] = table
        words = words_of(table)
        shared = [(words & other).total() for other in (*wanted, frame)]
        best = max(range(len(shared)), key=shared.__getitem__)
        if not words or (best == len(wanted) and shared[best] >= ALIKE * words.total()):
            matched.frame.add(block)  # an empty one only lays something out
        elif shared[best] < ALIKE * words.total():
            matched.invented.add(block)
        else:
            matched.of_table[block] = best
    return matched


def words_of(table: Table) -> Counter[str]:
    """All words in a table that was read."""
    return Counter(" ".join(cell.passage.text for cell in table.cells).split())


def cells_read(table: Table, wanted: SetTable) -> Iterator[SetCell]:
    """The cells below the head that are not empty; a head printed again is passed over."""
    grid = _grid(table)
    head = _height(grid, wanted)
    width = max(map(len, grid), default=0)
    paths = [_path(grid[:head], column) for column in range(width)]
    codes = list(wanted.codes)
    for at, row in enumerate(grid[head:], start=head):
        texts = _texts(row, at)
        if texts in wanted.heads or (texts in wanted.codes and texts not in codes):
            continue
        if texts in codes:
            codes.remove(texts)
        key = (_text(row, 0), _text(row, wanted.label))
        for column, cell in enumerate(row):
            begins = cell is not None and cell.passage.address[1:] == (at, column)
            if cell is not None and begins and _said(cell):
                yield SetCell(key, paths[column], _said(cell))


def rows_but_heads_again(table: Table) -> list[list[Cell]]:
    """The rows of a table, without those that repeat one of its first rows on the next page."""
    rows = [list(row) for _, row in groupby(table.cells, key=lambda c: c.passage.address.row)]
    seen = set[tuple[str, ...]]()
    kept = []
    for place, row in enumerate(rows):
        texts = tuple(_said(cell) for cell in row)
        if texts in seen and len([text for text in texts if text]) > 1:
            continue
        if place < 5:  # no head is higher, codes of columns included
            seen.add(texts)
        kept.append(row)
    return kept


def _grid(table: Table) -> Grid:
    """Every position with the cell that covers it."""
    places = [(cell.passage.address.row or 0, cell.passage.address.column or 0, cell)
              for cell in table.cells]  # fmt: skip
    tall = max((row + cell.row_span for row, _, cell in places), default=0)
    wide = max((column + cell.column_span for _, column, cell in places), default=0)
    grid: Grid = [[None] * wide for _ in range(tall)]
    for row, column, cell in places:
        for line in grid[row : row + cell.row_span]:
            line[column : column + cell.column_span] = [cell] * cell.column_span
    return grid


def _height(grid: Grid, wanted: SetTable) -> int:
    """How many rows stand above the first that was set below the head."""
    keys = {cell.row for cell in wanted.cells}
    first = set(wanted.first)
    for at, row in enumerate(grid):
        texts = set(_texts(row, at))
        alike = len(texts & first) > len(texts | first) / 2
        if alike or (_text(row, 0), _text(row, wanted.label)) in keys:
            return at
    return len(wanted.heads)


def _path(head: Grid, column: int) -> tuple[str, ...]:
    cells = (row[column] for row in head)
    distinct = {id(cell): cell for cell in cells if cell is not None}
    texts = map(_said, distinct.values())
    return tuple(text for text, _ in groupby(text for text in texts if text))


def _texts(row: list[Cell | None], at: int) -> tuple[str, ...]:
    """The texts of the cells that begin in a row."""
    own = {id(cell): cell for cell in row if cell and cell.passage.address.row == at}
    return tuple(text for text in map(_said, own.values()) if text)


def _text(row: list[Cell | None], column: int) -> str:
    cell = row[column] if column < len(row) else None
    return _said(cell) if cell else ""


def _said(cell: Cell) -> str:
    return plain(cell.passage.text)
