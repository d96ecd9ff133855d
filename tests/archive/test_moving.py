"""An archive moved from one engine to the other, and back: nothing is lost, nothing is changed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.archive_server import Server, name_in
from hcc_parse.archive import open_archive
from hcc_parse.archive.moving import digest_in, move
from hcc_parse.archive.questions import Question
from hcc_parse.archive.shelves import Shelves
from hcc_parse.domain import Failure
from tests.archive.queries import TYPED
from tests.archive.reports import NOW, TEXTS, digest, fill, holdings

LATER = "2026-09-01T08:00:00+00:00"
Open = Callable[[str], Shelves]


@pytest.fixture
def opened() -> Iterator[Open]:
    """Opens archives, and closes them at the end."""
    found: list[Shelves] = []

    def open_it(where: str) -> Shelves:
        found.append(open_archive(where, make=True))
        return found[-1]

    yield open_it
    for archive in found:
        archive.close()


@pytest.fixture
def file(tmp_path: Path) -> str:
    """An archive in a file, with originals, and with a file that could not be read."""
    where = str(tmp_path / "archive.db")
    fill(where, tmp_path)
    archive = open_archive(where)
    failure = Failure(path="x.pdf", error="corrupt", message="Tệp hỏng.", english="Damaged.")
    archive.fail("f" * 64, failure, "rules-1", None, NOW)
    archive.close()
    return where


def test_everything_goes_to_the_server_and_back(
    file: str, server: Server, tmp_path: Path, opened: Open
) -> None:
    here, there = opened(file), opened(server.made())
    done = move(here, there)
    assert (done.reports, done.same, done.failures, done.originals, done.wrong) == (7, 0, 1, 7, ())
    back = opened(str(tmp_path / "back.db"))
    assert move(there, back).wrong == ()
    for archive in (there, back):
        assert archive.verify() == []
        assert archive.stats()[:12] == here.stats()[:12]
        assert archive.contents(failed=True) == here.contents(failed=True)
        for id in here.ids():
            assert digest_in(archive.database, id) == digest_in(here.database, id)
            assert archive.show(id) == here.show(id)
            assert archive.entry(id) == here.entry(id)
        for name, text in TEXTS.items():
            assert b"".join(archive.originals.pieces(digest(name))) == text.encode()
        for query in TYPED:
            question = Question(text=query, limit=50)
            found, known = archive.search(question), here.search(question)
            assert {hit.head for hit in found.hits} == {hit.head for hit in known.hits}
            assert found.facets == known.facets


def test_moving_again_writes_nothing(file: str, url: str, opened: Open) -> None:
    here, there = opened(file), opened(url)
    assert move(here, there)[:6] == (0, 7, 0, 1, 7, 14)  # the reports were there, without files
    before = there.stats()
    assert move(here, there)[:6] == (0, 7, 0, 0, 0, 14)
    assert there.stats() == before


def test_what_was_read_later_is_left_as_it_is(file: str, url: str, opened: Open) -> None:
    here, there = opened(file), opened(url)
    newer = replace(holdings()["hoa"], key="rules-2", lines=holdings()["hoa"].lines[:-1])
    there.add(newer, None, LATER)
    done = move(here, there)
    assert (done.reports, done.same, done.newer, done.wrong) == (0, 6, 1, ())
    assert there.read_with(digest("hoa")) == "rules-2"
    assert move(there, here)[:3] == (1, 6, 0)
    assert here.read_with(digest("hoa")) == "rules-2"


def test_reports_that_are_there_keep_their_numbers(file: str, url: str, opened: Open) -> None:
    here, there = opened(file), opened(url)
    other = replace(holdings()["binh"].brief, sha256="e" * 64, unit="xã Bình Khác")
    number, _ = there.add(replace(holdings()["binh"], brief=other), None, NOW)
    third = replace(holdings()["hoa"].brief, sha256="d" * 64, unit="xã Thứ Ba")
    assert here.add(replace(holdings()["hoa"], brief=third), None, NOW)[0] == number
    assert move(here, there).wrong == ()
    assert there.show(number).head.unit == "xã Bình Khác"
    assert there.show(number + 1).head.unit == "xã Thứ Ba"
    assert there.verify() == []


def test_a_damaged_original_is_told_and_not_taken_over(
    file: str, server: Server, opened: Open
) -> None:
    here, there = opened(file), opened(server.made())
    here.originals.path(digest("hoa")).write_bytes(b"other")
    done = move(here, there)
    assert (done.reports, done.originals) == (7, 6)
    assert all(digest("hoa")[:12] in line for line in done.wrong)
    assert done.wrong
    assert not there.originals.has(digest("hoa"))


def test_a_report_that_differs_is_told(file: str, url: str, server: Server, opened: Open) -> None:
    here, there = opened(file), opened(url)
    server.run("UPDATE hcc_parse.passages SET text = text || 'x' WHERE report = 3", name_in(url))
    assert there.verify() == ["cơ sở dữ liệu: báo cáo 3: chữ đã bị thay đổi"]
    assert move(here, there)[:2] == (1, 6)
    assert there.verify() == []
