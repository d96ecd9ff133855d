"""Dates and periods in every form are understood, in wordings to learn from and in others."""

import pytest

from corpus.generate import make
from corpus.generate.make import printed
from corpus.timing.making import frames, load, make_small
from corpus.timing.scoring import Score, score


@pytest.mark.parametrize("seed", [1, 1001])
def test_dates_and_periods_are_understood(seed: int) -> None:
    scores = score(40, seed)
    assert scores["dates"].wanted > 200
    assert scores["periods"].wanted > 200
    for name in ("dates", "periods"):
        assert scores[name].f1 >= 0.99, scores[name].differences[:5] if seed < 1000 else name


def test_every_kind_of_period_is_asked_for() -> None:
    kinds = {period.kind for index in range(60) for period in make_small(1, index).periods}
    assert kinds == {
        "days", "name", "part", "until", "same", "previous", "cumulative", "estimate",
    }  # fmt: skip


def test_the_same_seed_makes_the_same_report() -> None:
    assert make_small(5, 3) == make_small(5, 3)
    assert make_small(5, 3).text != make_small(5, 4).text


def test_held_out_wordings_are_met_in_no_other_report() -> None:
    open_, held = load(False)["sentences"], load(True)["sentences"]
    split = [kind for kind in open_ if open_[kind] != held[kind]]
    assert len(split) > 10
    assert all(not set(open_[kind]) & set(held[kind]) for kind in split)


def test_the_report_s_own_days_are_those_of_its_frame() -> None:
    given = next(frame for frame in frames() if frame.given)
    assert given.named(given.name, given.year) == {given.days}
    assert len(given.named("quarter-3", given.year)) == 2


def test_nothing_at_all_scores_one_and_an_invention_lowers_it() -> None:
    assert Score().f1 == 1
    assert Score(hits=1, wanted=1, told=2).f1 < 0.7


def test_names_of_periods_are_marked_and_what_is_printed_names_them() -> None:
    draft = make(1, 3).draft
    spans = [mark.text for mark in draft.marks.values() if mark.kind == "span"]
    assert spans
    assert all(span in printed(draft).text for span in spans)
    assert {span.lower() for span in spans} <= {name.lower() for name in draft.spans}
