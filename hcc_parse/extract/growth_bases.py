"""Growth whose base was told first: `so với cùng kỳ (2.780 hồ sơ) tăng 327 hồ sơ, tăng 11,76%`."""

import re
from collections.abc import Mapping, Sequence

from hcc_parse.domain import Compared, Figure
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.sentences import LONGEST

# Up to the growth no sentence ends and nothing else is compared.
WITHIN = r"(?:(?!\bso voi\b)(?:[^.;\n]|\.(?=\d)))*"
TOLD = re.compile(
    rf"\bso voi [^.;:()\n]{{0,80}}\(\s{{0,9}}(?:la |dat |co )?(?P<other>{WRITTEN})[^()\d]{{0,40}}\)"
    rf"{WITHIN}$"
)

BEHIND = re.compile(r"\s*\)?[\s,]*(?:so (?:voi|sanh)|cung ky|ky truoc)\b")

Growths = tuple[tuple[Compared, ...], tuple[Figure, ...]]


def from_base(
    folded: str,
    figures: Mapping[int, Figure],
    span: tuple[int, int],
    told: Sequence[Figure],
    change: tuple[int, Figure | None],
) -> Growths | None:
    """Compare with the figure in brackets behind `so với …`, where that opens the comparison.

    Args:
        folded: The paragraph in plain letters.
        figures: Its figures, by where they start.
        span: Where the growth stands; behind it no other base may be told.
        told: The counts of the sentence before it, in order.
        change: Whether it rises (1) or falls (-1), and the count by which it does, if told.

    Returns:
        The two figures in each sensible reading, and the figures read; None where no base is told.
    """
    start, end = span
    if BEHIND.match(folded, end):
        return None
    match = TOLD.search(folded, max(0, start - LONGEST), start)
    base = figures.get(match.start("other")) if match else None
    if base is None or base.kind != "count" or base not in told:
        return None
    sign, added = change
    if added is not None and added.place.start > base.place.start:
        return (Compared(base.value + sign * added.value, base.value),), (base, added)
    nows = [figure for figure in reversed(told) if figure is not base]
    if not nows:
        return (), ()
    return tuple(Compared(figure.value, base.value) for figure in nows), (nows[0], base)
