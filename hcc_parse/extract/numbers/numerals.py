"""Numbers as Vietnamese offices write them, and the unit that follows them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from hcc_parse.domain import Unit
from hcc_parse.extract.numbers.bare_pairs import find_bare_pairs
from hcc_parse.extract.numbers.glued_units import find_glued
from hcc_parse.extract.numbers.patterns import COUNT, Free
from hcc_parse.extract.word_patterns import alternatives

# A dot or a space groups thousands, a comma opens the decimals; before a percent sign a dot opens
# them too (`98.7%`). Digits that belong to a date, a symbol, a code, an address or a telephone
# number are no figures.
NUMERAL = re.compile(
    r"""
    (?<![\w.,/@~-]) (?<![\w,]\s-)
    (?:
        (?P<grouped> \d{1,3} (?:\.\d{3})+ ) (?: , (?P<d1> \d{1,4} ) )?
      | (?P<spaced> \d{1,3} (?:[ \u00a0]\d{3})+ ) (?![ \u00a0]?\d)
      | (?P<plain> \d{1,9} ) (?: (?: , (?P<d2> \d{1,4} ) ) | (?: \. (?P<d3> \d{1,2} ) (?=\s?%) ) )?
    )
    (?! [\w/@] | [.,]\d | -\d )
    """,
    re.VERBOSE,
)
# `36/38 nhiệm vụ`: a part of a whole.
PAIR = re.compile(rf"(?<![\w.,/@~-])(?P<part>{COUNT})/(?P<whole>{COUNT})(?![\w/.,-])")
# `513 hồ sơ/540 hồ sơ`: so too where the unit stands behind both.
OTHER_WHOLE = re.compile(
    rf"(?<![\w.,/@~-])(?:{COUNT})\s+(?P<of>[^\W\d_]+(?:\s[^\W\d_]+){{0,2}})/\s?(?P<whole>{COUNT})"
)
PERCENT = re.compile(r"\s?(?:%|phần trăm)")
NO_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType({})
NEAR = 12  # characters before a number in which the word stands that parts it from the next


class Beside(NamedTuple):
    """Words beside a number that part it from the next, or end it."""

    apart: re.Pattern[str]  # `tháng 6 120 hồ sơ` are two numbers
    no_pair: re.Pattern[str]  # `xếp thứ 50/114` is no part of a whole
    closed: re.Pattern[str]  # `2 980 so với 1 960`


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number found in a text, with the unit behind it; `end` is where the unit ends."""

    text: str
    value: Decimal
    decimals: int
    start: int
    stop: int
    end: int
    unit: str | None
    share: bool


def find_numerals(
    text: str, units: tuple[Unit, ...], words: Mapping[str, tuple[str, ...]] = NO_WORDS
) -> Iterator[Numeral]:
    """Yield the numbers of a text from left to right.

    Args:
        text: A paragraph; what is no figure is blanked out.
        units: The units of measure.
        words: Beside a number: `not-thousands` and `not-pair` before it, `close` behind it.

    >>> [str(n.value) for n in find_numerals("Có 1.234 hồ sơ, đạt 98,5%", ())]
    ['1234', '98.5']
    """
    beside = _beside(*(words.get(role, ()) for role in ("not-thousands", "not-pair", "close")))
    pairs = [*_pairs(text, units, beside), *_bare_pairs(text, units, words)]
    pairs += [*_other_wholes(text, units), *_glued(text, units)]
    free = Free(text, ((pair.start, pair.stop) for pair in pairs))
    alone = (n for n in _numerals(text, units, beside) if free.takes(n.start, n.stop))
    yield from sorted((*pairs, *alone), key=lambda numeral: numeral.start)


def _pairs(text: str, units: tuple[Unit, ...], beside: Beside) -> Iterator[Numeral]:
    for match in PAIR.finditer(text):
        unit = _units(units).match(text, match.end())
        if unit is None or _stands_before(beside.no_pair, text, match.start()):
            continue
        for name in ("part", "whole"):
            digits, start = match[name], match.start(name)
            value = Decimal(re.sub(r"\D", "", digits))
            whole = _numeral(text, digits, value, 0, start, units)
            yield replace(whole, unit=_names(units)[unit["unit"].lower()])


