"""The measure of the diagnosis: its tables, what it counts, and that little was not restored."""

import pytest

from corpus.repairs.__main__ import SCORES, measure
from corpus.repairs.scoring import count_table, diagnosed
from corpus.repairs.series import KINDS, Kind, make_table
from corpus.score.record import read_rates
from corpus.score.tally import Tally

each_kind = pytest.mark.parametrize("kind", KINDS)


@each_kind
def test_a_table_is_the_same_each_time_and_holds_its_slips(kind: Kind) -> None:
    table = make_table(3, 0, kind)
    assert table == make_table(3, 0, kind)
    assert table != make_table(3, 1, kind)
    assert len(table.put) == (2 if kind == "total row, two slips" else 1)
    lines = table.text.splitlines()
    assert all(one.slip.after in lines[one.row] for one in table.put)
    assert ("Tổng cộng" in table.text) == (kind != "no total row, one slip")


def test_a_few_tables_are_measured() -> None:
    tally, seconds, missed = measure(3, 2)
    assert len(seconds) == 2 * len(KINDS)
    assert len(missed) <= len(seconds)
    restored = tally.counters["slips located and restored", "plain", "total row, one slip"]
    assert restored == (2, 2)
    for kind in KINDS:
        assert tally.counters["wrong repairs called the only one", "plain", kind][0] == 0


def test_a_repair_of_another_cell_is_counted_as_wrong() -> None:
    kind: Kind = "total row, one slip"
    table, other = make_table(3, 0, kind), make_table(3, 1, kind)
    tally = Tally()
    count_table(tally, kind, other, diagnosed(table.text).findings)
    assert tally.counters["slips located and restored", "plain", kind] == (0, 1)
    assert tally.counters["wrong repairs called the only one", "plain", kind] == (1, 1)


def test_the_committed_scores_reach_the_aims() -> None:
    rates = {rate.name[2:]: rate.rate for rate in read_rates(SCORES)}
    restored = "slips located and restored"
    assert rates[restored, "total row, one slip"] >= 0.99
    assert rates[restored, "no total row, one slip"] >= 0.85
    assert rates["tables wholly restored", "total row, two slips"] >= 0.97
    assert all(rates["wrong repairs called the only one", kind] == 0 for kind in KINDS)
