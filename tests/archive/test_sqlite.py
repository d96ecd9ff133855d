"""The contract on SQLite, and what only SQLite does."""

import sqlite3
from pathlib import Path

import pytest

from hcc_parse.archive import open_archive
from hcc_parse.archive.database import steps
from hcc_parse.archive.network import on_network
from hcc_parse.archive.sqlite import SqliteDatabase
from hcc_parse.errors import HccError
from tests.archive.contract import Contract, Shelf
from tests.archive.reports import NOW, holdings


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    archive = open_archive(str(tmp_path / "archive.db"), make=True)
    return Shelf(archive, lambda sha256: _damage(archive.originals.path(sha256)))


def _damage(path: Path) -> None:
    path.write_bytes(b"other")


class TestSqlite(Contract):
    """Every test of the contract."""


def test_the_file_is_its_owners_alone(shelf: Shelf, tmp_path: Path) -> None:
    assert shelf.ids
    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
    assert set(modes.values()) == {0o600}


def test_originals_lie_in_folders_of_their_owner(shelf: Shelf, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    shelf.archive.keep(empty, file)
    kept = tmp_path / "archive.files" / "e3" / empty
    modes = [path.stat().st_mode & 0o777 for path in (kept.parents[1], kept.parent, kept)]
    assert modes == [0o700, 0o700, 0o600]


def test_it_is_opened_for_full_durability(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "a.db")
    asked = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    values = [database._link.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    assert values == ["wal", 2, 1, 2]


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    SqliteDatabase(path).close()
    link = sqlite3.connect(path)
    link.execute("PRAGMA user_version = 99")
    link.close()
    with pytest.raises(HccError, match="mới hơn"):
        SqliteDatabase(path)


def test_a_copy_is_made_before_the_schema_changes(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.archive.close()
    last = max(steps("schema"))
    later = {**dict.fromkeys(range(1, last + 1), ""), last + 1: "CREATE TABLE later (a)"}
    monkeypatch.setattr("hcc_parse.archive.sqlite.steps", lambda _: later)
    SqliteDatabase(tmp_path / "archive.db").close()
    copy = sqlite3.connect(tmp_path / f"archive.db.truoc-{last + 1:03}")
    assert copy.execute("SELECT count(*) FROM reports").fetchone() == (7,)
    assert copy.execute("PRAGMA user_version").fetchone() == (last,)
    copy.close()


def test_an_archive_of_the_first_schema_is_brought_up_to_date(shelf: Shelf, tmp_path: Path) -> None:
    shelf.archive.close()
    older = tmp_path / "older.db"
    link = sqlite3.connect(older)
    link.executescript(steps("schema")[1])
    link.execute("ATTACH ? AS newer", (str(tmp_path / "archive.db"),))
    for table in (
        *("reports", "versions", "passages", "figures", "citations"),
        *("findings", "entries", "wordings"),
    ):
        names = [row[1] for row in link.execute(f"PRAGMA main.table_info({table})")]
        told = ", ".join(f'"{name}"' for name in names)
        link.execute(f"INSERT INTO main.{table} ({told}) SELECT {told} FROM newer.{table}")
    link.execute("PRAGMA user_version = 1")
    link.commit()
    link.close()
    shelf.archive = open_archive(str(older))
    assert set(shelf.search("đường")) == {"phu-moi", "binh", "hoa"}
    assert set(shelf.search("", ("field", "dat dai"))) == {"phu-moi", "binh", "an-q1"}
    assert [int(point.value) for point in shelf.archive.series("resolved_overdue")] == [5, 3, 0]
    assert shelf.archive.verify() == []


def test_what_is_for_people_stands_apart_from_the_index(shelf: Shelf, tmp_path: Path) -> None:
    shelf.archive.close()
    link = sqlite3.connect(tmp_path / "archive.db")
    names = [row[0] for row in link.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert {name for name in names if not name.startswith(("_index", "sqlite_"))} == {
        *("reports", "versions", "passages", "figures", "citations", "findings", "failures"),
        *("about", "entries", "facets", "wordings"),
    }
    asked = 'SELECT unit, value, page, place, "column" FROM figures_placed WHERE report = 1 AND '
    overdue = link.execute(asked + "indicator = 'resolved_overdue' AND field = 'Đất đai'")
    assert overdue.fetchall() == [("xã An Phú", 2, None, "bảng 1, dòng 2", 6)]
    cited = link.execute("SELECT DISTINCT symbol, counts FROM citations_placed WHERE report = 1")
    assert cited.fetchall() == [("118/2025/NĐ-CP", 0)]
    assert link.execute("SELECT count(*) FROM findings_placed").fetchone()[0] >= 0
    link.close()


@pytest.mark.parametrize("content", [b"no database at all" * 100, None])
def test_another_file_is_refused_and_left_alone(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "a.db"
    if content is None:
        link = sqlite3.connect(path)
        link.execute("CREATE TABLE theirs (a)")
        link.close()
        content = path.read_bytes()
    else:
        path.write_bytes(content)
    with pytest.raises(HccError, match="không phải kho lưu trữ"):
        SqliteDatabase(path)
    assert path.read_bytes()[100:] == content[100:]


def test_the_index_is_made_anew_when_words_are_told_apart_otherwise(
    shelf: Shelf, tmp_path: Path
) -> None:
    shelf.archive.close()
    link = sqlite3.connect(tmp_path / "archive.db")
    link.execute("UPDATE about SET value = 'older' WHERE name = 'words'")
    link.execute("INSERT INTO _index (_index) VALUES ('delete-all')")
    link.execute("INSERT INTO _index_phrases (_index_phrases) VALUES ('delete-all')")
    link.commit()
    link.close()
    shelf.archive = open_archive(str(tmp_path / "archive.db"))
    assert set(shelf.search("đường")) == {"phu-moi", "binh", "hoa"}
    assert shelf.archive.verify() == []


def test_a_report_missing_in_the_index_is_told(shelf: Shelf, tmp_path: Path) -> None:
    assert shelf.search("")
    link = sqlite3.connect(tmp_path / "archive.db")
    link.execute("DELETE FROM figures WHERE report = 1 AND number = 0")
    link.execute("DELETE FROM facets WHERE name = 'year'")
    link.commit()
    link.close()
    told = " ".join(shelf.archive.verify())
    assert "thiếu hoặc thừa dòng" in told
    assert "đếm sai ở mục year" in told


@pytest.mark.parametrize(
    ("path", "shared"),
    [("/mnt/nas/a.db", True), ("/home/a.db", False), ("/mnt/a.db", False), ("//server/a.db", True)],
)
def test_a_disk_of_the_network_is_known(tmp_path: Path, path: str, shared: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/sda1 / ext4 rw 0 0\n//nas/x /mnt/nas cifs rw 0 0\n")
    assert on_network(Path(path), mounts) is shared


def test_there_a_journal_is_kept_that_shares_no_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hcc_parse.archive.sqlite.on_network", lambda _: True)
    database = SqliteDatabase(tmp_path / "a.db")
    assert database._link.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert [path.name for path in tmp_path.iterdir()] == ["a.db"]


def test_deleted_words_are_nowhere_in_the_file(shelf: Shelf, tmp_path: Path) -> None:
    before = (tmp_path / "archive.db-wal").read_bytes() + (tmp_path / "archive.db").read_bytes()
    shelf.archive.delete([shelf.ids["hoa"]])
    shelf.archive.close()
    after = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for word in ("lang bạt", "TT-VPCP"):
        assert word.encode() in before
        assert word.encode() not in after


def test_there_must_be_an_archive_to_search(tmp_path: Path) -> None:
    with pytest.raises(HccError, match="archive add"):
        open_archive(str(tmp_path / "none.db"))
    assert list(tmp_path.iterdir()) == []


def test_two_programs_may_add_to_one_archive(tmp_path: Path) -> None:
    one, other = (open_archive(str(tmp_path / "a.db"), make=True) for _ in range(2))
    for number, holding in enumerate(holdings().values()):
        for archive in (one, other) if number % 2 else (other, one):
            archive.add(holding, None, NOW)
    assert one.ids() == other.ids() == list(range(1, 8))
    assert one.verify() == other.verify() == []


def test_parts_of_the_index_are_put_together_seldom(tmp_path: Path) -> None:
    SqliteDatabase(tmp_path / "a.db").close()
    link = sqlite3.connect(tmp_path / "a.db")
    for table in ("_index", "_index_phrases"):
        told = dict(link.execute(f"SELECT k, v FROM {table}_config").fetchall())
        assert (told["automerge"], told["crisismerge"]) == (0, 64)
    link.close()