def _other_wholes(text: str, units: tuple[Unit, ...]) -> Iterator[Numeral]:
    for match in OTHER_WHOLE.finditer(text):
        value = Decimal(re.sub(r"\D", "", match["whole"]))
        whole = _numeral(text, match["whole"], value, 0, match.start("whole"), units)
        if whole.unit is not None and _names(units).get(match["of"].lower()) == whole.unit:
            yield whole


def _glued(text: str, units: tuple[Unit, ...]) -> Iterator[Numeral]:
    for match in find_glued(text, units):
        value = Decimal(re.sub(r"\D", "", match["n"]))
        yield _numeral(text, match["n"], value, 0, match.start("n"), units)


def _bare_pairs(
    text: str, units: tuple[Unit, ...], words: Mapping[str, tuple[str, ...]]
) -> Iterator[Numeral]:
    for one in find_bare_pairs(text, units, words):
        stop = one.start + len(one.text)
        yield Numeral(one.text, one.value, 0, one.start, stop, stop, one.unit, share=False)


def _numerals(text: str, units: tuple[Unit, ...], beside: Beside) -> Iterator[Numeral]:
    for match in NUMERAL.finditer(text):
        if match["spaced"] and not _is_one(match, text, units, beside):
            first = match["spaced"].split()[0]
            if not _stands_before(beside.apart, text, match.start()):
                continue
            yield _numeral(text, first, Decimal(first), 0, match.start(), units)
            continue
        value, decimals = _value(match)
        yield _numeral(text, match[0], value, decimals, match.start(), units)


def read_cell(text: str) -> tuple[Decimal, int, bool] | None:
    """Read a cell that holds one number and nothing else: value, decimals, whether a share.

    >>> read_cell("99,1%")
    (Decimal('99.1'), 1, True)
    >>> read_cell("12 hồ sơ") is None
    True
    """
    bare = text.strip().strip("()")
    match = NUMERAL.match(bare)
    if not match:
        return None
    rest = PERCENT.fullmatch(bare, match.end())
    if match.end() != len(bare) and not rest:
        return None
    return *_value(match), bool(rest)


def _value(match: re.Match[str]) -> tuple[Decimal, int]:
    """The value of a numeral, and how many decimals it is written with."""
    digits = re.sub(r"[^0-9]", "", match["grouped"] or match["spaced"] or match["plain"])
    decimals = match["d1"] or match["d2"] or match["d3"] or ""
    return Decimal(f"{digits}.{decimals}" if decimals else digits), len(decimals)


def _numeral(
    text: str, written: str, value: Decimal, decimals: int, start: int, units: tuple[Unit, ...]
) -> Numeral:
    stop = start + len(written)
    percent = PERCENT.match(text, stop)
    found = None if percent else _units(units).match(text, stop)
    name = _names(units)[found["unit"].lower()] if found else None
    end = percent.end() if percent else found.end() if found else stop
    return Numeral(
        written, value, decimals, start, stop, end, "%" if percent else name, bool(percent)
    )


def _is_one(match: re.Match[str], text: str, units: tuple[Unit, ...], beside: Beside) -> bool:
    """Whether digits parted by spaces are one number: a unit or stop follows, no `tháng` before."""
    closed = _units(units).match(text, match.end()) or beside.closed.match(text, match.end())
    return bool(closed) and not _stands_before(beside.apart, text, match.start())


def _stands_before(words: re.Pattern[str], text: str, position: int) -> bool:
    return bool(words.search(text, max(0, position - NEAR), position))


@cache
def _beside(apart: tuple[str, ...], no_pair: tuple[str, ...], close: tuple[str, ...]) -> Beside:
    before = [rf"(?:(?<!tổng )(?<!trong )số|{alternatives(w for w in apart if w != 'số')})\s*$"]
    before.append(rf"(?:{alternatives(no_pair)})\s*$")
    behind = rf"\s*(?:[;:,.)(]|$|(?:{alternatives(close)})\b)"
    return Beside(*(re.compile(pattern, re.IGNORECASE) for pattern in (*before, behind)))


@cache
def _names(units: tuple[Unit, ...]) -> dict[str, str]:
    return {spelling.lower(): unit.name for unit in reversed(units) for spelling in unit.spellings}


@cache
def _units(units: tuple[Unit, ...]) -> re.Pattern[str]:
    spellings = sorted((re.escape(name) for name in _names(units)), key=len, reverse=True)
    return re.compile(rf"\s*(?P<unit>{'|'.join(spellings) or '(?!)'})(?!\w)", re.IGNORECASE)
