"""Killed runs lose and repeat nothing; `python -m corpus.killing` kills more of them."""

from pathlib import Path

from corpus.killing import kill_runs


def test_a_few_kills_cost_nothing(tmp_path: Path) -> None:
    toll = kill_runs(tmp_path, count=6, files=6, seed=2)
    assert toll.kills == 6
    assert (toll.lost, toll.repeated, toll.differing) == (0, 0, 0)
