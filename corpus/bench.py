"""Time reading and reviewing beside the bare libraries, on the same files in the same run."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

import docx
import pdfplumber

from corpus.evaluate import HERE
from hcc_parse.pipeline import review_file
from hcc_parse.read import read_report

RUNS = 5


def main() -> None:
    """Print the medians and the ratios to what the bare library needs."""
    for form, bare, said in (
        ("pdf", _pdfplumber, "pdfplumber extract_words + find_tables"),
        ("docx", _python_docx, "python-docx paragraphs and cells"),
    ):
        files = sorted((HERE / "reports").glob(f"*.{form}"))
        times = {
            name: _median(work, files)
            for name, work in ((said, bare), ("read", read_report), ("check", review_file))
        }
        base = times[said]
        for name, seconds in times.items():
            print(f"{form:5}{name:40}{1000 * seconds:8.0f} ms{seconds / base:8.2f} x")


def _median(work: Callable[[Path], object], files: list[Path]) -> float:
    for file in files:
        work(file)
    return median(_once(work, files) for _ in range(RUNS))


def _once(work: Callable[[Path], object], files: list[Path]) -> float:
    start = perf_counter()
    for file in files:
        work(file)
    return perf_counter() - start


def _pdfplumber(path: Path) -> int:
    with pdfplumber.open(path) as pdf:
        return sum(len(page.extract_words()) + len(page.find_tables()) for page in pdf.pages)


def _python_docx(path: Path) -> int:
    document = docx.Document(str(path))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return sum(map(len, cells)) + sum(len(p.text) for p in document.paragraphs)


if __name__ == "__main__":
    main()
