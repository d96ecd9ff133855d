"""The archive: every past report, found in a second."""

from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

from hcc_parse.archive.answers import Citing, Found, Point, Shown, Stats
from hcc_parse.archive.database import Database
from hcc_parse.archive.folder import Folder
from hcc_parse.archive.originals import Originals
from hcc_parse.archive.postgres import connected, is_server
from hcc_parse.archive.postgres.originals import Table
from hcc_parse.archive.questions import Question
from hcc_parse.archive.shelves import Shelves
from hcc_parse.domain import Failure
from hcc_parse.domain.holding import Holding
from hcc_parse.errors import HccError


class Archive(Protocol):
    """Reports of all rounds, with their files."""

    originals: Originals

    def add(self, holding: Holding, original: Path | None, now: str) -> tuple[int, bool]:
        """Put a report in, once for each content; a newer reading takes the place of the older.

        Args:
            holding: The report.
            original: Its file, which is copied unaltered; None when it is not at hand.
            now: The time, in ISO form.

        Returns:
            Its number, and whether anything was written.
        """

    def fail(
        self, sha256: str, failure: Failure, key: str, original: Path | None, now: str
    ) -> None:
        """Note that a content could not be read; its file is kept for a better reader."""

    def keep(self, sha256: str, original: Path) -> bool:
        """Keep the file of a content that is there already; whether it was missing."""

    def read_with(self, sha256: str) -> str | None:
        """By what a content was read, also in vain; None for one that is not there."""

    def contents(self, *, failed: bool = False) -> list[tuple[str, str, str, str]]:
        """Digest, path, key and time of reading of each report, or of what could not be read."""

    def failures(self) -> list[Failure]:
        """What could not be read, and why, by path."""

    def search(self, question: Question) -> Found:
        """Find reports.

        Raises:
            HccError: When a value of a facet is named that no report has.
        """

    def show(self, id: int) -> Shown:
        """All that is kept of a report.

        Raises:
            HccError: When there is none of that number.
        """

    def entry(self, id: int) -> bytes:
        """The entry of a report in a result, as JSON; empty where none was kept."""

    def original(self, id: int) -> Path:
        """The file of a report, byte for byte as it was sent.

        Raises:
            HccError: When it is not kept.
        """

    def cite(self, symbol: str) -> list[Citing]:
        """Who cites a document, the earliest first; `118/2025` stands for all that begin so."""

    def series(self, indicator: str, field: str | None = None) -> list[Point]:
        """What each unit states of an indicator, of all fields or of one, period by period.

        Raises:
            HccError: When no report has that field.
        """

    def stats(self) -> Stats:
        """How much there is."""

    def verify(self) -> list[str]:
        """What is wrong with the archive, a line each; empty when it is whole."""

    def delete(self, ids: list[int], *, tidy: bool = True) -> None:
        """Take reports out for good: text, index and file.

        Args:
            ids: Their numbers.
            tidy: Whether the database is written anew, so that nothing of them is left where it
                is free or in the index; it takes longer the larger it is. Without it they are
                found and shown no more, and what is left goes with the next deletion that tidies.

        Raises:
            HccError: When there is none of a number; then nothing is deleted.
        """

    def ids(self) -> list[int]:
        """The numbers of all reports."""

    def backup(self, path: Path) -> None:
        """A whole copy of the database in another file, with the originals that are in it.

        Raises:
            HccError: When there is such a file, or it cannot be written.
        """

    def close(self) -> None:
        """Give the database back."""


def open_archive(where: str, *, make: bool = False) -> Shelves:
    """Open an archive.

    Args:
        where: A file of SQLite, its originals in `<name>.files` beside it; or the address of a
            database of PostgreSQL, `postgresql://user@host/database`, with the originals in it.
        make: Whether to make it when it is not there.

    Raises:
        HccError: When there is none, or it cannot be used.
    """
    from hcc_parse.archive.sqlite import SqliteDatabase

    if is_server(where):
        database = connected(where, make=make)
        return _shelves(database, Table(database))
    path = Path(where)
    if not make and not path.is_file():
        raise HccError(f"Không có kho lưu trữ {where}; hãy thêm báo cáo bằng lệnh archive add.")
    return _shelves(SqliteDatabase(path), Folder(path.with_name(f"{path.stem}.files")))


def _shelves(database: Database, originals: Originals) -> Shelves:
    with ExitStack() as leaving:
        leaving.callback(database.close)
        shelves = Shelves(database, originals)
        leaving.pop_all()  # it stays open
    return shelves


__all__ = ["Archive", "open_archive"]
