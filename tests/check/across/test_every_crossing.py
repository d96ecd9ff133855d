"""Every check across reports is tried on its own examples."""

import pytest

from hcc_parse.check import CROSSINGS, Across, explain
from hcc_parse.domain import Language
from tests.rounds import crossings_of

each_check = pytest.mark.parametrize("check", CROSSINGS.values(), ids=list(CROSSINGS))


@each_check
def test_the_wrong_example_is_found(check: Across) -> None:
    found = crossings_of(check.id, check.wrong)
    assert found
    assert check.severity in {crossing.finding.severity for crossing in found}


@each_check
def test_the_right_example_passes(check: Across) -> None:
    assert not crossings_of(check.id, check.right)


@each_check
def test_a_crossing_names_its_check_and_is_never_harsher(check: Across) -> None:
    for crossing in crossings_of(check.id, check.wrong):
        finding = crossing.finding
        assert (finding.rule, finding.category) == (check.rule, "across")
        assert finding.severity.rank >= check.severity.rank
        assert finding.message.vi != finding.message.en
        assert len(finding.id) == 12


@pytest.mark.parametrize("language", ["vi", "en"])
@each_check
def test_an_explanation_says_what_why_and_how(check: Across, language: Language) -> None:
    page = explain(check, language)
    for said in (check.title, check.rationale, check.basis):
        assert said.in_(language) in page
        assert said.vi != said.en
    assert check.wrong in page
    assert check.right in page
    assert "hcc-parse batch" in page


def test_the_folder_holds_one_check_a_file() -> None:
    for check in CROSSINGS.values():
        *room, file = check.search.__module__.split(".")
        assert (room, file) == (["hcc_parse", "check", "across"], check.search.__name__)
        assert check.id[0] == "X"
