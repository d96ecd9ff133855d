"""What only PostgreSQL does: migrations, roles, backups, many users, letters it cannot keep."""

import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from threading import Thread

import psycopg
import pytest

from hcc_parse.archive import open_archive
from hcc_parse.archive.database import statements
from hcc_parse.archive.postgres import connected
from hcc_parse.archive.postgres.engine import PostgresDatabase
from hcc_parse.archive.questions import Question
from hcc_parse.domain.holding import Holding, Line
from hcc_parse.errors import HccError
from tests.archive.reports import NOW, TEXTS, digest, fill, holdings
from tests.archive.server import Server, program

OF_SQLITE = ("check_found", "optimize_found")


def name_in(url: str) -> str:
    """The database of an address."""
    return url.split("/")[3].partition("?")[0]


def test_there_must_be_an_archive_to_search(server: Server) -> None:
    url = server.made()
    with pytest.raises(HccError, match="archive add"):
        open_archive(url)
    found = server.asked("SELECT 1 FROM pg_namespace WHERE nspname = 'hcc_parse'", name_in(url))
    assert found == []


def test_a_newer_schema_is_refused(url: str, server: Server) -> None:
    server.run("UPDATE hcc_parse.about SET value = '99' WHERE name = 'schema'", name_in(url))
    with pytest.raises(HccError, match="mới hơn"):
        open_archive(url, make=True)


def test_tables_of_others_are_refused_and_left_alone(server: Server) -> None:
    url = server.made()
    server.run("CREATE SCHEMA hcc_parse; CREATE TABLE hcc_parse.theirs (a int)", name_in(url))
    with pytest.raises(HccError, match="không phải kho"):
        open_archive(url, make=True)
    tables = "SELECT relname FROM pg_class WHERE relnamespace = 'hcc_parse'::regnamespace"
    assert server.asked(tables, name_in(url)) == [("theirs",)]


