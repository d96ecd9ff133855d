"""Makes the scans of a series of reports, reads them, and counts."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from corpus.generate import FIXED, make
from corpus.generate.ledger import Slip
from corpus.scanning.counted import Fault
from corpus.scanning.counting import count_reading
from corpus.scanning.finding import Found, count_findings, reviewed
from corpus.scanning.making import KEPT, scan_file
from corpus.scanning.manners import look_of
from corpus.score.fixed import FOLDER
from corpus.score.run import in_processes
from corpus.score.tally import Tally
from corpus.score.verdict import Verdict
from hcc_parse.domain import Report
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read import read_report


class Task(NamedTuple):
    """One report of the fixed corpus, and the resolutions in which it is read."""

    number: int
    resolutions: tuple[int, ...]
    manner: str = ""  # that of its number when none is given
    folder: Path = KEPT
    found: bool = True  # whether findings are counted too


@dataclass(slots=True, kw_only=True)
class Scan:
    """One scan that was read: the file, and all that was not as it is set."""

    path: Path
    manner: str
    faults: list[Fault] = field(default_factory=list)
    misread: Counter[tuple[str, str, bool]] = field(default_factory=Counter)
    added: Counter[str] = field(default_factory=Counter)
    false: dict[str, list[Verdict]] = field(default_factory=dict)  # by severity
    problems: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    seconds: float = 0.0


@dataclass(slots=True, kw_only=True)
class Done:
    """What became of a task."""

    name: str
    tally: Tally = field(default_factory=Tally)
    scans: list[Scan] = field(default_factory=list)


def scan_all(todo: Iterable[Task], jobs: int) -> Iterator[Done]:
    """Make and read scan after scan, in the order in which they are done."""
    return in_processes(scan_task, todo, jobs)


def scan_task(task: Task) -> Done:
    """Make the scans of one report, read them, and count."""
    made = make(FIXED, task.number)
    done = Done(name=made.draft.name)
    printed = FOLDER / f"{done.name}.pdf"
    digital = reviewed(read_report(printed), made) if task.found else None
    for dpi in task.resolutions:
        look = look_of(task.number, dpi, task.manner)
        path = scan_file(done.name, printed.read_bytes(), look, task.folder)
        scan = Scan(path=path, manner=look.manner)
        done.scans.append(scan)
        report = _read(scan, done.tally, str(dpi))
        if report is None:
            continue
        counted = count_reading(made.draft, report, str(dpi), look.manner)
        done.tally.merge(counted.tally)
        scan.faults, scan.misread, scan.added = counted.faults, counted.misread, counted.added
        if digital:
            found = reviewed(report, made)
            slips = digital.slips
            scan.false = count_findings(done.tally, made, found, slips, str(dpi), look.manner)
            missed = sorted(slips - found.slips)
            scan.missed = [_missed(made.slips[n], digital, found) for n in missed]
    return done


def _read(scan: Scan, tally: Tally, form: str) -> Report | None:
    start, report = perf_counter(), None
    try:
        report = read_report(scan.path)
        scan.problems = [problem.message for problem in report.problems]
    except UnreadableFileError as error:
        scan.problems = [str(error)]
    scan.seconds = perf_counter() - start
    tally.add("reports not read", form, "all", report is None, 1)
    return report


def _missed(slip: Slip, digital: Found, scan: Found) -> str:
    """What was done, and what each form says of it."""
    before, after = (
        [
            f"{one.finding['check']} {one.severity} {one.finding['message']}"
            for one in found.verdicts
            if slip in one.slips
        ]
        for found in (digital, scan)
    )
    return f"{slip.kind}, {slip.after!r}: digital {before}, scan {after}"
