"""Counts with their unit glued behind them, as hasty hands type: `98hs`, `2.301hs`."""

import re
from collections.abc import Iterator
from functools import cache

from hcc_parse.domain import Unit
from hcc_parse.extract.numbers.patterns import COUNT, START
from hcc_parse.extract.word_patterns import alternatives

SHORTEST = 2  # letters of a unit that may be glued to its number: `5G`, `3A` are names


def find_glued(text: str, units: tuple[Unit, ...]) -> Iterator[re.Match[str]]:
    """Yield the counts, as group `n`, behind which a unit of what is counted is glued.

    Args:
        text: A paragraph; what is no figure is blanked out.
        units: The units of measure.
    """
    if units:
        yield from _pattern(units).finditer(text)


@cache
def _pattern(units: tuple[Unit, ...]) -> re.Pattern[str]:
    counted = (s for unit in units if unit.kind == "counted" for s in unit.spellings)
    every = alternatives(s for s in counted if len(s) >= SHORTEST)
    return re.compile(rf"{START}(?P<n>{COUNT})(?:{every})(?!\w)", re.IGNORECASE)
