"""The body of a table without rules: which words stand in which row and column."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from hcc_parse.read.printed.grid import PrintedCell
from hcc_parse.read.printed.unruled.alignment import edges_of
from hcc_parse.read.printed.unruled.stretches import Level, Span, Stretch
from hcc_parse.read.printed.unruled.wrapped import Manner, grouped

BESIDE = 0.4  # of the size: how far from the figures of a row a text across columns may stand
LEVEL = 0.3  # of the size: stretches of a column nearer than that stand on one line
LINE = 1.45  # of the size: lines of one text are not farther apart

ORDER = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-ZĐ]|[a-zđ])[.)]?|[-–+*]")
ORDERS = 0.6  # of the cells of a first column that has numbers of order


@dataclass(slots=True)
class _Row:
    middle: float
    parts: dict[tuple[int, int], list[Stretch]] = field(default_factory=dict)


def are_orders(texts: Iterable[str]) -> bool:
    """Whether most texts of a first column are numbers of order."""
    each = list(texts)
    return sum(map(is_order, each)) >= ORDERS * len(each)


def is_order(text: str) -> bool:
    """Whether a text is a number of order: 1, 1.2., IV, a), a dash."""
    return ORDER.fullmatch(text) is not None


class Body:
    """The rows of a table, from the stretches in it and the levels of its figures."""

    def __init__(
        self,
        parts: Sequence[Stretch],
        figures: Sequence[Level],
        columns: Sequence[Span],
        size: float,
        manner: Manner,
    ) -> None:
        """Part the stretches among rows and columns; `cost` tells how well they fit, in points."""
        self.columns = columns
        self.size = size
        self.cost = 0.0
        self.alone = 0  # lines that belong to no row of figures
        self._rows = [_Row(level[0].middle) for level in figures]
        self._heights = [row.middle for row in self._rows]
        self._edges = edges_of(columns)[1:-1]
        inside: list[list[Stretch]] = [[] for _ in columns]
        across: list[tuple[int, int, Stretch]] = []
        for part in parts:
            first, last = self._columns_of(part)
            if first == last:
                inside[first].append(part)
            else:
                across.append((first, last, part))
        for column, stack in enumerate(inside):
            self._stack(column, stack, manner)
        for first, last, part in across:
            self._row_at(part.middle, BESIDE * size).parts[first, last] = [part]

    def cells(self, top: int) -> list[PrintedCell]:
        """The cells of all rows, of which the first is row `top` of the table; empty ones too."""
        cells: list[PrintedCell] = []
        for number, row in enumerate(sorted(self._rows, key=lambda r: r.middle), start=top):
            covered: set[int] = set()
            for (first, last), parts in row.parts.items():
                words = [word for part in parts for word in part.words]
                cells.append(PrintedCell(number, first, 1, last - first + 1, words))
                covered |= set(range(first, last + 1))
            empty = set(range(len(self.columns))) - covered
            cells += [PrintedCell(number, column, 1, 1, []) for column in empty]
        return cells

    def spread(self, *, numbered: bool = False) -> None:
        """Let a word among numbers of order reach over the empty cell of the words beside it."""
        first = {id(row): row.parts.get((0, 0), []) for row in self._rows}
        if not numbered and not are_orders(_text(parts) for parts in first.values() if parts):
            return
        for row in self._rows:
            parts = first[id(row)]
            word = any(not is_order(part.text) for part in parts)
            if word and not any(a <= 1 <= b for a, b in row.parts):
                row.parts[0, 1] = row.parts.pop((0, 0))

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def overlaps(self) -> bool:
        """Whether two texts claim one place."""
        return any(
            a[0] <= b[1] and b[0] <= a[1]
            for row in self._rows
            for a, b in pairwise(sorted(row.parts))
        )

    def lacks_names(self) -> bool:
        """Whether a row has no name, and the name of the row beside it has several lines.

        They may be the names of both.
        """
        names = next((n for n in range(len(self.columns)) if self._has_names(n)), None)
        if names is None:
            return False
        rows = sorted(self._rows, key=lambda r: r.middle)
        covered = [
            [part for (a, b), parts in row.parts.items() if a <= names <= b for part in parts]
            for row in rows
        ]
        lines = [len({round(part.middle) for part in parts}) for parts in covered]
        return any(0 in pair and max(pair) > 1 for pair in pairwise(lines))

    def mixes_numbers(self) -> bool:
        """Whether a number of order and words beside it stand in one cell: two columns are one."""
        firsts = [sorted(row.parts.get((0, 0), []), key=lambda p: p.x0) for row in self._rows]
        return any(
            is_order(a.text) and abs(a.middle - b.middle) < LEVEL * self.size
            for parts in firsts
            for a, b in pairwise(parts)
        )

    def _has_names(self, column: int) -> bool:
        texts = [row.parts[column, column] for row in self._rows if (column, column) in row.parts]
        words = sum(not all(p.is_figure or is_order(p.text) for p in parts) for parts in texts)
        return words > len(texts) / 2

    def _columns_of(self, part: Stretch) -> tuple[int, int]:
        met = [
            n for n, (x0, x1) in enumerate(self.columns) if x0 + 1 < part.x1 and part.x0 < x1 - 1
        ]
        if met:
            return met[0], met[-1]
        column = bisect_right(self._edges, part.centre)
        return column, column

    def _stack(self, column: int, parts: list[Stretch], manner: Manner) -> None:
        """Part the lines of one column among the rows."""
        lines: list[list[Stretch]] = []
        for part in sorted(parts, key=lambda p: p.middle):
            if lines and part.middle - lines[-1][0].middle < LEVEL * self.size:
                lines[-1].append(part)
            else:
                lines.append([part])
        heights = [line[0].middle for line in lines]
        cost, groups = grouped(heights, self._heights, self.size, manner)
        self.cost += cost
        alone: list[list[Stretch]] = []
        for row, start, stop in groups:
            if row is not None:
                found = [part for line in lines[start:stop] for part in line]
                self._rows[row].parts[column, column] = found
                continue
            (line,) = lines[start:stop]
            self.alone += 1
            if alone and line[0].middle - alone[-1][-1].middle < LINE * self.size:
                alone[-1] += line
            else:
                alone.append(line)
        for run in alone:
            middle = (run[0].middle + run[-1].middle) / 2
            self._row_at(middle, LEVEL * self.size, new=True).parts[column, column] = run

    def _row_at(self, middle: float, near: float, *, new: bool = False) -> _Row:
        """The row at a height, made if there is none; with `new` not one of the figures'."""
        rows = self._rows[len(self._heights) :] if new else self._rows
        for row in rows:
            if abs(row.middle - middle) <= near:
                return row
        row = _Row(middle)
        self._rows.append(row)
        return row


def _text(parts: Iterable[Stretch]) -> str:
    return " ".join(part.text for part in parts)
