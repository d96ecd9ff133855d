"""Changes told by how much: `99,75%, tăng 0,41 điểm % so với cùng kỳ (99,34%)`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Knowledge, Passage, Shift
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.told.change_units import SHARES, told_in, unit_of
from hcc_parse.extract.told.shifts import figure_at, holds, is_one_slip, shift_of
from hcc_parse.vietnamese import unmark

OF_YEAR = r"(?:/20\d\d| nam 20\d\d)?"
WHEN = rf"quy [ivx]{{1,3}}{OF_YEAR}|thang \d{{1,2}}{OF_YEAR}|nam 20\d\d"
MUCH = rf"(?P<n>{WRITTEN})\s?(?P<unit>diem %|diem phan tram|(?!phan tram)[a-z]+)"
ALSO = re.compile(rf"(?:,| va)\s{MUCH}")  # `tăng 3,42 điểm và 18 bậc`
TIME = r"dau nam|nam 20\d\d|quy|thang|6 thang|thoi diem"
BEHIND = re.compile(r"(?P<middle>[^.;()\n]{0,90}?)\((?P<told>[^()\n]{1,80})\)")
BRACKET = re.compile(r"\((?P<told>[^()\n]{1,80})\)(?P<middle>[^.;()\n]{0,60})$")
BEFORE_BRACKET = r"(?:[^.;:()\n\d]|(?<=thang )\d\d?|\d\d?/\d\d?/20\d\d|/?20\d\d){0,40}$"
MORE = re.compile(r"\b(?:them|bot|moi)\b")  # `(mỗi thôn thêm 01 chuyến)`: what changed
ASIDE = re.compile(r"\([^()]*\)")
IN_NAMES = re.compile(r"thu \d+/\d+|/20\d\d|/\d+ diem")  # strokes that part no two numbers
SENTENCE = re.compile(r"\.\s|\n")
LONGEST = 600  # characters of a paragraph before a change that are looked at


class _Number(NamedTuple):
    start: int
    stop: int


class _Shapes(NamedTuple):
    change: re.Pattern[str]
    also: re.Pattern[str]  # a second change behind the first
    moves: re.Pattern[str]
    against: re.Pattern[str]
    just_against: re.Pattern[str]  # `so với Quý II (1402 hồ sơ) tăng …`
    times: re.Pattern[str]
    opens: re.Pattern[str]


class Compared(NamedTuple):
    """A change with what it was.

    Attributes:
        told: The three numbers; what it is now is the last one of the sentence before the change.
        alone: Whether no other number stands there that it may be now.
        others: The same with each other number of the paragraph as what it is now.
        places: Whether they are places in an order, of which the smaller is the better.
    """

    told: Shift
    alone: bool
    others: list[Shift]
    places: bool


def find_changes(passage: Passage, knowledge: Knowledge) -> Iterator[Shift]:
    """Yield the changes whose three numbers stand together, one of them a slip off.

    What it is now, by how much it changed and what it was must be of one unit, the last in
    brackets behind words of comparison. Where any number of the paragraph makes them agree, or no
    single slip would, nothing is yielded.

    Args:
        passage: A paragraph.
        knowledge: The words of movement and comparison.
    """
    for one in compared_changes(passage, knowledge):
        slipped = is_one_slip(one.told, alone=one.alone)
        if slipped and not any(map(holds, one.others)):
            yield one.told


def compared_changes(passage: Passage, knowledge: Knowledge) -> Iterator[Compared]:
    """Yield the changes of a paragraph with what it was in brackets of a comparison.

    Args:
        passage: A paragraph.
        knowledge: The words of movement and comparison.
    """
    folded, said = unmark(passage.plain), _shapes(comparing(knowledge))
    if not said.against.search(folded) and not said.times.search(folded):
        return
    for match, up in _changes(folded, said):
        unit, stop = unit_of(folded, match, said.against)
        shapes = [told_in(unit), *([SHARES] if unit == "diem" else [])]
        found_in = ((shape, _base_of(folded, match, stop, shape, said)) for shape in shapes)
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
        told = shift_of(figure_at(passage, *nows[-1]), change, was, rises=rises)
        if told is not None:
            alone = len(nows) == 1
            yield Compared(told, alone, [one for one in every if one is not None], rank)


def _changes(folded: str, said: _Shapes) -> Iterator[tuple[re.Match[str], bool]]:
    """The changes told, and whether each grew; one joined to another goes the same way."""
    for match in said.change.finditer(folded):
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


def _base_of(
    folded: str, match: re.Match[str], stop: int, shape: re.Pattern[str], said: _Shapes
) -> _Number | None:
    """What it was: the one number in brackets behind the change, or right before it."""
    behind = BEHIND.match(folded, stop)
    if behind and not said.moves.search(said.also.sub("", behind["middle"], count=1)):
        compared = said.against.search(behind["middle"]) or said.opens.match(behind["told"])
        if compared:
            return _only(folded, behind, shape, said)
    before = BRACKET.search(folded, max(0, match.start() - LONGEST), match.start())
    if before and _opens(folded, before, said):
        middle = before["middle"]
        if not said.moves.search(middle) and not re.search(r"\d", middle):
            return _only(folded, before, shape, said)
    return None


def _opens(folded: str, bracket: re.Match[str], said: _Shapes) -> bool:
    """Whether a bracket tells of another time, by its own words or by those right before it."""
    if said.opens.match(bracket["told"]):
        return True
    words = folded[max(0, bracket.start() - LONGEST) : bracket.start()]
    return said.just_against.search(words) is not None and not bracket["middle"].strip(" ,")


def _only(
    folded: str, bracket: re.Match[str], shape: re.Pattern[str], said: _Shapes
) -> _Number | None:
    """The one number of its unit in a bracket that tells of no change itself."""
    told = bracket["told"]
    if (
        said.moves.search(told)
        or MORE.search(told)
        or ("/" in IN_NAMES.sub("", told) and shape is not SHARES)
    ):
        return None
    found = list(shape.finditer(folded, bracket.start("told"), bracket.end("told") + 1))
    return _Number(*found[0].span("n")) if len(found) == 1 else None


@cache
def _shapes(words: Comparing) -> _Shapes:
    times = rf"(?:{words.earlier}|{TIME})\b"
    moves = rf"{words.up}|{words.down}"
    when = rf"(?:{words.earlier}|{words.planned}|{WHEN})"
    return _Shapes(
        re.compile(
            rf"\b(?:(?P<up>{words.up})|(?P<down>{words.down}))(?: len| them| di| duoc)?"
            rf"(?: (?:{words.against} )?{when})?\s{MUCH}"
        ),
        re.compile(rf"(?:,| va) (?:(?:{moves}) )?{WRITTEN}\s?[a-z]+"),
        re.compile(rf"\b(?:{moves}|tu)\b"),
        re.compile(rf"\b{words.against}\b"),
        re.compile(rf"\b{words.against} {BEFORE_BRACKET}"),
        re.compile(times),
        re.compile(rf"\s*{times}"),
    )
