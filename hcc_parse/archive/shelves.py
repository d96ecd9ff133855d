"""The archive itself, on any engine: what is asked of it handed to those who know."""

from contextlib import suppress
from decimal import Decimal
from pathlib import Path

from hcc_parse.archive.adding import Adding, settle_index
from hcc_parse.archive.answers import Citing, Found, Point, Shown, Stats, place_of
from hcc_parse.archive.database import Database
from hcc_parse.archive.facets import Facets, united
from hcc_parse.archive.originals import Originals
from hcc_parse.archive.questions import Question
from hcc_parse.archive.reading import entry_of, head_of, shown
from hcc_parse.archive.searching import Searching
from hcc_parse.archive.typed import whole
from hcc_parse.archive.verifying import verified
from hcc_parse.domain import Failure
from hcc_parse.domain.holding import Holding
from hcc_parse.errors import HccError
from hcc_parse.vietnamese import fold, nfc


class Shelves:
    """Reports on an engine, their files beside it; see `Archive` for what each method does.

    Args:
        database: The engine.
        originals: The files.
    """

    def __init__(self, database: Database, originals: Originals) -> None:
        self.originals = originals
        self._database = database
        settle_index(database)
        self._adding, self._searching = Adding(database), Searching(database)

    @property
    def database(self) -> Database:
        """The engine."""
        return self._database

    @property
    def name(self) -> str:
        """What it may be called where all can read it: its file, or its address, no password."""
        return self._database.name

    @property
    def adding(self) -> Adding:
        """What writes reports."""
        return self._adding

    def add(self, holding: Holding, original: Path | None, now: str) -> tuple[int, bool]:
        """Put a report in; its file first, so that no report is without one."""
        if original is not None:
            self.originals.keep(holding.brief.sha256, original)
        return self._adding.add(holding, now)

    def fail(
        self, sha256: str, failure: Failure, key: str, original: Path | None, now: str
    ) -> None:
        """Note that a content could not be read, and keep it for a better reader."""
        if original is not None:
            self.originals.keep(sha256, original)
        self._adding.fail(sha256, failure, key, now)

    def keep(self, sha256: str, original: Path) -> bool:
        """Keep the file of a content; whether it was not there."""
        there = self.originals.has(sha256)
        self.originals.keep(sha256, original)
        return not there

    def read_with(self, sha256: str) -> str | None:
        """By what a content was read, also in vain; None for one that is not there."""
        found = self._database.rows("report_of_content", sha256)
        if found:
            return str(found[0][1])
        failed = self._database.rows("failure", sha256)
        return str(failed[0][0]) if failed else None

    def contents(self, *, failed: bool = False) -> list[tuple[str, str, str, str]]:
        """Digest, path, key and time of reading of each report, or of what could not be read."""
        return [tuple(row) for row in self._database.rows("failures" if failed else "contents")]

    def failures(self) -> list[Failure]:
        """What could not be read, and why."""
        rows = self._database.rows("failures_told")
        return [Failure(path=p, error=e, message=m, english=n) for p, e, m, n in rows]

    def search(self, question: Question) -> Found:
        """Find reports."""
        self._database.finding.settle()
        with self._database.reading():
            return self._searching.search(question)

    def show(self, id: int) -> Shown:
        """All that is kept of a report."""
        self._database.finding.settle()
        with self._database.reading():
            kept = self.originals.has(head_of(self._database, id).sha256)
            return shown(self._database, id, has_original=kept)

    def entry(self, id: int) -> bytes:
        """The entry of a report in a result."""
        return entry_of(self._database, id)

    def original(self, id: int) -> Path:
        """The file of a report, byte for byte as it was sent."""
        head = head_of(self._database, id)
        if not self.originals.has(head.sha256):
            raise HccError(f"Kho không giữ tệp gốc của báo cáo số {id}.")
        return self.originals.path(head.sha256)

    def cite(self, symbol: str) -> list[Citing]:
        """Who cites a document, the earliest first."""
        key = fold(nfc(whole(symbol))).replace(" ", "").replace("\x00", "")
        if not key:
            return []
        self._database.finding.settle()
        matched = united(
            bits
            for symbol, bits in Facets(self._database).sets("cited").items()
            if (written := fold(symbol).replace(" ", "")) == key or written.startswith(f"{key}/")
        )
        if not matched:
            return []
        first, last = (matched & -matched).bit_length() - 1, matched.bit_length() - 1
        rows = self._database.rows("citing", first, last, key, f"{key}/", f"{key}0")  # "/0"
        return [
            Citing._make((*row[:3], bool(row[3]), *row[4:8], place_of(*row[8:13]))) for row in rows
        ]

    def series(self, indicator: str, field: str | None = None) -> list[Point]:
        """What each unit states of an indicator, period by period."""
        self._database.finding.settle()
        name = self._field(field) if field else None
        return [
            Point(
                row[0],
                row[1],
                Decimal(str(row[2])),
                row[3],
                bool(row[4]),
                row[5],
                place_of(*row[6:]),
            )
            for row in self._database.rows("series", indicator, name)
        ]

    def stats(self) -> Stats:
        """How much there is."""
        (counts,) = self._database.rows("counts")
        return Stats._make((*counts, self._database.size(), self.originals.size()))

    def verify(self) -> list[str]:
        """What is wrong, a line each."""
        return verified(self._database, self.originals)

    def delete(self, ids: list[int], *, tidy: bool = True) -> None:
        """Take reports out: text, index and file."""
        for head in [head_of(self._database, id) for id in dict.fromkeys(ids)]:
            self.originals.drop(self._adding.delete(head.id))
        if tidy:
            self._database.tidy()

    def ids(self) -> list[int]:
        """The numbers of all reports."""
        return sorted(row[0] for row in self._database.rows("every_id"))

    def backup(self, path: Path) -> None:
        """A whole copy of the database."""
        self._database.backup(path)

    def close(self) -> None:
        """Give the database back."""
        self.originals.forget()
        with suppress(HccError):  # what waits is safe, and indexed before the next search
            self._database.finding.leave()
        self._database.close()

    def _field(self, written: str) -> str:
        names = [str(row[0]) for row in self._database.rows("fields")]
        found = [name for name in names if fold(name) == fold(nfc(written))]
        if not found:
            raise HccError(f"Trong kho không có lĩnh vực “{written}”.")
        return found[0]
