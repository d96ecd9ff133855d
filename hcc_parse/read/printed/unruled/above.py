"""What stands above the rows of figures of a table without rules, and may be its header."""

from collections.abc import Sequence
from itertools import pairwise

from hcc_parse.read.printed.unruled.alignment import edges_of
from hcc_parse.read.printed.unruled.stretches import Level, Span, Stretch

FEWEST = 3  # columns of a table, two of them of figures
GAP = 1.7  # of the size: a header ends where more is empty
OVER = 4.0  # of the size: so much may be empty above heads at a right angle, or a row that goes on
WIDE = 0.6  # of the width of a table: no header stands alone and is wider
LIKE = 0.15  # by which the letters of a table may differ in size


def header_above(
    above: Sequence[Level],
    columns: Sequence[Span],
    foot: float,
    size: float,
    standing: Sequence[Stretch] = (),
    *,
    known: bool = False,
) -> list[Level]:
    """The levels that may be a header, or the upper lines of the first row.

    Args:
        above: The levels above the first row of figures, downwards.
        columns: The ends of the words of each column of figures.
        foot: How far down the page the first row of figures, or of codes, begins.
        size: The height of the letters.
        standing: Heads at a right angle, beside and above which the others stand.
        known: Whether the columns are those of the page before; a row broken by the end of that
            page may have an empty line below a header that is printed again.
    """
    taken: list[Level] = []
    top = min([foot, *(part.top for part in standing)])
    usual = OVER if known else GAP
    gap = OVER if standing else usual
    for level in reversed(above):
        bottom = max(part.bottom for part in level)
        if top - bottom > gap * size or not _may_head(level, columns, size):
            break
        taken.insert(0, level)
        if level[0].top < top:
            top, gap = level[0].top, usual
    return taken


def is_like(part: Stretch, size: float) -> bool:
    """Whether letters have the size of those of a table."""
    return abs(part.size - size) <= LIKE * size


def is_in_one(part: Stretch, columns: Sequence[Span]) -> bool:
    """Whether a text reaches over no other column than its own."""
    return any(a - 1 <= part.x0 and part.x1 <= b + 1 for a, b in pairwise(edges_of(columns)))


def _may_head(level: Level, columns: Sequence[Span], size: float) -> bool:
    """Whether a level may belong to the header: not a title, a unit of measure or prose."""
    left, right = columns[0][0], columns[-1][1]
    alone = len(level) == 1
    wide = alone and level[0].x1 - level[0].x0 > WIDE * (right - left)
    wide = wide and not is_in_one(level[0], columns)
    slack = 4 * size
    beyond = len(level) < FEWEST and (level[0].x0 < left - slack or level[-1].x1 > right + slack)
    bracketed = alone and level[0].text.startswith("(")
    return all(is_like(part, size) for part in level) and not (wide or beyond or bracketed)
