"""A table as printed: its cells on their grid, with and without rules, on one page or several."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from hcc_parse.domain import Address, Box, Cell, Passage
from hcc_parse.read.printed.lines import lines_of
from hcc_parse.read.printed.turned import TurnedWord, turned_lines
from hcc_parse.read.printed.words import Line, PrintedWord, join_lines

INSIDE = 0.7  # of the width of a column's words: so much lies in the column it goes on
SHIFT = 5.0  # points by which rules may differ from those of the page before


@dataclass(slots=True)
class PrintedCell:
    """A cell as drawn: its corner on the grid, its spans, the words inside."""

    row: int
    column: int
    row_span: int
    column_span: int
    words: list[PrintedWord]

    def passage(self, address: Address) -> Passage:
        """The text of the cell, its lines joined."""
        lines: list[Line] = []
        for page in sorted({word.box.page for word in self.words}):
            here = [word for word in self.words if word.box.page == page]
            lines += lines_of([word for word in here if not isinstance(word, TurnedWord)])
            lines += turned_lines([word for word in here if isinstance(word, TurnedWord)])
        return join_lines(lines, address)


@dataclass(slots=True)
class PrintedTable:
    """A table as drawn on one page, or on several after `extend`."""

    box: Box
    edges: list[float]  # x of the vertical rules
    cells: list[PrintedCell]
    rows: int
    ruled: bool = True  # False: set by alignment alone
    headed: bool = True  # False: no header stands above its figures
    spans: list[tuple[float, float]] = field(default_factory=list)  # where the words of columns end
    drift: float = 0.0  # points by which all of it may lie beside that of the page before

    def holds(self, char: dict[str, Any]) -> bool:
        """Whether a character is printed inside the table."""
        x, y = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
        return bool(self.box.x0 <= x <= self.box.x1 and self.box.top <= y <= self.box.bottom)

    def continues(self, other: "PrintedTable") -> bool:
        """Whether this table has the columns of another one that ended on the page before."""
        if self.ruled != other.ruled:
            return False
        if not self.ruled:
            return (not self.headed and other.places_of(self) is not None) or self._repeats(other)
        if len(self.edges) != len(other.edges):
            return False
        gaps = [a - b for a, b in zip(self.edges, other.edges, strict=True)]
        drift = min(max(sum(gaps) / len(gaps), -self.drift), self.drift)
        return all(abs(gap - drift) < SHIFT for gap in gaps)

    def places_of(self, other: "PrintedTable") -> list[int] | None:
        """In which column of this table each column of another stands, if each stands in one."""
        places: list[int] = []
        for x0, x1 in other.spans:
            shares = [min(x1, b) - max(x0, a) for a, b in pairwise(self.edges)]
            place = max(range(len(shares)), key=lambda n: shares[n])
            if shares[place] < INSIDE * (x1 - x0) or place in places[-1:]:
                return None
            places.append(place)
        return places or None

    def _repeats(self, other: "PrintedTable") -> bool:
        """Whether the header of another table is printed again above this one."""
        heads = [
            [(c.row, c.column, [word.text for word in c.words]) for c in table.cells if c.row == 0]
            for table in (self, other)
        ]
        return heads[0] == heads[1] and len(self.edges) == len(other.edges)

    def extend(self, other: "PrintedTable") -> None:
        """Append the rows of the table's continuation on the next page, or below its header."""
        places = None if other.headed else self.places_of(other)
        for cell in other.cells:
            cell.row += self.rows
            if places:
                last = places[cell.column + cell.column_span - 1]
                cell.column = places[cell.column]
                cell.column_span = last - cell.column + 1
        self.cells += other.cells
        if places:
            free = set(range(len(self.edges) - 1)) - set(places)
            rows = range(self.rows, self.rows + other.rows)
            taken = {(c.row, n) for c in other.cells for n in _columns(c)}
            self.cells += [
                PrintedCell(row, n, 1, 1, []) for row in rows for n in free if (row, n) not in taken
            ]
        self.rows += other.rows
        self.box = other.box

    def by_rows(self) -> list[list[PrintedCell]]:
        """The cells of each row that begin in it, from left to right."""
        rows: list[list[PrintedCell]] = [[] for _ in range(self.rows)]
        for cell in sorted(self.cells, key=lambda c: (c.row, c.column)):
            rows[cell.row].append(cell)
        return rows

    def read(self, block: int) -> tuple[Cell, ...]:
        """The cells in reading order."""
        return tuple(
            Cell(
                passage=cell.passage(Address(block, cell.row, cell.column)),
                row_span=cell.row_span,
                column_span=cell.column_span,
            )
            for cell in sorted(self.cells, key=lambda c: (c.row, c.column))
        )


def _columns(cell: PrintedCell) -> range:
    return range(cell.column, cell.column + cell.column_span)


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box about some boxes of one page."""
    each = list(boxes)
    return Box(
        page=each[0].page,
        x0=min(box.x0 for box in each),
        top=min(box.top for box in each),
        x1=max(box.x1 for box in each),
        bottom=max(box.bottom for box in each),
    )
