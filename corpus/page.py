"""Sets a report as a Word document: head, title, paragraphs, signature."""

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_TAB_ALIGNMENT as TAB
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from corpus.grid import add_annex
from corpus.model import Layout, Report

FONT = "Times New Roman"
MOTTO = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]


def set_report(report: Report) -> WordDocument:
    """Return the Word document of a report, not yet saved."""
    document = Document()
    _set_styles(document, report.layout)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.top_margin = section.bottom_margin = Cm(2)
    section.left_margin, section.right_margin = Cm(3), Cm(1.75)
    _number_pages(section, report.layout.number)
    (_head_in_table if report.layout.letterhead == "table" else _head_with_tabs)(document, report)
    for place, line in enumerate(report.title):
        bold = not line.startswith("(")
        _put(document.add_paragraph(), line, bold=bold, italic=not bold, before=14 * (place == 0))
    document.paragraphs[-1].paragraph_format.space_after = Pt(10)
    for line in report.body:
        _add_line(document, line, report.layout)
    in_table = report.layout.letterhead == "table"
    (_close_in_table if in_table else _close_with_tabs)(document, report)
    for annex in report.annexes:
        add_annex(document, annex)
    return document


def _set_styles(document: WordDocument, layout: Layout) -> None:
    style = document.styles["Normal"]
    style.font.name = FONT
    style.font.size = Pt(layout.size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:eastAsia"), FONT)
    fonts.set(qn("w:cs"), FONT)
    style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.space_before = Pt(0)


def _number_pages(section: Section, where: str) -> None:
    section.different_first_page_header_footer = True
    paragraph = (section.header if where == "header" else section.footer).paragraphs[0]
    paragraph.alignment = ALIGN.CENTER
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)


def _put(
    paragraph: Paragraph,
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    size: float | None = None,
    before: float = 0,
    align: ALIGN = ALIGN.CENTER,
) -> None:
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = Pt(before)
    run = paragraph.add_run(text)
    run.bold, run.italic = bold or None, italic or None
    run.font.size = Pt(size) if size else None


def _fill(cell: _Cell, lines: list[tuple[str, bool, bool]]) -> None:
    for place, (text, bold, italic) in enumerate(lines):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        _put(paragraph, text, bold=bold, italic=italic, size=12)


def _head_in_table(document: WordDocument, report: Report) -> None:
    table = document.add_table(rows=2, cols=2)
    table.autofit = False
    last = len(report.issuer) - 1
    superior = last > 0 and not report.issuer[0].startswith("ỦY BAN")
    issuer = [
        (text, not (superior and place == 0), False) for place, text in enumerate(report.issuer)
    ]
    _fill(table.cell(0, 0), issuer)
    _fill(table.cell(0, 1), [(text, True, False) for text in MOTTO])
    _fill(table.cell(1, 0), [(report.number, False, False)])
    _fill(table.cell(1, 1), [(report.place, False, True)])
    for column, width in zip(table.columns, (6.4, 9.85), strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)
    for cell in table.rows[1].cells:
        cell.paragraphs[0].paragraph_format.space_before = Pt(8)


def _head_with_tabs(document: WordDocument, report: Report) -> None:
    left = [*report.issuer, report.number]
    right = [*MOTTO, *[""] * (len(left) - len(MOTTO) - 1), report.place]
    for place, (one, other) in enumerate(zip(left, right, strict=True)):
        paragraph = document.add_paragraph()
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Cm(3.3), TAB.CENTER)
        stops.add_tab_stop(Cm(11.6), TAB.CENTER)
        final = place == len(left) - 1
        text = f"\t{one}\t{other}".rstrip("\t")
        _put(paragraph, text, bold=not final, size=12, before=8 * final, align=ALIGN.LEFT)


def _add_line(document: WordDocument, line: str, layout: Layout) -> None:
    paragraph = document.add_paragraph()
    mark, _, rest = line.partition(" ")
    heading = mark in {"#", "##"}
    text = rest if heading or mark == "~" else line
    centred = mark == "~"
    align = ALIGN.CENTER if centred else ALIGN.JUSTIFY
    _put(paragraph, text, bold=heading, italic=centred, before=4 * heading, align=align)
    form = paragraph.paragraph_format
    form.space_after = Pt(layout.after_pt)
    form.keep_with_next = heading or None
    if layout.indent_cm and not centred:
        form.first_line_indent = Cm(layout.indent_cm)


def _close_in_table(document: WordDocument, report: Report) -> None:
    document.add_paragraph()
    table = document.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    _put(left.paragraphs[0], "Nơi nhận:", bold=True, italic=True, size=12, align=ALIGN.LEFT)
    for line in report.recipients:
        _put(left.add_paragraph(), f"- {line}", size=11, align=ALIGN.LEFT)
    _fill(right, [(line, True, False) for line in report.role])
    _put(right.add_paragraph(), report.signer, bold=True, before=56)


def _close_with_tabs(document: WordDocument, report: Report) -> None:
    for place, line in enumerate([*report.role, report.signer]):
        signer = place == len(report.role)
        before = 56 if signer else 12 * (place == 0)
        paragraph = document.add_paragraph()
        _put(paragraph, line, bold=True, before=before)
        paragraph.paragraph_format.left_indent = Cm(8)
        paragraph.paragraph_format.keep_with_next = not signer
    first = document.add_paragraph()
    _put(first, "Nơi nhận:", bold=True, italic=True, size=12, before=8, align=ALIGN.LEFT)
    for line in report.recipients:
        _put(document.add_paragraph(), f"- {line}", size=11, align=ALIGN.LEFT)
