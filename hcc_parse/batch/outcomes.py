"""What came of each content of a run: from the store, or put there once it is done."""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from hcc_parse.batch.journal import Journal
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.pooling import Pool
from hcc_parse.batch.sealing import DamagedRecordError
from hcc_parse.batch.store import Store
from hcc_parse.batch.tasks import Outcome, Task, is_kept
from hcc_parse.domain import Brief, Failure


class Progress(NamedTuple):
    """How far a run has come, told after each content.

    Attributes:
        path: The file.
        what: What became of it: `kept` from before, `damaged` and to be done anew, `finished`,
            `failed`; later its `papers` are there, or are `unwritten`.
        done: How many contents are done with.
        total: How many there are.
    """

    path: str
    what: str
    done: int
    total: int


Told = Callable[[Progress], None]


class Outcomes:
    """What came of each content, by its key: some known from before, others yet to come.

    A new brief is taken from the store when all are done: what the parent changes while children
    are at work lies in memory twice.
    """

    def __init__(self, store: Store, settings: Settings, tasks: list[Task], told: Told) -> None:
        self._store, self._settings, self._told = store, settings, told
        self._pool = Pool()
        self._tasks = tasks
        self._found: dict[str, Outcome] = {}
        self._later: list[str] = []

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
            self._store.note_reading(task.reading, task.key)
        if isinstance(outcome, Brief):
            self._later.append(task.key)
        else:
            self._found[task.key] = outcome
        self._tell(task, event_of(outcome))

    def all(self) -> dict[str, Outcome]:
        """What came of every content, once the work is done.

        Raises:
            DamagedRecordError: When a record is not what was written a moment ago.
        """
        known = self._settings.knowledge
        while self._later:
            key = self._later.pop()
            outcome = self._store.outcome(key, known)
            if outcome is None:
                raise DamagedRecordError("Không thấy bản ghi vừa được ghi.")
            self._keep(key, outcome)
        return self._found

    def _is_kept(self, task: Task, journal: Journal) -> bool:
        try:
            outcome = self._store.outcome(task.key, self._settings.knowledge)
        except DamagedRecordError:
            journal.tell("damaged", key=task.key, path=task.path)
            self._tell(task, "damaged")
            return False
        if outcome is not None:
            self._keep(task.key, outcome)
            self._tell(task, "kept")
        return outcome is not None

    def _keep(self, key: str, outcome: Outcome) -> None:
        self._found[key] = self._pool.brief(outcome) if isinstance(outcome, Brief) else outcome

    def _tell(self, task: Task, what: str) -> None:
        done = len(self._found) + len(self._later)
        self._told(Progress(task.path, what, done, len(self._tasks)))


def event_of(outcome: Outcome) -> Literal["failed", "finished"]:
    """What the journal calls an outcome."""
    return "failed" if isinstance(outcome, Failure) else "finished"
