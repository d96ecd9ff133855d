"""From one archive into another, of whatever engine: every report, version, failure and file.

The archive that is moved from stays as it was. A move that was interrupted goes on when it is asked
for again, and one that is repeated writes nothing. At the end both are compared, not trusted.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal
from hashlib import sha256 as new_digest
from typing import NamedTuple

from hcc_parse.archive.adding import index_kept
from hcc_parse.archive.database import Database, Row
from hcc_parse.archive.originals import Originals, digest_of
from hcc_parse.archive.rows import Copied, Rows
from hcc_parse.archive.shelves import Shelves
from hcc_parse.errors import HccError

TABLES = ("passage_rows", "figure_rows", "citation_rows", "finding_rows")
TOLD = 100  # reports and files after which it is told how far the move is


class Move(NamedTuple):
    """What became of a move.

    Attributes:
        reports: Written.
        same: There already, letter for letter.
        newer: Left as they are, because the other archive read them later.
        failures: Notes on files that could not be read, written.
        originals: Files copied.
        compared: Reports and files that were compared at the end.
        wrong: What does not agree, a line each; empty when all is there.
    """

    reports: int = 0
    same: int = 0
    newer: int = 0
    failures: int = 0
    originals: int = 0
    compared: int = 0
    wrong: tuple[str, ...] = ()


def move(
    source: Shelves, target: Shelves, told: Callable[[int, int], None] = lambda _, __: None
) -> Move:
    """Copy all that an archive has into another one, and compare both.

    Args:
        source: From which; nothing is written to it.
        target: Into which; what it has of its own stays.
        told: Hears how many reports and files of how many are done.

    Raises:
        HccError: When one of them cannot be used.
    """
    with source.database.reading():
        files, reports = list(source.originals.kept()), source.database.rows("numbers")
        total, wrong, done = len(files) + len(reports), list[str](), Move()
        for number, sha256 in enumerate(files, 1):
            kept, fault = _copied(source.originals, target.originals, sha256)
            done = done._replace(originals=done.originals + kept)
            wrong += fault
            if not number % TOLD:
                told(number, total)
        for number, row in enumerate(reports, len(files) + 1):
            done = _report(source, target, row, done)
            if not number % TOLD:
                told(number, total)
        done = done._replace(failures=_failures(source.database, target.database))
        wrong += _compared(source, target, reports, files)
    target.database.tidy()
    return done._replace(compared=total, wrong=tuple(dict.fromkeys(wrong)))


def _copied(source: Originals, target: Originals, sha256: str) -> tuple[bool, list[str]]:
    """Whether a file was copied, and what was wrong with it."""
    if target.has(sha256):
        return False, []
    try:
        target.keep(sha256, source.path(sha256))
    except HccError as error:
        return False, [f"tệp gốc {sha256[:12]}: {error}"]
    finally:
        source.forget()
    return True, []


def _report(source: Shelves, target: Shelves, row: Row, done: Move) -> Move:
    id, sha256, read_at = row
    there = target.database.rows("read_at", sha256)
    if there and there[0][1] > read_at:
        return done._replace(newer=done.newer + 1)
    if there and not _differ(source, id, target, there[0][0]):
        return done._replace(same=done.same + 1)
    target.adding.copy(copied_from(source.database, id), id)
    return done._replace(reports=done.reports + 1)


def copied_from(database: Database, id: int) -> Copied:
    """A report as an archive has it."""
    (report,) = database.rows("report_row", id)
    tables = [database.rows(name, id) for name in TABLES]
    packed = [database.rows(name, id) for name in ("entry", "marks")]
    entry, marks = (rows[0][0] if rows else b"" for rows in packed)

    def rows_for(number: int) -> Rows:
        passages, figures, citations, findings = (
            [(number, *map(_written, row)) for row in rows] for rows in tables
        )
        return Rows(passages, figures, citations, findings, entry, marks)

    return Copied(report, rows_for, index_kept(database, id), report[0], report[2], report[3])


def _written(value: object) -> object:
    """A value as every engine takes it."""
    return f"{value:f}" if isinstance(value, Decimal) else value


def digest_in(database: Database, id: int) -> str:
    """The digest of all that an archive has of a report; the same on every engine."""
    digest = new_digest()
    for name in ("report_row", *TABLES, "entry", "marks"):
        for row in database.rows(name, id):
            digest.update(repr((name, *map(_alike, row))).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _differ(source: Shelves, id: int, target: Shelves, other: int) -> bool:
    return digest_in(source.database, id) != digest_in(target.database, other)


def _alike(value: object) -> object:
    """A value as both engines give it: SQLite has numbers of its own for figures."""
    if isinstance(value, int | float | Decimal):
        return format(float(value), ".15g")
    return value


def _failures(source: Database, target: Database) -> int:
    """Notes on what could not be read, unless the target could, or tried later."""
    there = {row[0]: row[6] for row in target.rows("failure_rows")}
    there |= {row[0]: "read" for row in target.rows("contents")}
    missing = [row for row in source.rows("failure_rows") if row[6] > there.get(row[0], "")]
    with target.writing():
        target.many("put_failure", missing)
    return len(missing)


def _compared(
    source: Shelves, target: Shelves, reports: list[Row], files: list[str]
) -> Iterator[str]:
    for id, sha256, read_at in reports:
        there = target.database.rows("read_at", sha256)
        if not there:
            yield f"báo cáo {id}: không có trong kho mới"
        elif there[0][1] <= read_at and _differ(source, id, target, there[0][0]):
            yield f"báo cáo {id}: hai kho không giống nhau"
    for sha256 in files:
        if not target.originals.has(sha256):
            yield f"tệp gốc {sha256[:12]}: không có trong kho mới"
        elif digest_of(target.originals.pieces(sha256)) != sha256:
            yield f"tệp gốc {sha256[:12]}: nội dung đã bị thay đổi"
    known = {row[0] for name in ("contents", "failures") for row in target.database.rows(name)}
    for row in source.database.rows("failure_rows"):
        if row[0] not in known:
            yield f"{row[1]}: thiếu ghi chú là chưa đọc được"
