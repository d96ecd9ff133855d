"""Tables set by alignment alone: columns told by gutters, rows by their figures.

Only what is certain becomes a table. What looks like one and has no sure header, column or row
stays text, and is told.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from hcc_parse.read.printed.grid import PrintedTable
from hcc_parse.read.printed.unruled.above import LIKE, is_in_one
from hcc_parse.read.printed.unruled.area import Area
from hcc_parse.read.printed.unruled.beside import pairs_in
from hcc_parse.read.printed.unruled.numbered import is_numbered
from hcc_parse.read.printed.unruled.stretches import Level, Span, Stretch, levels_of, without
from hcc_parse.read.printed.words import PrintedWord

FEWEST = 3  # rows of figures, and columns, that make a table
PAIR = ["1", "2"]  # the numbers of two rows that make a table
CLOSE = 0.8  # of the size: levels of figures that are nearer belong to one row
SAME = 3.0  # points: tables that begin nearer stand side by side
FAR = 7.0  # of the size: rows of figures with more between them belong to two tables


@dataclass(slots=True)
class Found:
    """What `find_unruled` found: tables, and the words that belong to none."""

    tables: list[PrintedTable] = field(default_factory=list)
    words: list[PrintedWord] = field(default_factory=list)
    doubts: int = 0  # what looks like a table and is not read as one

    def take(self, table: PrintedTable, head: PrintedTable | None = None) -> None:
        """Add a table, or the rows of one whose header is ruled; its words are free no more."""
        taken = {id(word) for cell in table.cells for word in cell.words}
        self.words = [word for word in self.words if id(word) not in taken]
        if head is None:
            self.tables.append(table)
            return
        top = head.box.top
        head.extend(table)
        head.box = head.box._replace(top=top)
        head.ruled, head.spans = False, list(pairwise(head.edges))


def find_unruled(
    words: list[PrintedWord], ruled: list[PrintedTable], turned: Sequence[PrintedWord] = ()
) -> Found:
    """Find the tables that alignment alone makes among the words of a page outside ruled tables.

    Args:
        words: The words of one page that stand in no ruled table.
        ruled: The ruled tables of the page; one that is only a header takes the rows below it.
        turned: Words at a right angle, which may be heads; `words` of what is found has none.
    """
    found = Found(tables=list(ruled), words=words)
    if sum(word.text[-1].isdigit() or word.text == "-" for word in words) < 2 * len(PAIR):
        return found
    levels = _without_pairs(levels_of(words), found)
    for rows in _regions(levels):
        area = Area(levels, rows, turned=turned)
        if not area.looks_like_a_table:
            continue
        table = area.table()
        if table is None or (len(rows) < FEWEST and not table.headed):
            found.doubts += 1
            continue
        head = next((other for other in ruled if _is_head_of(other, table, area.size)), None)
        found.take(table, head)
    found.tables.sort(key=lambda table: (round(table.box.top / SAME), table.box.x0))
    return found


def _without_pairs(levels: list[Level], found: Found) -> list[Level]:
    """Take the tables that stand side by side; give the levels without them, and what is left."""
    for pair in pairs_in(levels):
        sides = (pair.left, pair.right)
        both = [table for side in sides if (table := _only_table(side)) is not None]
        if len(both) < len(sides):
            found.doubts += 1
            both = []
        for table in both:
            found.take(table)
        levels = without(levels, {id(part) for side in sides for part in side})
    return levels


def _only_table(side: Sequence[Stretch]) -> PrintedTable | None:
    """The table that some stretches make, if all that stands in its room is of it."""
    levels = levels_of([word for part in side for word in part.words])
    regions = list(_regions(levels))
    area = Area(levels, regions[0]) if len(regions) == 1 else None
    table = area.table() if area and area.looks_like_a_table else None
    if table is None or not table.headed:
        return None
    own = {id(word) for cell in table.cells for word in cell.words}
    rest = [part for part in side if id(part.words[0]) not in own]
    inside = any(part.bottom > table.box.top and part.top < table.box.bottom for part in rest)
    return None if inside else table


def resumed(
    words: list[PrintedWord], last: PrintedTable, turned: Sequence[PrintedWord] = ()
) -> PrintedTable | None:
    """The rows at the top of a page that go on a table of the page before, one or two perhaps."""
    levels = levels_of(words)
    rows: list[Level] = []
    for level in _strongest([level for level in levels if _is_row(level)]):
        if rows and not (_follows(rows[-1], level) or _goes_on(rows[-1], level, last.spans)):
            break
        rows.append(level)
    if not rows:
        return None
    area = Area(levels, rows, last.spans, turned, numbered=is_numbered(last))
    table = area.table() if area.rows and area.looks_like_a_table else None
    if table is None or not table.continues(last):
        return None
    return table if all(word.box.top >= table.box.top - 1 for word in words) else None


def _is_head_of(head: PrintedTable, table: PrintedTable, size: float) -> bool:
    """Whether a ruled table is the header of what stands below it without rules."""
    gap = table.box.top - head.box.bottom
    texts = [word.text for cell in head.cells for word in cell.words]
    words = [text for text in texts if any(letter.isalpha() for letter in text)]
    return (
        not table.headed
        and -size < gap < 2 * size
        and len(words) > len(texts) / 2
        and head.places_of(table) is not None
    )


def _regions(levels: Sequence[Level]) -> Iterator[list[Level]]:
    """Rows of figures that follow each other and stand in the same columns."""
    rows: list[Level] = []
    for level in _strongest([level for level in levels if _is_row(level)]):
        if rows and not _follows(rows[-1], level):
            if _are_rows(rows):
                yield rows
            rows = []
        rows.append(level)
    if _are_rows(rows):
        yield rows


def _are_rows(rows: Sequence[Level]) -> bool:
    """Whether levels of figures are enough for a table: two only if they are numbered."""
    return len(rows) >= FEWEST or [_order(level) for level in rows] == PAIR


def _order(level: Level) -> str:
    return level[0].text.rstrip(".)")


def _is_row(level: Level) -> bool:
    """Whether a level has figures, or a number of order; of some rows the words stand beside."""
    figures = sum(part.is_figure for part in level)
    numbered = _order(level).isdecimal()
    return (len(level) >= FEWEST and (figures >= 2 or numbered)) or (
        len(level) == figures == 2 and numbered
    )


def _strongest(rows: list[Level]) -> list[Level]:
    """Of levels nearer than a line, the one with most on it: the others are wrapped cells."""
    kept: list[Level] = []
    for level in rows:
        if kept and level[0].middle - kept[-1][0].middle < CLOSE * level[0].size:
            if len(level) > len(kept[-1]):
                kept[-1] = level
        else:
            kept.append(level)
    return kept


def _follows(upper: Level, lower: Level) -> bool:
    met = sum(any(a.x0 < b.x1 and b.x0 < a.x1 for a in upper) for b in lower)
    return _is_near(upper, lower) and met >= 0.5 * min(len(upper), len(lower))


def _goes_on(upper: Level, lower: Level, columns: Sequence[Span]) -> bool:
    """Whether a row stands near another, and each of its texts in one of some columns."""
    return _is_near(upper, lower) and all(is_in_one(part, columns) for part in lower)


def _is_near(upper: Level, lower: Level) -> bool:
    size = min(upper[0].size, lower[0].size)
    like = abs(upper[0].size - lower[0].size) <= LIKE * size
    return like and lower[0].top - upper[0].bottom <= FAR * size
