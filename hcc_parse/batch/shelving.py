"""From a file, or from the record of a batch, to what the archive keeps of it; in a child."""

import lzma
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path, PurePosixPath
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import NamedTuple

from hcc_parse.archive.adding import words_in
from hcc_parse.batch.briefs import brief_of
from hcc_parse.batch.keys import Settings, program
from hcc_parse.batch.runner import Order, attempted, named, reviewed
from hcc_parse.batch.sent import suffix_of
from hcc_parse.batch.spots import spot_of
from hcc_parse.batch.store import Store
from hcc_parse.batch.tasks import Task, digest_of, judged
from hcc_parse.domain import Dossier, Failure, Knowledge, Paragraph, Provenance, Review, Said, Table
from hcc_parse.domain.holding import BREAK, Holding, Line, LineKind
from hcc_parse.domain.versions import by_name
from hcc_parse.errors import HccError
from hcc_parse.render import report_entry

LEVEL = 6
BATCH = "batch "  # begins the key of what a batch read otherwise than it would be now
COLUMN = re.compile(r", (?:cột|column) \d+")


class Record(NamedTuple):
    """The record of a report in the results of a batch.

    Attributes:
        out: The folder of results.
        key: Of the record.
        path: The file that it is of, as it was named within its inbox.
        sha256: The digest of a file that could not be read; empty for others.
    """

    out: Path
    key: str
    path: str
    sha256: str = ""


def reading_key(settings: Settings) -> str:
    """By what a report is read: the program, what it knows, how it was asked."""
    return sha256(f"{program()} {settings.digest}".encode()).hexdigest()[:32]


def is_finished(out: Path, key: str) -> bool:
    """Whether the results of a batch have a record under a key; it may be damaged."""
    return (Store(out).root / "briefs" / key).is_file()


def shelved(order: Task | Record, *, settings: Settings) -> Holding | Failure:
    """Make of a file or a record what the archive keeps of it, inside a child.

    Raises:
        MemoryError: When there is not enough for it.
    """
    if isinstance(order, Record):
        return attempted(lambda: _from_record(order, settings), order.path)
    return attempted(lambda: _from_file(order, settings), order.path)


def holding_of(review: Review, key: str, known: Knowledge) -> Holding:
    """What the archive keeps of a review."""
    entry = lzma.compress(report_entry(review), preset=LEVEL)
    lines = tuple(_lines(review.dossier))
    brief = brief_of(review)
    time = by_name(brief.path, known.labels).time
    found = Holding(brief=brief, key=key, lines=lines, entry=entry, sending=time)
    return replace(found, words=tuple(words_in(found)))


def _from_file(task: Task, settings: Settings) -> Holding | Failure:
    if digest_of(task.file) != task.sha256:
        message = "Tệp thay đổi trong lúc đang được đọc; hãy thêm lại khi tệp đã chép xong."
        english = "The file changed while it was read; add it again once it is complete."
        return Failure(path=task.path, error="changed", message=message, english=english)
    with _suffixed(task) as file:
        found = reviewed(
            Order(file, task.path),
            only=settings.only,
            knowledge=settings.knowledge,
            guessing=settings.guessing,
        )
    if isinstance(found, Failure):
        return found
    return holding_of(judged(found, settings), task.key, settings.knowledge)


@contextmanager
def _suffixed(task: Task) -> Iterator[Path]:
    """The file under a name that ends as it was sent: plain text is told by nothing else."""
    suffix = suffix_of(task.path)
    if task.file.suffix.lower() == suffix:
        yield task.file
        return
    with TemporaryDirectory(prefix="hcc-") as folder:
        yield Path(copyfile(task.file, Path(folder) / f"report{suffix}"))


def _from_record(record: Record, settings: Settings) -> Holding | Failure:
    store, known = Store(record.out), settings.knowledge
    try:
        outcome = store.outcome(record.key, known)
        review = store.review(record.key, known)
    except HccError as error:
        english = "The record of the batch is damaged, or another version wrote it."
        return Failure(path=record.path, error="corrupt", message=str(error), english=english)
    if isinstance(outcome, Failure):
        return replace(outcome, path=record.path)
    if outcome is None or review is None:
        message, english = "Không còn bản ghi này.", "The record is gone."
        return Failure(path=record.path, error="not-found", message=message, english=english)
    source = review.dossier.report.source
    key = key_of_record(record, source.sha256, settings)
    return holding_of(named(review, record.path), key, known)


def key_of_record(record: Record, sha256: str, settings: Settings) -> str:
    """By what the file of a record was read: as it would be now, or as a batch did it."""
    name = PurePosixPath(record.path).name
    same = is_finished(record.out, settings.key_of(sha256, name))
    return reading_key(settings) if same else f"{BATCH}{record.key}"


def _lines(dossier: Dossier) -> Iterator[Line]:
    """The text of a report; a row of a table is one line."""
    mentions = dossier.mentions
    title = mentions.header.title_place
    headings = {heading.place.address.block for heading in mentions.headings}
    for block in dossier.report.blocks:
        if isinstance(block, Table):
            yield from _rows(block, dossier)
        elif block.passage.text.strip():
            place = block.passage.at(0, len(block.passage.text))
            kind = _kind(block, place, title, headings)
            yield Line(kind, spot_of(place, dossier), block.passage.text)


def _kind(
    block: Paragraph, place: Provenance, title: Provenance | None, headings: set[int]
) -> LineKind:
    if block.aside is not None:
        return "aside"
    if title is not None and title.address.block == place.address.block:
        return "title"
    return "heading" if place.address.block in headings else "paragraph"


def _rows(table: Table, dossier: Dossier) -> Iterator[Line]:
    rows: dict[int, list[Provenance]] = {}
    for cell in table.cells:
        passage = cell.passage
        if passage.text.strip():
            place = passage.at(0, len(passage.text))
            rows.setdefault(passage.address.row or 0, []).append(place)
    for _, places in sorted(rows.items()):
        text = BREAK.join(dossier.report.text_at(place) for place in places)
        spot = spot_of(places[0], dossier)
        where = Said(*(COLUMN.sub("", said) for said in spot.where))
        yield Line("row", spot._replace(column=None, where=where), text)
