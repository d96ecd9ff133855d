"""Sets of common words kept beside FTS5: what they give is what FTS5 gives."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from hcc_parse.archive import Archive, open_archive
from hcc_parse.archive.fts import prints_of
from hcc_parse.archive.questions import Question
from hcc_parse.archive.sqlite import SqliteDatabase
from hcc_parse.archive.words import index_of
from hcc_parse.domain.holding import Holding, Line
from tests.archive.reports import NOW, holdings

SHELF = 16
COUNT = 50


def _holding(number: int) -> Holding:
    """A report with a word of its own, one of every third report, and one of all."""
    base = holdings()["binh"]
    rare = " thưa" if number % 3 == 0 else ""
    line = Line("paragraph", base.lines[0].spot, f"chung{rare} riêng{number}")
    content = sha256(str(number).encode()).hexdigest()
    brief = replace(base.brief, sha256=content, stated=(), cited=(), noted=(), prints=())
    return replace(base, brief=brief, lines=(line,), words=())


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    monkeypatch.setattr("hcc_parse.archive.word_sets.WordSets.size", SHELF)
    archive = open_archive(str(tmp_path / "a.db"), make=True)
    for number in range(COUNT):
        archive.add(_holding(number), None, NOW)
    archive.search(Question())  # puts what waits into the index
    return archive


def _total(archive: Archive, text: str) -> int:
    return archive.search(Question(text=text, every_version=True)).total


def _kept(path: Path) -> set[tuple[str, int]]:
    database = SqliteDatabase(path)
    found = {(word, shelf) for word, shelf, _ in database.rows("every_word_set")}
    database.close()
    return found


def test_common_words_of_full_shelves_are_kept(archive: Archive, tmp_path: Path) -> None:
    kept = _kept(tmp_path / "a.db")
    assert {("", 0), ("", 1), ("", 2), ('"chung"', 0), ('"=chung"', 2), ('"ch" *', 1)} <= kept
    assert ("", 3) not in kept
    assert not any(word == '"rieng7"' for word, _ in kept)
    assert archive.verify() == []


@pytest.mark.parametrize(
    ("text", "total"),
    [("chung", COUNT), ("ch*", COUNT), ("thua", 17), ("chung -thưa", 33), ("riêng7", 1)],
)
def test_reports_are_found_on_full_shelves_and_behind(
    archive: Archive, text: str, total: int
) -> None:
    assert _total(archive, text) == total


def test_a_report_of_a_full_shelf_is_deleted_from_the_sets(archive: Archive) -> None:
    archive.delete([5, 20])
    assert _total(archive, "chung") == COUNT - 2
    assert archive.verify() == []


def test_a_newer_reading_on_a_full_shelf_changes_the_sets(archive: Archive) -> None:
    other = replace(_holding(6), key="rules-2")
    line = other.lines[0]._replace(text="khác hẳn")
    archive.add(replace(other, lines=(line,)), None, NOW)
    assert (_total(archive, "chung"), _total(archive, "khac")) == (COUNT - 1, 1)
    assert archive.verify() == []


def test_a_set_that_is_not_true_is_told(archive: Archive, tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "a.db")
    database.put("put_word_set", '"chung"', 1, b"")
    database.close()
    told = [line for line in archive.verify() if "không khớp" in line]
    assert told == ['tập báo cáo của từ "chung", ngăn 1: không khớp với chỉ mục']


def test_all_that_a_report_is_found_by_is_a_token_once() -> None:
    index = index_of("Báo cáo", ["Số 12/BC-UBND", "số | chợ chợ"])
    assert sorted(index.tokens.split(" ")) == sorted(
        [
            *("so", "=số", "12", "=12", "bc", "=bc", "ubnd", "=ubnd", "cho", "=chợ"),
            *("^bao", "^cao", "12/bc-ubnd"),
        ]
    )
    assert prints_of(b"\x00" * 8 + b"\x01" * 8) == ["~0000000000000000", "~0101010101010101"]


def test_the_sets_are_the_same_whoever_put_the_reports_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hcc_parse.archive.word_sets.WordSets.size", SHELF)
    monkeypatch.setattr("hcc_parse.archive.waiting.TOGETHER", 5)
    for name, times in (("one.db", 1), ("many.db", 3)):
        for turn in range(times):
            archive = open_archive(str(tmp_path / name), make=True)
            for number in range(COUNT * turn // times, COUNT * (turn + 1) // times):
                archive.add(_holding(number), None, NOW)
            archive.close()
    archive = open_archive(str(tmp_path / "one.db"))
    assert archive.verify() == []
    archive.close()
    kept = _kept(tmp_path / "one.db")
    assert ('"chung"', 0) in kept
    assert kept == _kept(tmp_path / "many.db")
