"""Which letters pdfminer finds on a page: a second opinion, cheaper than a second reading."""

from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from io import BytesIO
from itertools import islice
from typing import Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser

from hcc_parse.read.printed.eyes.sheet import Sheet
from hcc_parse.vietnamese import nfc

FIRST = 150  # letters
DIFFERING = 0.02  # share of all letters that the first opinion may lack
TWICE = 1.2  # times the letters: text is drawn twice to look bold, and one copy was dropped


class _EnoughError(Exception):
    """Raised when as many letters were found as were asked for."""


class _LateFont:
    """A font that is opened when its first letter is met: most pages use few of those they name."""

    def __init__(self, opened: Callable[[], object]) -> None:
        self._opened = opened
        self._font: object = None

    def __getattr__(self, name: str) -> Any:
        if self._font is None:
            self._font = self._opened()
        return getattr(self._font, name)


class _Resources(PDFResourceManager):
    """Fonts opened late."""

    def get_font(self, objid: object, spec: Mapping[str, object]) -> Any:
        """A font of the page."""
        return _LateFont(partial(super().get_font, objid, spec))


class _Letters(PDFTextDevice):
    """A device that notes letters and draws nothing."""

    def __init__(self, resources: PDFResourceManager, most: int) -> None:
        super().__init__(resources)
        self.found: list[str] = []
        self.most = most

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
        if len(self.found) >= self.most:
            raise _EnoughError
        return float(font.char_width(cid) * fontsize * scaling)


def agrees(sheet: Sheet, content: bytes) -> bool:
    """Whether pdfminer finds the letters that a sheet has; True where it cannot say.

    The first letters are compared, for both take them in the order in which they are drawn; all
    of them where those differ.

    Args:
        sheet: A page as seen by PDFium.
        content: The bytes of its file.
    """
    ours = "".join(glyph["text"] for glyph in sheet.glyphs)
    try:
        first = _letters(content, sheet.number, FIRST)
        if not _differing(first, ours[: len(first)]):
            return True
        every = _letters(content, sheet.number, len(ours) * 4)
    except Exception:  # pdfminer raises bare TypeError, KeyError … on damaged files and fonts
        return True
    if len(every) > TWICE * len(ours):
        ours += ours
    return _differing(every, ours) <= DIFFERING * len(every)


def _letters(content: bytes, number: int, most: int) -> str:
    document = PDFDocument(PDFParser(BytesIO(content)))
    page = next(islice(PDFPage.create_pages(document), number - 1, None))
    resources = _Resources()
    device = _Letters(resources, most)
    with suppress(_EnoughError):
        PDFPageInterpreter(resources, device).process_page(page)
    return nfc("".join(device.found))


def _differing(theirs: str, ours: str) -> int:
    """How many letters of the one the other lacks."""
    return (Counter("".join(theirs.split())) - Counter("".join(nfc(ours).split()))).total()
