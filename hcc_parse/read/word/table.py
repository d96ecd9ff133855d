"""A Word table as cells with spans, in time that grows with the number of its cells."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from lxml import etree

from hcc_parse.domain import Limits
from hcc_parse.read.word.bounds import WIDEST_SPAN
from hcc_parse.read.word.names import VAL, W
from hcc_parse.read.word.pieces import Line, Piece, is_shown


@dataclass(slots=True)
class DraftCell:
    """A cell while its table is read: what stands in it, how far it reaches, where it begins."""

    row: int
    column: int
    items: "list[Line | Sheet]"
    across: int
    rows: int = 1
    origin: int = -1  # its first `w:p`, counted in the main part


@dataclass(slots=True)
class Sheet:
    """A table while it is read; `after` holds what stands in no cell, or in one that is gone."""

    cells: list[DraftCell] = field(default_factory=list)
    after: list[Line] = field(default_factory=list)

    @property
    def is_frame(self) -> bool:
        """Whether this is drawn around other tables, as a sheet of paper is, and is no table.

        One column is a frame where any of its cells holds a table; several are one where each cell
        that is not empty does, as when two tables stand side by side.
        """
        holding = [any(isinstance(item, Sheet) for item in cell.items) for cell in self.cells]
        if not any(cell.column for cell in self.cells):
            return any(holding)
        empty = [not is_shown(flat(cell.items)) for cell in self.cells]
        return any(holding) and all(a or b for a, b in zip(holding, empty, strict=True))


class Merging:
    """Puts the cells of a table into a grid, row by row; a merged cell stands once."""

    def __init__(self, sheet: Sheet, limits: Limits) -> None:
        self._sheet, self._limits = sheet, limits
        self._row, self._column, self._cells = -1, 0, 0
        self._open: dict[int, DraftCell] = {}  # cells that the next row may continue, by column
        self._columns: list[int] = []  # the keys of them, sorted
        self._last: DraftCell | None = None

    def next_row(self, row: etree._Element) -> None:
        """Begin a row, after the columns that it leaves free."""
        self._row += 1
        self._limits.hold("table_rows", self._row + 1, "Số hàng của một bảng")
        self._cells = 0
        self._column = _number(row, f"{W}trPr/{W}gridBefore")
        self._last = None

    def add(self, tc: etree._Element, items: "list[Line | Sheet]", origin: int = -1) -> None:
        """Add the next cell of the row."""
        self._cells += 1
        self._limits.hold("table_columns", self._cells, "Số ô trên một hàng của bảng")
        across = max(1, _number(tc, f"{W}tcPr/{W}gridSpan", default=1))
        merge = _merge(tc)
        above = self._open.get(self._column)
        if _value(tc, f"{W}tcPr/{W}hMerge", "continue") == "continue" and self._last is not None:
            self._last.across += across
            self._last.items += items
        elif merge == "continue" and above is not None:
            above.rows += 1
            above.items += items
            self._last = None
        else:
            cell = DraftCell(self._row, self._column, items, across, origin=origin)
            self._sheet.cells.append(cell)
            self._close(self._column, self._column + across)
            if merge:
                self._open[self._column] = cell
                self._columns.insert(bisect_left(self._columns, self._column), self._column)
            self._last = cell
        self._column += across

    def _close(self, start: int, end: int) -> None:
        first, last = bisect_left(self._columns, start), bisect_left(self._columns, end)
        for column in self._columns[first:last]:
            del self._open[column]
        del self._columns[first:last]


def flat(items: "list[Line | Sheet]", between: str = "\n") -> Line:
    """All that stands in a cell as one line; the rows of a table inside are lines, with tabs."""
    whole: Line = []
    begun = False
    for item in items:
        lines = [item] if isinstance(item, list) else _rows_of(item)
        for line in lines:
            if is_shown(line):
                whole += [Piece(between)] if begun else []
                begun = True
            whole += line
    return whole


def _rows_of(sheet: Sheet) -> Iterator[Line]:
    for _, cells in groupby(sheet.cells, key=lambda cell: cell.row):
        line: Line = []
        for n, cell in enumerate(cells):
            line += ([Piece("\t")] if n else []) + flat(cell.items, " ")
        yield line
    yield from sheet.after


def _merge(tc: etree._Element) -> str:
    """`restart`, `continue` or nothing; a merging that is tracked counts as accepted."""
    tracked = tc.find(f"{W}tcPr/{W}cellMerge")
    if tracked is not None:
        kind = tracked.get(f"{W}vMerge", "")
        return {"cont": "continue", "rest": "restart"}.get(kind, "")
    return _value(tc, f"{W}tcPr/{W}vMerge", "continue")


def _value(tc: etree._Element, path: str, default: str) -> str:
    found = tc.find(path)
    return found.get(VAL, default) if found is not None else ""


def _number(element: etree._Element, path: str, *, default: int = 0) -> int:
    found = element.find(path)
    value = found.get(VAL, "") if found is not None else ""
    return min(int(value), WIDEST_SPAN) if value.isdecimal() and len(value) < 10 else default
