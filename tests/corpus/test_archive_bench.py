"""The bench of the archive measures what it says, on few reports."""

from pathlib import Path

import pytest

from corpus.archive_bench import QUERIES, measured, mix
from corpus.archive_text import CHARACTERS, reports


def test_synthetic_reports_are_distinct_and_long() -> None:
    made = list(reports(3))
    texts = {"".join(line.text for line in one.lines) for one in made}
    assert len(texts) == 3
    assert min(map(len, texts)) > CHARACTERS
    assert made == list(reports(3))


def test_the_mix_is_fixed() -> None:
    assert len(list(mix(1))) == QUERIES
    assert list(mix(1)) == list(mix(1))


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_rate_times_and_size_are_measured(
    tmp_path: Path, engine: str, request: pytest.FixtureRequest
) -> None:
    where = str(tmp_path / "a.db")
    if engine == "postgres":
        where = request.getfixturevalue("server").made()
    speed = measured(where, 4, 1)
    assert speed.number == 4
    assert 0 < speed.p50.wall <= speed.p95.wall <= speed.slowest[0]
    assert 0 < speed.p50.processor <= speed.p95.processor
    assert speed.adding.processor > 0
    assert speed.size > speed.text > 4 * CHARACTERS
