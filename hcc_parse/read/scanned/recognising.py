"""The pages of a PDF that are pictures, recognised one after the other within their time."""

from collections.abc import Sequence
from math import inf
from time import monotonic

import pypdfium2

from hcc_parse.domain import Limits, Recogniser, Said, Scanning
from hcc_parse.errors import UnreadableFileError
from hcc_parse.patience import ask_for
from hcc_parse.read.printed.pages import Page
from hcc_parse.read.scanned.cache import PageCache
from hcc_parse.read.scanned.engine import (
    RecognitionFailedError,
    RecognitionTimeoutError,
    find_engine,
)
from hcc_parse.read.scanned.page import page_on
from hcc_parse.read.scanned.picture import picture_of
from hcc_parse.read.scanned.showing import Shown, shown_page

DAMAGED = Said("hình của trang bị hỏng", "the picture of the page is damaged")
STOPPED = Said("Tesseract dừng đột ngột ở trang này", "Tesseract stopped at this page")


class PageRecogniser:
    """Recognises pages; each has its time, and all of them together have theirs.

    Args:
        limits: `picture_pixels`, `scan_page_seconds` and `scan_seconds` count here.
        scanning: Where recognised pages are kept.

    Attributes:
        recogniser: What it recognises with.

    Raises:
        MissingToolError: When the engine or its model is not installed.
    """

    def __init__(self, limits: Limits, scanning: Scanning) -> None:
        self._limits, self._engine = limits, find_engine()
        self._cache = PageCache(scanning.cache, self._engine)
        self._until = monotonic() + limits.scan_seconds
        self.recogniser = Recogniser(self._engine.name, self._engine.version, self._engine.model)

    def recognised(self, content: bytes, numbers: Sequence[int]) -> dict[int, Page | Said]:
        """Recognise pages of a PDF.

        Args:
            content: The file.
            numbers: Which pages, counted from 1.

        Returns:
            Each with its number; in the place of one that cannot be recognised a clause why.
        """
        ask_for(self._limits.scan_seconds + self._limits.file_seconds)
        done: dict[int, Page | Said] = dict.fromkeys(numbers, DAMAGED)
        try:
            with pypdfium2.PdfDocument(content) as document:
                for number in numbers:
                    done[number] = self._attempted(document, number)
        except pypdfium2.PdfiumError:
            pass  # these pages keep what is said of damaged ones
        ask_for(self._limits.file_seconds)
        return done

    def _attempted(self, document: pypdfium2.PdfDocument, number: int) -> Page | Said:
        limits, now = self._limits, monotonic()
        if now > self._until:
            return _said(limits.passed("scan_seconds", "timeout", "thời gian nhận dạng cả tệp"))
        self._engine.until = min(now + limits.scan_page_seconds, self._until)
        try:
            return self._page(shown_page(document, number, limits))
        except UnreadableFileError as error:
            return _said(error)
        except RecognitionTimeoutError:
            what = "thời gian nhận dạng trang này"
            return _said(limits.passed("scan_page_seconds", "timeout", what))
        except RecognitionFailedError:
            return STOPPED
        finally:
            self._engine.until = inf

    def _page(self, shown: Shown) -> Page:
        key = self._cache.key_of(shown)
        page = self._cache.page(key, shown.number)
        if page is None:
            page = page_on(picture_of(shown), self._engine)
            self._cache.keep(key, page)
        return page


def _said(error: UnreadableFileError) -> Said:
    """What is said of a limit, to go on with in the middle of a sentence."""
    return Said(str(error).rstrip("."), error.english.rstrip("."))
