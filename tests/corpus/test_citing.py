"""The generated citations: the same each time, wordings kept apart, and read as they are meant."""

import pytest

from corpus.citing.__main__ import SCORES, rates_of
from corpus.citing.scoring import make, score, told_of
from corpus.citing.shapes import SHAPES
from corpus.citing.text import Text, words
from corpus.score.record import read_rates
from corpus.score.tables import f1_of
from corpus.score.tally import Tally


def test_a_text_is_the_same_each_time() -> None:
    one, other = make(1, 3), make(1, 3)
    assert one.paragraphs == other.paragraphs != make(1, 4).paragraphs
    assert (one.citations, one.references) == (other.citations, other.references)


def test_every_third_wording_is_kept_from_those_who_mend() -> None:
    open_, held = words(False), words(True)
    for name, entries in open_.items():
        assert held[name], name
        assert len(entries) == 2 * len(held[name]), name


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_each_shape_is_read_as_it_is_meant(shape: object) -> None:
    text = make(1, 0)
    fresh = Text(rng=text.rng, words=text.words)
    for _ in range(3):
        shape(fresh)  # type: ignore[operator]
    tally = Tally()
    assert [one.key for one in score(tally, fresh)] == []
    assert fresh.paragraphs


def test_all_that_is_told_stands_in_the_text() -> None:
    text = make(2, 7)
    told = told_of(text)
    for found in (*told["citations"], *told["references"]):
        place = found["place"]
        paragraph = text.paragraphs[place["block"]]
        assert paragraph[place["start"] : place["end"]] == found["text"]


def test_a_small_series_scores_as_it_should() -> None:
    scores = f1_of(rates_of(1, 40))
    assert {rate.measure for rate in scores} == {"citations, F1", "references, F1"}
    assert [rate for rate in scores if rate.rate < 0.99] == []


def test_the_committed_scores_are_of_both_parts() -> None:
    rates = read_rates(SCORES)
    assert {rate.set for rate in rates} == {
        "citing, seed 1, 500 texts",
        "citing, seed 1001, 500 texts",
    }
    assert [rate for rate in f1_of(rates) if rate.rate < 0.99] == []
