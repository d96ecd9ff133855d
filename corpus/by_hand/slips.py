"""The slips of the reports by other hands: which words or cell of a report each of them changes."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from docx import Document
from docx.document import Document as Opened
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

HERE = Path(__file__).parent
REPORTS = HERE / "reports"


class HandSlip(NamedTuple):
    """A slip of one report: the words it changes, or the cell as table, row and column."""

    report: str
    kind: str
    find: str
    cell: tuple[int, ...]
    replace: str
    why: str


def slips() -> Iterator[HandSlip]:
    """Yield the slips in the order of their reports."""
    with (HERE / "slips.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            cell = tuple(map(int, row.pop("cell").split("/"))) if row["cell"] else ()
            row.pop("cell", None)
            yield HandSlip(cell=cell, **row)


def with_slip(slip: HandSlip, out: Path) -> None:
    """Write the report with this slip and nothing else changed.

    Raises:
        ValueError: When the words stand nowhere in the report, or more than once.
    """
    report = Document(str(REPORTS / f"{slip.report}.docx"))
    if slip.cell:
        table, row, column = slip.cell
        paragraph = report.tables[table].cell(row, column).paragraphs[0]
        _put(paragraph, 0, len(paragraph.text), slip.replace)
    else:
        paragraph = _only(report, slip.find)
        start = paragraph.text.index(slip.find)
        _put(paragraph, start, start + len(slip.find), slip.replace)
    report.save(str(out))


def _only(report: Opened, words: str) -> Paragraph:
    every = (Paragraph(one, report._body) for one in report.element.body.iter(qn("w:p")))
    found = [paragraph for paragraph in every if words in paragraph.text]
    if len(found) != 1 or found[0].text.count(words) != 1:
        raise ValueError(f"{words!r} stands {len(found)} times")
    return found[0]


def _put(paragraph: Paragraph, start: int, end: int, text: str) -> None:
    """Replace characters of a paragraph; its runs keep how they look."""
    place, put = 0, False
    for run in paragraph.runs:
        was = run.text
        left, right = max(start - place, 0), min(end - place, len(was))
        if left < right:
            run.text = was[:left] + ("" if put else text) + was[right:]
            put = True
        place += len(was)
    if not put:
        paragraph.add_run(text)