def test_a_database_that_cannot_keep_every_letter_is_refused(server: Server) -> None:
    server.run("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    with pytest.raises(HccError, match="UTF8"):
        open_archive(server.url("latin"), make=True)


def test_migrations_go_on_where_they_stopped(
    url: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = {1: "no statement", 2: "CREATE TABLE later (a int)"}
    monkeypatch.setattr("hcc_parse.archive.postgres.migrating.steps", lambda _: steps)
    open_archive(url).close()
    version = "SELECT value FROM hcc_parse.about WHERE name = 'schema'"
    try:
        assert server.asked("TABLE hcc_parse.later", name_in(url)) == []
        assert server.asked(version, name_in(url)) == [("2",)]
    finally:
        server.run("DROP TABLE hcc_parse.later", name_in(url))


def test_a_migration_that_fails_leaves_nothing(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = server.made()
    steps = {1: "CREATE TABLE about (name text, value text); no statement"}
    monkeypatch.setattr("hcc_parse.archive.postgres.migrating.steps", lambda _: steps)
    with pytest.raises(HccError, match="Không dùng được kho"):
        open_archive(url, make=True)
    found = server.asked("SELECT 1 FROM pg_namespace WHERE nspname = 'hcc_parse'", name_in(url))
    assert found == []


@pytest.mark.parametrize("name", sorted({*statements("sql", "postgres/sql")} - {*OF_SQLITE}))
def test_the_server_understands_every_statement(filled: object, url: str, name: str) -> None:
    database = PostgresDatabase(url, make=False)
    said = database.said(name)
    if said.startswith(("INSERT", "SELECT", "UPDATE", "DELETE")):
        database.run(f"PREPARE one AS {said}")
    else:
        assert said.split()[0] in ("COPY", "LOCK", "BEGIN", "VACUUM", "CREATE")
    database.close()
    assert filled


def test_the_index_is_made_anew_when_words_are_told_apart_otherwise(
    url: str, server: Server
) -> None:
    server.run("UPDATE hcc_parse.about SET value = 'x' WHERE name = 'words'", name_in(url))
    server.run("TRUNCATE hcc_parse.found, hcc_parse.titles", name_in(url))
    archive = open_archive(url)
    assert archive.search(Question(text="đường")).total == 3
    assert archive.verify() == []
    archive.close()


def test_what_is_missing_is_told(url: str, server: Server) -> None:
    for told in ("figures WHERE report = 1 AND number = 0", "facets WHERE name = 'year'"):
        server.run(f"DELETE FROM hcc_parse.{told}", name_in(url))
    server.run("DELETE FROM hcc_parse.found WHERE report = 2", name_in(url))
    archive = open_archive(url)
    told = " ".join(archive.verify())
    archive.close()
    assert "thiếu hoặc thừa dòng" in told
    assert "đếm sai ở mục year" in told
    assert "báo cáo 2: không có trong chỉ mục" in told


def test_every_letter_comes_out_as_it_went_in(url: str) -> None:
    texts = ["a\x00zet đường\x00", "\U0010ffff \U0010ffff0 \U0010ffff1", "'\\ \t \u0301 \U0001f600"]
    archive = open_archive(url)
    id, _ = archive.add(_with_lines(texts), None, NOW)
    assert [line.text for line in archive.show(id).lines][-3:] == texts
    assert archive.search(Question(text="zet")).total == 1
    assert archive.verify() == []
    archive.close()


def test_values_of_any_length_have_room(url: str) -> None:
    long = "xã " + " ".join(f"từ{n}" for n in range(3000))
    holding = _with_lines([long, "x" * 5000])
    brief = holding.brief
    stated = tuple(replace(one, field=long) for one in brief.stated)
    cited = tuple(replace(one, symbol="1/" + "Q" * 5000) for one in brief.cited)
    archive = open_archive(url)
    archive.add(
        replace(holding, brief=replace(brief, unit=long, stated=stated, cited=cited)), None, NOW
    )
    assert archive.search(Question(only=(("unit", long),))).total == 1
    assert archive.search(Question(only=(("field", long),))).total == 1
    assert len(archive.series("resolved_overdue", long)) == 1
    assert archive.search(Question(text="x" * 5000)).total == 1
    assert archive.search(Question(text="x" * 4999)).total == 0
    assert archive.search(Question(text="x" * 300 + "*")).total == 1
    assert archive.verify() == []
    archive.close()


def test_a_phrase_is_found_however_long_the_text(url: str) -> None:
    words = [f"chữ{n}" for n in range(40_000)]
    archive = open_archive(url)
    archive.add(_with_lines([" ".join(words), "lặp " * 3000 + "hết"]), None, NOW)
    for first in (0, 190, 254, 16_000, 39_937):
        phrase = " ".join(words[first : first + 63])
        assert archive.search(Question(text=f'"{phrase}"')).total == 1, first
    assert archive.search(Question(text='"lặp hết"')).total == 1
    assert archive.search(Question(text='"lặp lap lặp"')).total == 1
    assert archive.search(Question(text='"chữ7 chữ9"')).total == 0
    archive.close()


def test_a_reader_looks_and_a_writer_adds(url: str, server: Server, tmp_path: Path) -> None:
    owner = connected(url)
    for _ in range(2):
        owner.grant()
    owner.close()
    name, file = name_in(url), tmp_path / "hoa.txt"
    file.write_bytes(TEXTS["hoa"].encode())
    server.run("CREATE ROLE an LOGIN IN ROLE hcc_reader; CREATE ROLE bo LOGIN IN ROLE hcc_writer")
    server.run("CREATE ROLE chi LOGIN")
    with pytest.raises(HccError, match="quyền"):
        open_archive(server.url(name, "chi"))
    reader, writer = (open_archive(server.url(name, who)) for who in ("an", "bo"))
    assert reader.search(Question(text="đường")).total == 3
    assert reader.verify() == []
    with pytest.raises(HccError, match="quyền"):
        reader.delete([1])
    with pytest.raises(HccError, match="quyền"):
        reader.keep(digest("hoa"), file)
    assert writer.keep(digest("hoa"), file)
    assert reader.original(4).read_bytes() == TEXTS["hoa"].encode()
    writer.delete([1])
    assert reader.ids() == [2, 3, 4, 5, 6, 7]
    with (
        closing(connected(server.url(name, "bo"))) as other,
        pytest.raises(HccError, match="quyền"),
    ):
        other.grant()
    reader.close()
    writer.close()


def test_several_programs_add_at_the_same_time(server: Server) -> None:
    url = server.made()
    open_archive(url, make=True).close()
    every = list(holdings().values())
    orders = [every, every[::-1], every[3:] + every[:3]]
    threads = [Thread(target=_add, args=(url, order)) for order in orders]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    archive = open_archive(url)
    assert archive.ids() == list(range(1, 8))
    assert archive.verify() == []
    archive.close()


def _add(url: str, order: list[Holding]) -> None:
    archive = open_archive(url)
    for holding in order:
        archive.add(holding, None, NOW)
    archive.close()


def test_a_connection_that_breaks_leaves_no_half_report(url: str, server: Server) -> None:
    archive = open_archive(url)
    counts = archive.stats()[:8]
    stop = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"

    def delete() -> None:
        with archive.database.writing():
            archive.database.put("delete_report", 1)
            server.asked(f"{stop} AND datname = '{name_in(url)}'", "postgres")
            archive.database.put("delete_report", 2)

    with pytest.raises(HccError, match="Không dùng được kho"):
        delete()
    archive.close()
    again = open_archive(url)
    assert again.stats()[:8] == counts
    assert again.verify() == []
    again.close()


def test_a_search_is_of_one_moment(url: str) -> None:
    reader, writer = open_archive(url), open_archive(url)
    with reader.database.reading():
        before = reader.ids()
        writer.delete([1])
        assert reader.ids() == before
    assert reader.ids() == before[1:]
    reader.close()
    writer.close()


def test_deleted_words_are_in_no_table(url: str) -> None:
    archive = open_archive(url)
    archive.delete([archive.ids()[3]])
    archive.close()
    dump = [program("pg_dump"), "--data-only", "--schema=hcc_parse", url]
    told = subprocess.run(dump, capture_output=True, check=True, text=True).stdout
    assert "ổn định" in told
    assert "lang bạt" not in told
    assert "TT-VPCP" not in told


def test_a_backup_has_everything_and_is_its_owners(server: Server, tmp_path: Path) -> None:
    url, to, copy = server.made(), tmp_path / "kho.dump", server.made()
    fill(url, tmp_path)
    archive = open_archive(url)
    archive.backup(to)
    assert to.stat().st_mode & 0o777 == 0o600
    with pytest.raises(HccError, match="Đã có tệp"):
        archive.backup(to)
    restore = [program("pg_restore"), f"--dbname={copy}", str(to)]
    subprocess.run(restore, check=True, capture_output=True)
    restored = open_archive(copy)
    assert restored.verify() == []
    assert restored.search(Question(text="đường")) == archive.search(Question(text="đường"))
    assert restored.original(4).read_bytes() == TEXTS["hoa"].encode()
    archive.close()
    restored.close()


def test_a_backup_that_cannot_be_made_is_told(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, to = open_archive(url), tmp_path / "kho.dump"
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(HccError, match="pg_dump"):
        archive.backup(to)
    monkeypatch.setattr("shutil.which", lambda _: sys.executable)
    with pytest.raises(HccError, match="Không sao lưu được"):
        archive.backup(to)
    archive.close()
    assert list(tmp_path.iterdir()) == []


def test_originals_taken_out_leave_no_copy(url: str, tmp_path: Path) -> None:
    archive, file = open_archive(url), tmp_path / "hoa.txt"
    file.write_bytes(TEXTS["hoa"].encode())
    archive.keep(digest("hoa"), file)
    taken = archive.original(4)
    assert taken.stat().st_mode & 0o777 == 0o600
    archive.close()
    assert not taken.exists()


def test_a_large_original_is_kept_in_pieces(url: str, tmp_path: Path) -> None:
    content = bytes(range(256)) * 10_000
    file, name = tmp_path / "large", sha256(content).hexdigest()
    file.write_bytes(content)
    archive = open_archive(url)
    archive.originals.keep(name, file)
    assert [len(piece) for piece in archive.originals.pieces(name)] == [1 << 20, 1 << 20, 462_848]
    assert archive.originals.path(name).read_bytes() == content
    assert archive.originals.size() == len(content)
    archive.close()


@pytest.mark.parametrize(
    ("where", "reason"),
    [
        ("postgresql://an:bi-mat@127.0.0.1:1/kho", "không có máy chủ nào trả lời"),
        ("postgresql://an:bi-mat@/kho?host=/nowhere", "không có máy chủ nào trả lời"),
        ("postgresql://an:bi-mat@may.invalid/kho", "không tìm thấy máy ấy"),
        ("postgresql://an:bi-mat@/kho?nothing=1", "Không nối được"),
        ("postgresql://an:bi-mat@may:cổng/kho", "Không nối được"),
        ("postgresql://an:bi@mat@may/kho", "%40"),
        ("postgresql://an:bi/mat@may/kho", "%40"),
    ],
)
def test_a_server_out_of_reach_is_told_without_the_password(where: str, reason: str) -> None:
    with pytest.raises(HccError, match=reason) as told:
        open_archive(where)
    assert "mat" not in str(told.value).replace("mật", "")
    assert told.value.__cause__ is None


def test_a_database_that_is_not_there_is_told(server: Server) -> None:
    with pytest.raises(HccError, match="không có tài khoản hoặc cơ sở dữ liệu"):
        open_archive(server.url("nowhere"))


def test_without_psycopg_it_is_said_how_to_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "hcc_parse.archive.postgres.engine")
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(HccError, match=r"hcc-parse\[postgres\]"):
        open_archive("postgresql://localhost/kho")


def test_what_the_server_says_of_a_row_is_not_repeated(url: str) -> None:
    database = connected(url)
    with pytest.raises(HccError) as told:
        database.put("put_original", digest("hoa"), None)
    database.close()
    assert digest("hoa") not in str(told.value)
    assert isinstance(told.value.__cause__, psycopg.Error)


def _with_lines(texts: list[str]) -> Holding:
    """A report with these paragraphs behind its own."""
    holding = holdings()["binh"]
    spot = holding.lines[-1].spot
    added = [Line("paragraph", spot._replace(block=900 + n), text) for n, text in enumerate(texts)]
    brief = replace(holding.brief, sha256="9" * 64)
    return replace(holding, brief=brief, lines=(*holding.lines, *added), words=())
