"""No finding is harsher than its check, and no crashed check silences the others."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hcc_parse.check import CATALOGUE
from hcc_parse.check.catalogue import FAMILIES, Search
from hcc_parse.domain import Dossier, Finding, Said, Severity
from tests.render.reviewed import FILES, reviewed, reviewed_text

BOTH = f"{CATALOGUE['A01'].wrong}\n\n{CATALOGUE['T01'].wrong}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_finding_is_never_harsher_than_its_check(path: Path) -> None:
    for finding in reviewed(path).findings:
        check = CATALOGUE[finding.check]
        assert finding.severity.rank >= check.severity.rank
        assert (finding.rule, finding.category) == (check.rule, FAMILIES[check.id[0]])


@pytest.mark.parametrize("own", Severity)
@pytest.mark.parametrize("asked", [None, *Severity])
def test_a_check_can_be_milder_than_itself_but_not_harsher(
    own: Severity, asked: Severity | None
) -> None:
    check = replace(CATALOGUE["A01"], severity=own)
    found = check.finding(Said("a", "b"), subject="x", at=None, severity=asked)
    assert found.severity.rank == max(own.rank, (asked or own).rank)


def _crashed_at_once(dossier: Dossier) -> Iterator[Finding]:
    raise RuntimeError(dossier.report.source.path)


def _crashed_later(dossier: Dossier) -> Iterator[Finding]:
    yield next(CATALOGUE["T01"].search(dossier))
    raise RuntimeError(dossier.report.source.path)


@pytest.mark.parametrize("crash", [_crashed_at_once, _crashed_later])
def test_a_check_that_crashes_is_a_problem_and_the_others_speak(
    crash: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert {"A01", "T01"} <= {finding.check for finding in reviewed_text(BOTH).findings}
    monkeypatch.setitem(CATALOGUE, "A01", replace(CATALOGUE["A01"], search=crash))
    review = reviewed_text(BOTH)
    (problem,) = review.problems
    assert problem.code == "check-crashed"
    assert "A01" in problem.message
    assert "T01" in {finding.check for finding in review.findings}
    assert "A01" not in {finding.check for finding in review.findings}
