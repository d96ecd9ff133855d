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
OF_YEAR = r"(?:/20\d\d| nam 20\d\d)?"
WHEN = (
    rf"(?:cung ky|ke hoach|chi tieu|(?:ky|quy|thang|nam) truoc|quy [ivx]{{1,3}}{OF_YEAR}"
    rf"|thang \d{{1,2}}{OF_YEAR}|nam 20\d\d)"
)
MUCH = rf"(?P<n>{WRITTEN})\s?(?P<unit>diem %|diem phan tram|(?!phan tram)[a-z]+)"
CHANGE = re.compile(
    rf"\b(?:(?P<up>{RISES})|(?P<down>{FALLS}))(?: len| them| di| duoc)?"
    rf"(?: (?:so voi )?{WHEN})?\s{MUCH}"
)
ALSO = re.compile(rf"(?:,| va)\s{MUCH}")  # `tăng 3,42 điểm và 18 bậc`
ALSO_MOVES = re.compile(rf"(?:,| va) (?:(?:{RISES}|{FALLS}) )?{WRITTEN}\s?[a-z]+")
TIME = r"(?:cung ky|ky truoc|dau nam|nam 20\d\d|nam truoc|quy|thang|6 thang|thoi diem)\b"
BEHIND = re.compile(r"(?P<middle>[^.;()\n]{0,90}?)\((?P<told>[^()\n]{1,80})\)")
BRACKET = re.compile(r"\((?P<told>[^()\n]{1,80})\)(?P<middle>[^.;()\n]{0,60})$")
AGAINST = re.compile(r"\bso (?:voi|sanh)\b")
JUST_AGAINST = re.compile(
    r"\bso voi (?:[^.;:()\n\d]|(?<=thang )\d\d?|/?20\d\d){0,40}$"
)  # `so với Quý II (1402 hồ sơ) tăng …`
MOVES = re.compile(rf"\b(?:{RISES}|{FALLS}|tu)\b")
MORE = re.compile(r"\b(?:them|bot|moi)\b")  # `(mỗi thôn thêm 01 chuyến)`: what changed
MOVED_OR_COUNTED = re.compile(rf"{MOVES.pattern}|\d")
OPENS = re.compile(rf"\s*{TIME}")
ASIDE = re.compile(r"\([^()]*\)")
IN_NAMES = re.compile(r"thu \d+/\d+|/20\d\d|/\d+ diem")  # strokes that part no two numbers
SENTENCE = re.compile(r"\.\s|\n")
SHARES = re.compile(rf"(?<![\d.,/])(?P<n>{WRITTEN})\s?%")
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
    for match, up in _changes(folded):
        shapes = [_told_in(match["unit"]), *([SHARES] if match["unit"] == "diem" else [])]
        found_in = ((shape, _base_of(folded, match, shape)) for shape in shapes)
        shape, base = next((one for one in found_in if one[1]), (shapes[0], None))
        if base is None:
            continue
        own = (match.start("n"), base.start)
        found = (_Number(*m.span("n")) for m in shape.finditer(folded))
        like = [number for number in found if number.start not in own]
        nows = _before(folded, match.start(), like)
        if not nows:
            continue
        rank = match["unit"] == "bac"
        rises = up != rank
        change = figure_at(passage, *match.span("n"))
        was = figure_at(passage, *base)
        every = [shift_of(figure_at(passage, *n), change, was, rises=rises) for n in like]
        if any(one is not None and _holds(one) for one in every):
            continue
        told = shift_of(figure_at(passage, *nows[-1]), change, was, rises=rises)
        if told is not None and is_one_slip(told, alone=len(nows) == 1):
            yield told


def _changes(folded: str) -> Iterator[tuple[re.Match[str], bool]]:
    """The changes told, and whether each grew; one joined to another goes the same way."""
    for match in CHANGE.finditer(folded):
        up = match["up"] is not None
        yield match, up
        if also := ALSO.match(folded, match.end()):
            yield also, up


