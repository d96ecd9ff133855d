"""Reads generated reports in their forms and counts what was read as it was set."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from corpus.generate import make
from corpus.generate.draft import Draft
from corpus.generate.dress import PLAIN, Dress
from corpus.reading.cells import Matched, cells_read, match
from corpus.reading.text import Change, apart, flow_of
from corpus.reading.truth import SetCell, SetTable, frame_of, paragraphs_of, tables_of
from corpus.score.forms import file_in
from corpus.score.run import in_processes
from corpus.score.tally import Tally
from hcc_parse.domain import Report, Table
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read import read_report

WORD = "docx"
SHOWN = 8  # cells of a table that are told among the examples


class Task(NamedTuple):
    """One report in one dress, and the forms to read it in."""

    seed: int
    number: int
    forms: tuple[str, ...]
    office: Path
    dress: Dress = PLAIN


@dataclass(slots=True, kw_only=True)
class Done:
    """What reading one report gave, with a line for each thing that was not read as it was set."""

    name: str
    tally: Tally = field(default_factory=Tally)
    examples: list[str] = field(default_factory=list)


def read_all(todo: Iterable[Task], jobs: int) -> Iterator[Done]:
    """Read report after report, in the order in which they are done."""
    return in_processes(read_task, todo, jobs)


def read_task(task: Task) -> Done:
    """Make the files of one report, read them, and count."""
    draft = make(task.seed, task.number, task.dress).draft
    done = Done(name=draft.name)
    reports: dict[str, Report] = {}
    with TemporaryDirectory() as room:
        for form in task.forms:
            path = file_in(form, draft, task.seed + task.number, task.office, Path(room))
            try:
                reports[form] = read_report(path)
            except UnreadableFileError as error:
                done.examples.append(f"{draft.name} {form} NOT READ {error}")
            done.tally.add("reports not read", form, "all", form not in reports, 1)
    for form, report in reports.items():
        _count_report(done, draft, form, report)
    if WORD in reports:
        for form in set(reports) - {WORD}:
            found = apart(reports[WORD], reports[form], frame_of(draft))
            done.tally.add("same words as the DOCX", form, "all", not found, 1)
            done.examples += _told(f"{draft.name} {form} APART FROM DOCX", found)
    return done


def _count_report(done: Done, draft: Draft, form: str, report: Report) -> None:
    tables, frame = tables_of(draft), frame_of(draft)
    matched = match(report, tables, frame)
    _count_tables(done, f"{draft.name} {form}", form, tables, matched)
    paragraphs = paragraphs_of(draft)
    flow = flow_of(report, paragraphs, frame, tables, matched)
    add = done.tally.add
    add("words of the text", form, "all", flow.wanted - flow.lost, flow.wanted)
    add("words told that are set", form, "all", max(0, flow.told - flow.added), flow.told)
    framed = flow.frame_wanted - flow.frame_lost
    add("words of letterhead and closing", form, "all", framed, flow.frame_wanted)
    add("paragraphs whole", form, "all", len(paragraphs) - len(flow.torn), len(paragraphs))
    whole = not (flow.lost or flow.added or flow.frame_lost)
    add("text word for word", form, "all", whole, 1)
    done.examples += _told(f"{draft.name} {form} TEXT", flow.changes)
    done.examples += (f"{draft.name} {form} PARAGRAPH NOT WHOLE {text!r}" for text in flow.torn)


def _count_tables(
    done: Done, name: str, form: str, tables: list[SetTable], matched: Matched
) -> None:
    add = done.tally.add
    add("tables invented per report", form, "all", len(matched.invented), 1)
    for block in matched.invented:
        done.examples.append(f"{name} INVENTED TABLE {_glimpse(matched.read[block])}")
    for number, table in enumerate(tables):
        read = matched.pieces(number)
        told = Counter(cell for piece in read for cell in cells_read(piece, table))
        wanted = Counter(table.cells)
        hits = (wanted & told).total()
        for kind in ("all", *table.kinds):
            add("tables found", form, kind, bool(read), 1)
            add("tables in one piece", form, kind, len(read) == 1, 1)
            add("cells exact", form, kind, hits, wanted.total())
            add("cells told that are set", form, kind, hits, told.total())
        if not read:
            done.examples.append(f"{name} MISSED TABLE {table.kinds} {table.first}")
        elif hits < wanted.total() or len(read) > 1:
            title = f"{name} CELLS {table.kinds} {hits} of {wanted.total()} in {len(read)} tables"
            done.examples += _cells(title, wanted - told, told - wanted)


def _cells(title: str, lost: Counter[SetCell], told: Counter[SetCell]) -> Iterator[str]:
    yield title
    for sign, cells in (("set ", lost), ("read", told)):
        for cell in list(cells)[:SHOWN]:
            yield f"    {sign} {cell.text!r} in {cell.row} under {' > '.join(cell.path)!r}"


def _glimpse(table: Table) -> str:
    return " | ".join(cell.passage.text for cell in table.cells)[:200].replace("\n", " ")


def _told(title: str, found: Iterable[Change]) -> Iterator[str]:
    for change in found:
        lost, added = " ".join(change.lost)[:300], " ".join(change.added)[:300]
        yield f"{title} after {change.after!r}: set {lost!r}, read {added!r}"
