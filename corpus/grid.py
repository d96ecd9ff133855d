"""Sets an annex: a new section, its title lines and a table with a merged head."""

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT as MIDDLE
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell, _Row
from lxml import etree

from corpus.model import Annex

WIDE_TABLE = 6
LANDSCAPE_CM, PORTRAIT_CM = 26.7, 16.0


def add_annex(document: WordDocument, annex: Annex) -> None:
    """Add the annex on pages of its own, turned if it says so."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    width, height = (Cm(29.7), Cm(21)) if annex.landscape else (Cm(21), Cm(29.7))
    section.orientation = WD_ORIENT.LANDSCAPE if annex.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = width, height
    section.left_margin = section.right_margin = Cm(1.5 if annex.landscape else 2.5)
    section.different_first_page_header_footer = False
    for line in annex.title:
        paragraph = document.add_paragraph()
        paragraph.alignment = ALIGN.CENTER
        run = paragraph.add_run(line)
        run.bold = None if line.startswith("(") else True
        run.italic = True if line.startswith("(") else None
        run.font.size = Pt(13)
    document.paragraphs[-1].paragraph_format.space_after = Pt(8)
    _add_table(document, annex)


def _add_table(document: WordDocument, annex: Annex) -> None:
    lines = [*annex.head, *annex.rows, *annex.totals, *annex.ratios]
    table = document.add_table(rows=len(lines), cols=len(annex.widths_cm))
    table.style = "Table Grid"
    table.autofit = False
    scale = (LANDSCAPE_CM if annex.landscape else PORTRAIT_CM) / sum(annex.widths_cm)
    widths = [Cm(width * scale) for width in annex.widths_cm]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    size = 9.0 if len(annex.widths_cm) > WIDE_TABLE else 12.0
    bold_from = len(annex.head) + len(annex.rows)
    for place, (row, line) in enumerate(zip(table.rows, lines, strict=True)):
        in_head = place < len(annex.head)
        strong = (in_head and "1" not in line[0]) or place >= bold_from
        cells = row.cells
        for at, (cell, text) in enumerate(zip(cells, line, strict=True)):
            cell.width = widths[at]
            cell.vertical_alignment = MIDDLE.CENTER
            if text not in {"<", "^"}:
                _write(cell, text, size, strong, in_head or not _is_words(text))
        if in_head:
            _repeat(row)
    _merge(table, lines)


def _is_words(text: str) -> bool:
    return len(text) > 1 and not text[0].isdigit()


def _write(cell: _Cell, text: str, size: float, strong: bool, centred: bool) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.alignment = ALIGN.CENTER if centred else ALIGN.LEFT
    paragraph.paragraph_format.space_before = Pt(2)
    paragraph.paragraph_format.space_after = Pt(2)
    if text:
        run = paragraph.add_run(text)
        run.bold = strong or None
        run.font.size = Pt(size)


def _repeat(row: _Row) -> None:
    etree.SubElement(row._tr.get_or_add_trPr(), qn("w:tblHeader"), {qn("w:val"): "true"})


def _merge(table: Table, lines: list[list[str]]) -> None:
    for top, line in enumerate(lines):
        for left, text in enumerate(line):
            if text in {"<", "^"}:
                continue
            right, bottom = left, top
            while right + 1 < len(line) and line[right + 1] == "<":
                right += 1
            while bottom + 1 < len(lines) and lines[bottom + 1][left] == "^":
                bottom += 1
            if (right, bottom) != (left, top):
                table.cell(top, left).merge(table.cell(bottom, right))
