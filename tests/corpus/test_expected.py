"""Our own reports: what must be found is found in both forms, and nothing else is accused."""

from pathlib import Path
from typing import Any

import pytest

from corpus.evaluate import HERE, score
from corpus.expected import Expectation, load_expected
from corpus.model import load
from corpus.verify import complaints

EXPECTED = load_expected(HERE / "expected.json")
FORMS = [HERE / "reports" / f"{name}{form}" for name in EXPECTED for form in (".docx", ".pdf")]


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_what_must_be_found_is_found_and_nothing_true_is_accused(path: Path) -> None:
    outcome = score(path, EXPECTED[path.stem])
    assert [missed.id for missed in outcome.missed if missed.must] == []
    assert [finding["message"] for finding in outcome.unexpected] == []


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
