"""The archive in a database of PostgreSQL: one writer at a time, any number of readers."""

import re
from collections.abc import Hashable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from importlib.resources import files
from pathlib import Path

import psycopg
from psycopg.conninfo import make_conninfo
from psycopg.pq import TransactionStatus
from psycopg.types.numeric import Int8Dumper

from hcc_parse.archive.database import Row, statements
from hcc_parse.archive.finding import Finding
from hcc_parse.archive.postgres.address import shown
from hcc_parse.archive.postgres.dumping import dumped
from hcc_parse.archive.postgres.finding import VectorFinding
from hcc_parse.archive.postgres.letters import APART, as_stored, as_written
from hcc_parse.archive.postgres.migrating import migrate, settle
from hcc_parse.archive.postgres.refusals import refusal, unreachable

WAIT = 10  # seconds for the server to answer, unless the address says another time
ROLES = files("hcc_parse.archive.postgres").joinpath("roles.sql")
TEXT = 25  # the number of the type of text


class PostgresDatabase:
    """One database; the archive's tables stand in its schema `hcc_parse`.

    Args:
        url: Its address.
        make: Whether to make the tables when they are not there.

    Raises:
        HccError: When it has no archive, one of a newer version, or cannot be reached.
    """

    def __init__(self, url: str, *, make: bool) -> None:
        self.name, self._url = shown(url), url
        self.finding: Finding = VectorFinding(self)
        try:
            asked = url if "connect_timeout" in url else make_conninfo(url, connect_timeout=WAIT)
            self._link: psycopg.Connection[Row] = psycopg.connect(
                asked, autocommit=True, cursor_factory=psycopg.RawCursor, client_encoding="utf8"
            )
        except psycopg.Error as error:
            raise unreachable(error, url) from None  # its text may tell the password
        self._link.adapters.register_dumper(int, Int8Dumper)
        with ExitStack() as leaving:
            leaving.callback(self.close)
            settle(self)
            migrate(self, make=make)
            leaving.pop_all()  # it stays

    def said(self, name: str) -> str:
        """A statement as the server is given it."""
        return _SAID[name]

    def rows(self, name: str, *values: object) -> list[Row]:
        """The rows that a statement gives."""
        with self._told():
            cursor = self._link.execute(self.said(name).encode(), _stored(values))
            found = cursor.fetchall()
            columns = cursor.description or []
        texts = [n for n, column in enumerate(columns) if column.type_code == TEXT]
        if any(APART in (row[n] or "") for row in found for n in texts):
            return [
                tuple(as_written(v) if n in texts else v for n, v in enumerate(r)) for r in found
            ]
        return found

    def put(self, name: str, *values: object) -> int:
        """Write one row; the id that it was given."""
        with self._told():
            cursor = self._link.execute(self.said(name).encode(), _stored(values))
            row = cursor.fetchone() if cursor.description else None
        return int(row[0]) if row else 0

    def many(self, name: str, rows: Iterable[Row]) -> None:
        """Write many rows."""
        statement = self.said(name).encode()
        with self._told(), self._link.cursor() as cursor:
            if statement.startswith(b"COPY"):
                with cursor.copy(statement) as copy:
                    for row in rows:
                        copy.write_row(_stored(row))
            else:
                cursor.executemany(statement, map(_stored, rows))

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction for which other writers wait."""
        with self.between("BEGIN"):
            self.put("one_writer")
            self.put("count_change")
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """A time in which all that is read is of one moment."""
        with self.between(self.said("read_only")):
            yield

    @contextmanager
    def between(self, first: str) -> Iterator[None]:
        """A transaction that begins with a statement; undone when anything goes wrong in it."""
        with self._told():
            self._link.execute(first.encode())
        try:
            yield
            with self._told():
                self._link.execute(b"COMMIT")
        finally:
            if self._link.info.transaction_status != TransactionStatus.IDLE:
                with suppress(psycopg.Error):
                    self._link.execute(b"ROLLBACK")

    def whole(self) -> list[str]:
        """What is wrong with texts, files and indexes, each read to its end."""
        wrong = [f"báo cáo {id}: chữ đã bị thay đổi" for (id,) in self.rows("check_texts")]
        wrong += [f"chỉ mục {name} hỏng" for (name,) in self.rows("check_indexes")]
        sizes = self.rows("check_originals")
        return wrong + [f"tệp gốc {sha256[:12]}: thiếu hoặc thừa byte" for (sha256,) in sizes]

    def tidy(self) -> None:
        """Have the server clear away what was deleted; an account that does not own it may not."""
        self.put("tidy")

    def backup(self, path: Path) -> None:
        """A whole copy in another file, as `pg_dump` writes it, the originals in it.

        Raises:
            HccError: When there is one already, or `pg_dump` is not there or fails.
        """
        dumped(self._url, path)

    def stamp(self) -> Hashable:
        """How often anything was written, by whomever."""
        return self.rows("changes")[0]

    def size(self) -> int:
        """How large the tables and indexes are, in bytes, originals left out."""
        ((size,),) = self.rows("size")
        return int(size)

    def close(self) -> None:
        """Leave the server."""
        self._link.close()

    def grant(self) -> None:
        """Make the roles that read and write, or bring their rights up to date."""
        self.run(ROLES.read_text("utf-8"))

    def run(self, script: str) -> None:
        """Run statements, one after the other."""
        with self._told():
            self._link.execute(script.encode())

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say in Vietnamese what the server refuses."""
        try:
            yield
        except psycopg.Error as error:
            raise refusal(error, self.name) from error


def _stored(values: Iterable[object]) -> tuple[object, ...]:
    return tuple(as_stored(value) if isinstance(value, str) else value for value in values)


def _numbered(statement: str) -> str:
    """A statement with its places numbered as PostgreSQL numbers them: `?` and `?1` as `$1`."""
    count = iter(range(1, 100))
    return re.sub(r"\?(\d*)", lambda place: f"${place[1] or next(count)}", statement)


_SAID = {name: _numbered(said) for name, said in statements("sql", "postgres/sql").items()}
