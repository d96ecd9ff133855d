"""Stretches of words on one level, and the columns that many such levels share."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from hcc_parse.read.printed.lines import lines_of
from hcc_parse.read.printed.words import PrintedWord

APART = 0.5  # of the height of a word: a wider gap on a level parts two cells
FIGURE = re.compile(r"\(?[-–+]?\d[\d.,/]*%?\)?|[-–]|%")
ODD = 0.15  # of the levels of a table: so many may be written across two columns (a total)
SHARED = 0.6  # of the other levels: so many must have words on both sides of what they cross

Span = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words of one level without a gap between them."""

    words: tuple[PrintedWord, ...]
    x0: float
    x1: float
    top: float
    bottom: float

    @property
    def text(self) -> str:
        """The words, one space apart."""
        return " ".join(word.text for word in self.words)

    @property
    def size(self) -> float:
        """The height of the words."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """How far down the page the words stand."""
        return (self.top + self.bottom) / 2

    @property
    def centre(self) -> float:
        """How far to the right the middle of the words stands."""
        return (self.x0 + self.x1) / 2

    @property
    def is_figure(self) -> bool:
        """Whether it is written as a figure, a number of order, a date or a dash."""
        return all(FIGURE.fullmatch(word.text) for word in self.words)


Level = list[Stretch]


def stretch(words: Iterable[PrintedWord]) -> Stretch:
    """The stretch that some words of one level make."""
    row = tuple(words)
    boxes = [word.box for word in row]
    return Stretch(
        words=row,
        x0=min(box.x0 for box in boxes),
        x1=max(box.x1 for box in boxes),
        top=min(box.top for box in boxes),
        bottom=max(box.bottom for box in boxes),
    )


def levels_of(words: list[PrintedWord]) -> list[Level]:
    """The levels of a page from top to bottom, each parted where a gap is wide."""
    return [list(_parted(line)) for line in lines_of(words)]


def _parted(line: list[PrintedWord]) -> Iterator[Stretch]:
    run = line[:1]
    for left, right in pairwise(line):
        size = min(box.bottom - box.top for box in (left.box, right.box))
        if right.box.x0 - left.box.x1 > APART * size:
            yield stretch(run)
            run = []
        run.append(right)
    yield stretch(run)


def columns_in(levels: Sequence[Level], size: float) -> list[Span]:
    """The columns of a table: what no gutter parts, but for a few levels that are written across.

    Args:
        levels: The rows of figures, and the lines between them; no header.
        size: The height of the letters, by which a gutter is told from a space.

    Returns:
        The left and the right end of the words of each column.
    """
    numbered = [(n, part) for n, level in enumerate(levels) for part in level]
    columns: list[Span] = []
    todo = list(_separate(numbered, APART * size))
    while todo:
        group = todo.pop(0)
        halves = _halved(group, len(levels), APART * size)
        if halves is None:
            columns.append((min(s.x0 for _, s in group), max(s.x1 for _, s in group)))
        else:
            todo[:0] = [part for half in halves for part in _separate(half, APART * size)]
    return columns


Numbered = list[tuple[int, Stretch]]


def _separate(parts: Numbered, gap: float) -> Iterator[Numbered]:
    """Groups between which nothing is written."""
    group: Numbered = []
    reach = 0.0
    for number, part in sorted(parts, key=lambda p: p[1].x0):
        if group and part.x0 - reach > gap:
            yield group
            group = []
        reach = max(reach, part.x1) if group else part.x1
        group.append((number, part))
    if group:
        yield group


def _halved(group: Numbered, levels: int, gap: float) -> tuple[Numbered, Numbered] | None:
    """The two columns that a few levels, written across both, hide."""
    if not any(len(part.words) > 1 or not part.is_figure for _, part in group):
        return None
    most = max(1, int(ODD * levels))
    for x in sorted({part.x1 for _, part in group}):
        left = [(n, part) for n, part in group if part.x1 <= x]
        right = [(n, part) for n, part in group if part.x0 >= x + gap]
        across = len(group) - len(left) - len(right)
        if not right or across > most:
            continue
        beside = {n for n, _ in left} & {n for n, _ in right}
        either = {n for n, _ in left} | {n for n, _ in right}
        if len(beside) > 2 and len(beside) >= SHARED * len(either):
            return left, right
    return None
