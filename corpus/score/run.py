"""Scores many reports by a pool of processes; what is kept does not grow with their number."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple, TypeVar

from corpus.generate import make
from corpus.generate.dress import PLAIN, Dress
from corpus.generate.setting.docx import set_docx
from corpus.generate.setting.office import pdfs_by_office
from corpus.score.forms import file_in
from corpus.score.scoring import Scored, score_file

One = TypeVar("One")
Other = TypeVar("Other")
REPORTS_OF_A_PROCESS = 40  # then a new one takes its place, with what it kept in memory
REPORTS_OF_A_RUN = 25  # LibreOffice converts so many in one run


class Task(NamedTuple):
    """One report, and the forms to score it in."""

    seed: int
    number: int
    forms: tuple[str, ...]
    office: Path
    classes: tuple[str, ...] = ()  # of slips, in turn; those that are drawn when it names none


class Done(NamedTuple):
    """What became of a task, with the seconds spent on making its files and on scoring them."""

    number: int
    scored: Scored
    making: float
    scoring: float


def tasks(
    seed: int,
    indexes: Iterable[int],
    forms: tuple[str, ...],
    office: Path,
    classes: tuple[str, ...] = (),
) -> Iterator[Task]:
    """One task a report."""
    return (Task(seed, number, forms, office, classes) for number in indexes)


def score_all(todo: Iterable[Task], jobs: int) -> Iterator[Done]:
    """Score report after report, in the order in which they are done."""
    return in_processes(score_task, todo, jobs)


def in_processes(work: Callable[[One], Other], todo: Iterable[One], jobs: int) -> Iterator[Other]:
    """Do a work on each of many things, in the order in which they are done."""
    if jobs < 2:
        yield from map(work, todo)
        return
    with closing(get_context().Pool(jobs, maxtasksperchild=REPORTS_OF_A_PROCESS)) as pool:
        yield from pool.imap_unordered(work, todo)
    pool.join()  # so that the memory of the processes is counted


def score_task(task: Task) -> Done:
    """Make the files of one report, score them, and leave nothing behind."""
    scored = Scored()
    start = perf_counter()
    made = make(task.seed, task.number, classes=task.classes)
    making, scoring = perf_counter() - start, 0.0
    for form in task.forms:
        with TemporaryDirectory() as room:
            start = perf_counter()
            path = file_in(form, made.draft, task.seed + task.number, task.office, Path(room))
            ready = perf_counter()
            one = score_file(path, made, form)
            making, scoring = making + ready - start, scoring + perf_counter() - ready
        scored.tally.merge(one.tally)
        scored.told += one.told
        scored.missed += one.missed
        scored.diagnosing += one.diagnosing
    return Done(task.number, scored, making, scoring)


def make_office_files(
    seed: int, indexes: Iterable[int], folder: Path, jobs: int, dress: Dress = PLAIN
) -> None:
    """Have LibreOffice print the reports; a file stays while its Word file stays the same.

    A folder holds one dress: the Word file does not tell which fonts its PDF was printed in.
    """
    folder.mkdir(parents=True, exist_ok=True)
    every = list(indexes)
    runs = [
        (seed, every[start : start + REPORTS_OF_A_RUN], folder, dress)
        for start in range(0, len(every), REPORTS_OF_A_RUN)
    ]
    with closing(get_context().Pool(jobs, maxtasksperchild=1)) as pool:
        for _ in pool.imap_unordered(_print_run, runs, chunksize=1):
            pass
    pool.join()


def _print_run(run: tuple[int, list[int], Path, Dress]) -> None:
    seed, indexes, folder, dress = run
    changed = []
    for index in indexes:
        draft = make(seed, index, dress).draft
        word, content = folder / f"{draft.name}.docx", set_docx(draft)
        printed = word.with_suffix(".pdf").exists()
        if not (printed and word.exists() and word.read_bytes() == content):
            word.write_bytes(content)
            changed.append(word)
    if changed:
        pdfs_by_office(changed, folder, dress.fonts)
