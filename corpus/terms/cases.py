"""Labels to be named, with what they mean: slips of known spellings, and labels of other things."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files
from io import StringIO
from random import Random
from typing import NamedTuple

from corpus.terms.slips import SLIPS
from hcc_parse.domain import Candidate, Knowledge
from hcc_parse.normalise.fields import field_named, fields_like
from hcc_parse.normalise.terms import contending, resolve_label
from hcc_parse.vietnamese import fold

OTHER = "another name, left out of the list"
STRANGER = "a label of something else"
NEVER = 1_000  # letters: no label is so long


class Case(NamedTuple):
    """A label, what it means (None: nothing that is known), and where it stands."""

    kind: str
    label: str
    meant: str | None
    without: str = ""  # the name whose spellings are taken out of the list
    stage: str = ""
    unit: str = ""


def indicator_cases(knowledge: Knowledge, seed: int) -> list[Case]:
    """Slips of every wording, every wording of a list that lacks its indicator, strangers."""
    found: list[Case] = []
    for wording in knowledge.wordings:
        name, unit = wording.indicator, knowledge.indicators[wording.indicator].unit
        for kind, label in _slips(wording.spelling, seed):
            found.append(Case(kind, label, name, "", wording.under, unit))
        found.append(Case(OTHER, wording.spelling, None, name, wording.under, unit))
    units = sorted({indicator.unit for indicator in knowledge.indicators.values()})
    outside = [*_strangers("indicator"), *(field.name for field in knowledge.fields)]
    found += [Case(STRANGER, label, None, unit=unit) for label in outside for unit in units]
    return _with_one_meaning(found)


def field_cases(knowledge: Knowledge, seed: int) -> list[Case]:
    """The same of the names of fields; strangers are indicators, communes and offices."""
    found: list[Case] = []
    for field in knowledge.fields:
        for spelling in field.spellings:
            found += [Case(kind, label, field.name) for kind, label in _slips(spelling, seed)]
            found.append(Case(OTHER, spelling, None, field.name))
    outside = [
        *_strangers("field"),
        *(wording.spelling for wording in knowledge.wordings),
        *(commune.name for commune in knowledge.communes),
    ]
    found += [Case(STRANGER, label, None) for label in outside]
    return _with_one_meaning(found)


def is_settled(case: Case, knowledge: Knowledge) -> bool:
    """Whether a label is named word for word, so that likeness is never asked."""
    if not case.unit:
        return field_named(case.label, knowledge, near=False) is not None
    rules = {of: replace(rule, shortest=NEVER) for of, rule in knowledge.matching.items()}
    known = replace(knowledge, matching=rules)
    found = resolve_label(case.label, stage=case.stage or None, unit=case.unit, knowledge=known)
    return found is not None


def ranked(case: Case, knowledge: Knowledge) -> list[Candidate]:
    """The names that the knowledge base holds likest to a label, by the scorer it holds."""
    if not case.unit:
        return fields_like(case.label, knowledge, 0.0)
    return contending(case.label, stage=case.stage, unit=case.unit, knowledge=knowledge, least=0.0)


@cache
def lacking(wordings: tuple[object, ...], name: str) -> tuple[object, ...]:
    """The wordings or fields of a list without those of one name."""
    return tuple(w for w in wordings if name not in (getattr(w, "indicator", ""), _name(w)))


def _name(one: object) -> str:
    return str(getattr(one, "name", ""))


def _slips(spelling: str, seed: int) -> Iterator[tuple[str, str]]:
    for kind, make in SLIPS.items():
        if len(spelling) > 2:
            yield kind, make(spelling, Random(f"{seed} {kind} {spelling}"))


def _with_one_meaning(cases: Iterable[Case]) -> list[Case]:
    """Where slips of two names meet in one label, it means neither for certain."""
    made = list(cases)
    meant: dict[tuple[str, str, str], set[str]] = {}
    for case in made:
        if case.meant is not None:
            meant.setdefault((fold(case.label), case.stage, case.unit), set()).add(case.meant)
    return [
        case._replace(meant=None)
        if case.meant and len(meant[fold(case.label), case.stage, case.unit]) > 1
        else case
        for case in made
    ]


def _strangers(of: str) -> list[str]:
    text = files("corpus.terms").joinpath("strangers.csv").read_text("utf-8")
    return [row["label"] for row in csv.DictReader(StringIO(text)) if row["of"] == of]
