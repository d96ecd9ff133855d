"""What was read is held against what stands there: hits, misses, inventions."""

from typing import Any

from corpus.score.match import Outcome, compare
from corpus.score.truth import truth_of
from tests.corpus.score_draft import figure, read_report, small_draft

INDICATORS = {"received_total", "resolved_total"}


def outcomes(report: dict[str, Any]) -> dict[tuple[str, str], Outcome]:
    found = list(compare(truth_of(small_draft()), report, INDICATORS))
    return {(outcome.measure, outcome.key): outcome for outcome in found}


def test_a_perfect_reading_misses_nothing_and_invents_nothing() -> None:
    for outcome in outcomes(read_report()).values():
        assert (outcome.missed, outcome.extra) == (0, 0), outcome


def test_everything_of_the_report_is_measured() -> None:
    found = outcomes(read_report())
    fields = {key for measure, key in found if measure == "header"}
    assert len(fields) == 11
    assert {measure for measure, _ in found} == {
        "header",
        "dates",
        "periods",
        "period names",
        "citations",
        "figures: value",
        "figures: value and indicator",
        "cells: value",
        "cells: value, row and path",
    }


def test_a_field_read_wrongly_is_missed_and_invented() -> None:
    report = read_report()
    report["header"]["signatory"]["name"] = "Nguyễn Văn"
    outcome = outcomes(report)["header", "signatory"]
    assert (outcome.hits, outcome.missed, outcome.extra) == (0, 1, 1)


def test_a_field_unread_is_missed_and_nothing_is_invented() -> None:
    report = read_report()
    report["header"]["signatory"] = None
    outcome = outcomes(report)["header", "signatory"]
    assert (outcome.hits, outcome.missed, outcome.told) == (0, 1, 0)


def test_what_is_read_twice_is_invented_once() -> None:
    report = read_report()
    report["dates"] *= 2
    assert outcomes(report)["dates", "all"] == ("dates", "all", 5, 5, 10)


def test_a_citation_counts_step_by_step() -> None:
    report = read_report()
    report["citations"][0]["date"] = None
    found = outcomes(report)
    hits = [
        found["citations", key].hits
        for key in ("symbol", "symbol and type", "symbol, type and date")
    ]
    assert hits == [1, 1, 0]


def test_a_period_name_with_more_words_is_missed_and_invented() -> None:
    report = read_report()
    report["periods"][0]["text"] = "6 THÁNG ĐẦU NĂM 2026 của xã"
    outcome = outcomes(report)["period names", "all"]
    assert (outcome.hits, outcome.missed, outcome.extra) == (0, 1, 1)


def test_what_stands_beside_the_report_s_period_is_no_name() -> None:
    report = read_report()
    report["periods"].append({"text": "cùng kỳ", "start": None, "end": None, "kind": "same"})
    assert outcomes(report)["period names", "all"].extra == 0


def test_a_figure_under_another_indicator_is_missed_and_invented() -> None:
    report = read_report()
    report["figures"][0]["indicator"] = "resolved_total"
    found = outcomes(report)
    assert found["figures: value", "named"].hits == 1
    pair = found["figures: value and indicator", "all"]
    assert (pair.hits, pair.missed, pair.extra) == (0, 1, 1)


def test_a_number_that_bears_no_indicator_invents_nothing() -> None:
    report = read_report()
    report["figures"] += [figure(2026), figure(114)]
    found = outcomes(report)
    assert found["figures: value and indicator", "all"].extra == 0
    assert found["figures: value", "all"].told is None


def test_a_cell_in_another_column_has_the_value_but_not_the_path() -> None:
    report = read_report()
    report["tables"][0]["columns"][3]["path"] = ["Trực tuyến"]
    found = outcomes(report)
    assert found["cells: value", "all"].missed == 0
    assert found["cells: value, row and path", "all"].missed == 2


def test_a_total_row_read_as_data_is_missed() -> None:
    report = read_report()
    report["tables"][0]["rows"][-1] |= {"role": "data", "field": "Tổng cộng"}
    assert outcomes(report)["cells: value, row and path", "all"].missed == 1
