"""The unit that a label tells for the number behind it: `Số công chức (đơn vị tính: người): 07`."""

import re
from functools import cache

from hcc_parse.domain import Unit
from hcc_parse.extract.word_patterns import alternatives, ignoring


def unit_told(label: str, units: tuple[Unit, ...], words: tuple[str, ...]) -> str | None:
    """The unit that closes a label behind words that announce it, `đơn vị tính: người`.

    Args:
        label: The words before a number.
        units: The units of measure.
        words: Those that announce a unit.

    Returns:
        The name of the unit, or None.
    """
    match = _announced(words).search(label)
    if match is None:
        return None
    said = " ".join(match["unit"].lower().split())
    return next((unit.name for unit in units if said in map(str.lower, unit.spellings)), None)


@cache
def _announced(words: tuple[str, ...]) -> re.Pattern[str]:
    return ignoring(rf"(?<!\w)(?:{alternatives(words)})\s*:\s*(?P<unit>[^():;]+?)\s*\)?[\s:]*$")
