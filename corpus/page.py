"""Sets a report as a Word document: head, title, paragraphs, signature."""

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.section import Section
from docx.shared import Cm, Pt

from corpus.grid import add_annex
from corpus.letterhead import (
    Closing,
    Letterhead,
    close_in_table,
    close_with_tabs,
    head_in_table,
    head_with_tabs,
)
from corpus.model import Layout, Report
from corpus.paragraph import put, put_page_number, set_font


def set_report(report: Report) -> WordDocument:
    """Return the Word document of a report, not yet saved."""
    document = Document()
    set_font(document, report.layout.size)
    set_first_pages(document)
    _number_pages(document.sections[0], report.layout.number)
    in_table = report.layout.letterhead == "table"
    head = Letterhead(report.issuer, report.number, report.place)
    (head_in_table if in_table else head_with_tabs)(document, head)
    for place, line in enumerate(report.title):
        bold = not line.startswith("(")
        put(document.add_paragraph(), line, bold=bold, italic=not bold, before=14 * (place == 0))
    document.paragraphs[-1].paragraph_format.space_after = Pt(10)
    for line in report.body:
        _add_line(document, line, report.layout)
    closing = Closing(report.role, report.signer, report.recipients)
    (close_in_table if in_table else close_with_tabs)(document, closing)
    for annex in report.annexes:
        add_annex(document, annex)
    return document


def set_first_pages(document: WordDocument) -> None:
    """Set the pages on which a report begins: A4, upright."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.top_margin = section.bottom_margin = Cm(2)
    section.left_margin, section.right_margin = Cm(3), Cm(1.75)


def _number_pages(section: Section, where: str) -> None:
    section.different_first_page_header_footer = True
    put_page_number((section.header if where == "header" else section.footer).paragraphs[0])


def _add_line(document: WordDocument, line: str, layout: Layout) -> None:
    paragraph = document.add_paragraph()
    mark, _, rest = line.partition(" ")
    heading = mark in {"#", "##"}
    text = rest if heading or mark == "~" else line
    centred = mark == "~"
    align = ALIGN.CENTER if centred else ALIGN.JUSTIFY
    put(paragraph, text, bold=heading, italic=centred, before=4 * heading, align=align)
    form = paragraph.paragraph_format
    form.space_after = Pt(layout.after_pt)
    form.keep_with_next = heading or None
    if layout.indent_cm and not centred:
        form.first_line_indent = Cm(layout.indent_cm)
