"""Reading and reviewing files, and what the bare libraries do with the same files."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import docx
import pdfplumber
import pypdfium2

from corpus.bench.timing import Timed, timed
from corpus.model import REPORTS
from corpus.score.fixed import FOLDER
from hcc_parse.pipeline import review_file
from hcc_parse.read import read_report

EACH = 5  # of the fixed PDFs, so many a step: enough for a fair set, few enough to wait for
PDFIUM = "pypdfium2 get_text_range"
PLUMBER = "pdfplumber extract_words + find_tables"
WALK = "python-docx paragraphs and cells"
READ, REVIEW = "read_report", "review_file"


def pdfs() -> list[Path]:
    """Our own reports as PDF, and a sample of the fixed ones by LibreOffice."""
    return [*sorted(REPORTS.glob("*.pdf")), *sorted(FOLDER.glob("*.pdf"))[::EACH]]


def words() -> list[Path]:
    """Our own reports as Word files."""
    return sorted(REPORTS.glob("*.docx"))


def time_pdfs(files: list[Path]) -> dict[str, Timed]:
    """Time all works on PDFs."""
    works: dict[str, Callable[[Path], object]] = {
        PDFIUM: _pdfium,
        PLUMBER: _pdfplumber,
        READ: read_report,
        REVIEW: review_file,
    }
    return timed({name: partial(_each, work, files) for name, work in works.items()})


def time_words(files: list[Path]) -> dict[str, Timed]:
    """Time all works on Word files."""
    works: dict[str, Callable[[Path], object]] = {
        WALK: _python_docx,
        READ: read_report,
        REVIEW: review_file,
    }
    return timed({name: partial(_each, work, files) for name, work in works.items()})


def _each(work: Callable[[Path], object], files: Iterable[Path]) -> None:
    for file in files:
        work(file)


def _pdfium(path: Path) -> int:
    letters = 0
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            text = page.get_textpage()
            letters += len(text.get_text_range())
            text.close()
            page.close()
    return letters


def _pdfplumber(path: Path) -> int:
    with pdfplumber.open(path) as pdf:
        return sum(len(page.extract_words()) + len(page.find_tables()) for page in pdf.pages)


def _python_docx(path: Path) -> int:
    document = docx.Document(str(path))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return sum(map(len, cells)) + sum(len(p.text) for p in document.paragraphs)
