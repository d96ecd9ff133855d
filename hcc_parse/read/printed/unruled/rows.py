"""Which levels of a page are rows of figures, and which of them belong to one table."""

from collections.abc import Iterator, Sequence

from hcc_parse.read.printed.unruled.above import LIKE
from hcc_parse.read.printed.unruled.stretches import Level

FEWEST = 3  # rows of figures, and columns, that make a table
PAIR = ["1", "2"]  # the numbers of two rows that make a table
CLOSE = 0.8  # of the size: levels of figures that are nearer belong to one row
FAR = 7.0  # of the size: rows of figures with more between them belong to two tables


def regions(levels: Sequence[Level]) -> Iterator[list[Level]]:
    """Rows of figures that follow each other and stand in the same columns."""
    rows: list[Level] = []
    for level in strongest([level for level in levels if is_row(level)]):
        if rows and not follows(rows[-1], level):
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


def is_row(level: Level) -> bool:
    """Whether a level has figures, or a number of order; of some rows the words stand beside."""
    figures = sum(part.is_figure for part in level)
    numbered = _order(level).isdecimal()
    return (len(level) >= FEWEST and (figures >= 2 or numbered)) or (
        len(level) == figures == 2 and numbered
    )


def strongest(rows: list[Level]) -> list[Level]:
    """Of levels nearer than a line, the one with most on it: the others are wrapped cells."""
    kept: list[Level] = []
    for level in rows:
        if kept and level[0].middle - kept[-1][0].middle < CLOSE * level[0].size:
            if len(level) > len(kept[-1]):
                kept[-1] = level
        else:
            kept.append(level)
    return kept


def follows(upper: Level, lower: Level) -> bool:
    """Whether a row of figures stands near another and in its columns."""
    met = sum(any(a.x0 < b.x1 and b.x0 < a.x1 for a in upper) for b in lower)
    return is_near(upper, lower) and met >= 0.5 * min(len(upper), len(lower))


def is_near(upper: Level, lower: Level) -> bool:
    """Whether a row of figures may belong to the table of another above it."""
    size = min(upper[0].size, lower[0].size)
    like = abs(upper[0].size - lower[0].size) <= LIKE * size
    return like and lower[0].top - upper[0].bottom <= FAR * size
