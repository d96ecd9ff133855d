"""Steps between the places of a list: `thứ hạng lần lượt là 41, 33, 27, 19; tăng 22 bậc`."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise

from hcc_parse.domain import Knowledge, Passage, Shift
from hcc_parse.extract.comparing import comparing
from hcc_parse.extract.told.shifts import figure_at, is_one_slip, shift_of
from hcc_parse.extract.word_patterns import alternatives, bare
from hcc_parse.vietnamese import unmark

NUMBERS = re.compile(r"\d{1,4}(?:(?:, | va |; | - )\d{1,4}){2,11}(?![\d/.]*\d)")
NUMBER = re.compile(r"\d+")
SENTENCE = re.compile(r"\.\s|\n")
CLAUSE = re.compile(r"[.;,\n](?!\d)")
YEAR = re.compile(r"\bnam (?:20\d\d|truoc)\b|\bquy [iv]+/20\d\d\b")
HEAD = 120  # letters between the word for a place and the list


def find_listed_shifts(passage: Passage, knowledge: Knowledge) -> Iterator[Shift]:
    """Yield the steps that no two places of a list told in their sentence give.

    The first and the last place are taken as meant where the two are one slip of the hand away,
    and no other time or number of places is told.

    Args:
        passage: A paragraph.
        knowledge: The words of places and of moving between them; `places-in-turn` opens the list.
    """
    text = unmark(passage.plain)
    if len(text) != len(passage.plain):
        return
    roles = ("place", "places-in-turn", "place-up", "place-down", "place-unit")
    words = tuple(tuple(map(unmark, knowledge.number_words[role])) for role in roles)
    head, move = _shapes(*words)
    for opened in head.finditer(text):
        listed = NUMBERS.match(text, opened.end())
        end = SENTENCE.search(text, opened.end())
        if listed is None:
            continue
        steps = list(move.finditer(text, listed.end(), end.start() if end else len(text)))
        if len(steps) != 1 or _is_of_another(text, listed.end(), steps[0], knowledge):
            continue
        step = steps[0]
        spots = [n.span() for n in NUMBER.finditer(text, *listed.span())]
        places = [int(text[slice(*spot)]) for spot in spots]
        if any(abs(one - other) == int(step["n"]) for one, other in combinations(places, 2)):
            continue
        rises = step["up"] is None
        one_way = all((b > a) == rises for a, b in pairwise(places))
        first, last = figure_at(passage, *spots[0]), figure_at(passage, *spots[-1])
        told = shift_of(last, figure_at(passage, *step.span("n")), first, rises=rises)
        if told is not None and one_way and is_one_slip(told, alone=True):
            yield told


def _is_of_another(text: str, listed: int, step: re.Match[str], knowledge: Knowledge) -> bool:
    """Whether a step is told against a time of which the list says nothing."""
    against = re.compile(rf"\b{comparing(knowledge).against}\b")
    if against.search(text, listed, step.start()):
        return True
    stop = CLAUSE.search(text, step.end())
    behind = text[step.end() : stop.start() if stop else len(text)]
    told = against.search(behind)
    same = bare(map(unmark, knowledge.labels["time:same"]))
    return told is not None and any(time.search(behind, told.end()) for time in (YEAR, same))


@cache
def _shapes(
    place: tuple[str, ...],
    turn: tuple[str, ...],
    up: tuple[str, ...],
    down: tuple[str, ...],
    unit: tuple[str, ...],
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(
            rf"\b(?:{alternatives(place)})\b[^.;\n]{{0,{HEAD}}}?\b(?:{alternatives(turn)})"
            r"(?: [a-z]{1,4}){0,3}:? "
        ),
        re.compile(
            rf"\b(?:(?P<up>{alternatives(up)})|{alternatives(down)})(?: [a-z]+)?"
            rf" (?P<n>\d{{1,3}}) (?:{alternatives(unit)})\b"
        ),
    )
