"""Steps over places told month by month: `tháng 4 thứ 58, tháng 5 thứ 49, …. Nay tăng 9 bậc`."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations, islice, pairwise

from hcc_parse.domain import Knowledge, Passage, Shift
from hcc_parse.extract.comparing import comparing
from hcc_parse.extract.told.named_times import TIME, order_of
from hcc_parse.extract.told.shifts import figure_at, is_one_slip, shift_of
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

FEWEST = 3  # places
MOST = 12
CLAUSE = re.compile(r"[.;:,(\n](?!\d)")
SENTENCE = re.compile(r"\.(?=\s)|\n")
ROLES = ("place", "place-up", "place-down", "place-unit", "series-closing")


def find_series_shifts(passage: Passage, knowledge: Knowledge) -> Iterator[Shift]:
    """Yield the steps behind places of months or quarters in a row that no two of them give.

    The sentence of a step closes the list, its clause names no time of its own, and one slip of the
    hand parts it from what lies between the first place and the last.

    Args:
        passage: A paragraph.
        knowledge: The words of places and of moving between them; `series-closing` opens the
            sentence.
    """
    text = unmark(passage.plain)
    if len(text) != len(passage.plain):
        return
    roles = (tuple(map(unmark, knowledge.number_words.get(role, ()))) for role in ROLES)
    place, move, closes = _shapes(*roles)
    places = list(islice(place.finditer(text), MOST + 1))
    if not FEWEST <= len(places) <= MOST or not _follow(text, places):
        return
    against = re.compile(rf"\b{comparing(knowledge).against}\b")
    values = [int(one["n"]) for one in places]
    first, last = (figure_at(passage, *places[at].span("n")) for at in (0, -1))
    for step in islice(move.finditer(text, places[-1].end()), MOST):
        if any(abs(one - other) == int(step["n"]) for one, other in combinations(values, 2)):
            continue
        clause = _clause(text, step)
        timed = re.search(TIME, clause) or against.search(clause)
        starts = [m.end() for m in SENTENCE.finditer(text, places[-1].end(), step.start())]
        if timed or not starts or not closes.fullmatch(text[starts[-1] : step.start()]):
            continue
        told = shift_of(last, figure_at(passage, *step.span("n")), first, rises=step["up"] is None)
        if told is not None and is_one_slip(told, alone=True):
            yield told


def _follow(text: str, places: list[re.Match[str]]) -> bool:
    """Whether each place has a month or quarter of its own before it, in turn."""
    times: list[tuple[int, int]] = []
    start = max((m.end() for m in SENTENCE.finditer(text, 0, places[0].start())), default=0)
    for place in places:
        found = list(re.finditer(TIME, text[start : place.start()]))
        order = order_of(found[0]) if len(found) == 1 else None
        if order is None:
            return False
        times.append(order)
        start = place.end()
    return all(other == (one[0], one[1] + 1) for one, other in pairwise(times))


def _clause(text: str, step: re.Match[str]) -> str:
    """The words up to the signs on both sides of a step."""
    first = max((m.end() for m in CLAUSE.finditer(text, 0, step.start())), default=0)
    end = CLAUSE.search(text, step.end())
    return text[first : end.start() if end else len(text)]


@cache
def _shapes(
    place: tuple[str, ...],
    up: tuple[str, ...],
    down: tuple[str, ...],
    unit: tuple[str, ...],
    closing: tuple[str, ...],
) -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(rf"\b(?:{alternatives(place)}) (?P<n>\d{{1,4}})(?:/\d{{1,4}})?(?![\d/.,]\d)"),
        re.compile(
            rf"\b(?:(?P<up>{alternatives(up)})|{alternatives(down)})(?: [a-z]+)?"
            rf" (?P<n>\d{{1,3}}) (?:{alternatives(unit)})\b"
        ),
        re.compile(rf"\s*(?:{alternatives(closing)})\b[^.;:()]{{0,60}}"),
    )
