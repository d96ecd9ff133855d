"""The measurement by which the scorers of labels are chosen."""

import csv
from random import Random

import pytest

from corpus.terms.__main__ import MEASURED
from corpus.terms.cases import OTHER, STRANGER, field_cases, indicator_cases
from corpus.terms.measure import Outcome, best, looked_at, open_cases, outcome
from corpus.terms.slips import SLIPS
from tests.reports import KNOWLEDGE

SAMPLED = 6  # one case in so many
each_kind = pytest.mark.parametrize("of", ["indicator", "field"])


@each_kind
def test_the_choice_in_the_data_is_the_one_that_was_measured(of: str) -> None:
    rows = list(csv.DictReader(MEASURED.read_text("utf-8").splitlines(), delimiter="\t"))
    (chosen,) = (row for row in rows if row["of"] == of and row["table"] == "chosen")
    rule = KNOWLEDGE.matching[of]
    assert chosen["scorer"] == rule.scorer
    assert [float(chosen[name]) for name in ("least", "margin", "shortest")] == [
        rule.least,
        rule.margin,
        rule.shortest,
    ]
    assert chosen["wrong"] == "0"


@each_kind
def test_fresh_slips_and_strangers_are_hardly_ever_named_wrongly(of: str) -> None:
    rule = KNOWLEDGE.matching[of]
    cases = open_cases(of, KNOWLEDGE, [7])[::SAMPLED]
    seen = looked_at(cases, of, rule.scorer, KNOWLEDGE)
    found = outcome(seen, of, rule.scorer, rule.least, rule.margin, rule.shortest)
    assert found.right > 100
    assert found.precision >= 0.99


def test_slips_of_two_names_that_meet_mean_neither() -> None:
    cases = indicator_cases(KNOWLEDGE, 1)
    meanings: dict[tuple[str, str, str], set[str | None]] = {}
    for case in cases:
        if case.meant is not None:
            meanings.setdefault((case.label, case.stage, case.unit), set()).add(case.meant)
    assert {len(names) for names in meanings.values()} == {1}


def test_there_are_slips_of_every_kind_and_labels_of_other_things() -> None:
    for cases in (indicator_cases(KNOWLEDGE, 1), field_cases(KNOWLEDGE, 1)):
        assert {case.kind for case in cases} == {*SLIPS, OTHER, STRANGER}
        assert all(case.meant is None for case in cases if case.kind in (OTHER, STRANGER))


@pytest.mark.parametrize("kind", SLIPS)
def test_a_slip_is_the_same_at_every_run(kind: str) -> None:
    make = SLIPS[kind]
    assert make("đã giải quyết quá hạn", Random(1)) == make("đã giải quyết quá hạn", Random(1))


def test_a_choice_that_is_never_wrong_goes_before_one_that_is_oftener_right() -> None:
    careful = Outcome("field", "ratio", 90, 4, 1, right=50, wrong=0, slips=100)
    bold = careful._replace(least=80, right=90, wrong=1)
    assert best([bold, careful]) is careful
