"""Which letters pdfminer finds on a page: a second opinion, cheaper than a second reading."""

from collections import Counter
from io import BytesIO
from itertools import islice
from typing import Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser

from hcc_parse.read.printed.sheet import Sheet
from hcc_parse.vietnamese import nfc

DIFFERING = 0.02  # share of letters that the first opinion may lack
TWICE = 1.2  # times the letters: text is drawn twice to look bold, and one copy was dropped


class _Letters(PDFTextDevice):
    """A device that notes letters and draws nothing."""

    def __init__(self, resources: PDFResourceManager) -> None:
        super().__init__(resources)
        self.found: list[str] = []

    def render_char(  # pdfminer's name and order of arguments
        self,
        matrix: object,  # noqa: ARG002
        font: Any,
        fontsize: float,
        scaling: float,
        rise: float,  # noqa: ARG002
        cid: int,
        *_: object,
    ) -> float:
        self.found.append(font.to_unichr(cid))
        return float(font.char_width(cid) * fontsize * scaling)


def agrees(sheet: Sheet, content: bytes) -> bool:
    """Whether pdfminer finds the letters that a sheet has; True where it cannot say.

    Args:
        sheet: A page as seen by PDFium.
        content: The bytes of its file.
    """
    try:
        letters = _letters(content, sheet.number)
    except Exception:  # pdfminer raises bare TypeError, KeyError … on damaged files and fonts
        return True
    ours = _counted("".join(glyph["text"] for glyph in sheet.glyphs))
    theirs = _counted(letters)
    if theirs.total() > TWICE * ours.total():
        ours += ours
    return (theirs - ours).total() <= DIFFERING * theirs.total()


def _letters(content: bytes, number: int) -> str:
    document = PDFDocument(PDFParser(BytesIO(content)))
    page = next(islice(PDFPage.create_pages(document), number - 1, None))
    resources = PDFResourceManager()
    device = _Letters(resources)
    PDFPageInterpreter(resources, device).process_page(page)
    return "".join(device.found)


def _counted(text: str) -> Counter[str]:
    return Counter("".join(nfc(text).split()))
