"""Changes told by how much: `99,75%, tăng 0,41 điểm % so với cùng kỳ (99,34%)`."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from hcc_parse.domain import Figure, Passage, Shift, slip_between
from hcc_parse.extract.numbers.numerals import read_cell
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.vietnamese import unmark

RISES = r"tang|vuot|cao hon|nhieu hon"
FALLS = r"giam|thap hon|it hon|rut ngan"
CHANGE = re.compile(
    rf"\b(?:(?P<up>{RISES})|(?P<down>{FALLS}))(?: len| them| di| duoc)?"
    rf"(?: (?:so voi )?(?:cung ky|ke hoach|chi tieu))?\s(?P<n>{WRITTEN})\s?"
    r"(?P<unit>diem %|diem phan tram|(?!phan tram)[a-z]+)"
)
TIME = r"(?:cung ky|ky truoc|dau nam|nam 20\d\d|nam truoc|quy|thang|6 thang|thoi diem)\b"
BEHIND = re.compile(r"(?P<middle>[^.;()\n]{0,90}?)\((?P<told>[^()\n]{1,80})\)")
BRACKET = re.compile(r"\((?P<told>[^()\n]{1,80})\)(?P<middle>[^.;()\n]{0,60})$")
AGAINST = re.compile(r"\bso (?:voi|sanh)\b")
MOVES = re.compile(rf"\b(?:{RISES}|{FALLS}|tu)\b")
MOVED_OR_COUNTED = re.compile(rf"{MOVES.pattern}|\d")
OPENS = re.compile(rf"\s*{TIME}")
ASIDE = re.compile(r"\([^()]*\)")
IN_NAMES = re.compile(r"thu \d+/\d+|/20\d\d|/\d+ diem")  # strokes that part no two numbers
SENTENCE = re.compile(r"\.\s|\n")
LONGEST = 600  # characters of a paragraph before a change that are looked at
SURE = 3  # digits; shorter numbers are one slip apart by chance


class _Number(NamedTuple):
    start: int
    stop: int


def find_changes(passage: Passage) -> Iterator[Shift]:
    """Yield the changes whose three numbers stand together, one of them a slip off.

    What it is now, by how much it changed and what it was must be of one unit, the last in
    brackets behind words of comparison. Where any number of the paragraph makes them agree, or no
    single slip would, nothing is yielded.

    Args:
        passage: A paragraph.
    """
    folded = unmark(passage.plain)
    if not AGAINST.search(folded) and not re.search(TIME, folded):
        return
    for match in CHANGE.finditer(folded):
        shape = _told_in(match["unit"])
        base = _base_of(folded, match, shape)
        if base is None:
            continue
        own = (match.start("n"), base.start)
        found = (_Number(*m.span("n")) for m in shape.finditer(folded))
        like = [number for number in found if number.start not in own]
        nows = _before(folded, match.start(), like)
        if not nows:
            continue
        rank = match["unit"] == "bac"
        rises = (match["up"] is None) if rank else (match["up"] is not None)
        change = _figure(passage, _Number(*match.span("n")))
        was = _figure(passage, base)
        every = [_change(_figure(passage, n), change, was, rises) for n in like]
        if any(one is not None and _holds(one) for one in every):
            continue
        told = _change(_figure(passage, nows[-1]), change, was, rises)
        if told is not None and _is_one_slip(told, alone=len(nows) == 1):
            yield told


def _before(folded: str, end: int, like: list[_Number]) -> list[_Number]:
    """The numbers of the sentence before a change, those in closed brackets left out."""
    first = max(0, end - LONGEST)
    first = max((m.end() for m in SENTENCE.finditer(folded, first, end)), default=first)
    aside = [m.span() for m in ASIDE.finditer(folded, first, end)]
    return [
        number
        for number in like
        if first <= number.start < end and not any(a < number.start < b for a, b in aside)
    ]


def _told_in(unit: str) -> re.Pattern[str]:
    """Numbers of the unit of a change: shares for points of them, ranks for places."""
    if unit in ("diem %", "diem phan tram"):
        return re.compile(rf"(?<![\d.,/])(?P<n>{WRITTEN})\s?%")
    if unit == "bac":
        return re.compile(r"\bthu(?: hang)?\s(?P<n>\d{1,4})(?:/\d{1,4})?(?![\d/])")
    return re.compile(rf"(?<![\d.,/])(?P<n>{WRITTEN})(?:/\d+)?\s?{unit}(?! %| phan tram)\b")


def _base_of(folded: str, match: re.Match[str], shape: re.Pattern[str]) -> _Number | None:
    """What it was: the one number in brackets behind the change, or right before it."""
    behind = BEHIND.match(folded, match.end())
    if behind and not MOVES.search(behind["middle"]):
        compared = AGAINST.search(behind["middle"]) or OPENS.match(behind["told"])
        if compared:
            return _only(folded, behind, shape)
    before = BRACKET.search(folded, max(0, match.start() - LONGEST), match.start())
    if before and OPENS.match(before["told"]) and not MOVED_OR_COUNTED.search(before["middle"]):
        return _only(folded, before, shape)
    return None


def _only(folded: str, bracket: re.Match[str], shape: re.Pattern[str]) -> _Number | None:
    """The one number of its unit in a bracket that tells of no change itself."""
    told = bracket["told"]
    if MOVES.search(told) or "/" in IN_NAMES.sub("", told):
        return None
    found = list(shape.finditer(folded, bracket.start("told"), bracket.end("told") + 1))
    return _Number(*found[0].span("n")) if len(found) == 1 else None


def _figure(passage: Passage, number: _Number) -> Figure | None:
    text = passage.text[number.start : number.stop]
    read = read_cell(passage.plain[number.start : number.stop])
    if read is None:
        return None
    value, decimals, _ = read
    place = passage.at(number.start, number.stop)
    return Figure(text=text, value=value, decimals=decimals, kind="other", place=place)


def _change(
    now: Figure | None, change: Figure | None, base: Figure | None, rises: bool
) -> Shift | None:
    if now is None or change is None or base is None:
        return None
    return Shift(now=now, change=change, base=base, rises=rises, subject="số tăng, giảm")


def _holds(told: Shift) -> bool:
    """Whether the three agree but for rounding; which way it moved is another matter."""
    decimals = max(f.decimals for f in (told.now, told.change, told.base))
    slack = Decimal(2).scaleb(-decimals) if decimals else Decimal(0)
    return abs(abs(told.exact) - told.change.value) <= slack


def _is_one_slip(told: Shift, *, alone: bool) -> bool:
    """Whether one slip of the hand in one of the three numbers makes them agree."""
    sign = 1 if told.rises else -1
    decimals = max(f.decimals for f in (told.now, told.change, told.base))
    pairs = (
        (told.now.value, told.base.value + sign * told.change.value),
        (told.base.value, told.now.value - sign * told.change.value),
        (told.change.value, sign * told.exact),
    )
    return any(_slipped(one, other, decimals, alone=alone) for one, other in pairs)


def _slipped(one: Decimal, other: Decimal, decimals: int, *, alone: bool) -> bool:
    if other < 0:
        return False
    typed, meant = (str(int(value.scaleb(decimals))) for value in (one, other))
    long = max(len(typed), len(meant)) >= SURE
    return (long or alone) and slip_between(typed, meant) is not None
