"""Whether text is in an old coding or in Unicode already, and its turning into Unicode."""

import re
from collections.abc import Callable
from functools import cache

from hcc_parse.read.letters.coding import Coding
from hcc_parse.read.letters.syllable import is_syllable
from hcc_parse.read.letters.tables import from_symbols, tcvn3, vietnamese, vni
from hcc_parse.vietnamese import nfc

# Letters, and the signs that a coding uses as letters; digits and ASCII punctuation part words.
WORD = re.compile(r"[^\s\x00-\x40\x5b-\x60\x7b-\xa0\u2000-\u206f]+")
FEWEST, DISTINCT = 12, 8  # words with marks, and different ones, below which nothing is suspected
LEGIBLE, CLEAR = 0.8, 0.5  # share of them that a coding explains; by how much more than Unicode
TWICE = 2  # words in a coding before Unicode text around them is taken for a mixture


def to_unicode(text: str, coding: Coding) -> str:
    """Turn text of one font into Unicode (NFC); digits, ASCII punctuation, unknown codes stay.

    Text under such a font is sometimes Unicode all the same: someone pasted it. What is in which
    letters is judged by the words. Letters that the coding lacks prove Unicode; a word that is a
    syllable of Vietnamese in one reading only speaks for that reading. A text that has nothing for
    Unicode is turned whole, one that has nothing for the coding stays whole. Where both are proved,
    each word goes by its own evidence, and one without evidence goes with the words before it.
    """
    return nfc("".join(after for _, after in parts(text, coding)))


def parts(text: str, coding: Coding) -> list[tuple[str, str]]:
    """A text part by part, as it was and as it is in Unicode; equal where nothing changed."""
    found: list[tuple[str, str]] = []
    convert, end = _converter(coding), 0
    read = text.translate(from_symbols())
    words = list(WORD.finditer(read))
    for match, stays in zip(words, _unicode([m[0] for m in words], coding), strict=True):
        start, stop = match.span()
        found.append((text[end:start], read[end:start]))
        found.append((text[start:stop], text[start:stop] if stays else convert(match[0])))
        end = stop
    found.append((text[end:], read[end:]))
    return [part for part in found if part[0]]


def suspected(text: str) -> Coding | None:
    """Tell by its words whether a longer text without font names is in an old coding.

    Capitals fonts cannot be told this way: their text reads as TCVN3 with small letters.
    """
    words = [word for word in WORD.findall(text.translate(from_symbols())) if not word.isascii()]
    if len(words) < FEWEST or len(set(words)) < DISTINCT:
        return None
    own = sum(map(is_syllable, words))
    shares = {}
    for coding in (Coding.TCVN3, Coding.VNI):
        convert = _converter(coding)
        explained = sum(is_syllable(new) for word in words if (new := convert(word)) != word)
        if explained >= LEGIBLE * len(words) and explained - own >= CLEAR * len(words):
            shares[coding] = explained
    return max(shares, key=lambda coding: shares[coding], default=None)


def _unicode(words: list[str], coding: Coding) -> list[bool]:
    """For each word whether it is in Unicode already."""
    votes = [_vote(word, coding) for word in words]
    for_unicode, against = votes.count("unicode"), votes.count("coded")
    if "proved" not in votes:
        return [for_unicode > against] * len(words)
    if against < TWICE:
        return [True] * len(words)
    settled = [None if vote is None else vote != "coded" for vote in votes]
    last = next(vote for vote in settled if vote is not None)
    return [last := last if vote is None else vote for vote in settled]


def _vote(word: str, coding: Coding) -> str | None:
    if word.isascii():
        return None
    if not _foreign(coding).isdisjoint(word):
        return "proved"
    as_is, turned = is_syllable(word), is_syllable(_converter(coding)(word))
    return None if as_is == turned else "unicode" if as_is else "coded"


@cache
def _foreign(coding: Coding) -> frozenset[str]:
    """The Vietnamese letters that are no codes of a coding, and marks that stand alone."""
    codes = "".join(vni() if coding is Coding.VNI else tcvn3())
    return (vietnamese() | set("\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323")) - set(codes)


def _converter(coding: Coding) -> Callable[[str], str]:
    if coding is Coding.VNI:
        return _from_vni
    return _from_tcvn3 if coding is Coding.TCVN3 else _from_capitals


def _from_tcvn3(text: str) -> str:
    return text.translate(_letters())


def _from_capitals(text: str) -> str:
    return text.translate(_letters()).translate(_capitals())


@cache
def _letters() -> dict[int, str]:
    return str.maketrans(tcvn3())


@cache
def _capitals() -> dict[int, str]:
    """Only letters of Vietnamese: a code that nobody knows stays what it is."""
    small = vietnamese() | set("abcdefghijklmnopqrstuvwxyz")
    return str.maketrans({letter: letter.upper() for letter in small})


def _from_vni(text: str) -> str:
    return _pairs().sub(lambda match: vni()[match[0]], text)


@cache
def _pairs() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, vni()), key=len, reverse=True)))
