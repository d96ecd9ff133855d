"""Strings left to chance are searched for, a few of them."""

from pathlib import Path
from random import Random

from corpus.archive_fuzz import NOW, fuzzed, meant
from corpus.archive_server import Server
from corpus.archive_text import reports
from hcc_parse.archive import open_archive
from hcc_parse.archive.questions import Question


def test_no_string_is_an_error(tmp_path: Path) -> None:
    told = fuzzed(tmp_path, count=300, seed=5, size=2)
    assert (told.number, told.errors) == (300, ())


def test_both_engines_find_the_same(tmp_path: Path, server: Server) -> None:
    told = fuzzed(tmp_path, count=300, seed=6, size=2, url=server.made())
    assert (told.number, told.errors, told.differing) == (300, (), ())


def test_what_is_meant_is_mostly_found(tmp_path: Path) -> None:
    archive = open_archive(str(tmp_path / "archive.db"), make=True)
    made = list(reports(2, 6))
    for holding in made:
        archive.add(holding, None, NOW)
    chance, texts = Random(6), [line.text for one in made for line in one.lines]
    asked = [meant(chance, texts) for _ in range(60)]
    found = [archive.search(Question(text=query, facets=False)).total for query in asked]
    archive.close()
    assert sum(map(bool, found)) > 15
