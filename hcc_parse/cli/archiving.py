"""From the words of `archive …` to the archive and back to what is printed."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from hcc_parse.archive import Archive, open_archive
from hcc_parse.archive.conditions import conditions_of, indicator_of
from hcc_parse.archive.facets import like_of
from hcc_parse.archive.facets import named as values_meant
from hcc_parse.archive.questions import Question
from hcc_parse.archive.shelves import Shelves
from hcc_parse.archive.words import SYMBOL
from hcc_parse.batch.filling import Tally, added, fill
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.shelving import reading_key
from hcc_parse.batch.tasks import Task
from hcc_parse.cli import archive_json, archive_tables, archive_text, clock
from hcc_parse.cli.archive_asked import Named, advice, only_of
from hcc_parse.cli.batching import cores
from hcc_parse.cli.profiles import profile_for
from hcc_parse.cli.progress import telling
from hcc_parse.cli.reviewing import FAMILIES, knowledge_for, selected
from hcc_parse.cli.writing import write
from hcc_parse.domain import Language, Scanning
from hcc_parse.errors import HccError
from hcc_parse.knowledge import load_knowledge, load_unions, load_waivers

PORTION = 200  # originals that are taken out of a database at a time to be read again


class Again(NamedTuple):
    """What is to be read again: `--older-than`, `--failed`."""

    older_than: str
    failed: bool


class Office(NamedTuple):
    """What an office decided, how many files are read at a time, whether scans are recognised."""

    profile: str
    waivers: Path | None
    limits: list[str]
    workers: int
    ocr: bool = True


class Page(NamedTuple):
    """Which of the hits are shown."""

    limit: int
    offset: int
    every_version: bool


@contextmanager
def opened(db: str, *, make: bool = False) -> Iterator[Shelves]:
    """The archive, given back at the end."""
    archive = open_archive(db, make=make)
    try:
        yield archive
    finally:
        archive.close()


def add(db: str, paths: list[Path], again: Again, office: Office, language: Language) -> bool:
    """Add files, read again what is asked for; whether something could not be read."""
    if not (paths or again.older_than or again.failed):
        raise HccError("Hãy cho biết tệp hoặc thư mục cần thêm, hoặc dùng --older-than, --failed.")
    chosen = profile_for(office.profile, paths, FAMILIES)
    settings = Settings(
        knowledge=knowledge_for(office.limits, chosen, Scanning(read=office.ocr)),
        only=selected("", "", chosen),
        today=clock.today(),
        profile=chosen,
        waivers=load_waivers(office.waivers) if office.waivers else None,
    )
    now = datetime.now(UTC).isoformat(timespec="seconds")
    slots = office.workers or cores()
    with opened(db, make=bool(paths)) as archive, telling() as told:
        tally = fill(archive, paths, settings, slots, now, told) if paths else Tally()
        orders = _again(archive, again, settings)
        most = PORTION if archive.originals.beside is None else None
        while portion := list(islice(orders, most)):
            tally = added(archive, portion, settings, slots, now, told, tally)
            archive.originals.forget()
        unread = archive.failures() if tally.failed else []
    write(archive_tables.tally(tally, language) + archive_tables.failures(unread, language))
    return tally.failed > 0


def _again(archive: Archive, again: Again, settings: Settings) -> Iterator[Task]:
    """The contents that are to be read again, from their originals."""
    key, found = reading_key(settings), []
    if again.older_than == "rules":
        found = [row for row in archive.contents() if row[2] != key]
    elif again.older_than:
        try:
            day = date.fromisoformat(again.older_than).isoformat()
        except ValueError:
            message = f"Không hiểu ngày “{again.older_than}”; hãy ghi như 2026-11-01, hoặc rules."
            raise HccError(message) from None
        found = [row for row in archive.contents() if row[3] < day]
    if again.failed:
        found += archive.contents(failed=True)
    for sha256, path, _, _ in found:
        if archive.originals.has(sha256):
            yield Task(archive.originals.path(sha256).absolute(), sha256, key, path)
        else:
            print(f"{path}: kho không giữ tệp gốc, không đọc lại được.", file=sys.stderr)


def labels() -> dict[str, str]:
    """The names of the indicators by their ids."""
    return {id: one.label for id, one in load_knowledge().indicators.items()}


def search(
    db: str, text: str, figures: list[str], named: Named, page: Page, form: str, language: Language
) -> str:
    """What was found, as text or JSON."""
    known, unions = labels(), load_unions()
    question = Question(
        text=text,
        figures=tuple(one for typed in figures for one in conditions_of(typed, known, unions)),
        only=tuple(only_of(named)),
        every_version=page.every_version,
        limit=page.limit,
        offset=page.offset,
    )
    with opened(db) as archive:
        found = archive.search(question)
    if form == "json":
        return archive_json.found(found)
    told = archive_text.found(found, known, language)
    return told if found.total else told.rstrip("\n") + "\n" + advice(question, language) + "\n"


def show(db: str, id: int, form: str, language: Language) -> str:
    """One report."""
    with opened(db) as archive:
        shown = archive.show(id)
        if form == "json":
            return archive_json.shown(shown, archive.entry(id))
    return archive_text.shown(shown, language)


def cite(db: str, symbol: str, form: str, language: Language) -> str:
    """Who cites a document."""
    with opened(db) as archive:
        rows = archive.cite(symbol)
        if not rows and (written := SYMBOL.search(symbol)):  # `nghị định 118/2025`
            rows = archive.cite(written[0])
        like = [] if rows else _documents_like(archive, symbol)
    if form == "json":
        return archive_json.rows(rows)
    return archive_tables.citing(symbol, rows, language, like)


def _documents_like(archive: Archive, symbol: str) -> list[str]:
    """Symbols of cited documents that are much like one that nobody cites."""
    every = archive.search(Question(limit=0, every_version=True)).facets["cited"]
    return like_of(symbol, [written for written, _ in every])


def series(
    db: str, indicator: str, field: str, unit: str, form: str, language: Language
) -> tuple[str, str]:
    """A series, of one unit or of all, as table and as drawing."""
    known = labels()
    id = indicator_of(indicator, known)
    with opened(db) as archive:
        points = archive.series(id, field or None)
    if unit and points:
        meant = values_meant([unit], dict.fromkeys(point.unit for point in points if point.unit))
        points = [point for point in points if point.unit in meant]
    label = known[id] + (f", {field}" if field else "")
    drawing = archive_tables.drawing(label, points)
    if form == "json":
        return archive_json.rows(points), drawing
    return archive_tables.series(label, points, language), drawing
