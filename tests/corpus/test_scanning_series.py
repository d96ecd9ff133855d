"""What the small series of scans reads is not below what is committed, by a single cell or word.

The figures are those of Tesseract 5.3 with its model `vie`; another version may need them anew.
"""

from pathlib import Path

import pytest

from corpus.scanning.run import scan_task
from corpus.scanning.series import NAME, SCANNING, SERIES
from corpus.score.compare import lower
from corpus.score.record import read_rates
from corpus.score.tally import merged


@pytest.mark.slow
def test_no_figure_is_below_the_committed_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HCC_CACHE", str(tmp_path / "pages"))
    done = [scan_task(task._replace(folder=tmp_path)) for task in SERIES]
    committed = read_rates(SCANNING)
    assert committed
    fell = lower(committed, merged(one.tally for one in done).rates(NAME))
    assert fell == [], "python -m corpus.scanning --series"


def test_the_committed_series_accuses_nobody_falsely() -> None:
    false = [rate for rate in read_rates(SCANNING) if rate.measure == "false errors per report"]
    assert {rate.form for rate in false} == {"150", "200", "300"}
    assert sum(rate.hits for rate in false) == 0
