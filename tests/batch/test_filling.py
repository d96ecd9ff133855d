"""Files, inboxes and results of batches into an archive."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from hcc_parse.archive import Archive, open_archive
from hcc_parse.archive.questions import Question
from hcc_parse.batch.filling import Tally, added, fill
from hcc_parse.batch.shelving import reading_key
from hcc_parse.batch.tasks import Task
from hcc_parse.errors import HccError
from tests.batch.few import done, report, settings

NOW = "2026-07-01T08:00:00+00:00"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    found = open_archive(str(tmp_path / "archive.db"), make=True)
    yield found
    found.close()


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    report(folder / "an-phu.txt", "AN PHÚ")
    report(folder / "binh-an.txt", "BÌNH AN")
    return folder


def put(archive: Archive, *paths: Path) -> Tally:
    """Add what paths name, one after the other."""
    return fill(archive, paths, settings(), 1, NOW)


def units(archive: Archive) -> list[tuple[str, int]]:
    """The units of an archive."""
    return archive.search(Question(every_version=True)).facets["unit"]


def test_a_folder_is_added_with_its_files(archive: Archive, inbox: Path) -> None:
    assert put(archive, inbox) == Tally(added=2)
    assert units(archive) == [("xã An Phú", 1), ("xã Bình An", 1)]
    sent = {path.read_bytes() for path in inbox.iterdir()}
    assert {archive.original(id).read_bytes() for id in archive.ids()} == sent
    assert archive.verify() == []


def test_adding_again_reads_nothing(archive: Archive, inbox: Path) -> None:
    put(archive, inbox)
    report(inbox / "lai.txt", "AN PHÚ")  # the same bytes under another name
    assert put(archive, inbox) == Tally(same=3)


def test_a_zip_and_a_single_file_are_added(archive: Archive, inbox: Path, tmp_path: Path) -> None:
    with ZipFile(tmp_path / "in.zip", "w") as whole:
        whole.write(inbox / "an-phu.txt", "xa/an-phu.txt")
    tally = put(archive, tmp_path / "in.zip", inbox / "binh-an.txt")
    assert tally == Tally(added=2)
    paths = {archive.show(id).head.path for id in archive.ids()}
    assert paths == {"xa/an-phu.txt", "binh-an.txt"}


def test_the_results_of_a_batch_are_taken_as_they_are(
    archive: Archive, inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(inbox, tmp_path / "out")
    monkeypatch.setattr("hcc_parse.batch.shelving.reviewed", None)  # nothing is read again
    assert put(archive, tmp_path / "out") == Tally(added=2)
    assert units(archive) == [("xã An Phú", 1), ("xã Bình An", 1)]
    assert {archive.show(id).head.path for id in archive.ids()} == {"an-phu.txt", "binh-an.txt"}
    assert put(archive, tmp_path / "out", inbox) == Tally(same=4, originals=2)
    assert archive.verify() == []


def test_what_came_in_a_zip_is_taken_with_its_bytes(
    archive: Archive, inbox: Path, tmp_path: Path
) -> None:
    with ZipFile(tmp_path / "in.zip", "w") as whole:
        whole.write(inbox / "an-phu.txt", "xa/an-phu.txt")
    done(tmp_path / "in.zip", tmp_path / "out")
    assert put(archive, tmp_path / "out") == Tally(added=1)
    (id,) = archive.ids()
    assert archive.original(id).read_bytes() == (inbox / "an-phu.txt").read_bytes()


def test_a_batch_and_its_inbox_give_the_same(archive: Archive, inbox: Path, tmp_path: Path) -> None:
    done(inbox, tmp_path / "out")
    put(archive, tmp_path / "out")
    other = open_archive(str(tmp_path / "other.db"), make=True)
    put(other, inbox)
    for id in archive.ids():
        (same,) = [n for n in other.ids() if other.show(n).head.path == archive.show(id).head.path]
        assert archive.show(id).lines == other.show(same).lines
        assert archive.show(id).figures == other.show(same).figures
        assert archive.entry(id) == other.entry(same)
    other.close()


def test_an_empty_result_is_a_mistake(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "out" / ".hcc").mkdir(parents=True)
    with pytest.raises(HccError, match="không có báo cáo nào đã xong"):
        put(archive, tmp_path / "out")
    with pytest.raises(HccError, match="Không tìm thấy"):
        put(archive, tmp_path / "none.docx")


def test_what_cannot_be_read_is_kept_for_later(archive: Archive, inbox: Path) -> None:
    (inbox / "hong.docx").write_bytes(b"PK\x03\x04 cut short")
    assert put(archive, inbox) == Tally(added=2, failed=1)
    ((sha256, path, key, _),) = archive.contents(failed=True)
    assert (path, key) == ("hong.docx", reading_key(settings()))
    assert archive.originals.path(sha256).read_bytes() == b"PK\x03\x04 cut short"
    assert archive.verify() == []


def test_an_inbox_beside_other_results_gives_its_files_alone(
    archive: Archive, inbox: Path, tmp_path: Path
) -> None:
    done(inbox, tmp_path / "out")
    other = replace(settings(), only=frozenset({"A01"}))
    tally = fill(archive, [inbox, tmp_path / "out"], other, 1, NOW)
    assert tally == Tally(added=2, same=2, originals=2)
    assert {row[2][:6] for row in archive.contents()} == {"batch "}
    assert fill(archive, [inbox], other, 1, NOW) == Tally(added=2)


def test_what_a_batch_could_not_read_is_told_and_read_again_with_its_file(
    archive: Archive, inbox: Path, tmp_path: Path
) -> None:
    (inbox / "hong.docx").write_bytes(b"PK\x03\x04 cut short")
    done(inbox, tmp_path / "out")
    assert put(archive, tmp_path / "out") == Tally(added=2, failed=1)
    ((sha256, path, key, _),) = archive.contents(failed=True)
    assert (path, key) == ("hong.docx", reading_key(settings()))
    (failure,) = archive.failures()
    assert (failure.path, failure.error) == ("hong.docx", "corrupt")
    assert not archive.originals.has(sha256)
    assert put(archive, inbox) == Tally(same=3, originals=3)
    order = Task(archive.originals.path(sha256), sha256, key, path)
    assert added(archive, [order], settings(), 1, NOW) == Tally(failed=1)


def test_paths_may_be_told_from_where_one_stands(
    archive: Archive, inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(inbox, tmp_path / "out")
    monkeypatch.chdir(tmp_path)
    assert put(archive, Path("out")) == Tally(added=2)
    assert put(archive, Path("in")) == Tally(same=2, originals=2)


def test_reports_are_read_again_from_their_originals(archive: Archive, inbox: Path) -> None:
    put(archive, inbox)
    ids = archive.ids()
    newer = replace(settings(), only=frozenset({"A01"}))
    key = reading_key(newer)
    assert key != reading_key(settings())
    orders = [
        Task(archive.originals.path(sha256), sha256, key, path)
        for sha256, path, _, _ in archive.contents()
    ]
    assert added(archive, orders, newer, 1, NOW) == Tally(added=2)
    assert archive.ids() == ids
    assert {row[2] for row in archive.contents()} == {key}
    assert archive.verify() == []
