"""The fixed corpus: its scores do not fall, and a check that falls silent makes them fall."""

import csv

import pytest

from corpus.score.compare import fallen
from corpus.score.fixed import (
    NAME,
    Kept,
    broken,
    fixed_tasks,
    read_fixed,
    score_findings,
    stale,
)
from corpus.score.record import FINDINGS, read_rates
from corpus.score.run import Done, score_all
from corpus.score.scoring import Scored
from corpus.score.tally import merged
from hcc_parse.check import CATALOGUE

FAMILIES = sorted({check[0] for check in CATALOGUE})


@pytest.fixture(scope="module")
def done() -> list[Done]:
    return list(score_all(fixed_tasks(), jobs=2))


@pytest.fixture(scope="module")
def kept() -> list[Kept]:
    return read_fixed(("docx",))


@pytest.fixture(scope="module")
def whole(kept: list[Kept]) -> list[Scored]:
    return [score_findings([one], CATALOGUE) for one in kept]


def test_the_committed_pdfs_are_of_these_reports() -> None:
    assert stale() == []


def test_no_score_falls_below_the_committed_one(done: list[Done]) -> None:
    tally = merged(one.scored.tally for one in done)
    committed = [rate for rate in read_rates() if rate.set == NAME]
    assert committed
    assert fallen(committed, tally.rates(NAME)) == []


def test_the_ledger_of_findings_is_the_committed_one(done: list[Done]) -> None:
    told = sorted(told for one in done for told in one.scored.told)
    with FINDINGS.open(encoding="utf-8", newline="") as file:
        committed = [tuple(row) for row in csv.reader(file, delimiter="\t")][1:]
    assert [tuple(one) for one in told] == committed, "python -m corpus.score --fixed --accept"


@pytest.mark.parametrize("family", FAMILIES)
def test_one_check_of_a_family_that_falls_silent_makes_the_score_fall(
    kept: list[Kept], whole: list[Scored], family: str
) -> None:
    told = {
        rate.key: rate.hits
        for rate in merged(one.tally for one in whole).rates(NAME)
        if rate.measure == "slips told by check" and rate.key[0] == family
    }
    silent = max(sorted(told), key=lambda check: told[check])
    assert any(silent in fell for fell in broken(kept, whole, {silent}))


@pytest.mark.parametrize("family", FAMILIES)
def test_a_silent_family_changes_the_ledger_of_findings(
    kept: list[Kept], whole: list[Scored], family: str
) -> None:
    loud = {check for check in CATALOGUE if not check.startswith(family)}
    speaking = (
        (one, scored.told)
        for one, scored in zip(kept, whole, strict=True)
        if any(told.check.startswith(family) for told in scored.told)
    )
    one, told = next(speaking)
    assert score_findings([one], loud).told != told
