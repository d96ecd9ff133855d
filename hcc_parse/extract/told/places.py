"""Places of two times and what lies between: `xếp thứ 44/114, tăng 09 bậc so với … (53/114)`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations, islice
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Passage, Shift, Turn
from hcc_parse.extract.comparing import comparing
from hcc_parse.extract.told.shifts import figure_at, shift_of
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

MOST = 12  # places of a paragraph; among more any step is met by chance
SENTENCE = re.compile(r"\.\s|\n")
CLAUSE = re.compile(r"[.;,\n](?!\d)")
WHEN = re.compile(
    r"\b(?:ngay \d{1,2}/\d{1,2}(?:/20\d\d)?|(?:thang|quy) (?:\d{1,2}|iv|i{1,3})(?:/20\d\d)?"
    r"|(?:cuoi |dau )?nam (?:20\d\d|truoc|ngoai)|(?:quy|thang|ky|lan) (?:truoc|nay)|cung ky|nay)\b"
)
ROLES = ("place", "place-up", "place-down", "place-unit")


class _Place(NamedTuple):
    start: int
    stop: int
    value: int
    among: str  # how many are ranked, empty where that is not told


class _Pair(NamedTuple):
    now: _Place
    base: _Place
    ordered: bool  # whether the words say which was first


class _Shapes(NamedTuple):
    place: re.Pattern[str]
    move: re.Pattern[str]
    against: re.Pattern[str]


def find_place_shifts(passage: Passage, knowledge: Knowledge) -> Iterator[Shift]:
    """Yield the steps between two places of a sentence that no two places of the paragraph give.

    Args:
        passage: A paragraph.
        knowledge: The words of places, of moving between them and of comparison.
    """
    for move, pair, places in _told(passage, knowledge):
        step = int(move["n"])
        if any(abs(one.value - other.value) == step for one, other in combinations(places, 2)):
            continue
        figures = (_figure(passage, pair.now), figure_at(passage, *move.span("n")))
        base = _figure(passage, pair.base)
        told = shift_of(*figures, base, rises=move["up"] is None)
        if told is not None:
            yield told


def find_place_turns(passage: Passage, knowledge: Knowledge) -> Iterator[Turn]:
    """Yield the steps that are told down where the place went up, or the other way.

    Args:
        passage: A paragraph.
        knowledge: The words of places, of moving between them and of comparison.
    """
    for move, pair, places in _told(passage, knowledge):
        step, rises = int(move["n"]), move["up"] is not None
        risen = pair.base.value - pair.now.value
        if not pair.ordered or abs(risen) != step or (risen > 0) == rises:
            continue
        if len({place.value for place in places}) > len({pair.now.value, pair.base.value}):
            continue
        first, then = _figure(passage, pair.base), _figure(passage, pair.now)
        if first is not None and then is not None:
            yield Turn(rises=rises, first=first, then=then, places=True)


def _figure(passage: Passage, place: _Place) -> Figure | None:
    return figure_at(passage, place.start, place.stop)


def _told(
    passage: Passage, knowledge: Knowledge
) -> Iterator[tuple[re.Match[str], _Pair, list[_Place]]]:
    """Each step with the two places of its sentence, and all places of the paragraph.

    Where one step of a sentence is what lies between two places, another is of something else.
    """
    folded, said = unmark(passage.plain), _shapes_of(knowledge)
    places = [
        _Place(*match.span("n"), int(match["n"]), match["of"] or "")
        for match in said.place.finditer(folded)
    ]
    moves = list(islice(said.move.finditer(folded), MOST)) if 1 < len(places) <= MOST else []
    found = [(m, pair) for m in moves if (pair := _pair_of(folded, m, places, said)) is not None]
    given = {pair for move, pair in found if _parts(pair, move)}
    for move, pair in found:
        if _parts(pair, move) or pair not in given:
            yield move, pair, places


def _parts(pair: _Pair, move: re.Match[str]) -> bool:
    """Whether a step is what lies between two places, whichever way it goes."""
    return abs(pair.now.value - pair.base.value) == int(move["n"])


def _pair_of(
    folded: str, move: re.Match[str], places: Sequence[_Place], said: _Shapes
) -> _Pair | None:
    """The only two places of a sentence, each of another time."""
    first = max((m.end() for m in SENTENCE.finditer(folded, 0, move.start())), default=0)
    end = SENTENCE.search(folded, move.end())
    own = [p for p in places if first <= p.start < (end.start() if end else len(folded))]
    if len(own) != 2 or len({place.among for place in own if place.among}) > 1:
        return None
    leads = folded[first : own[0].start], folded[own[0].stop : own[1].start]
    compared = [place for place, lead in zip(own, leads, strict=True) if _compares(lead, said)]
    if len(compared) == 1 and own[0].start < move.start():
        base = compared[0]
        now = own[1] if base is own[0] else own[0]
        other = base.start < move.start() and _goes_on(folded, move.end(), said)
        return None if other else _Pair(now, base, ordered=True)
    times = [WHEN.findall(lead) for lead in leads]
    last = own[1].stop <= move.start() and not _goes_on(folded, move.end(), said)
    if not compared and last and all(times) and times[0][-1] != times[1][-1]:
        return _Pair(own[1], own[0], ordered=False)
    return None


def _compares(lead: str, said: _Shapes) -> bool:
    """Whether words open a comparison with another time that holds up to their end."""
    found = list(said.against.finditer(lead))
    if not found:
        return False
    behind = lead[found[-1].end() :]
    return ")" not in behind and ";" not in behind and WHEN.search(behind) is not None


def _goes_on(folded: str, end: int, said: _Shapes) -> bool:
    """Whether the clause behind a step compares with a time of its own."""
    stop = CLAUSE.search(folded, end)
    return said.against.search(folded, end, stop.start() if stop else len(folded)) is not None


def _shapes_of(knowledge: Knowledge) -> _Shapes:
    roles = (knowledge.number_words.get(role, ()) for role in ROLES)
    return _shapes(comparing(knowledge).against, *(tuple(map(unmark, words)) for words in roles))


@cache
def _shapes(
    against: str,
    place: tuple[str, ...],
    up: tuple[str, ...],
    down: tuple[str, ...],
    unit: tuple[str, ...],
) -> _Shapes:
    return _Shapes(
        re.compile(
            rf"\b(?:{alternatives(place)}) (?P<n>\d{{1,4}})(?:/(?P<of>\d{{1,4}}))?(?![\d/.,]\d)"
        ),
        re.compile(
            rf"\b(?:(?P<up>{alternatives(up)})|{alternatives(down)})(?: them| duoc| di)?"
            rf" (?P<n>\d{{1,3}}) (?:{alternatives(unit)})\b"
        ),
        re.compile(rf"\b{against}\b"),
    )
