"""The first row of a table without rules, whose upper lines stand where the header ends."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from hcc_parse.read.printed.unruled.alignment import edges_of
from hcc_parse.read.printed.unruled.stretches import Level, Span, Stretch, run
from hcc_parse.read.printed.unruled.wrapped import Manner

LINE = 1.45  # of the size: lines of one cell are not farther apart


def opening_of(
    rows: Sequence[Level],
    levels: Sequence[Level],
    body: Sequence[Level],
    columns: Sequence[Span],
    manner: Manner,
) -> list[Stretch]:
    """The lines of the first row that stand above its figures, where no codes part them.

    Args:
        rows: The rows of figures.
        levels: What stands above them, the header first.
        body: What stands from the first row of figures on.
        columns: The ends of the words of each column.
        manner: How cells stand beside figures.
    """
    size = median(part.size for row in rows for part in row)
    if manner == "top":
        return []
    figures = rows[0][0].middle
    found: list[Stretch] = []
    for left, right in pairwise(edges_of(columns)):
        above = [p for level in levels for p in level if left <= p.centre < right]
        over = run(sorted(above, key=lambda p: -p.middle), figures, LINE * size)
        under = [p for level in body for p in level if left <= p.centre < right]
        under = [p for p in under if p.middle > figures + 0.1 * size]
        if len(rows) > 1:
            under = [p for p in under if p.middle < (figures + rows[1][0].middle) / 2]
        below = run(sorted(under, key=lambda p: p.middle), figures, LINE * size)
        deep = below[-1].middle - figures if below else 0.0
        if manner == "middle":
            over = [p for p in over if deep and figures - p.middle <= deep + 0.3 * size]
        found += over
    return found
