"""Heads at a right angle above the columns of a table without rules: one text for each column."""

from collections.abc import Sequence
from itertools import pairwise

from hcc_parse.read.printed.turned import TurnedWord, turned_lines
from hcc_parse.read.printed.unruled.stretches import Span, Stretch, stretch
from hcc_parse.read.printed.words import Line, PrintedWord

REACH = 4.0  # of the size: how far above the figures the longest head may end
BESIDE = 4.0  # of the size: how far beside the figures a head may stand
LEADING = 0.7  # of the size: lines of one head have less between them
EVEN = 0.25  # of the size: by which the distances of the lines of one head may differ
BROKEN = 1.5  # of the size: words of one line have less between them
SAME = 0.25  # of the size: heads whose middles differ by less are at one height
LIKE = 0.3  # by which the letters of a head may differ in size from the figures


def standing_heads(
    words: Sequence[PrintedWord], columns: Sequence[Span], foot: float, size: float
) -> list[Stretch] | None:
    """Join the turned words above figures to one stretch for each head.

    Args:
        words: The turned words of a page that no table holds.
        columns: The ends of what stands in each column of figures.
        foot: How far down the page the first row below the header begins.
        size: The height of the letters of the figures.

    Returns:
        The heads from left to right; none if no turned word stands there, None if the words there
        do not certainly make heads.
    """
    across = columns[0][0], columns[-1][1]
    near = BESIDE * size
    heads = _heads_in(_band(words, across, near, foot, size), size)
    if not heads:
        return heads
    widest = max((right[0] - left[1] for left, right in pairwise(columns)), default=0.0)
    known = {id(word) for head in heads for word in head.words}
    heights = [head.middle for head in heads]
    for head in _heads_in(_band(words, across, near + widest, foot, size), size) or []:
        level = any(abs(head.middle - height) < SAME * size for height in heights)
        if level and not any(id(word) in known for word in head.words):
            heads.append(head)  # over a column at the side that has no figures
    return sorted(heads, key=lambda head: head.x0)


def _heads_in(band: Sequence[PrintedWord], size: float) -> list[Stretch] | None:
    heads: list[list[Line]] = []
    last: list[Line] = []
    for line in sorted(turned_lines(band), key=lambda line: line[0].box.x0):
        if not _is_whole(line, size):
            return None
        if last and _left(line) - max(map(_right, last)) < LEADING * size:
            last.append(line)
        else:
            last = [line]
            heads.append(last)
    if not all(_is_even(lines, size) for lines in heads):
        return None
    return [stretch(word for line in lines for word in line) for lines in heads]


def _band(
    words: Sequence[PrintedWord], across: Span, beside: float, foot: float, size: float
) -> list[PrintedWord]:
    """The words that stand beside each other down to a height."""
    left, right = across[0] - beside, across[1] + beside
    near = [w for w in words if w.box.x0 > left and w.box.x1 < right and w.box.top < foot]
    near.sort(key=lambda word: -word.box.bottom)
    band: list[PrintedWord] = []
    top = foot - REACH * size
    for word in near:
        if word.box.bottom < top:
            break
        band.append(word)
        top = min(top, word.box.top - BROKEN * size)
    return band


def _is_whole(line: Line, size: float) -> bool:
    ends = sorted((word.box.top, word.box.bottom) for word in line)
    close = all(lower[0] - upper[1] < BROKEN * size for upper, lower in pairwise(ends))
    return close and all(abs(_size(word) - size) <= LIKE * size for word in line)


def _size(word: PrintedWord) -> float:
    return word.size if isinstance(word, TurnedWord) else word.box.x1 - word.box.x0


def _is_even(lines: Sequence[Line], size: float) -> bool:
    """Whether the lines of a head are as far apart as each other; else they are of two."""
    steps = [_left(right) - _left(left) for left, right in pairwise(lines)]
    return not steps or max(steps) - min(steps) <= EVEN * size


def _left(line: Line) -> float:
    return min(word.box.x0 for word in line)


def _right(line: Line) -> float:
    return max(word.box.x1 for word in line)
