"""Strings left to chance are searched for, a few of them."""

from pathlib import Path

from corpus.archive_fuzz import fuzzed
from corpus.archive_server import Server


def test_no_string_is_an_error(tmp_path: Path) -> None:
    told = fuzzed(tmp_path, count=300, seed=5, size=2)
    assert (told.number, told.errors) == (300, ())


def test_both_engines_find_the_same(tmp_path: Path, server: Server) -> None:
    told = fuzzed(tmp_path, count=300, seed=6, size=2, url=server.made())
    assert (told.number, told.errors, told.differing) == (300, (), ())
