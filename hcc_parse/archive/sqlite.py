"""The archive in one file of SQLite: opened safely, brought up to date, with one writer."""

import os
import sqlite3
from collections.abc import Hashable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from hcc_parse.archive.database import Row, statements, steps
from hcc_parse.archive.finding import Finding
from hcc_parse.archive.fts_finding import FtsFinding
from hcc_parse.archive.network import on_network
from hcc_parse.errors import HccError

WAIT = 30_000  # milliseconds for another writer to be done
CACHE = 64_000  # KiB
PAGE = 4096  # bytes
_SAID = statements("sql")
LATER = 8000  # pages of the journal that are put into the file at a time


class SqliteDatabase:
    """One file; made, for its owner only, when it is not there.

    Args:
        path: The file.

    Raises:
        HccError: When it is no archive, of a newer version, or cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self.path, self.name = path, str(path.absolute())
        self.finding: Finding = FtsFinding(self)
        with _told(path):
            if not path.exists():
                os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            self._link = sqlite3.connect(path, timeout=WAIT / 1000, isolation_level=None)
            self._settle()
            self._migrate()

    def rows(self, name: str, *values: object) -> list[Row]:
        """The rows that a statement gives."""
        with _told(self.path):
            return self._link.execute(_SAID[name], values).fetchall()

    def put(self, name: str, *values: object) -> int:
        """Write one row; the id that it was given."""
        with _told(self.path):
            return self._link.execute(_SAID[name], values).lastrowid or 0

    def many(self, name: str, rows: Iterable[Row]) -> None:
        """Write many rows."""
        with _told(self.path):
            self._link.executemany(_SAID[name], rows)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction; on the disk when it ends, undone when anything goes wrong in it."""
        with _told(self.path):
            self._link.execute("BEGIN IMMEDIATE")
        try:
            yield
            with _told(self.path):
                self._link.execute("COMMIT")
        finally:
            if self._link.in_transaction:
                with suppress(sqlite3.Error):
                    self._link.execute("ROLLBACK")

    @contextmanager
    def reading(self) -> Iterator[None]:
        """A time in which all that is read is of one moment."""
        with _told(self.path):
            self._link.execute("BEGIN")
        try:
            yield
        finally:
            with suppress(sqlite3.Error):
                self._link.execute("COMMIT")

    def whole(self) -> list[str]:
        """What SQLite finds wrong with the file, its index and its references."""
        with _told(self.path):
            told = [row[0] for row in self._link.execute("PRAGMA integrity_check")]
            wrong = [str(line) for line in told if line != "ok"]
            wrong += [
                f"{row[0]}: {row[2]}" for row in self._link.execute("PRAGMA foreign_key_check")
            ]
        for name in ("check_phrases", "check_words"):
            try:
                self._link.execute(_SAID[name])
            except sqlite3.DatabaseError as error:
                wrong.append(f"{name}: {error}")
        return wrong

    def tidy(self) -> None:
        """Leave nothing of what was deleted: neither in the index, nor in the journal beside."""
        with _told(self.path):
            self._link.execute(_SAID["optimize_phrases"])
            self._link.execute(_SAID["optimize_words"])
            self._link.execute("VACUUM")
            self._link.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def backup(self, path: Path) -> None:
        """A whole copy in another file, readable by its owner only.

        Raises:
            HccError: When there is one already.
        """
        if path.exists():
            raise HccError(f"Đã có tệp {path}; hãy chọn tên khác cho bản sao.")
        with _told(path):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            self._link.execute("VACUUM INTO ?", (str(path),))

    def stamp(self) -> Hashable:
        """What others wrote, and what we wrote."""
        with _told(self.path):
            ((theirs,),) = self._link.execute("PRAGMA data_version")
        return theirs, self._link.total_changes

    def size(self) -> int:
        """How large the file is, in bytes, with what is not yet in it."""
        with _told(self.path):
            ((pages,),) = self._link.execute("PRAGMA page_count")
            ((each,),) = self._link.execute("PRAGMA page_size")
        return int(pages) * int(each)

    def close(self) -> None:
        """Give the file back."""
        self._link.close()

    def _settle(self) -> None:
        """Full durability; no shared memory where the file is on a disk of the network."""
        link = self._link
        link.execute(f"PRAGMA busy_timeout = {WAIT}")
        link.execute(f"PRAGMA page_size = {PAGE}")  # of a file that is still empty
        link.execute(f"PRAGMA journal_mode = {'DELETE' if on_network(self.path) else 'WAL'}")
        link.execute("PRAGMA synchronous = FULL")
        link.execute("PRAGMA foreign_keys = ON")
        link.execute("PRAGMA secure_delete = FAST")  # `tidy` leaves nothing of what is deleted
        link.execute(f"PRAGMA wal_autocheckpoint = {LATER}")
        link.execute(f"PRAGMA cache_size = -{CACHE}")

    def _migrate(self) -> None:
        to = steps("schema")
        has = self._version()
        if has > max(to):
            message = f"{self.path} do bản mới hơn của hcc-parse ghi (lược đồ {has}); hãy nâng cấp."
            raise HccError(message)
        if has == 0 and self._link.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise HccError(f"{self.path} không phải kho lưu trữ của hcc-parse.")
        if 0 < has < max(to):
            self.backup(self.path.with_name(f"{self.path.name}.truoc-{max(to):03}"))
        for number in sorted(step for step in to if step > has):
            with self.writing():
                if self._version() < number:  # no other process was first
                    for statement in to[number].split(";\n"):
                        self._link.execute(statement)
                    self._link.execute(f"PRAGMA user_version = {number}")

    def _version(self) -> int:
        return int(self._link.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say in Vietnamese what SQLite or the system refuses."""
    try:
        yield
    except sqlite3.ProgrammingError:  # a fault of ours, not of the file
        raise
    except sqlite3.OperationalError as error:
        raise HccError(f"Không dùng được kho {path}: {error}.") from error
    except sqlite3.DatabaseError as error:
        raise HccError(f"{path} không phải kho lưu trữ, hoặc đã hỏng: {error}.") from error
    except OSError as error:
        raise HccError(f"Không mở được kho {path}: {error.strerror or error}.") from error
