"""Running text in two columns: read one column after the other where the gutter is certain."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from hcc_parse.read.printed.lines import lines_of
from hcc_parse.read.printed.words import Line

GUTTER = 12.0  # points of empty space that part two columns
MIDDLE = (0.3, 0.65)  # of the page width: where the gutter is
FEWEST = 8  # lines of each column: a letterhead or a signature has less
WORDS = 4  # in most lines of a column of prose
FULL = 0.7  # of the width of a column: most of its lines are longer
FIGURES = 0.2  # of the words: a table has more


@dataclass(frozen=True, slots=True)
class Column:
    """One column of running text, and where its full lines end."""

    lines: list[Line]
    right: float


def columns_of_prose(lines: list[Line], width: float) -> Iterator[list[Line] | Column]:
    """Part lines where two columns of prose begin and end; other lines are given as they are.

    Args:
        lines: Lines of one page, downwards.
        width: The width of the page.
    """
    gutter = _gutter(lines, width)
    if gutter is None:
        yield lines
        return
    start, stop = _longest([not _crosses(line, gutter) for line in lines])
    halves = _halves(lines[start:stop], gutter)
    if halves is None:
        yield lines
        return
    if start:
        yield lines[:start]
    yield from halves
    if lines[stop:]:
        yield from columns_of_prose(lines[stop:], width)


def _gutter(lines: Sequence[Line], width: float) -> float | None:
    """The place that is empty in the middle of most lines, if it is in enough of them."""
    gaps = [
        (left.box.x1, right.box.x0)
        for line in lines
        for left, right in pairwise(line)
        if right.box.x0 - left.box.x1 > GUTTER
        and MIDDLE[0] * width < (left.box.x1 + right.box.x0) / 2 < MIDDLE[1] * width
    ]
    if len(gaps) < FEWEST:
        return None
    places = sorted(right - GUTTER / 2 for _, right in gaps)
    return max(places, key=lambda x: sum(left < x < right for left, right in gaps))


def _crosses(line: Line, gutter: float) -> bool:
    low, high = gutter - GUTTER / 2 + 1, gutter + GUTTER / 2 - 1
    return any(word.box.x0 < high and low < word.box.x1 for word in line)


def _longest(free: Sequence[bool]) -> tuple[int, int]:
    """The longest run of true values: its start and the place after its end."""
    best = (0, 0)
    start = 0
    for place, value in enumerate([*free, False]):
        if not value:
            best = max(best, (start, place), key=lambda run: run[1] - run[0])
            start = place + 1
    return best


def _halves(lines: Sequence[Line], gutter: float) -> tuple[Column, Column] | None:
    words = [word for line in lines for word in line]
    left = lines_of([word for word in words if word.box.x1 <= gutter])
    right = lines_of([word for word in words if word.box.x0 >= gutter])
    figures = sum(any(letter.isdigit() for letter in word.text) for word in words)
    if figures > FIGURES * len(words) or not (_is_prose(left) and _is_prose(right)):
        return None
    return _column(left), _column(right)


def _column(lines: list[Line]) -> Column:
    return Column(lines, max(line[-1].box.x1 for line in lines))


def _is_prose(lines: Sequence[Line]) -> bool:
    """Whether there are lines enough, and most are full."""
    if len(lines) < FEWEST or median(len(line) for line in lines) < WORDS:
        return False
    wide = max(line[-1].box.x1 for line in lines) - min(line[0].box.x0 for line in lines)
    return median(line[-1].box.x1 - line[0].box.x0 for line in lines) > FULL * wide
