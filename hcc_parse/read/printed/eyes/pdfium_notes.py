"""Fields filled in and notes laid on a page of a PDF: seen by its reader, and not in its text."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2.raw as c

from hcc_parse.domain import Limits

# A link shows nothing of its own, and a comment is no part of a report.
APART = {c.FPDF_ANNOT_LINK, c.FPDF_ANNOT_TEXT, c.FPDF_ANNOT_POPUP}
UNSEEN = c.FPDF_ANNOT_FLAG_HIDDEN | c.FPDF_ANNOT_FLAG_NOVIEW
NO_TEXT = {"Sig", "Btn"}  # kinds of fields: a signature, a box to tick
MOST = 10_000  # objects looked at in one annotation


def count_annotations(page: Any, number: int, limits: Limits) -> int:
    """How many fields and notes on a page show text.

    Args:
        page: The `FPDF_PAGE`.
        number: Of the page, from 1.
        limits: `page_objects` counts here.

    Raises:
        UnreadableFileError: When there are too many annotations of any kind.
    """
    count = c.FPDFPage_GetAnnotCount(page)
    limits.hold("page_objects", count, f"Số chú thích, ô nhập trên trang {number}")
    return sum(_shows_text(page, index) for index in range(count))


def _shows_text(page: Any, index: int) -> bool:
    with _annotation(page, index) as note:
        kind = c.FPDFAnnot_GetSubtype(note)
        if not note or kind in APART or c.FPDFAnnot_GetFlags(note) & UNSEEN:
            return False
        if kind == c.FPDF_ANNOT_WIDGET:
            if _value(note, b"FT") in NO_TEXT:
                return False
            if _value(note, b"V").strip():
                return True
        elif kind == c.FPDF_ANNOT_FREETEXT and _value(note, b"Contents").strip():
            return True
        return _has_text(note)


@contextmanager
def _annotation(page: Any, index: int) -> Iterator[Any]:
    note = c.FPDFPage_GetAnnot(page, index)
    try:
        yield note
    finally:
        c.FPDFPage_CloseAnnot(note)


def _value(note: Any, key: bytes) -> str:
    length = c.FPDFAnnot_GetStringValue(note, key, None, 0)
    buffer = (ctypes.c_ushort * (length // 2 + 1))()
    c.FPDFAnnot_GetStringValue(note, key, buffer, length)
    return bytes(buffer)[:length].decode("utf-16-le", "replace").rstrip("\0")


def _has_text(note: Any) -> bool:
    """Whether there are letters among what an annotation shows, those inside forms too."""
    open_forms = [(c.FPDFAnnot_GetObject, note, c.FPDFAnnot_GetObjectCount(note))]
    looked_at = 0
    while open_forms and looked_at < MOST:
        get, parent, count = open_forms.pop()
        for index in range(min(count, MOST)):
            shape = get(parent, index)
            kind = c.FPDFPageObj_GetType(shape)
            if kind == c.FPDF_PAGEOBJ_TEXT:
                return True
            if kind == c.FPDF_PAGEOBJ_FORM:
                inside = c.FPDFFormObj_CountObjects(shape)
                open_forms.append((c.FPDFFormObj_GetObject, shape, inside))
            looked_at += 1
    return False
