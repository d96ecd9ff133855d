"""The page that explains the checks is the catalogue, word for word."""

from pathlib import Path

import pytest

import hcc_parse.check as checks
from hcc_parse.check import CATALOGUE, CROSSINGS, Check, explain, explain_all
from hcc_parse.domain import Language


def test_the_page_is_up_to_date() -> None:
    page = Path(checks.__path__[0]) / "README.md"
    whole = CATALOGUE | CROSSINGS
    assert page.read_text("utf-8") == explain_all(whole[id] for id in sorted(whole))


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("check", CATALOGUE.values(), ids=list(CATALOGUE))
def test_an_explanation_says_what_why_how_and_how_not(check: Check, language: Language) -> None:
    page = explain(check, language)
    for part in (check.title.in_(language), check.rationale.in_(language), check.rule):
        assert part in page
    for part in (check.basis.in_(language), check.wrong, check.right, f"--skip {check.id}"):
        assert part in page


@pytest.mark.parametrize("check", CATALOGUE.values(), ids=list(CATALOGUE))
def test_nothing_is_left_unsaid_in_either_language(check: Check) -> None:
    for said in (check.title, check.rationale, check.basis):
        assert all(said)
        assert said.vi != said.en
