"""What the small series read is not below what is committed, by a single cell or word."""

import pytest

from corpus.generate.dress import RULES
from corpus.reading.run import Done, read_all
from corpus.reading.series import READING, SERIES
from corpus.score.compare import lower
from corpus.score.record import read_rates
from corpus.score.tally import Rate, merged


@pytest.mark.parametrize("name", SERIES)
def test_no_figure_is_below_the_committed_one(name: str) -> None:
    done: list[Done] = list(read_all(SERIES[name](), jobs=2))
    committed = [rate for rate in read_rates(READING) if rate.set == name]
    assert committed
    fell = lower(committed, merged(one.tally for one in done).rates(name))
    assert fell == [], "python -m corpus.reading --fixed"


def test_the_dressed_series_has_tables_of_every_kind() -> None:
    kinds = {rate.key for rate in read_rates(READING) if rate.set.startswith("12 reports")}
    assert {*RULES, "in the text", "head at 90 degrees"} <= kinds


def test_one_cell_less_is_less() -> None:
    before = Rate("s", "pdf", "cells exact", "all", 9, 10)
    assert lower([before], [Rate("s", "pdf", "cells exact", "all", 8, 10)])
    assert lower([before], []) == ["s, pdf, cells exact, all: 9 of 10, now not measured"]
    assert not lower([before], [Rate("s", "pdf", "cells exact", "all", 10, 10)])


def test_one_invented_table_is_more() -> None:
    before = Rate("s", "pdf", "tables invented per report", "all", 0, 10)
    assert lower([before], [Rate("s", "pdf", "tables invented per report", "all", 1, 10)])
