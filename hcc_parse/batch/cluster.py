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
    setup, patience = setup_line(settings, store), settings.knowledge.limits.file_seconds + GRACE

    def given(task: Task, time: int) -> Any:
        line, name = task_line(task, store), f"hcc-{task.key}-{time}"  # a content twice: one task
        return client.submit(review, setup, line, patience, key=name, retries=TIMES)

    def work(tasks: Iterable[Task]) -> Iterator[tuple[Task, bytes, Outcome]]:
        waiting = {given(task, 0): (task, 0) for task in tasks}
        futures: Any = as_completed(waiting, loop=client.loop)  # type: ignore[no-untyped-call]
        for future in futures:
            task, time = waiting.pop(future)
            lost = isinstance(future.exception(), (KilledWorker, ReviewerGoneError))
            if lost and time < TIMES:
                again = given(task, time + 1)
                waiting[again] = (task, time + 1)
                futures.add(again)
            else:
                yield task, *((b"", _lost()) if lost else outcome(future.result(), task))

    def outcome(answer: str, task: Task) -> tuple[bytes, Outcome]:
        told = json.loads(answer)
        if told["state"] == REFUSED:
            raise HccError(f"Không dùng được cụm máy {address}: {REASONS[told['reason']]}.")
        return outcome_of(answer, task, store, settings)

    with client:
        yield work


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
