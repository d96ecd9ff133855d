"""Stretches of words on one level, and the columns that many such levels share."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from hcc_parse.domain import Box
from hcc_parse.read.printed.words import PrintedWord

APART = 0.5  # of the height of a word: a wider gap on a level parts two cells
LEVEL = 0.3  # of the height of a word: words of one line stand no farther apart
BAND = 6.0  # points of height in which the words of one line are sought
RECENT = 4  # stretches of a band that may still go on
FIGURE = re.compile(r"\(?[-–+]?\d[\d.,/-]*%?\)?|[-–]|%")
ODD = 0.15  # of the levels of a table: so many may be written across two columns (a total)
SHARED = 0.6  # of the levels with words on one side of a gutter: so many have words on the other

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


def levels_of(words: Iterable[PrintedWord]) -> list[Level]:
    """The levels of a page from top to bottom, each from left to right.

    Stretches are made first: lines of neighbouring cells may stand a third of a line apart, and
    would else lead from one to the next across the page.
    """
    levels: list[Level] = []
    for part in sorted(_stretches(words), key=lambda p: p.middle):
        if levels and part.middle - levels[-1][0].middle < LEVEL * part.size:
            levels[-1].append(part)
        else:
            levels.append([part])
    for level in levels:
        level.sort(key=lambda p: p.x0)
    return levels


def _stretches(words: Iterable[PrintedWord]) -> Iterator[Stretch]:
    """Join each word to the one that ends close on its left, if one stands at its height."""
    bands: dict[int, list[list[PrintedWord]]] = {}
    runs: list[list[PrintedWord]] = []
    for word in sorted(words, key=lambda w: w.box.x0):
        band = int((word.box.top + word.box.bottom) / 2 / BAND)
        near = [
            run
            for other in (band - 1, band, band + 1)
            for run in bands.get(other, ())[-RECENT:]
            if _touch(run[-1].box, word.box)
        ]
        if near:
            near[0].append(word)
            continue
        runs.append([word])
        bands.setdefault(band, []).append(runs[-1])
    return map(stretch, runs)


def _touch(left: Box, right: Box) -> bool:
    size = min(left.bottom - left.top, right.bottom - right.top)
    apart = abs(left.top + left.bottom - right.top - right.bottom) / 2
    return right.x0 - left.x1 <= APART * size and apart < LEVEL * size and right.x1 > left.x1


def run(parts: Sequence[Stretch], start: float, most: float) -> list[Stretch]:
    """The stretches from a height on that follow each other closely."""
    found: list[Stretch] = []
    for part in parts:
        if abs(part.middle - start) > most:
            break
        found.append(part)
        start = part.middle
    return found


def without(levels: Sequence[Level], taken: set[int]) -> list[Level]:
    """Levels without the stretches of some identities."""
    rest = [[part for part in level if id(part) not in taken] for level in levels]
    return [level for level in rest if level]


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
        sides = [{n for n, _ in left}, {n for n, _ in right}]
        beside = sides[0] & sides[1]
        shared = len(beside) > 2 and len(beside) >= SHARED * min(map(len, sides))
        if shared or (len(left) > 2 and _are_numbers_of_order(left, right)):
            return left, right
    return None


def _are_numbers_of_order(left: Numbered, right: Numbered) -> bool:
    """Whether figures alone stand on the left, and words on the right."""
    return all(part.is_figure for _, part in left) and not any(part.is_figure for _, part in right)
