"""See the pages of a PDF with PDFium, which is quick; a test holds it to what pdfplumber sees."""

from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pypdfium2.raw as c

from hcc_parse.domain import Limits
from hcc_parse.read.printed.eyes.pdfium_notes import count_annotations
from hcc_parse.read.printed.eyes.pdfium_shapes import draw_shapes
from hcc_parse.read.printed.eyes.pdfium_text import TextPage
from hcc_parse.read.printed.eyes.sheet import Frame, Sheet
from hcc_parse.read.printed.eyes.turning import Turning, quarters_to_turn

USUAL = Limits()


def count_pages(content: bytes) -> int:
    """How many pages a file has.

    Raises:
        pypdfium2.PdfiumError: When PDFium cannot open the file.
    """
    with pypdfium2.PdfDocument(content) as document:
        return len(document)


def sheets_by_pdfium(content: bytes, limits: Limits = USUAL) -> Iterator[Sheet]:
    """Yield the pages of a file.

    Raises:
        UnreadableFileError: When a page is too large or has too much on it.
        pypdfium2.PdfiumError: When PDFium cannot open the file or one of its pages.
    """
    fonts: dict[int, str] = {}
    with pypdfium2.PdfDocument(content) as document:
        for index in range(len(document)):
            page = document[index]
            try:
                yield _sheet(page, index + 1, fonts, limits)
            finally:
                page.close()


def _sheet(page: pypdfium2.PdfPage, number: int, fonts: dict[int, str], limits: Limits) -> Sheet:
    limits.hold("page_points", round(max(page.get_size())), f"Cạnh dài của trang {number}")
    drawn = c.FPDFPage_CountObjects(page.raw)
    limits.hold("page_objects", drawn, f"Số đối tượng trên trang {number}")
    turning = Turning(*_box(page), quarters=page.get_rotation() // 90)
    text = page.get_textpage()
    try:
        drawn += c.FPDFText_CountChars(text.raw)
        limits.hold("page_objects", drawn, f"Số đối tượng trên trang {number}")
        glyphs = TextPage(text.raw, turning, fonts).glyphs()
        turned = quarters_to_turn(glyphs)
        if turned:
            turning = replace(turning, quarters=(turning.quarters + turned) % 4)
            glyphs = TextPage(text.raw, turning, fonts).glyphs()
    finally:
        text.close()
    width, height = turning.size
    sheet = Sheet(number=number, width=width, height=height, glyphs=glyphs, turned=turned)
    draw_shapes(page.raw, turning, sheet)
    sheet.annotations = count_annotations(page.raw, number, limits)
    return sheet


def _box(page: pypdfium2.PdfPage) -> Frame:
    """Left, bottom, right and top of the page in its file, which may name any two corners."""
    xa, ya, xb, yb = page.get_mediabox()
    if xa == xb or ya == yb:  # a box of nothing, which every program takes for none
        width, height = page.get_size()
        return (0.0, 0.0, height, width) if page.get_rotation() % 180 else (0.0, 0.0, width, height)
    return min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb)
