"""Sets of phrases of the commonest words: what they give is what FTS5 gives."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from hcc_parse.archive import Archive, open_archive
from hcc_parse.archive.questions import Question
from hcc_parse.archive.sqlite import SqliteDatabase
from hcc_parse.domain.holding import Holding, Line
from tests.archive.reports import NOW, holdings

SHELF = 16
COUNT = 40
SAID = "hồ sơ thủ tục hành chính. "


def _holding(number: int) -> Holding:
    """A report that says the same again and again; every fourth says it in another order."""
    base = holdings()["binh"]
    said = SAID * 15 if number % 4 else "sơ hồ tục thủ. " * 9
    line = Line("paragraph", base.lines[0].spot, f"{said}riêng{number}")
    content = sha256(str(number).encode()).hexdigest()
    brief = replace(base.brief, sha256=content, stated=(), cited=(), noted=(), prints=())
    return replace(base, brief=brief, lines=(line,), words=())


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    monkeypatch.setattr("hcc_parse.archive.word_sets.WordSets.size", SHELF)
    monkeypatch.setattr("hcc_parse.archive.fts_finding.FEW", 0)
    archive = open_archive(str(tmp_path / "a.db"), make=True)
    for number in range(COUNT):
        archive.add(_holding(number), None, NOW)
    archive.search(Question())  # puts what waits into the index
    return archive


def _total(archive: Archive, text: str) -> int:
    return archive.search(Question(text=text, every_version=True)).total


def test_phrases_of_full_shelves_are_kept(archive: Archive, tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "a.db")
    kept = {(word, shelf) for word, shelf, _ in database.rows("every_word_set")}
    database.close()
    phrases = {'words : "ho so"', 'spelled : "hồ sơ"', 'spelled : "thủ tục hành chính"'}
    assert {(phrase, 0) for phrase in phrases} <= kept
    assert ('words : "ho so"', 2) not in kept
    assert archive.verify() == []


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ('"hồ sơ"', 30),
        ('"ho so"', 30),
        ('"hồ so"', 30),
        ('"sơ hồ"', 10),
        ('"thủ tục hành chính"', 30),
        ('"thu tuc hanh chinh ho so"', 30),
        ('"hành chính hồ sơ thủ tục hành"', 30),
        ('-"hồ sơ"', 10),
    ],
)
def test_phrases_are_found_on_full_shelves_and_behind(
    archive: Archive, text: str, total: int
) -> None:
    assert _total(archive, text) == total


def test_a_report_of_a_full_shelf_is_deleted_from_the_sets(archive: Archive) -> None:
    archive.delete([6, 19])
    assert _total(archive, '"hồ sơ"') == 28
    assert archive.verify() == []


def test_a_newer_reading_on_a_full_shelf_changes_the_sets(archive: Archive) -> None:
    other = replace(_holding(4), key="rules-2", lines=_holding(5).lines)
    archive.add(other, None, NOW)
    assert (_total(archive, '"hồ sơ"'), _total(archive, '"sơ hồ"')) == (31, 9)
    assert archive.verify() == []


def test_a_set_that_is_not_true_is_told(archive: Archive, tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "a.db")
    database.put("put_word_set", 'words : "ho so"', 1, b"")
    database.close()
    told = [line for line in archive.verify() if "không khớp" in line]
    assert told == ['tập báo cáo của từ words : "ho so", ngăn 1: không khớp với chỉ mục']
