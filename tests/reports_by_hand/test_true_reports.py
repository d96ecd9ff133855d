"""Whole reports written by hand in the manner of real ones: all figures true, none blamed."""

from pathlib import Path

import pytest

from hcc_parse.domain import Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

REPORTS = sorted(Path(__file__).parent.glob("*.txt"))


def test_the_reports_are_there() -> None:
    assert len(REPORTS) >= 6


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_a_true_report_stands_without_error_and_warning(path: Path) -> None:
    found = review(parse_plain(path.read_text(encoding="utf-8")), load_knowledge()).findings
    assert [f.message.vi for f in found if f.severity is not Severity.NOTE] == []
    assert [f.message.vi for f in found if f.check[0] in "ABC"] == []
