"""The numbers of a page's cells: looks of the engine held against the pictures of the letters.

The engine alone loses dots and lone digits. So each cell is looked at twice, in two sizes; the
letters are counted by their ink, and told by the other letters of the page. Where looks and
pictures agree a number is sure, where not it is looked at once more and stays in doubt.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from hcc_parse.read.scanned.engine import Engine, Pixels
from hcc_parse.read.scanned.glyphs import Spot
from hcc_parse.read.scanned.likenesses import Likeness, likenesses
from hcc_parse.read.scanned.rivals import rivals_of
from hcc_parse.read.scanned.rules import Mask
from hcc_parse.read.scanned.sizing import fitted

ALPHABET = "0123456789.,%-–/()+=:"
ROMAN = "IVX."
CERTAIN = 0.5  # from there a look that knows only Roman signs tells one: it is sure, or not at all
MIXED = ALPHABET + "IVX"  # a column in which Roman numbers count the groups
LINE = 7  # the engine's mode for a picture of one line
FIRST, SECOND, THIRD = 25.0, 36.0, 20.0  # pixels: as high are digits in each look
ALIKE, AHEAD = 0.88, 0.04  # from there the picture of a letter tells what it is
SURE, AGREED, LOOKED = 0.98, 0.95, 0.92  # by all looks and the pictures, by one, by looks alone
TORN, DOUBTFUL = 0.6, 0.4  # pictures against looks; neither clear
STOPS = (".", ",")  # behind a number they are dust, or have lost the digits behind them
TWO_SCRIPTS = re.compile(r"\d[IVX]|[IVX]\d")
DIGITS = str.maketrans("I", "1")


@dataclass(slots=True, kw_only=True)
class Numeral:
    """A cell that holds a number: its letters, its picture, what the engine read so far."""

    letters: list[Spot]
    picture: Pixels
    looks: list[str] = field(default_factory=list)


class Reading(NamedTuple):
    """What a cell says, how sure that is (below 0.9: in doubt), and what else it may be."""

    text: str
    confidence: float
    rivals: tuple[str, ...] = ()


def read_numerals(
    numerals: Sequence[Numeral],
    grey: Mask,
    high: float,
    engine: Engine,
    alphabet: str = ALPHABET,
) -> list[Reading]:
    """Read the cells of a page that hold numbers.

    Args:
        numerals: The cells with the first look of the engine.
        grey: The page, its rules taken out.
        high: How high a digit is, in pixels.
        engine: What to recognise with.
        alphabet: What they are written with: `ALPHABET`, or `MIXED`, where a digit is easily taken
            for a Roman one.
    """
    named = _roman(numerals, high, engine) if alphabet == MIXED else {}
    for n, readings in named.items():
        numerals[n].looks[:] = readings
    if alphabet == ALPHABET:
        _look(numerals, SECOND / high, alphabet, engine)
    told = likenesses(
        [numeral.letters for numeral in numerals],
        [[look for look in numeral.looks if _is_figure(look, alphabet)] for numeral in numerals],
        grey,
        high,
    )
    if alphabet == MIXED:
        _look(numerals, SECOND / high, alphabet, engine)
    open_ones = [
        numeral
        for numeral, letters in zip(numerals, told, strict=True)
        if not _is_clear(letters) or _spelt(letters) not in numeral.looks
    ]
    _look(open_ones, THIRD / high, alphabet, engine)
    return [
        _settled(numeral.looks, letters, alphabet)
        for numeral, letters in zip(numerals, told, strict=True)
    ]


def _look(numerals: Sequence[Numeral], factor: float, alphabet: str, engine: Engine) -> None:
    pictures = [fitted(numeral.picture, factor) for numeral in numerals]
    seen = engine.recognise(pictures, mode=LINE, alphabet=alphabet)
    for numeral, glimpses in zip(numerals, seen, strict=True):
        numeral.looks.append("".join(glimpse.text for glimpse in glimpses))


def _roman(numerals: Sequence[Numeral], high: float, engine: Engine) -> dict[int, list[str]]:
    """Which cells surely hold a Roman number, by looks that know no other signs."""
    found: dict[int, list[str]] = {}
    sizes = (FIRST, THIRD)
    pictures = [fitted(numeral.picture, size / high) for size in sizes for numeral in numerals]
    seen = engine.recognise(pictures, mode=LINE, alphabet=ROMAN)  # both sizes in one process
    for place, glimpses in enumerate(seen):
        if glimpses and min(glimpse.confidence for glimpse in glimpses) > CERTAIN:
            looked = found.setdefault(place % len(numerals), [])
            looked.append("".join(glimpse.text for glimpse in glimpses))
    return found


def _settled(looks: Sequence[str], letters: Sequence[Likeness], alphabet: str) -> Reading:
    """What looks and pictures bear out best; in doubt where no number is written so."""
    reading = _borne_out(looks, letters, alphabet)
    if not (reading.text.endswith(STOPS) or TWO_SCRIPTS.search(reading.text)):
        return reading
    bare = reading.text.rstrip("".join(STOPS)).translate(DIGITS)
    rivals = dict.fromkeys((bare, *reading.rivals))
    return Reading(reading.text, min(reading.confidence, TORN), tuple(r for r in rivals if r))


def _borne_out(looks: Sequence[str], letters: Sequence[Likeness], alphabet: str) -> Reading:
    """Take the reading that looks and pictures bear out best; Roman ones are told by pictures."""
    spelt = _spelt(letters)
    agreeing = looks.count(spelt)
    if _is_clear(letters) and (agreeing or alphabet == MIXED):
        return Reading(spelt, SURE if agreeing == len(looks) else AGREED)
    figures = Counter(look for look in looks if _is_figure(look, alphabet))
    fitting = Counter({look: n for look, n in figures.items() if len(look) == len(letters)})
    best, count = fitting.most_common(1)[0] if fitting else ("", 0)
    if count == len(looks) and not _against(best, letters):
        return Reading(best, LOOKED)
    if not best and figures:
        best, count = figures.most_common(1)[0]
    if _is_clear(letters) or not best:
        text, sure = spelt or next((look for look in looks if look), ""), TORN
    else:
        text, sure = best, TORN if count > 1 else DOUBTFUL
    weakest = np.argsort([letter.ahead for letter in letters]).tolist()
    unsure = [(n, letters[n].next) for n in weakest if letters[n].next]
    others = [*fitting, spelt, *figures]
    return Reading(text, sure, rivals_of(text, others, unsure if text == spelt else ()))


def _is_clear(letters: Sequence[Likeness]) -> bool:
    return all(letter.alike >= ALIKE and letter.ahead >= AHEAD for letter in letters)


def _against(text: str, letters: Sequence[Likeness]) -> bool:
    """Whether the picture of a letter clearly is another one."""
    return any(
        letter.name != sign and letter.alike >= ALIKE
        for sign, letter in zip(text, letters, strict=True)
    )


def _spelt(letters: Sequence[Likeness]) -> str:
    return "".join(letter.name for letter in letters)


def _is_figure(look: str, alphabet: str) -> bool:
    return bool(look) and all(sign in alphabet for sign in look)
