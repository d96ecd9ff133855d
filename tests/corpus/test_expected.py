"""Our own reports: what must be found is found in both forms, and nothing else is accused."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from corpus.evaluate import FORMS, HERE, Score, only_in_one, score
from corpus.expected import Expectation, load_expected
from corpus.model import load
from corpus.verify import complaints

EXPECTED = load_expected(HERE / "expected.json")
FILES = [HERE / "reports" / f"{name}{form}" for name in EXPECTED for form in FORMS]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_must_be_found_is_found_and_nothing_true_is_accused(path: Path) -> None:
    outcome = score(path, EXPECTED[path.stem])
    assert [missed.id for missed in outcome.missed if missed.must] == []
    assert [finding["message"] for finding in outcome.unexpected] == []


@pytest.mark.parametrize("name", EXPECTED)
def test_both_forms_of_a_report_give_the_same_findings(name: str) -> None:
    docx, pdf = (score(HERE / "reports" / f"{name}{form}", EXPECTED[name]) for form in FORMS)
    assert only_in_one(docx, pdf) == Counter()


def test_a_finding_of_one_form_only_is_told_whichever_form_it_is() -> None:
    docx, pdf = Score("a.docx"), Score("a.pdf")
    docx.told.update([("A01", "error", "x"), ("A02", "error", "y")])
    pdf.told.update([("A01", "error", "x"), ("A01", "error", "x")])
    assert sorted(only_in_one(docx, pdf)) == [("A01", "error", "x"), ("A02", "error", "y")]


@pytest.mark.parametrize("name", EXPECTED)
def test_the_slips_of_a_report_are_the_intended_ones(name: str) -> None:
    assert complaints(load(name)) == []


def test_a_number_is_mentioned_only_as_a_whole() -> None:
    expected = Expectation("x", ("arithmetic",), "note", True, ("86",), "")
    finding: dict[str, Any] = {
        "category": "arithmetic",
        "severity": "error",
        "message": "ghi 186",
        "explanation": None,
        "evidence": [],
        "repair": None,
    }
    assert not expected.is_met_by(finding)
    assert expected.is_met_by({**finding, "message": "ghi 086"})
