"""Growth whose base was told first: `so với cùng kỳ (2.780 hồ sơ) tăng 327 hồ sơ, tăng 11,76%`."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Compared, Figure
from hcc_parse.extract.comparing import Comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.sentences import LONGEST

CHANGE = "comparison"  # `tăng 308 hồ sơ so với Quý I (4.287 hồ sơ), tương đương tăng 7,2%`

Growths = tuple[tuple[Compared, ...], tuple[Figure, ...]]


class _Shapes(NamedTuple):
    told: re.Pattern[str]
    behind: re.Pattern[str]


def from_base(
    folded: str,
    figures: Mapping[int, Figure],
    span: tuple[int, int],
    told: Sequence[Figure],
    change: tuple[int, Figure | None],
    words: Comparing,
) -> Growths | None:
    """Compare with the figures in brackets behind `so với …`, where those open the comparison.

    Args:
        folded: The paragraph in plain letters.
        figures: Its figures, by where they start.
        span: Where the growth stands; behind it no other base may be told.
        told: The counts of the sentence before it, in order.
        change: Whether it rises (1) or falls (-1), and the count by which it does, if told.
        words: Those of comparison.

    Returns:
        The two figures in each sensible reading, and the figures read; None where no base is told.
    """
    (start, end), shapes = span, _shapes(words)
    if shapes.behind.match(folded, end):
        return None
    match = shapes.told.search(folded, max(0, start - LONGEST), start)
    bracket = range(*match.span("told")) if match else range(0)
    bases = [figure for at in bracket if (figure := figures.get(at)) in told and figure]
    if not bases or not _all_are_counts(folded, bracket, bases):
        return None
    sign, added = change
    if added is not None and added.place.start > bracket.stop:
        pairs = tuple(Compared(b.value + sign * added.value, b.value) for b in bases)
        return pairs, (bases[0], added)
    nows = [figure for figure in reversed(told) if figure not in bases]
    if not nows:
        return (), ()
    return tuple(_held_against(f, b, sign) for f in nows for b in bases), (nows[0], bases[0])


def _held_against(now: Figure, base: Figure, sign: int) -> Compared:
    """A figure of now beside its base; told as a change, it is by so much above or below it."""
    changed = now.qualifier == CHANGE
    return Compared(base.value + sign * now.value if changed else now.value, base.value)


def _all_are_counts(folded: str, bracket: range, bases: Sequence[Figure]) -> bool:
    """Whether a bracket tells nothing in digits but these counts."""
    written = re.finditer(WRITTEN, folded[bracket.start : bracket.stop])
    return [bracket.start + number.start() for number in written] == [b.place.start for b in bases]


@cache
def _shapes(words: Comparing) -> _Shapes:
    # Up to the growth no sentence ends and nothing else is compared.
    within = rf"(?:(?!\b{words.against}\b)(?:[^.;\n]|\.(?=\d)))*"
    return _Shapes(
        re.compile(rf"\b{words.against} [^.;:()\n]{{0,80}}\((?P<told>[^()\n]{{1,160}})\){within}$"),
        re.compile(rf"\s*\)?[\s,]*(?:{words.against}|{words.earlier})\b"),
    )
