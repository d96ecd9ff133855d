"""A reviewer on another machine: `python -m hcc_parse.batch.serving`, told what to do line by line.

The first line says how reports are reviewed and where the store is, on a disk that all machines
share; each further line is a task: the addresses of its contents. The work is done in the same
confined child as on one machine. The record is put in the store; the line that comes back says so.
"""

import base64
import json
import pickle
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, TextIO

from hcc_parse.batch.child import Child
from hcc_parse.batch.confinement import end_with_parent
from hcc_parse.batch.keys import Settings, program
from hcc_parse.batch.runner import failed
from hcc_parse.batch.sealing import DamagedRecordError
from hcc_parse.batch.sent import suffix_of
from hcc_parse.batch.store import Store, pages_in
from hcc_parse.batch.tasks import Content, Outcome, Task, is_kept, review_task
from hcc_parse.domain import Failure
from hcc_parse.errors import UnreadableFileError
from hcc_parse.knowledge import load_knowledge

PIECE = 1 << 20
PARTS = ("only", "today", "guessing", "profile", "waivers")  # of the settings, beside knowledge
DONE, REFUSED = "done", "refused"  # how an answer begins


def setup_line(settings: Settings, store: Store) -> str:
    """The first line: all that a reviewer with the same program needs to know."""
    known = settings.knowledge
    parts = {name: getattr(settings, name) for name in PARTS}
    given = (known.limits, known.thresholds, known.communes, known.scanning)
    told = (program(), settings.digest, given, parts)
    line = {
        "setup": base64.b64encode(pickle.dumps(told)).decode(),
        "store": str(store.root.parent.resolve()),
    }
    return json.dumps(line)


def task_line(task: Task, store: Store) -> str:
    """The line of a task, whose contents are put in the store."""
    contents = (Content(task.file, task.sha256, task.path), *task.appendices)
    for one in contents:
        _keep(one, store)
    told = [(one.sha256, one.path) for one in contents]
    return json.dumps({"key": task.key, "contents": told})


def outcome_of(answer: str, task: Task, store: Store, settings: Settings) -> tuple[bytes, Outcome]:
    """What an answer says: the record in the store, or a failure that is not kept there.

    Raises:
        DamagedRecordError: When the record is not there, or not what was written.
    """
    told = json.loads(answer)
    if told["failure"] is not None:
        why = told["failure"]
        return b"", Failure(
            path=why["path"], error=why["error"], message=why["message"], english=why["english"]
        )
    outcome = store.outcome(task.key, settings.knowledge)
    if outcome is None:
        raise DamagedRecordError("Không thấy bản ghi trong kho chung.")
    return store.packed_review(task.key, settings.knowledge) or b"", outcome


def serve(lines: Iterator[str], answers: TextIO) -> None:
    """Answer line after line until there are no more."""
    first = json.loads(next(lines))
    out = Path(first["store"])
    settings, store = _settings(first["setup"], out), Store(out)
    if settings is None or not store.root.is_dir():
        reason = "program" if settings is None else "store"
        print(json.dumps({"state": REFUSED, "reason": reason}), file=answers, flush=True)
        return
    known = settings.knowledge
    work = partial(review_task, settings=settings)
    with Child(work, known, known.limits) as child:
        for line in lines:
            task = _task(json.loads(line), store)
            failure = _done(task, child.ask, store, settings)
            told = {name: getattr(failure, name) for name in failure.__slots__} if failure else None
            print(json.dumps({"state": DONE, "failure": told}), file=answers, flush=True)


def _keep(content: Content, store: Store) -> None:
    """Put a copy of a file in the store, unless there is one."""
    suffix = suffix_of(content.path)
    if store.place_of(content.sha256, suffix).is_file():
        return
    digest = sha256()

    def pieces() -> Iterator[bytes]:
        with content.file.open("rb") as file:
            while piece := file.read(PIECE):
                digest.update(piece)
                yield piece

    store.keep(pieces(), digest, suffix)


def _done(
    task: Task, ask: Callable[[Task], Any], store: Store, settings: Settings
) -> Failure | None:
    """Have a task done unless its record is there already; a failure that is not kept."""
    known = settings.knowledge
    try:
        if store.outcome(task.key, known) is not None:
            return None
    except DamagedRecordError:
        pass  # it is written anew
    outcome: Outcome
    try:
        review, outcome = ask(task)
    except UnreadableFileError as error:
        review, outcome = b"", failed(error, "")
    if is_kept(outcome):
        store.put(task.key, review, outcome, known)
        return None
    return outcome if isinstance(outcome, Failure) else None


def _task(told: dict[str, Any], store: Store) -> Task:
    contents = [
        Content(store.place_of(digest, suffix_of(path)), digest, path)
        for digest, path in told["contents"]
    ]
    letter, *appendices = contents
    return Task(letter.file, letter.sha256, told["key"], letter.path, tuple(appendices))


def _settings(setup: str, out: Path) -> Settings | None:
    """The settings of the first line; None when they are of another program."""
    version, digest, given, parts = pickle.loads(base64.b64decode(setup))
    if version != program():
        return None
    limits, thresholds, communes, scanning = given
    scanning = replace(scanning, cache=str(pages_in(out)))
    known = replace(load_knowledge(), limits=limits, thresholds=thresholds, communes=communes)
    known = replace(known, scanning=scanning)
    settings = Settings(knowledge=known, **parts)
    return settings if settings.digest == digest else None


if __name__ == "__main__":
    end_with_parent()
    serve(iter(sys.stdin.readline, ""), sys.stdout)
