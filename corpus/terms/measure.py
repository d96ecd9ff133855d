"""Each scorer on each case, and what every threshold and margin would make of it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from corpus.terms.cases import Case, field_cases, indicator_cases, is_settled, lacking, ranked
from hcc_parse.domain import Candidate, Knowledge
from hcc_parse.normalise.likeness import SCORERS

LEASTS = tuple(float(least) for least in range(70, 99, 2))
MARGINS = (0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0)
LEAST_MARGIN = 4.0  # the smallest that may be chosen: two names that score the same stay open
SHORTESTS = (1, 6, 8, 10)


class Seen(NamedTuple):
    """A case, and the two names that a scorer finds likest to it."""

    case: Case
    first: Candidate | None
    second: Candidate | None


class Outcome(NamedTuple):
    """What one choice of scorer, threshold, margin and length makes of all cases."""

    of: str
    scorer: str
    least: float
    margin: float
    shortest: int
    right: int
    wrong: int
    slips: int  # cases that have a meaning

    @property
    def precision(self) -> float:
        """Right names of all that were given."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Right names of all slips."""
        return self.right / max(1, self.slips)


def open_cases(of: str, knowledge: Knowledge, seeds: Iterable[int]) -> list[Case]:
    """The cases in which likeness is asked: those named word for word are left out."""
    make = indicator_cases if of == "indicator" else field_cases
    made = dict.fromkeys(case for seed in seeds for case in make(knowledge, seed))
    return [case for case in made if not is_settled(case, _known(case, knowledge))]


def looked_at(cases: Iterable[Case], of: str, scorer: str, knowledge: Knowledge) -> list[Seen]:
    """The two likest names of every case by one scorer."""
    rule = replace(knowledge.matching[of], scorer=scorer, shortest=1)
    asked = replace(knowledge, matching={**knowledge.matching, of: rule})
    seen = []
    for case in cases:
        first, second, *_ = (*ranked(case, _known(case, asked)), None, None)
        seen.append(Seen(case, first, second))
    return seen


def outcome(
    seen: Iterable[Seen], of: str, scorer: str, least: float, margin: float, shortest: int
) -> Outcome:
    """Count right and wrong names at one choice."""
    right = wrong = slips = 0
    for case, first, second in seen:
        slips += case.meant is not None
        if first is None or first.score < least or _letters(case) < shortest:
            continue
        if second is not None and first.score - second.score < margin:
            continue
        right += first.name == case.meant
        wrong += first.name != case.meant
    return Outcome(of, scorer, least, margin, shortest, right, wrong, slips)


def outcomes(of: str, knowledge: Knowledge, seeds: Iterable[int]) -> list[Outcome]:
    """Every choice measured, scorer by scorer."""
    cases = open_cases(of, knowledge, seeds)
    return [
        outcome(seen, of, scorer, least, margin, shortest)
        for scorer in SCORERS
        for seen in [looked_at(cases, of, scorer, knowledge)]
        for least in LEASTS
        for margin in MARGINS
        for shortest in SHORTESTS
    ]


def best(measured: Iterable[Outcome]) -> Outcome:
    """The choice that names most slips rightly among those that never name one wrongly.

    A wrong name may accuse; a missing one only asks. Of scorers that are never right without being
    wrong, the most precise choice is given.
    """
    allowed = [one for one in measured if one.margin >= LEAST_MARGIN and one.right]
    sure = [one for one in allowed if not one.wrong]
    if not sure:
        return max(allowed, key=lambda one: (one.precision, one.right))
    return max(sure, key=lambda one: (one.right, one.margin, one.least, one.shortest))


def _known(case: Case, knowledge: Knowledge) -> Knowledge:
    if not case.without:
        return knowledge
    changed: dict[str, Any] = {"fields": lacking(knowledge.fields, case.without)}
    if case.unit:
        changed = {"wordings": lacking(knowledge.wordings, case.without)}
    return replace(knowledge, **changed)


def _letters(case: Case) -> int:
    return sum(map(str.isalnum, case.label))
