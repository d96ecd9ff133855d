"""The bench of the archive measures what it says, on few reports."""

from pathlib import Path

import pytest

from corpus.archive_bench import HEAD, measured, told
from corpus.archive_mix import QUERIES, mix
from corpus.archive_text import CHARACTERS, reports
from hcc_parse.archive.adding import words_in


def test_synthetic_reports_are_distinct_and_long() -> None:
    made = list(reports(3))
    texts = {"".join(line.text for line in one.lines) for one in made}
    assert len(texts) == 3
    assert min(map(len, texts)) > CHARACTERS
    assert made == list(reports(3))


def test_the_mix_is_fixed() -> None:
    assert len(list(mix(1))) == QUERIES
    assert list(mix(1)) == list(mix(1))


def test_the_words_of_a_synthetic_report_are_those_of_its_text() -> None:
    for one in reports(3):
        assert one.words == words_in(one)


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_rate_times_and_size_are_measured_at_each_number(
    tmp_path: Path, engine: str, request: pytest.FixtureRequest
) -> None:
    where = str(tmp_path / "a.db")
    if engine == "postgres":
        where = request.getfixturevalue("server").made()
    speeds = list(measured(where, [4, 6], 1))
    assert [speed.number for speed in speeds] == [4, 6]
    assert speeds[0].text < speeds[1].text
    for speed in speeds:
        assert 0 < speed.p50.wall <= speed.p95.wall <= speed.slowest[0]
        assert 0 < speed.p50.processor <= speed.p95.processor
        assert speed.adding.processor > 0
        assert speed.size > speed.text > speed.number * CHARACTERS
        assert told(speed).count("|") == HEAD.split("\n")[0].count("|")
