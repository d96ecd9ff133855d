"""Whether letters were read as what they show: the table that tells may be missing or wrong.

A page whose letters cannot be trusted is for recognition from its picture; it is never read as the
rubbish that it gives.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from itertools import islice

from hcc_parse.vietnamese import fold

MOST_UNKNOWN = 0.02  # share of characters without meaning that a page may have
FEWEST_UNKNOWN = 3  # a sign or two that no font explains do not spoil a page
FEWEST_WORDS = 30  # fewer do not tell whether a page is written in any language
ENOUGH_WORDS = 120
FEWEST_SYLLABLES = 0.15  # of the words: Vietnamese has more than 0.9, English 0.3, rubbish 0.05
WORD = re.compile(r"[^\W\d_]{2,}")
SYLLABLE = re.compile(
    r"(?:ngh|[gkn]h|[cpt]h|tr|ng|gi|qu|[bcdghklmnpqrstvx])?"
    r"(?:i|y)?[aeiouy]{1,3}(?:ch|n[gh]?|[cmpt])?"
)
CID = "(cid:"  # how pdfminer gives a character that has no Unicode


def unknown_share(text: str) -> float:
    """The share of characters that have no meaning: no Unicode, private, or control ones.

    0 where there are very few of them.
    """
    unmapped = text.count(CID)
    counts = Counter(text)
    seen = sum(count for letter, count in counts.items() if not letter.isspace())
    unknown = sum(count for letter, count in counts.items() if _is_unknown(letter))
    if unknown + unmapped < FEWEST_UNKNOWN:
        return 0.0
    return (unknown + unmapped) / max(seen, 1)


def is_rubbish(words: Iterable[str]) -> bool:
    """Whether words are too unlike the syllables of any text: letters stand for others.

    >>> is_rubbish(["Tình", "hình", "giải", "quyết", "hồ", "sơ"] * 10)
    False
    >>> is_rubbish(["7uQK", "KuQK", "JLcL", "TXuW", "Kz", "VK"] * 10)
    True
    """
    found = list(islice((word for text in words for word in WORD.findall(text)), ENOUGH_WORDS))
    if len(found) < FEWEST_WORDS:
        return False
    syllables = sum(bool(SYLLABLE.fullmatch(fold(word))) for word in found)
    return syllables < FEWEST_SYLLABLES * len(found)


def _is_unknown(letter: str) -> bool:
    unset = unicodedata.category(letter) in ("Cc", "Co", "Cn", "Cs") and not letter.isspace()
    return letter == "\ufffd" or unset
