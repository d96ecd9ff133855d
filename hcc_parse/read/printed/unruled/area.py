"""A stretch of a page in which rows of figures stand, and the table that they make."""

from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from hcc_parse.read.printed.grid import PrintedCell, PrintedTable, around
from hcc_parse.read.printed.unruled.above import FEWEST, header_above, is_in_one, is_like
from hcc_parse.read.printed.unruled.alignment import aligned, edges_of
from hcc_parse.read.printed.unruled.bodies import Body
from hcc_parse.read.printed.unruled.codes import code_parts, ends_of, is_code_level
from hcc_parse.read.printed.unruled.first_row import opening_of
from hcc_parse.read.printed.unruled.heads import Head, head_of
from hcc_parse.read.printed.unruled.standing import standing_heads
from hcc_parse.read.printed.unruled.stretches import Level, Span, Stretch, columns_in, without
from hcc_parse.read.printed.unruled.wrapped import ALONE, MANNERS, Manner
from hcc_parse.read.printed.words import PrintedWord

TAIL = 0.6  # of the size: a row ends where more is empty
CENTRED = 0.2  # of the size: lines of a whole table that stand no farther are centred
LOOSE = 0.3  # of the size: how far, in the mean, the lines of a row may stand from its figures
FIGURES = 0.7  # of the cells of a column of figures


