"""Whether some letters are a syllable of Vietnamese, judged by its spelling."""

import re
import unicodedata
from functools import cache, lru_cache

from hcc_parse.read.letters.tables import rows

TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")  # grave, acute, tilde, hook, dot below
CLOSED = ("c", "ch", "p", "t")
ON_CLOSED = {"\u0301", "\u0323"}  # a syllable that ends in a stop bears no other tone
LONGEST = 7  # letters: `nghiêng`


def is_syllable(word: str) -> bool:
    """Whether a word of one case, or with one capital, is spelt as Vietnamese is.

    >>> is_syllable("Nghị"), is_syllable("NghÞ")
    (True, False)
    """
    return len(word) <= LONGEST and _is_spelt(word)


@lru_cache(maxsize=16384)
def _is_spelt(word: str) -> bool:
    if word not in (word.lower(), word.upper(), word.capitalize()):
        return False
    apart = unicodedata.normalize("NFD", word.lower())
    tones = TONES.findall(apart)
    letters = unicodedata.normalize("NFC", TONES.sub("", apart))
    if len(tones) > 1 or letters not in _spellings():
        return False
    return not tones or not letters.endswith(CLOSED) or tones[0] in ON_CLOSED


@cache
def _spellings() -> frozenset[str]:
    onsets: list[str] = [""]
    rhymes: list[str] = []
    for row in rows("syllables.csv"):
        (onsets if row["part"] == "onset" else rhymes).extend(row["spellings"].split())
    joined = {onset + rhyme for onset in onsets for rhyme in rhymes if _meet(onset, rhyme)}
    return frozenset(joined | {f"g{rhyme}" for rhyme in rhymes if rhyme.startswith("i")})


def _meet(onset: str, rhyme: str) -> bool:
    """Whether a rhyme may follow: `c`, `g`, `ng` stand before no e, ê, i, y; `q` before u only."""
    if onset in ("c", "g", "ng"):
        return rhyme[0] not in "eêiy"
    if onset in ("gh", "ngh"):
        return rhyme[0] in "eêi"
    return onset != "q" or rhyme.startswith("u")
