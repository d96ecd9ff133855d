"""Sets a table in a Word document: merged cells, a head that repeats on each page."""

import re
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT as MIDDLE
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell, _Row
from lxml import etree

from corpus.generate.draft import ABOVE, LEFT
from corpus.table_rules import RULED, Manner, make_room, put_rules, turn

ORDER = re.compile(r"[IVXLC]+|[A-Za-z]|[\d.]+")  # a number of order: "III", "b", "1.10"


@dataclass(frozen=True)
class PrintedRow:
    """A row as printed; in the head, words are centred too."""

    texts: list[str]
    bold: bool
    in_head: bool
    repeated: bool


def add_table(
    document: WordDocument | _Cell,
    rows: list[PrintedRow],
    widths_cm: list[float],
    size: float,
    figures: ALIGN = ALIGN.CENTER,
    manner: Manner = RULED,
) -> None:
    """Add a table."""
    table = document.add_table(rows=len(rows), cols=len(widths_cm))
    if manner.rules == "ruled":
        table.style = "Table Grid"
    table.autofit = False
    widths = [Cm(width) for width in widths_cm]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for place, (row, line) in enumerate(zip(table.rows, rows, strict=True)):
        for at, (cell, text) in enumerate(zip(row.cells, line.texts, strict=True)):
            cell.width = widths[at]
            cell.vertical_alignment = MIDDLE.CENTER
            if (place, at) in manner.turned:
                turn(cell)
            if text not in (LEFT, ABOVE):
                align = ALIGN.CENTER if line.in_head else align_of(text, at, figures)
                _write(cell, text, size, line.bold, align)
        if line.repeated:
            _repeat(row)
    _merge(table, [line.texts for line in rows])
    head = sum(line.in_head for line in rows)
    put_rules(table, manner.rules, head)
    if manner.turned:
        make_room(table.rows[max(row for row, _ in manner.turned)])


def align_of(text: str, column: int, figures: ALIGN) -> ALIGN:
    """Where the text of a cell stands: words on the left, numbers of order in the middle."""
    if column == 0 and ORDER.fullmatch(text):
        return ALIGN.CENTER
    return ALIGN.LEFT if len(text) > 1 and not text[0].isdigit() else figures


def spans(lines: list[list[str]]) -> list[tuple[int, int, int, int]]:
    """The merged cells of a table: upper row, left column, lower row, right column."""
    found = []
    for top, line in enumerate(lines):
        for left, text in enumerate(line):
            if text in (LEFT, ABOVE):
                continue
            right, bottom = left, top
            while right + 1 < len(line) and line[right + 1] == LEFT:
                right += 1
            while bottom + 1 < len(lines) and lines[bottom + 1][left] == ABOVE:
                bottom += 1
            if (right, bottom) != (left, top):
                found.append((top, left, bottom, right))
    return found


def _write(cell: _Cell, text: str, size: float, strong: bool, align: ALIGN) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = Pt(2)
    paragraph.paragraph_format.space_after = Pt(2)
    if text:
        run = paragraph.add_run(text)
        run.bold = strong or None
        run.font.size = Pt(size)


def _repeat(row: _Row) -> None:
    etree.SubElement(row._tr.get_or_add_trPr(), qn("w:tblHeader"), {qn("w:val"): "true"})


def _merge(table: Table, lines: list[list[str]]) -> None:
    for top, left, bottom, right in spans(lines):
        table.cell(top, left).merge(table.cell(bottom, right))
