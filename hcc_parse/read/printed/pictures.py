"""Pages whose text is in a picture: which they are, what is done with them, what is said of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from hcc_parse.domain import Limits, Problem, Recogniser, Said, Scanning
from hcc_parse.errors import MissingToolError
from hcc_parse.read.printed.pages import Page
from hcc_parse.read.printed.words import PrintedWord

STAMP = 200  # letters: a scan carries no more of its own than a page number and a signature
UNSEEN = ("invisible", "white", "outside")
NOTHING = Said("không nhận dạng được chữ nào trong hình", "no word was recognised on its picture")
SURE = 0.9  # a word that was recognised with less is doubtful


@dataclass(slots=True)
class Scans:
    """What came of the pages that are pictures.

    Attributes:
        by: What recognised pages, or None when nothing did.
        why: Why a page was not recognised, by its number; a clause without a full stop.
        missing: What must be installed to recognise them, or None.
    """

    by: Recogniser | None = None
    why: dict[int, Said] = field(default_factory=dict)
    missing: Said | None = None

    def because(self, page: Page) -> Said:
        """Why nothing is read of a page, to be put at the end of a sentence; empty if unknown."""
        why = NOTHING if page.back else self.why.get(page.number)
        return Said(f"; {why.vi}", f"; {why.en}") if why else Said("", "")


def recognise(content: bytes, pages: list[Page], limits: Limits, scanning: Scanning) -> Scans:
    """Put what is recognised on its picture in the place of each page that cannot be read else.

    Args:
        content: The file.
        pages: All of its pages; changed in their places.
        limits: Of pictures and of time.
        scanning: Whether anything is recognised, and where pages are kept.
    """
    scans = Scans()
    numbers = [page.number for page in pages if page.broken or is_picture(page)]
    if not numbers or not scanning.read:
        return scans
    try:
        from hcc_parse.read.scanned.engine import find_engine, missing

        find_engine()
        try:
            from hcc_parse.read.scanned.recognising import PageRecogniser
        except ImportError as error:
            raise missing() from error
        reader = PageRecogniser(limits, scanning)
    except MissingToolError as error:
        scans.missing = Said(str(error), error.english)
        return scans
    for number, done in reader.recognised(content, numbers).items():
        if isinstance(done, Said):
            scans.why[number] = done
            continue
        done.annotations = pages[number - 1].annotations
        pages[number - 1] = done
        scans.by = reader.recogniser
    if not any(word for page in pages for word in words_of(page)):
        for page in pages:
            page.drawn = page.drawn or bool(page.back)  # a file of empty pages is not a read one
    return scans


def is_picture(page: Page) -> bool:
    """Whether what a page shows is not among its letters."""
    if page.tables or (page.back and page.lines):
        return False
    words = [word for line in page.lines for word in line]
    blank = page.drawn and not words
    if page.back:
        return blank
    blank = blank and all(reason in UNSEEN for _, reason in page.asides)
    return blank or (page.scanned and sum(len(word.text) for word in words) < STAMP)


def what_is_said(scans: Scans, pages: Iterable[Page]) -> Iterator[Problem]:
    """Which pages were recognised, and how surely; or what it takes to do so."""
    read = [page for page in pages if page.back and any(words_of(page))]
    if read:
        words = [word for page in read for word in words_of(page)]
        doubtful = sum(word.confidence < SURE for word in words)
        where = _numbers(page.number for page in read)
        yield Problem(
            code="read-by-ocr",
            message=f"Trang {where} được đọc bằng nhận dạng chữ từ hình (trang quét): {doubtful} "
            f"trong {len(words)} chữ chưa chắc; số nào còn nghi, so với bản gốc.",
            english=f"Page {where} was read by recognition from a picture: {doubtful} of "
            f"{len(words)} words are in doubt; compare a number in doubt with the original.",
        )
    if scans.missing:
        yield Problem(
            code="recognition-missing",
            message=f"Tệp có trang quét: {scans.missing.vi}.",
            english=f"The file has scanned pages: {scans.missing.en}.",
        )


def words_of(page: Page) -> Iterator[PrintedWord]:
    """All words of a page, in and outside its tables."""
    for line in page.lines:
        yield from line
    for table in page.tables:
        for cell in table.cells:
            yield from cell.words


def _numbers(numbers: Iterable[int]) -> str:
    """Numbers of pages, runs of them shortened: `1, 3–5`."""
    runs = []
    for _, run in groupby(enumerate(sorted(numbers)), lambda pair: pair[1] - pair[0]):
        each = [number for _, number in run]
        runs.append(str(each[0]) if len(each) == 1 else f"{each[0]}–{each[-1]}")
    return ", ".join(runs)
