"""The measures of the charts: how long each bar is; the templates draw them as SVG."""

from collections.abc import Sequence
from typing import NamedTuple

from hcc_parse.domain import Verdict

WIDTH = 1000  # units of the drawing
LEAST = 4  # of a bar that is not nothing


class Bar(NamedTuple):
    """A bar of a number: its length in units of the drawing."""

    number: int
    length: int


class Share(NamedTuple):
    """A part of a stacked bar: where it begins and how long it is."""

    verdict: Verdict
    number: int
    start: int
    length: int


def bars(numbers: Sequence[int]) -> list[Bar]:
    """Bars for numbers, the largest as long as the drawing.

    >>> [bar.length for bar in bars([50, 1, 0])]
    [1000, 20, 0]
    """
    most = max(numbers, default=0) or 1
    return [Bar(n, max(LEAST, n * WIDTH // most) if n else 0) for n in numbers]


def stacked(counts: Sequence[tuple[Verdict, int]]) -> list[Share]:
    """One bar of all units, cut by verdict; those that none has are left out."""
    whole = sum(number for _, number in counts) or 1
    found, before = [], 0
    for verdict, number in counts:
        if number:
            start, end = before * WIDTH // whole, (before + number) * WIDTH // whole
            found.append(Share(verdict, number, start, end - start))
            before += number
    return found
