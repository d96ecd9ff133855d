"""Counters, intervals, and the committed scores."""

from pathlib import Path

import pytest

from corpus.score.compare import fallen
from corpus.score.record import read_rates, write_rates
from corpus.score.tables import f1_of, pooled, tables_of
from corpus.score.tally import Rate, Tally, poisson, wilson


def rate(measure: str, hits: int, total: int, form: str = "docx", key: str = "all") -> Rate:
    return Rate("fixed", form, measure, key, hits, total)


def test_tallies_merge_to_the_same_counts_in_any_order() -> None:
    one, other = Tally(), Tally()
    one.add("dates", "docx", "all", 3, 4)
    other.add("dates", "docx", "all", 1, 4)
    other.add("dates", "pdf", "all", 2, 2)
    both, turned = Tally(), Tally()
    for tally in (one, other):
        both.merge(tally)
    for tally in (other, one):
        turned.merge(tally)
    assert both == turned
    assert both.counters["dates", "docx", "all"] == (4, 8)


def test_a_tally_does_not_grow_with_the_number_of_reports() -> None:
    tally = Tally()
    for _ in range(1000):
        tally.add("dates", "docx", "all", 1, 1)
    assert len(tally.counters) == 1


def test_what_was_never_there_has_no_rate() -> None:
    tally = Tally()
    tally.add("dates", "docx", "all", 0, 0)
    assert list(tally.rates("fixed")) == []


# Wilson's interval of 95 %, as R's prop.test(correct=FALSE) and published tables give it.
@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (5, 10, 0.2366, 0.7634),
        (81, 263, 0.2553, 0.3662),
    ],
)
def test_wilson(hits: int, total: int, low: float, high: float) -> None:
    assert wilson(hits, total) == pytest.approx((low, high), abs=1e-4)


# Exact limits of a Poisson count: 10 lies in 4.795 to 18.39, 0 in 0 to 3.689.
def test_poisson() -> None:
    assert poisson(10, 1) == pytest.approx((4.795, 18.39), abs=0.01)
    assert poisson(0, 2)[1] == pytest.approx(3.689 / 2, abs=0.05)


def test_a_fault_may_come_more_than_once_a_report() -> None:
    low, high = rate("false errors per clean report", 30, 10).interval
    assert low < 3 < high


def test_a_fall_within_the_noise_is_none() -> None:
    assert fallen([rate("dates, recall", 9, 10)], [rate("dates, recall", 8, 10)]) == []


def test_a_fall_below_the_interval_is_told() -> None:
    (told,) = fallen([rate("dates, recall", 90, 100)], [rate("dates, recall", 70, 100)])
    assert told.startswith("fixed, docx, dates, recall, all: 90 of 100")


def test_what_was_found_once_and_is_found_no_more_has_fallen() -> None:
    assert fallen([rate("slips found", 1, 1)], [rate("slips found", 0, 1)])


def test_faults_may_not_rise_above_the_interval() -> None:
    before = [rate("false warnings per clean report", 10, 100)]
    assert not fallen(before, [rate("false warnings per clean report", 5, 100)])
    assert not fallen(before, [rate("false warnings per clean report", 15, 100)])
    assert fallen(before, [rate("false warnings per clean report", 30, 100)])


def test_one_false_error_where_there_was_none_has_fallen() -> None:
    before = [rate("false errors per clean report", 0, 1000)]
    assert fallen(before, [rate("false errors per clean report", 1, 1000)])


def test_what_is_measured_no_longer_has_fallen_and_what_is_new_has_not() -> None:
    assert fallen([rate("dates, recall", 1, 1)], [])
    assert not fallen([], [rate("dates, recall", 0, 1)])


def test_notes_neither_rise_nor_fall() -> None:
    measure = "slips told as a note only"
    assert not fallen([rate(measure, 10, 10)], [rate(measure, 0, 10)])


def test_scores_are_written_sorted_and_read_back_and_other_sets_stay(tmp_path: Path) -> None:
    path = tmp_path / "scores.tsv"
    chance = Rate("seed 1", "docx", "dates, recall", "all", 7, 9)
    write_rates([chance], "seed 1", path)
    mine = [rate("periods, recall", 1, 2), rate("dates, recall", 3, 4)]
    write_rates(mine, "fixed", path)
    write_rates(mine[1:], "fixed", path)
    assert read_rates(path) == [mine[1], chance]


def test_f1_lies_between_precision_and_recall() -> None:
    (f1,) = f1_of([rate("dates, recall", 6, 8), rate("dates, precision", 6, 12)])
    assert f1.rate == pytest.approx(0.6)


def test_forms_are_pooled() -> None:
    (both,) = pooled([rate("x", 1, 2, "docx"), rate("x", 2, 2, "pdf")])
    assert (both.form, both.hits, both.total) == ("all forms", 3, 4)


def test_the_weakest_class_comes_first() -> None:
    rates = [rate("slips found", 9, 10, key="strong"), rate("slips found", 1, 10, key="weak")]
    lines = "\n".join(tables_of(rates))
    assert lines.index("| weak") < lines.index("| strong")
    assert "10.0 % [1.8–40.4] (1/10)" in lines
