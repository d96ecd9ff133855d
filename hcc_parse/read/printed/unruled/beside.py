"""Two tables side by side: one word heads two columns of numbers of order, and a gutter parts them.

Nothing but numbers tells two tables from a wide one, so they are asked for: below both words they
begin with 1 and rise by one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hcc_parse.read.printed.unruled.above import is_like
from hcc_parse.read.printed.unruled.ordered import FEWEST, number_of, numbers_below
from hcc_parse.read.printed.unruled.stretches import Level, Stretch

GUTTER = 1.2  # of the size: less is empty between two columns of one table
SLACK = 1.5  # of the size: how far left of its head the first column may begin
SHIFT = 1.5  # of the size: by which the heads of two tables may differ in height
FAR = 3.0  # of the size: a table ends where more is empty below
GAP = 1.7  # of the size: a header begins where more is empty above


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands left and right of the gutter between two tables, and their like heads."""

    left: list[Stretch]
    right: list[Stretch]
    heads: tuple[Stretch, Stretch]


def pairs_in(levels: Sequence[Level]) -> Iterator[Pair]:
    """Find where two tables stand side by side, none of them ruled.

    Args:
        levels: The levels of a page, downwards.
    """
    parts = [part for level in levels for part in level]
    if sum(number_of(part) == 1 for part in parts) < FEWEST:
        return
    by_text: dict[str, list[Stretch]] = {}
    for part in parts:
        if any(letter.isalpha() for letter in part.text):
            by_text.setdefault(part.text, []).append(part)
    taken: set[int] = set()
    for heads in by_text.values():
        for left in heads:
            for right in heads:
                if id(left) in taken or id(right) in taken or not _beside(left, right):
                    continue
                if pair := _parted(levels, left, right):
                    taken |= {id(part) for part in (*pair.left, *pair.right)}
                    yield pair


def _beside(left: Stretch, right: Stretch) -> bool:
    size = left.size
    level = abs(left.middle - right.middle) < SHIFT * size
    return level and right.x0 - left.x1 > GUTTER * size and is_like(right, size)


def _parted(levels: Sequence[Level], left: Stretch, right: Stretch) -> Pair | None:
    """Part what stands around two heads, as far up and down as nothing crosses the gutter."""
    at = next(n for n, level in enumerate(levels) if any(part is left for part in level))
    cut, gutter = right.x0 - SLACK * left.size, GUTTER * left.size
    ends = (left.x1, right.x0)
    pair = Pair([], [], (left, right))
    for run, far in ((levels[at:], FAR), (levels[:at][::-1], GAP)):
        last = levels[at]
        for level in run:
            if _apart(level, last) > far * left.size:
                break
            lefts = [part for part in level if part.x0 < cut]
            rights = [part for part in level if part.x0 >= cut]
            wider = max([ends[0], *(p.x1 for p in lefts)]), min([ends[1], *(p.x0 for p in rights)])
            if wider[1] - wider[0] < gutter:
                break
            ends, last = wider, level
            pair.left.extend(lefts)
            pair.right.extend(rights)
    numbered = numbers_below(pair.left, left) and numbers_below(pair.right, right)
    return pair if numbered and any(part is right for part in pair.right) else None


def _apart(one: Level, other: Level) -> float:
    """How much is empty between two levels, in points; at most 0 where they overlap."""
    upper, lower = sorted((one, other), key=lambda level: level[0].middle)
    return min(part.top for part in lower) - max(part.bottom for part in upper)
