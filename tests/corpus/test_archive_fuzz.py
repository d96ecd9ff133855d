"""Strings left to chance are searched for, a few of them."""

from pathlib import Path

from corpus.archive_fuzz import fuzzed


def test_no_string_is_an_error(tmp_path: Path) -> None:
    told = fuzzed(tmp_path, count=300, seed=5, size=2)
    assert (told.number, told.errors) == (300, ())
