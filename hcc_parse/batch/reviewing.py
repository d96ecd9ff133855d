"""From the files of an inbox to what came of each: every content once, kept on disk."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Literal, NamedTuple

from hcc_parse.batch.joining import joined_tasks
from hcc_parse.batch.journal import Journal
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.pool import work_through
from hcc_parse.batch.pooling import Pool
from hcc_parse.batch.runner import failed
from hcc_parse.batch.sealing import DamagedRecordError
from hcc_parse.batch.sent import Sent
from hcc_parse.batch.store import Store
from hcc_parse.batch.tasks import Outcome, Task, is_kept, review_task
from hcc_parse.batch.warming import warm
from hcc_parse.domain import Brief, Failure, Received, State
from hcc_parse.errors import UnreadableFileError


class Progress(NamedTuple):
    """How far a run has come, told after each content.

    Attributes:
        path: The file.
        what: What became of it: `kept` from before, `damaged` and to be done anew, `finished`,
            `failed`.
        done: How many contents are done with.
        total: How many there are.
    """

    path: str
    what: str
    done: int
    total: int


Told = Callable[[Progress], None]
Workers = Callable[[Iterable[Task]], Iterator[tuple[Task, bytes, Outcome]]]
Appendices = Callable[[tuple[Received, ...]], Mapping[str, tuple[str, ...]]]


def review_inbox(
    sent: tuple[Sent, ...],
    store: Store,
    settings: Settings,
    workers: Workers,
    told: Told = lambda _: None,
    appendices: Appendices | None = None,
) -> tuple[Received, ...]:
    """Review what has not been reviewed before, and say what came of every file.

    A letter whose appendices came as files of their own is reviewed again, with them behind it.

    Args:
        sent: The files, as `walk` finds them, their bytes kept.
        store: Where records are, and are put as soon as each is there.
        settings: How reports are reviewed.
        workers: Who reviews them, in whatever order: `children`, or a cluster.
        told: Hears of each content once it is done with.
        appendices: Tells of the files reviewed which are to be read behind which; unless given,
            none is.

    Returns:
        What came of each file, in the order given: `USED`, `DUPLICATE` or `FAILED`; which version
        counts for its unit is found later.
    """
    journal = Journal(store.root / "journal.jsonl")

    def outcomes_of(tasks: list[Task]) -> dict[str, Outcome]:
        outcomes = _Outcomes(store, settings, tasks, told)
        for task, review, outcome in workers(outcomes.missing(journal)):
            outcomes.take(task, review, outcome)
            journal.tell(_event(outcome), key=task.key, path=task.path, sha256=task.sha256)
        return outcomes.found

    received = tuple(_received(sent, settings, outcomes_of(_tasks(sent, settings))))
    if appendices is None:
        return received
    whole = {task.path: task for task in joined_tasks(sent, appendices(received), settings)}
    found = outcomes_of(list(whole.values()))
    return tuple(_joined(file, whole, found) for file in received)


def children(settings: Settings, slots: int) -> Workers:
    """Reviewers on this machine: so many children side by side."""
    known = settings.knowledge

    def work(tasks: Iterable[Task]) -> Iterator[tuple[Task, bytes, Outcome]]:
        task_work, todo = partial(review_task, settings=settings), iter(tasks)
        first = next(todo, None)
        if first is None:
            return
        warm(settings)
        orders = chain((first,), todo)
        for _, task, answer in work_through(task_work, orders, known, known.limits, slots):
            if isinstance(answer, UnreadableFileError):
                yield task, b"", failed(answer, "")
            else:
                yield task, *answer

    return work


def _joined(file: Received, whole: Mapping[str, Task], found: dict[str, Outcome]) -> Received:
    """A letter as it was reviewed with its appendices; alone, where that could not be."""
    key = whole[file.path].key if file.path in whole else ""
    outcome = found.get(key)
    if not isinstance(outcome, Brief):
        return file
    return replace(file, brief=replace(outcome, path=file.path), key=key)


class _Outcomes:
    """What came of each content, by its key: some known from before, others yet to come."""

    def __init__(self, store: Store, settings: Settings, tasks: list[Task], told: Told) -> None:
        self._store, self._settings, self._told = store, settings, told
        self._pool = Pool()
        self._tasks = tasks
        self.found: dict[str, Outcome] = {}

    def missing(self, journal: Journal) -> Iterator[Task]:
        """The contents that are not in the store; those that are, are taken from there."""
        todo = [task for task in self._tasks if not self._is_kept(task, journal)]
        for task in todo:
            journal.tell("started", key=task.key, path=task.path)
            yield task

    def take(self, task: Task, review: bytes, outcome: Outcome) -> None:
        """Keep what came of a content, unless it may be otherwise the next time."""
        if is_kept(outcome):
            self._store.put(task.key, review, outcome, self._settings.knowledge)
        self._tell(task, outcome, _event(outcome))

    def _is_kept(self, task: Task, journal: Journal) -> bool:
        try:
            outcome = self._store.outcome(task.key, self._settings.knowledge)
        except DamagedRecordError:
            journal.tell("damaged", key=task.key, path=task.path)
            self._told(Progress(task.path, "damaged", len(self.found), len(self._tasks)))
            return False
        if outcome is not None:
            self._tell(task, outcome, "kept")
        return outcome is not None

    def _tell(self, task: Task, outcome: Outcome, what: str) -> None:
        self.found[task.key] = self._pool.brief(outcome) if isinstance(outcome, Brief) else outcome
        self._told(Progress(task.path, what, len(self.found), len(self._tasks)))


def _event(outcome: Outcome) -> Literal["failed", "finished"]:
    return "failed" if isinstance(outcome, Failure) else "finished"


def _tasks(sent: Iterable[Sent], settings: Settings) -> list[Task]:
    """Each content once, under the first of its names."""
    tasks: dict[str, Task] = {}
    for one in sent:
        if one.file is not None and one.sha256 not in tasks:
            key = settings.key_of(one.sha256, one.name)
            tasks[one.sha256] = Task(one.file.absolute(), one.sha256, key, one.path)
    return list(tasks.values())


def _received(
    sent: tuple[Sent, ...], settings: Settings, found: dict[str, Outcome]
) -> Iterator[Received]:
    first: dict[str, str] = {}
    keys = {task.sha256: task.key for task in _tasks(sent, settings)}
    for one in sent:
        key = keys.get(one.sha256, "")
        outcome = one.failure or found[key]
        file = Received(path=one.path, sha256=one.sha256, size=one.size, state=State.FAILED)
        if isinstance(outcome, Failure):
            yield replace(file, failure=replace(outcome, path=one.path))
            continue
        kept = first.setdefault(one.sha256, one.path)
        state, of = (State.USED, None) if kept == one.path else (State.DUPLICATE, kept)
        brief = replace(outcome, path=one.path)
        yield replace(file, state=state, of=of, brief=brief, key=key)
