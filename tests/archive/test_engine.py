"""The tables on a server: made, brought up to date, refused, looked through."""

import re

import pytest

from corpus.archive_server import Server, name_in
from hcc_parse.archive import open_archive
from hcc_parse.archive.database import statements
from hcc_parse.archive.postgres.engine import PostgresDatabase
from hcc_parse.archive.questions import Question
from hcc_parse.errors import HccError

EVERY = statements("sql", "postgres/sql")
OF_SQLITE = re.compile(r"\b_index")  # what FTS5 keeps


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


@pytest.mark.parametrize("name", [n for n in EVERY if not OF_SQLITE.search(EVERY[n])])
def test_the_server_understands_every_statement(filled: object, url: str, name: str) -> None:
    database = PostgresDatabase(url, make=False)
    said = database.said(name)
    if said.startswith(("INSERT", "SELECT", "UPDATE", "DELETE", "WITH")):
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
