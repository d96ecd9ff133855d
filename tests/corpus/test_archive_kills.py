"""Kills in the middle of adding to the archive, a few of them."""

from pathlib import Path

from corpus.archive_kills import kill_adding


def test_kills_cost_no_report(tmp_path: Path) -> None:
    toll = kill_adding(tmp_path, count=6, files=5, seed=7)
    assert toll.kills == 6
    assert (toll.damaged, toll.lost, toll.repeated) == (0, 0, 0)
