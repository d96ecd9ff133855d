"""Tables set by alignment alone: columns told by gutters, rows by their figures.

Only what is certain becomes a table. What looks like one and has no sure header, column or row
stays text, and is told.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from hcc_parse.read.printed.grid import PrintedTable
from hcc_parse.read.printed.unruled.area import Area
from hcc_parse.read.printed.unruled.beside import pairs_in
from hcc_parse.read.printed.unruled.ordered import has_torn_figures, rows_below
from hcc_parse.read.printed.unruled.rows import FEWEST, PAIR, regions
from hcc_parse.read.printed.unruled.stretches import Level, Stretch, levels_of, without
from hcc_parse.read.printed.words import PrintedWord

SAME = 3.0  # points: tables that begin nearer stand side by side


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
    for rows in regions(levels):
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
        found_in = map(_only_table, sides, pair.heads)
        both = [table for table in found_in if table is not None]
        if len(both) < len(sides):
            found.doubts += 1
            both = []
        for table in both:
            found.take(table)
        levels = without(levels, {id(part) for side in sides for part in side})
    return levels


def _only_table(side: Sequence[Stretch], head: Stretch) -> PrintedTable | None:
    """The table that some stretches make, if all that stands in its room is of it.

    Its rows are told by their figures; by their numbers of order where those are broken.
    """
    levels = levels_of([word for part in side for word in part.words])
    found = list(regions(levels))
    area = Area(levels, found[0]) if len(found) == 1 else None
    table = _whole_table(area, side) if area else None
    if table is None and (rows := rows_below(levels, head)):
        table = _whole_table(Area(levels, rows, ordered=True), side)
        table = None if table and has_torn_figures(table) else table
    return table


def _whole_table(area: Area, side: Sequence[Stretch]) -> PrintedTable | None:
    table = area.table() if area.looks_like_a_table else None
    if table is None or not table.headed:
        return None
    own = {id(word) for cell in table.cells for word in cell.words}
    rest = [part for part in side if id(part.words[0]) not in own]
    inside = any(part.bottom > table.box.top and part.top < table.box.bottom for part in rest)
    return None if inside else table


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
