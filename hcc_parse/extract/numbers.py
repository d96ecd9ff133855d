"""Numbers as Vietnamese offices write them, and the unit that follows them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from hcc_parse.domain import Unit

# A dot or a space groups thousands, a comma opens the decimals; before a percent sign a dot opens
# them too (`98.7%`). Digits that belong to a date, a symbol, a code, an address or a telephone
# number are no figures.
NUMBER = re.compile(
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
# `36/38 nhiệm vụ`: a part of a whole; a rank (`xếp thứ 50/114`) and a date are none.
PAIR = re.compile(
    r"(?<![\w.,/@~-])(?P<part>\d{1,3}(?:[. \u00a0]\d{3})+|\d{1,6})"
    r"/(?P<whole>\d{1,3}(?:[. \u00a0]\d{3})+|\d{1,6})"
    r"(?![\w/.,-])"
)
NO_PAIR = re.compile(r"(?:ngày|tháng|quý|hạng|thứ|xếp|số|từ|đến)\s*$", re.IGNORECASE)
CLOSED = re.compile(r"\s*(?:[;:,.)(]|$|và\b|trên\b|là\b)")
PERCENT = re.compile(r"\s?(?:%|phần trăm)")
SPACED_AFTER = re.compile(
    r"(?:tháng|năm|quý|ngày|(?<!tổng )(?<!trong )số|điều|khoản|mục|biểu|bảng)\s*$", re.IGNORECASE
)


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


def find_numerals(text: str, units: tuple[Unit, ...]) -> Iterator[Numeral]:
    """Yield the numbers of a text from left to right.

    >>> [str(n.value) for n in find_numerals("Có 1.234 hồ sơ, đạt 98,5%", ())]
    ['1234', '98.5']
    """
    pairs = list(_pairs(text, units))
    spans = [(pair.start, pair.stop) for pair in pairs]
    alone = (n for n in _numerals(text, units) if not _overlaps(n, spans))
    yield from sorted((*pairs, *alone), key=lambda numeral: numeral.start)


def _overlaps(numeral: Numeral, spans: list[tuple[int, int]]) -> bool:
    return any(start < numeral.stop and numeral.start < stop for start, stop in spans)


def _pairs(text: str, units: tuple[Unit, ...]) -> Iterator[Numeral]:
    for match in PAIR.finditer(text):
        unit = _units(units).match(text, match.end())
        if unit is None or NO_PAIR.search(text, max(0, match.start() - 12), match.start()):
            continue
        for name in ("part", "whole"):
            digits, start = match[name], match.start(name)
            value = Decimal(re.sub(r"\D", "", digits))
            whole = _numeral(text, digits, value, 0, start, units)
            yield replace(whole, unit=_names(units)[unit["unit"].lower()])


def _numerals(text: str, units: tuple[Unit, ...]) -> Iterator[Numeral]:
    for match in NUMBER.finditer(text):
        if match["spaced"] and not _is_one(match, text, units):
            first = match["spaced"].split()[0]
            if not SPACED_AFTER.search(text, max(0, match.start() - 12), match.start()):
                continue
            yield _numeral(text, first, Decimal(first), 0, match.start(), units)
            continue
        whole = match["grouped"] or match["spaced"] or match["plain"]
        decimals = match["d1"] or match["d2"] or match["d3"] or ""
        value = Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{decimals or 0}")
        yield _numeral(text, match[0], value, len(decimals), match.start(), units)


def read_cell(text: str) -> tuple[Decimal, int, bool] | None:
    """Read a cell that holds one number and nothing else: value, decimals, whether a share.

    >>> read_cell("99,1%")
    (Decimal('99.1'), 1, True)
    >>> read_cell("12 hồ sơ") is None
    True
    """
    bare = text.strip().strip("()")
    match = NUMBER.match(bare)
    if not match:
        return None
    rest = PERCENT.fullmatch(bare, match.end())
    if match.end() != len(bare) and not rest:
        return None
    whole = match["grouped"] or match["spaced"] or match["plain"]
    decimals = match["d1"] or match["d2"] or match["d3"] or ""
    digits = re.sub(r"[^0-9]", "", whole)
    return Decimal(f"{digits}.{decimals}" if decimals else digits), len(decimals), bool(rest)


def _numeral(
    text: str, written: str, value: Decimal, decimals: int, start: int, units: tuple[Unit, ...]
) -> Numeral:
    stop = start + len(written)
    percent = PERCENT.match(text, stop)
    found = None if percent else _units(units).match(text, stop)
    name = _names(units)[found["unit"].lower()] if found else None
    end = percent.end() if percent else found.end() if found else stop
    value = value if decimals else value.to_integral_value()
    return Numeral(
        written, value, decimals, start, stop, end, "%" if percent else name, bool(percent)
    )


def _is_one(match: re.Match[str], text: str, units: tuple[Unit, ...]) -> bool:
    """Whether digits parted by spaces are one number: a unit or stop follows, no `tháng` before."""
    closed = _units(units).match(text, match.end()) or CLOSED.match(text, match.end())
    return bool(closed) and not SPACED_AFTER.search(text, max(0, match.start() - 12), match.start())


@cache
def _names(units: tuple[Unit, ...]) -> dict[str, str]:
    return {spelling.lower(): unit.name for unit in reversed(units) for spelling in unit.spellings}


@cache
def _units(units: tuple[Unit, ...]) -> re.Pattern[str]:
    spellings = sorted((re.escape(name) for name in _names(units)), key=len, reverse=True)
    return re.compile(rf"\s*(?P<unit>{'|'.join(spellings) or '(?!)'})(?!\w)", re.IGNORECASE)
