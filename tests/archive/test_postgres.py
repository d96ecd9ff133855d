"""The contract on PostgreSQL, and what only PostgreSQL does."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from hcc_parse.archive import open_archive
from tests.archive.contract import Contract, Shelf
from tests.archive.reports import NOW, holdings
from tests.archive.server import Server


class Filled:
    """A database with the reports of the contract, as it was before when it is asked for again.

    Args:
        server: Where to make it.
    """

    def __init__(self, server: Server) -> None:
        self._server = server
        self.url = server.made()
        self._name = self.url.split("/")[3].partition("?")[0]
        archive = open_archive(self.url, make=True)
        for holding in holdings().values():
            archive.add(holding, None, NOW)
        archive.close()
        tables = "SELECT relname FROM pg_stat_user_tables WHERE schemaname = 'hcc_parse'"
        self._tables = [name for (name,) in self._ask(tables)]
        kept = (f"CREATE TABLE kept.{name} AS TABLE hcc_parse.{name};" for name in self._tables)
        server.run(f"CREATE SCHEMA kept; {''.join(kept)}", self._name)
        self._written = self._last()

    def renewed(self) -> str:
        """Its address, after what a test wrote is undone."""
        if self._last() != self._written:
            whole = ", ".join(f"hcc_parse.{name}" for name in self._tables)
            put = (f"INSERT INTO hcc_parse.{n} TABLE kept.{n};" for n in self._tables)
            script = f"SET session_replication_role = replica; TRUNCATE {whole}; {''.join(put)}"
            self._server.run(script, self._name)
            self._written = self._last()
        return self.url

    def _last(self) -> list[tuple[Any, ...]]:
        """The number of the last transaction that wrote."""
        return self._ask("SELECT pg_snapshot_xmax(pg_current_snapshot())::text")

    def _ask(self, statement: str) -> list[tuple[Any, ...]]:
        return self._server.asked(statement, self._name)


@pytest.fixture(scope="session")
def filled(server: Server) -> Filled:
    return Filled(server)


@pytest.fixture
def url(filled: Filled) -> str:
    return filled.renewed()


@pytest.fixture
def shelf(url: str) -> Iterator[Shelf]:
    archive = open_archive(url)
    yield Shelf(archive, lambda sha256: _damage(url, sha256))
    archive.close()


def _damage(url: str, sha256: str) -> None:
    with psycopg.connect(url) as link:
        link.execute(
            "UPDATE hcc_parse.original_pieces SET bytes = overlay(bytes PLACING 'x' FROM 1)"
            " WHERE sha256 = %s",
            (sha256,),
        )


class TestPostgres(Contract):
    """Every test of the contract."""