class Area:
    """The levels of a page among which a table is sought, from its rows of figures."""

    def __init__(
        self,
        levels: Sequence[Level],
        rows: list[Level],
        columns: Sequence[Span] = (),
        turned: Sequence[PrintedWord] = (),
        *,
        numbered: bool = False,
        ordered: bool = False,
    ) -> None:
        """Take what stands on a page, and those levels that are rows of figures.

        Args:
            levels: What stands upright.
            rows: Those levels that are rows of figures.
            columns: The ends of the columns of a table that these rows go on.
            turned: What stands at a right angle.
            numbered: Whether that table begins with a column of numbers of order.
            ordered: Whether these rows are told by such numbers alone.
        """
        self.numbered, self.ordered = numbered, ordered
        self.turned = turned
        self.size = median(part.size for row in rows for part in row)
        top, bottom = rows[0][0].middle, rows[-1][0].middle
        self.above = [level for level in levels if level[0].middle < top]
        self.inside = [level for level in levels if top <= level[0].middle <= bottom]
        self.below = [level for level in levels if level[0].middle > bottom]
        self.codes: list[Stretch] = []
        if is_code_level(rows[0]):
            self.codes = code_parts(rows[0], [*self.above[-6:], *self.inside], self.size)
            coded = {id(part) for part in self.codes}
            self.above = without(self.above, coded)
            self.inside = without(self.inside, coded)
            rows = rows[1:]
        self.rows = rows
        self.known = bool(columns)
        self.standing: list[Stretch] = []
        self.columns = list(columns) or (columns_in(self.inside, self.size) if rows else [])
        if self.codes:
            self.columns = aligned(ends_of(self.codes), self.columns) or []

    @property
    def looks_like_a_table(self) -> bool:
        """Whether there are columns enough, and figures enough in them."""
        return len(self.columns) >= FEWEST and self._figures() >= 2

    def table(self) -> PrintedTable | None:
        """The table, or None when anything about it is not certain."""
        body = [*self.inside, *self._tail()]
        foot = min(part.top for part in self.codes or self.rows[0])
        standing = standing_heads(self.turned, self.columns, foot, self.size)
        if standing is None:
            return None
        self.standing = standing
        levels = header_above(self.above, self.columns, foot, self.size, standing, known=self.known)
        for manner in self._manners(body, levels):
            if table := self._table(body, levels, manner):
                return table
        return None

    def _table(
        self, body: Sequence[Level], levels: list[Level], manner: Manner
    ) -> PrintedTable | None:
        opening = self._opening(levels, manner)
        levels = without(levels, {id(part) for part in opening})
        head: Head | None = Head([], 0, self.columns)
        rest: list[Stretch] = []
        if levels or self.codes or self.standing:
            head, rest = self._head(levels)
        if head is None:
            return None
        parts = [*opening, *rest, *(part for level in body for part in level)]
        rows = Body(parts, self.rows, head.columns, self.size, manner)
        rows.cost -= ALONE * self.size * min(len(rest), rows.alone)
        return self._assembled(head, rows)

    def _head(self, levels: list[Level]) -> tuple[Head | None, list[Stretch]]:
        """The header; below one with known columns, words alone are the rest of a broken row."""
        found = self._titled(levels)
        rest: list[Stretch] = []
        while self.known and found is None and levels and self._is_rest(levels):
            rest.append(levels[-1][0])
            levels = levels[:-1]
            bare = not levels and not self.codes
            found = Head([], 0, self.columns) if bare else self._titled(levels)
        return found, rest

    def _titled(self, levels: list[Level]) -> Head | None:
        found = head_of(levels, self.columns, self.size, self.standing)
        while found is None and levels and len(levels[0]) == 1:
            levels = levels[1:]
            found = head_of(levels, self.columns, self.size, self.standing)
        return found

    def _is_rest(self, levels: Sequence[Level]) -> bool:
        alone = len(levels[-1]) == 1 and self._fits(levels[-1])
        return alone and (len(levels) > 1 or levels[-1][0].text[0].islower())

    def _assembled(self, head: Head, body: Body) -> PrintedTable | None:
        """Put the body below its header, unless two texts claim one place."""
        unsure = body.overlaps() or body.lacks_names() or body.mixes_numbers()
        if unsure or body.cost > LOOSE * self.size * (1 if self.ordered else body.rows):
            return None
        cells = [
            PrintedCell(cell.row, cell.column, cell.row_span, cell.column_span, _words(cell.parts))
            for cell in head.cells
        ]
        top = head.rows
        if self.codes:
            for column, (x0, x1) in enumerate(head.columns):
                inside = [part for part in self.codes if x0 <= part.centre <= x1]
                cells.append(PrintedCell(top, column, 1, 1, _words(inside)))
            top += 1
        body.spread(numbered=self.numbered)
        cells += body.cells(top)
        box = around(word.box for cell in cells for word in cell.words)
        edges = edges_of(head.columns)
        rows, spans = top + body.rows, list(head.columns)
        return PrintedTable(box, edges, cells, rows, ruled=False, headed=top > 0, spans=spans)

    def _figures(self) -> int:
        """How many columns hold figures in most rows that have anything there."""
        count = 0
        levels = self.inside if self.ordered else self.rows
        for x0, x1 in self.columns:
            inside = [p for level in levels for p in level if x0 <= p.centre <= x1]
            count += sum(part.is_figure for part in inside) > FIGURES * len(inside)
        return count

    def _tail(self) -> list[Level]:
        """The wrapped lines of the last row."""
        tail: list[Level] = []
        bottom = self.rows[-1][0].bottom
        for level in self.below:
            if level[0].top - bottom > TAIL * self.size or not self._fits(level):
                break
            tail.append(level)
            bottom = max(bottom, level[0].bottom)
        return tail

    def _fits(self, level: Level) -> bool:
        """Whether a level has the letters of the table, and nothing across its columns."""
        return all(is_like(part, self.size) and is_in_one(part, self.columns) for part in level)

    def _opening(self, levels: Sequence[Level], manner: Manner) -> list[Stretch]:
        if self.codes:
            return []
        body = [*self.inside, *self._tail()]
        return opening_of(self.rows, levels, body, self.columns, manner)

    def _manners(self, body: Sequence[Level], levels: Sequence[Level]) -> Iterator[Manner]:
        """How cells stand beside the figures, if one manner fits all of them; the best first.

        Of the first row the lines below its figures alone are in the body: where rows are few, it
        is centred on them only together with what stands above them.
        """
        parts = [part for level in body for part in level]
        costs = {manner: self._cost(parts, manner) for manner in MANNERS}
        best = min(MANNERS, key=lambda manner: costs[manner])
        if costs[best] <= LOOSE * self.size * len(self.rows):
            yield best
        if costs["middle"] > CENTRED * self.size:
            whole = self._cost([*self._opening(levels, "middle"), *parts], "middle")
            if whole <= CENTRED * self.size:
                yield "middle"

    def _cost(self, parts: Sequence[Stretch], manner: Manner) -> float:
        return Body(parts, self.rows, self.columns, self.size, manner).cost


def _words(parts: Iterable[Stretch]) -> list[PrintedWord]:
    return [word for part in parts for word in part.words]
