"""Open a PDF: PDFium sees its pages, and pdfplumber where PDFium is in doubt."""

from collections.abc import Iterator
from itertools import islice

import pypdfium2.raw as c
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfplumber.utils.exceptions import PdfminerException
from pypdfium2 import PdfiumError

from hcc_parse.domain import Limits
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.printed.eyes.pdfium import count_pages, sheets_by_pdfium
from hcc_parse.read.printed.eyes.plumber import sheets_by_pdfplumber
from hcc_parse.read.printed.eyes.second_opinion import agrees
from hcc_parse.read.printed.eyes.sheet import Sheet
from hcc_parse.read.printed.layout import page_of
from hcc_parse.read.printed.pages import Page

PAGES = "Số trang PDF"
ENOUGH = 150  # characters of a page on which two readings are compared


def open_pdf(content: bytes, limits: Limits) -> list[Page]:
    """See all pages of a file.

    The letters of the shortest page that has some text are held against those that pdfminer finds:
    where they differ, the whole file is read by pdfplumber.

    Raises:
        UnreadableFileError: When the file is locked, damaged, empty or passes a limit.
    """
    try:
        limits.hold("pdf_pages", count_pages(content), PAGES)
        pages, sample = _seen(sheets_by_pdfium(content, limits), content)
        if sample is not None and not agrees(sample, content):
            pages = _by_pdfplumber(content, limits)
    except PdfiumError as error:
        if error.err_code == c.FPDF_ERR_PASSWORD:
            raise _locked() from error
        pages = _by_pdfplumber(content, limits)
    if not pages:
        raise _corrupt()
    return pages


def _seen(sheets: Iterator[Sheet], content: bytes) -> tuple[list[Page], Sheet | None]:
    """The pages, and of those with enough text the one that is compared soonest."""
    pages, sample = [], None
    for sheet in sheets:
        page = page_of(sheet)
        if page.broken and (other := _second_look(sheet.number, content)) is not None:
            page = other
        elif not page.broken and _tells_sooner(sheet, sample):
            sample = sheet
        pages.append(page)
    return pages, sample


def _tells_sooner(sheet: Sheet, sample: Sheet | None) -> bool:
    """Whether a page has enough text, and less drawn than the one to be compared so far."""
    if len(sheet.glyphs) < ENOUGH:
        return False
    drawn = len(sheet.glyphs) + len(sheet.rules)
    return sample is None or drawn < len(sample.glyphs) + len(sample.rules)


def _second_look(number: int, content: bytes) -> Page | None:
    """A page as pdfplumber reads it, when that makes sense of it."""
    try:
        sheet = next(sheets_by_pdfplumber(content, [number]))
    except Exception:  # pdfminer raises bare TypeError, IndexError … on damaged files
        return None
    page = page_of(sheet)
    return None if page.broken else page


def _by_pdfplumber(content: bytes, limits: Limits) -> list[Page]:
    try:
        sheets = islice(sheets_by_pdfplumber(content), limits.pdf_pages + 1)
        pages = [page_of(sheet) for sheet in sheets]
    except PdfminerException as error:
        cause = error.args[0] if error.args else None
        if isinstance(cause, (PDFPasswordIncorrect, PDFEncryptionError)):
            raise _locked() from error
        raise _corrupt() from error
    except MemoryError:
        raise
    except Exception as error:  # pdfminer raises bare TypeError, IndexError … on damaged files
        raise _corrupt() from error
    limits.hold("pdf_pages", len(pages), PAGES)
    return pages


def _locked() -> UnreadableFileError:
    message = "Tệp PDF có mật khẩu; hãy gửi bản không khóa."
    english = "The PDF has a password; please send one without."
    return UnreadableFileError("encrypted", message, english)


def _corrupt() -> UnreadableFileError:
    message = "Tệp PDF bị hỏng hoặc bị cắt cụt; hãy xuất lại từ bản gốc."
    english = "The PDF is damaged or cut short; please export it again from the original."
    return UnreadableFileError("corrupt", message, english)
