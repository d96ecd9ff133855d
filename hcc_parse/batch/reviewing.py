"""From the files of an inbox to what came of each: every content once, kept on disk."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import chain

from hcc_parse.batch.joining import joined_tasks
from hcc_parse.batch.journal import Journal
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.outcomes import Outcomes, Told, event_of
from hcc_parse.batch.pool import work_through
from hcc_parse.batch.runner import failed
from hcc_parse.batch.sent import Sent
from hcc_parse.batch.store import Store
from hcc_parse.batch.tasks import Outcome, Task, review_task
from hcc_parse.batch.warming import warm
from hcc_parse.domain import Brief, Failure, Received, State
from hcc_parse.errors import UnreadableFileError

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
        outcomes = Outcomes(store, settings, tasks, told)
        for task, review, outcome in workers(outcomes.missing(journal)):
            outcomes.take(task, review, outcome)
            journal.tell(event_of(outcome), key=task.key, path=task.path, sha256=task.sha256)
        return outcomes.all()

    received = tuple(_received(sent, settings, outcomes_of(_tasks(sent, settings))))
    if appendices is None:
        return received
    whole = {task.path: task for task in joined_tasks(sent, appendices(received), settings)}
    found = outcomes_of(list(whole.values()))
    return tuple(_joined(file, whole, found) for file in received)


def children(settings: Settings, slots: int, store: Store | None = None) -> Workers:
    """Reviewers on this machine: so many children side by side.

    Args:
        settings: How reports are reviewed.
        slots: How many children.
        store: Where they look for earlier readings; None to read every file.
    """
    known = settings.knowledge

    def work(tasks: Iterable[Task]) -> Iterator[tuple[Task, bytes, Outcome]]:
        task_work = partial(review_task, settings=settings, store=store)
        todo = iter(tasks)
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


def _tasks(sent: Iterable[Sent], settings: Settings) -> list[Task]:
    """Each content once, under the first of its names."""
    tasks: dict[str, Task] = {}
    for one in sent:
        if one.file is not None and one.sha256 not in tasks:
            key = settings.key_of(one.sha256, one.name)
            reading = settings.reading_of(one.sha256, one.name)
            tasks[one.sha256] = Task(one.file, one.sha256, key, one.path, reading=reading)
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
