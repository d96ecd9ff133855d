"""Which letters the codes of a font stand for, told by the font's name."""

import re
from enum import StrEnum
from fnmatch import fnmatchcase
from functools import cache, lru_cache

from hcc_parse.read.letters.tables import rows

SUBSET = re.compile(r"^[A-Z]{6}\+")  # PDF: the font holds only the letters that are used
STYLE = re.compile(r"[,\s-]*(?:bold|italic|oblique|regular|normal|roman|mt)$", re.IGNORECASE)


class Coding(StrEnum):
    """A way of writing Vietnamese in one byte a code."""

    TCVN3 = "tcvn3"  # TCVN 5712:1993, the set of the `.Vn` fonts, also called ABC
    TCVN3_CAPITALS = "tcvn3-capitals"  # the same codes under a font that shows capitals: `.VnTimeH`
    VNI = "vni"  # VNI for Windows: a letter, and behind it a code for its marks


@lru_cache(maxsize=4096)
def coding_of(font: str) -> Coding | None:
    """Tell the coding by the name of a font; None for a font of Unicode or an unknown one.

    >>> coding_of("ABCDEF+.VnTimeH,Bold")
    <Coding.TCVN3_CAPITALS: 'tcvn3-capitals'>
    """
    name = SUBSET.sub("", font.strip())
    while (bare := STYLE.sub("", name)) != name:
        name = bare
    key = "".join(name.split()).casefold()
    for pattern, coding in _fonts():
        if fnmatchcase(key, pattern):
            return (
                Coding.TCVN3_CAPITALS if coding is Coding.TCVN3 and _in_capitals(name) else coding
            )
    return None


def _in_capitals(name: str) -> bool:
    """Whether a name ends in the H of the capital fonts; that of `.vntimeh` has lost its case."""
    return name.endswith("H") or (name.islower() and name.endswith("h"))


@cache
def _fonts() -> tuple[tuple[str, Coding], ...]:
    return tuple((row["font"], Coding(row["coding"])) for row in rows("fonts.csv"))
