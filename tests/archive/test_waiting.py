"""Reports that wait to be indexed: each search finds them, whoever added them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hcc_parse.archive import Archive, open_archive
from hcc_parse.archive.questions import Question
from hcc_parse.archive.sqlite import SqliteDatabase
from hcc_parse.archive.typed import understood
from hcc_parse.domain.holding import Holding
from tests.archive.reports import NOW, holdings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.db"


@pytest.fixture
def writer(path: Path) -> Iterator[Archive]:
    archive = open_archive(str(path), make=True)
    yield archive
    archive.close()


def _holding(text: str, key: str = "rules-1") -> Holding:
    base = holdings()["binh"]
    brief = replace(base.brief, stated=(), cited=(), noted=())
    line = base.lines[0]._replace(text=text)
    return replace(base, brief=brief, key=key, lines=(line,), words=())


def _waiting(path: Path) -> list[int]:
    database = SqliteDatabase(path)
    found = [row[0] for row in database.rows("waiting")]
    database.close()
    return found


def _total(archive: Archive, text: str) -> int:
    return archive.search(Question(text=text)).total


def test_what_another_program_left_waiting_is_found(writer: Archive, path: Path) -> None:
    writer.add(_holding("bỏ dở"), None, NOW)
    assert _waiting(path) == [1]
    reader = open_archive(str(path))
    assert (_total(reader, "do"), _total(reader, "-do")) == (1, 0)
    assert _waiting(path) == []
    assert _total(writer, '"bỏ dở"') == 1
    assert reader.verify() == []
    reader.close()


def test_what_another_program_left_waiting_is_counted(writer: Archive, path: Path) -> None:
    writer.add(holdings()["phu-moi"], None, NOW)
    assert _waiting(path) == [1]
    reader = open_archive(str(path))
    (point,) = reader.series("resolved_overdue", "đất đai")
    assert point.value == 3
    assert _waiting(path) == []
    writer.add(holdings()["hoa"], None, NOW)
    assert _waiting(path) == [2]
    assert [one.id for one in reader.cite("05/2025/TT-VPCP")] == [2]
    assert _waiting(path) == []
    writer.add(holdings()["binh"], None, NOW)
    units = dict(reader.search(Question()).facets["unit"])
    assert (len(units), reader.verify()) == (3, [])
    reader.close()


def test_a_waiting_report_is_whole(writer: Archive, path: Path) -> None:
    writer.add(_holding("bỏ dở"), None, NOW)
    reader = open_archive(str(path))
    assert reader.verify() == []
    assert _waiting(path) == [1]
    reader.close()


def test_a_program_that_ends_leaves_nothing_waiting(path: Path) -> None:
    archive = open_archive(str(path), make=True)
    archive.add(_holding("bỏ dở"), None, NOW)
    archive.close()
    assert _waiting(path) == []


def test_a_report_deleted_while_it_waits_is_not_found(writer: Archive, path: Path) -> None:
    writer.add(_holding("bỏ dở"), None, NOW)
    other = open_archive(str(path))
    other.delete([1])
    other.close()
    assert _waiting(path) == []
    assert _total(writer, "do") == 0
    assert writer.verify() == []


def test_a_report_read_again_by_another_while_it_waits_has_its_newer_words(
    writer: Archive, path: Path
) -> None:
    writer.add(_holding("bỏ dở"), None, NOW)
    other = open_archive(str(path))
    other.add(_holding("đọc lại", "rules-2"), None, NOW)
    assert (_total(writer, "do"), _total(writer, "doc")) == (0, 1)
    assert writer.verify() == []
    other.close()


def test_a_report_read_again_while_it_waits_is_found_once(writer: Archive) -> None:
    for key, text in (("rules-1", "bỏ dở"), ("rules-2", "đọc lại")):
        writer.add(_holding(text, key), None, NOW)
    assert (_total(writer, "do"), _total(writer, "doc")) == (0, 1)
    assert writer.verify() == []


def test_many_do_not_wait_for_a_search(
    writer: Archive, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hcc_parse.archive.waiting.TOGETHER", 3)
    for holding in list(holdings().values())[:4]:
        writer.add(holding, None, NOW)
    assert _waiting(path) == [4]
    assert writer.verify() == []


def test_what_comes_between_is_left_to_the_next_search(writer: Archive, path: Path) -> None:
    writer.add(_holding("bỏ dở"), None, NOW)
    database = SqliteDatabase(path)
    without = understood("-khác").terms
    assert database.finding.matched(without, 0b10) == 0
    database.finding.settle()
    assert database.finding.matched(without, 0b10) == 0b10
    database.close()