def _before(folded: str, end: int, like: list[_Number]) -> list[_Number]:
    """The numbers of the sentence before a change.

    Those in closed brackets are left out, but for a bracket right before it where there is no other
    number: `2.291/2.318 hồ sơ (98,84 %), cao hơn …`.
    """
    first = max(0, end - LONGEST)
    first = max((m.end() for m in SENTENCE.finditer(folded, first, end)), default=first)
    aside = [m.span() for m in ASIDE.finditer(folded, first, end)]
    told = [number for number in like if first <= number.start < end]
    outside = [n for n in told if not any(a < n.start < b for a, b in aside)]
    if outside or not aside or folded[aside[-1][1] : end].strip(" ,;"):
        return outside
    inside = [n for n in told if aside[-1][0] < n.start < aside[-1][1]]
    return inside if len(inside) == 1 else []


def _told_in(unit: str) -> re.Pattern[str]:
    """Numbers of the unit of a change: shares for points of them, ranks for places."""
    if unit in ("diem %", "diem phan tram"):
        return SHARES
    if unit == "bac":
        return re.compile(r"\bthu(?: hang)?\s(?P<n>\d{1,4})(?:/\d{1,4})?(?![\d/])")
    return re.compile(rf"(?<![\d.,/])(?P<n>{WRITTEN})(?:/\d+)?\s?{unit}(?! %| phan tram)\b")


def _base_of(folded: str, match: re.Match[str], shape: re.Pattern[str]) -> _Number | None:
    """What it was: the one number in brackets behind the change, or right before it."""
    behind = BEHIND.match(folded, match.end())
    if behind and not MOVES.search(ALSO_MOVES.sub("", behind["middle"], count=1)):
        compared = AGAINST.search(behind["middle"]) or OPENS.match(behind["told"])
        if compared:
            return _only(folded, behind, shape)
    before = BRACKET.search(folded, max(0, match.start() - LONGEST), match.start())
    if before and _opens(folded, before) and not MOVED_OR_COUNTED.search(before["middle"]):
        return _only(folded, before, shape)
    return None


def _opens(folded: str, bracket: re.Match[str]) -> bool:
    """Whether a bracket tells of another time, by its own words or by those right before it."""
    if OPENS.match(bracket["told"]):
        return True
    words = folded[max(0, bracket.start() - LONGEST) : bracket.start()]
    return JUST_AGAINST.search(words) is not None and not bracket["middle"].strip(" ,")


def _only(folded: str, bracket: re.Match[str], shape: re.Pattern[str]) -> _Number | None:
    """The one number of its unit in a bracket that tells of no change itself."""
    told = bracket["told"]
    if (
        MOVES.search(told)
        or MORE.search(told)
        or ("/" in IN_NAMES.sub("", told) and shape is not SHARES)
    ):
        return None
    found = list(shape.finditer(folded, bracket.start("told"), bracket.end("told") + 1))
    return _Number(*found[0].span("n")) if len(found) == 1 else None


def figure_at(passage: Passage, start: int, stop: int) -> Figure | None:
    """Read a number of a paragraph by itself; None where it is none."""
    text = passage.text[start:stop]
    read = read_cell(passage.plain[start:stop])
    if read is None:
        return None
    value, decimals, _ = read
    place = passage.at(start, stop)
    return Figure(text=text, value=value, decimals=decimals, kind="other", place=place)


def shift_of(
    now: Figure | None, change: Figure | None, base: Figure | None, *, rises: bool
) -> Shift | None:
    """What it is now, by how much it changed and what it was; None where one is no number."""
    if now is None or change is None or base is None:
        return None
    return Shift(now=now, change=change, base=base, rises=rises, subject="số tăng, giảm")


def _holds(told: Shift) -> bool:
    """Whether the three agree but for rounding; which way it moved is another matter."""
    decimals = max(f.decimals for f in (told.now, told.change, told.base))
    slack = Decimal(2).scaleb(-decimals) if decimals else Decimal(0)
    return abs(abs(told.exact) - told.change.value) <= slack


def is_one_slip(told: Shift, *, alone: bool) -> bool:
    """Whether the three disagree and one slip of the hand in one of them makes them agree."""
    if _holds(told):
        return False
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
