"""How alike two spellings are, and when one may be taken for the other."""

import pytest

from hcc_parse.domain import Candidate, Matching
from hcc_parse.normalise.likeness import SCORERS, contenders, decided, is_open, nearest
from tests.reports import KNOWLEDGE

RULE = Matching(of="field", scorer="ratio", least=80.0, margin=4.0, shortest=1)


def near(*scores: float) -> list[Candidate]:
    return [Candidate(f"n{n}", score, "") for n, score in enumerate(scores)]


@pytest.mark.parametrize("scorer", SCORERS)
def test_every_scorer_gives_a_hundred_to_equal_spellings(scorer: str) -> None:
    found = nearest("ho tich", [("a", "ho tich"), ("b", "dat dai")], scorer)
    assert (found[0].name, found[0].score) == ("a", 100.0)
    assert all(0 < one.score < 100 for one in found[1:])


def test_a_name_is_ranked_by_its_likest_spelling() -> None:
    choices = [("a", "ho tich"), ("a", "tu phap ho tich"), ("b", "quoc tich")]
    found = nearest("tu phap ho tic", choices, "ratio")
    assert [one.name for one in found] == ["a", "b"]
    assert found[0].spelling == "tu phap ho tich"


@pytest.mark.parametrize(
    ("ranked", "taken", "left_open"),
    [
        (near(), False, False),
        (near(79.9), False, False),
        (near(80.0), True, False),
        (near(90.0, 86.0), True, False),
        (near(90.0, 86.1), False, True),
        (near(90.0, 95.0), False, True),  # a rival that is likelier still
        (near(79.0, 78.0), False, False),
    ],
)
def test_the_best_must_be_near_and_ahead(
    ranked: list[Candidate], taken: bool, left_open: bool
) -> None:
    assert (decided(ranked, RULE) is not None) is taken
    assert is_open(ranked, RULE) is left_open


def test_a_decisive_word_misspelt_is_a_rival() -> None:
    choices = [("online", ("nop", "truc", "tuyen")), ("fee", ("nop", "phi", "truc", "tuyen"))]
    found = contenders(("nop", "phitruc", "tuyen"), choices, {"phi", "tuyen"}, "ratio", 80.0)
    assert [one.name for one in found] == ["online", "fee"]
    assert decided(found, RULE) is None


def test_a_decisive_word_counts_as_often_as_it_stands() -> None:
    choices = [("direct", ("tiep", "nhan", "truc", "tiep"))]
    assert contenders(("tiep", "nhan", "truc", "tuyne"), choices, {"tiep"}, "ratio", 50.0) == []


def test_thresholds_are_of_the_data() -> None:
    assert set(KNOWLEDGE.matching) == {"indicator", "field"}
    for rule in KNOWLEDGE.matching.values():
        assert rule.scorer in SCORERS
        assert rule.margin > 0
        assert 50 < rule.least < 100
