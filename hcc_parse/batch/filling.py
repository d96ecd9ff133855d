"""Files, folders, zips and results of batches into an archive, each content once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, Protocol

from hcc_parse.batch.journal import Journal
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.outcomes import Progress
from hcc_parse.batch.pool import work_through
from hcc_parse.batch.runner import failed
from hcc_parse.batch.sent import Sent, suffix_of
from hcc_parse.batch.shelving import BATCH, Record, is_finished, key_of_record, reading_key, shelved
from hcc_parse.batch.store import KEPT_IN, Store
from hcc_parse.batch.tasks import Task
from hcc_parse.batch.walking import sent_alone, walk
from hcc_parse.batch.warming import warm
from hcc_parse.domain import Failure
from hcc_parse.domain.holding import Holding
from hcc_parse.errors import HccError, UnreadableFileError

Work = Task | Record


class Shelf(Protocol):
    """As much of an archive as filling it takes."""

    def add(self, holding: Holding, original: Path | None, now: str) -> tuple[int, bool]:
        """Put a report in."""

    def fail(
        self, sha256: str, failure: Failure, key: str, original: Path | None, now: str
    ) -> None:
        """Note that a content could not be read."""

    def read_with(self, sha256: str) -> str | None:
        """By what a content was read."""

    def keep(self, sha256: str, original: Path) -> bool:
        """Keep the file of a content; whether it was not there."""


class Tally(NamedTuple):
    """What became of what was given: reports written, there before, failed; originals added."""

    added: int = 0
    same: int = 0
    failed: int = 0
    originals: int = 0


def fill(
    shelf: Shelf,
    paths: Iterable[Path],
    settings: Settings,
    slots: int,
    now: str,
    told: Callable[[Progress], None] = lambda _: None,
) -> Tally:
    """Add what paths name: a report, a folder, a zip, the folder of results of a batch.

    Results of batches are taken from their records, without reading a report again. A file whose
    content is in the archive, read the same way, is not read again either.

    Args:
        shelf: The archive.
        paths: Results of batches are taken first, so that inboxes beside them give the originals.
        settings: How reports are reviewed.
        slots: How many are worked on at a time.
        now: The time, in ISO form.
        told: Hears of each file once it is done with.

    Raises:
        HccError: When a path has nothing to add, or the archive cannot be written.
    """
    given = [path.absolute() for path in paths]  # children work in folders of their own
    outs = [path for path in given if (path / KEPT_IN).is_dir()]
    others = [path for path in given if path not in outs]
    tally = Tally()
    with TemporaryDirectory(prefix="hcc-archive-") as folder:
        for out in outs:
            tally = added(shelf, _records(out), settings, slots, now, told, tally)
        sent = [one for path in others for one in _sent(path, Path(folder), settings)]
        todo, tally = _todo(shelf, sent, settings, bool(outs), tally, told)
        return added(shelf, todo, settings, slots, now, told, tally)


def added(
    shelf: Shelf,
    orders: Sequence[Work],
    settings: Settings,
    slots: int,
    now: str,
    told: Callable[[Progress], None] = lambda _: None,
    tally: Tally | None = None,
) -> Tally:
    """Have orders done by children, and put into the archive what each gives.

    Returns:
        The tally given, with these.
    """
    tally, known = tally or Tally(), settings.knowledge
    if len(orders) > slots:
        warm(settings)
    work = partial(shelved, settings=settings)
    through = work_through(work, orders, known, known.limits, slots)
    for done, (_, order, answer) in enumerate(through, 1):
        found = failed(answer, order.path) if isinstance(answer, UnreadableFileError) else answer
        tally = _put(shelf, order, found, settings, now, tally)
        what = "failed" if isinstance(found, Failure) else "finished"
        told(Progress(order.path, what, done, len(orders)))
    return tally


def _put(
    shelf: Shelf, order: Work, found: Holding | Failure, settings: Settings, now: str, tally: Tally
) -> Tally:
    if isinstance(found, Failure):
        if order.sha256 and found.error not in ("not-found", "changed"):
            key = reading_key(settings)
            if isinstance(order, Record):
                key = key_of_record(order, order.sha256, settings)
            shelf.fail(order.sha256, found, key, _file(order, order.sha256), now)
        return tally._replace(failed=tally.failed + 1)
    _, new = shelf.add(found, _file(order, found.brief.sha256), now)
    return tally._replace(added=tally.added + new, same=tally.same + (not new))


def _file(order: Work, sha256: str) -> Path | None:
    """Where the bytes are; of a record only those that came in a zip, others are in the inbox."""
    if isinstance(order, Task):
        return order.file
    place = Store(order.out).place_of(sha256, suffix_of(order.path))
    return place if place.is_file() else None


def _records(out: Path) -> list[Work]:
    """The last record of each file of a batch, of those too that could not be read.

    Raises:
        HccError: When there is none.
    """
    last: dict[str, Record] = {}
    for event in Journal(Store(out).root / "journal.jsonl").events():
        path, key, sha256 = (event.get(name) for name in ("path", "key", "sha256"))
        if isinstance(path, str) and isinstance(key, str):
            if event.get("event") == "finished":
                last[path] = Record(out, key, path)
            elif event.get("event") == "failed" and isinstance(sha256, str):
                last[path] = Record(out, key, path, sha256)
    found: list[Work] = [one for one in last.values() if is_finished(out, one.key)]
    if not found:
        raise HccError(f"Trong {out} không có báo cáo nào đã xong để đưa vào kho.")
    return found


def _sent(path: Path, folder: Path, settings: Settings) -> Iterator[Sent]:
    limits = settings.knowledge.limits
    if path.is_dir() or path.suffix.lower() == ".zip":
        yield from walk(path, folder, limits, Store(folder))
    elif path.is_file():
        yield sent_alone(path, limits)
    else:
        raise HccError(f"Không tìm thấy {path}.")


def _todo(
    shelf: Shelf,
    sent: Iterable[Sent],
    settings: Settings,
    taken: bool,
    tally: Tally,
    told: Callable[[Progress], None],
) -> tuple[list[Work], Tally]:
    """The contents that are to be read; of the others only the file is kept.

    Where results were given beside the inbox, what is there of a batch is not read again either.
    """
    key, todo = reading_key(settings), dict[str, Work]()
    for one in sent:
        if one.file is None:
            told(Progress(one.path, "failed", 0, 0))
            tally = tally._replace(failed=tally.failed + 1)
        elif (has := shelf.read_with(one.sha256) or "") == key or (taken and has.startswith(BATCH)):
            new = shelf.keep(one.sha256, one.file)
            tally = tally._replace(same=tally.same + 1, originals=tally.originals + new)
        else:
            task = Task(one.file.absolute(), one.sha256, key, one.path)
            todo.setdefault(one.sha256, task)
    return list(todo.values()), tally
