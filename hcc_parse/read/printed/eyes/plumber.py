"""See the pages of a PDF with pdfplumber: slower than PDFium, and asked where that is in doubt."""

import logging
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import groupby
from operator import itemgetter
from typing import Any

import pdfplumber
from pdfplumber.page import Page

from hcc_parse.read.printed.eyes.rules import Rule, outline, stroke
from hcc_parse.read.printed.eyes.sheet import Frame, Glyph, Sheet

UNKNOWN = "\ufffd"
for library in ("pdfminer", "pdfplumber"):  # their warnings help no official
    logging.getLogger(library).setLevel(logging.ERROR)

ALIKE = ("fontname", "size", "upright", "top", "bottom")


def sheets_by_pdfplumber(content: bytes, numbers: list[int] | None = None) -> Iterator[Sheet]:
    """Yield the pages of a file.

    Args:
        content: The bytes of the file.
        numbers: The pages wanted, counted from 1, rising; all when None.

    Raises:
        PdfminerException: When pdfminer cannot open the file. On damaged files it also raises bare
            TypeError, IndexError and others.
    """
    with pdfplumber.open(BytesIO(content), pages=numbers) as pdf:
        for page in pdf.pages:
            yield _sheet(page)
            page.close()


def _sheet(page: Page) -> Sheet:
    return Sheet(
        number=page.page_number,
        width=float(page.width),
        height=float(page.height),
        glyphs=list(_glyphs(page.dedupe_chars().chars)),
        rules=list(_rules(page)),
        pictures=[_frame(image) for image in page.images],
        fills=[_frame(rect) for rect in page.rects if rect["fill"]],
        annotations=sum(_shows_text(note["data"]) for note in page.annots),
    )


def _glyphs(chars: Iterable[dict[str, Any]]) -> Iterator[Glyph]:
    """Characters with what PDFium tells of them too: those written alike belong together."""
    for owner, (_, alike) in enumerate(groupby(chars, itemgetter(*ALIKE)), start=1):
        for char in alike:
            text = char["text"] or UNKNOWN  # a damaged map gives no letter at all
            yield {**char, "text": text, "luma": 0.0, "unseen": None, "owner": owner}


def _shows_text(note: dict[str, Any]) -> bool:
    """Whether a field is filled in, or a note is typed on the page."""
    kind = str(note.get("Subtype"))
    return bool(
        ("Widget" in kind and note.get("V")) or ("FreeText" in kind and note.get("Contents"))
    )


def _rules(page: Page) -> Iterator[Rule]:
    """The rules among which pdfplumber looks for tables."""
    for line in page.lines:
        yield from stroke(*_frame(line))
    for rect in page.rects:
        yield from outline(*_frame(rect), shade=bool(rect["fill"] and not rect["stroke"]))
    for edge in page.curve_edges:
        yield from stroke(*_frame(edge))


def _frame(shape: dict[str, Any]) -> Frame:
    x0, top, x1, bottom = (float(shape[side]) for side in ("x0", "top", "x1", "bottom"))
    return x0, top, x1, bottom
