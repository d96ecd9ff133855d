"""Sets one paragraph of a Word document, and what all its paragraphs share."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from lxml import etree

FONT = "Times New Roman"


def set_font(document: WordDocument, size: float) -> None:
    """Set the font and the size of all text, and no space between paragraphs."""
    style = document.styles["Normal"]
    style.font.name = FONT
    style.font.size = Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:eastAsia"), FONT)
    fonts.set(qn("w:cs"), FONT)
    style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.space_before = Pt(0)


def put(
    paragraph: Paragraph,
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    size: float | None = None,
    before: float = 0,
    align: ALIGN = ALIGN.CENTER,
) -> None:
    """Write a text into a paragraph."""
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = Pt(before)
    run = paragraph.add_run(text)
    run.bold, run.italic = bold or None, italic or None
    run.font.size = Pt(size) if size else None


def fill(cell: _Cell, lines: list[tuple[str, bool, bool]]) -> None:
    """Write centred lines into a cell: each a text, whether it is bold, whether italic."""
    for place, (text, bold, italic) in enumerate(lines):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        put(paragraph, text, bold=bold, italic=italic, size=12)


def put_page_number(paragraph: Paragraph) -> None:
    """Let Word print the number of the page in a paragraph."""
    paragraph.alignment = ALIGN.CENTER
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = etree.SubElement(run._r, qn("w:fldChar" if kind else "w:instrText"))
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
