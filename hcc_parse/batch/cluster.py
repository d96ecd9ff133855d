"""Reviewers on other machines, by dask.distributed: a task is a content address and settings.

Each thread of a worker has a process of its own, `batch.serving`, which works with a confined
child: Dask does not stop a task that hangs, and a worker's own threads make forking unsafe. The
store must be on a disk that all machines see under the same path.
"""

import json
import os
import select
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from distributed import Client, LocalCluster, as_completed
from distributed.scheduler import KilledWorker

from hcc_parse.batch.keys import Settings
from hcc_parse.batch.reviewing import Workers
from hcc_parse.batch.serving import REFUSED, outcome_of, setup_line, task_line
from hcc_parse.batch.store import Store
from hcc_parse.batch.tasks import Outcome, Task
from hcc_parse.domain import Failure
from hcc_parse.errors import HccError

SECONDS = 20  # to find the scheduler
GRACE = 60  # seconds beyond the limit of a file, after which its reviewer is given up
TIMES = 5  # that a task is given again when its worker dies
REASONS = {
    "program": "một máy trong cụm chạy bản hcc-parse khác; hãy cài cùng một bản trên mọi máy",
    "store": "một máy trong cụm không thấy thư mục kết quả; hãy đặt nó trên ổ đĩa dùng chung",
}
_OWN = threading.local()  # in a worker: the reviewer of each thread


@contextmanager
def cluster(address: str, settings: Settings, store: Store) -> Iterator[Workers]:
    """Yield reviewers on the machines of a cluster.

    Args:
        address: Of its scheduler: `tcp://10.0.0.5:8786`.
        settings: How reports are reviewed.
        store: Where records are put, by the machines themselves.

    Raises:
        HccError: If there is no scheduler, or a machine cannot take part.
    """
    try:
        client: Any = Client(address, timeout=SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, TimeoutError, ValueError) as error:
        raise HccError(f"Không nối được tới cụm máy {address}.") from error
    with client:
        yield _Sending(client, address, settings, store).work


class _Sending:
    """Sends tasks to a cluster, and takes what came of them from the store."""

    def __init__(self, client: Any, address: str, settings: Settings, store: Store) -> None:
        self._client, self._address = client, address
        self._settings, self._store = settings, store
        self._setup = setup_line(settings, store)
        known = settings.knowledge
        scan = known.limits.scan_seconds if known.scanning.read else 0
        self._patience = known.limits.file_seconds + scan + GRACE

    def work(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, bytes, Outcome]]:
        """Yield each task with its outcome; one whose worker was killed is given again."""
        waiting = {self._given(task, 0): (task, 0) for task in tasks}
        futures: Any = as_completed(waiting, loop=self._client.loop)  # type: ignore[no-untyped-call]
        for future in futures:
            task, time = waiting.pop(future)
            lost = isinstance(future.exception(), (KilledWorker, ReviewerGoneError))
            if lost and time < TIMES:
                again = self._given(task, time + 1)
                waiting[again] = (task, time + 1)
                futures.add(again)
            else:
                yield task, *((b"", _lost()) if lost else self._outcome(future.result(), task))

    def _given(self, task: Task, time: int) -> Any:
        line = task_line(task, self._store)
        name = f"hcc-{task.key}-{time}"  # a content that is given twice is one task
        return self._client.submit(
            review, self._setup, line, self._patience, key=name, retries=TIMES
        )

    def _outcome(self, answer: str, task: Task) -> tuple[bytes, Outcome]:
        told = json.loads(answer)
        if told["state"] == REFUSED:
            reason = REASONS[told["reason"]]
            raise HccError(f"Không dùng được cụm máy {self._address}: {reason}.")
        return outcome_of(answer, task, self._store, self._settings)


@contextmanager
def local_cluster(workers: int) -> Iterator[Any]:
    """Yield a cluster of so many processes on this machine: to try things, and for tests."""
    made: Any = LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None
    )
    with made:
        yield made


class ReviewerGoneError(Exception):
    """A reviewer ended or fell silent; the task is given again."""


def review(setup: str, line: str, patience: int) -> str:
    """Do a task in a worker: hand its line to the reviewer of this thread.

    Args:
        setup: The line that a reviewer begins with.
        line: The line of the task.
        patience: Seconds after which a reviewer that has not answered is given up.

    Raises:
        ReviewerGoneError: When it gives no answer.
    """
    reviewer = getattr(_OWN, "reviewer", None)
    if reviewer is None or not reviewer.serves(setup):
        reviewer = _OWN.reviewer = _Reviewer(setup)
    try:
        return reviewer.answer(line, patience)
    except (OSError, ReviewerGoneError) as error:
        reviewer.close()
        _OWN.reviewer = None
        raise ReviewerGoneError(str(error)) from error


class _Reviewer:
    """A process that answers line by line."""

    def __init__(self, setup: str) -> None:
        self._setup = setup
        path = os.pathsep.join(filter(None, sys.path))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "hcc_parse.batch.serving"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": path},
            text=True,
            start_new_session=True,
        )
        self._say(setup)

    def serves(self, setup: str) -> bool:
        """Whether it works by these settings, and is alive."""
        return self._setup == setup and self._process.poll() is None

    def answer(self, line: str, patience: int) -> str:
        """The answer to a task."""
        with suppress(BrokenPipeError):  # it may have said why before it ended
            self._say(line)
        answers = self._process.stdout
        assert answers is not None
        ready, _, _ = select.select([answers], [], [], patience)
        answer = answers.readline() if ready else ""
        if not answer:
            raise ReviewerGoneError("no answer")
        return answer

    def close(self) -> None:
        """End it; its child ends with it."""
        self._process.kill()
        self._process.wait()
        for end in (self._process.stdin, self._process.stdout):
            if end is not None:
                end.close()

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()


def _lost() -> Failure:
    message = (
        "Máy đọc tệp này trong cụm bị dừng nhiều lần; hãy chạy lại, hoặc chạy không có --cluster."
    )
    english = "The machines that read this file were stopped again and again; run again."
    return Failure(path="", error="internal", message=message, english=english)
