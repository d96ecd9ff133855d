"""The reports of the corpus, as files."""

from functools import cache
from pathlib import Path

from hcc_parse.domain import Report
from hcc_parse.read import read_report

REPORTS = Path(__file__).resolve().parents[2] / "corpus" / "reports"
WORD_FILES = sorted(REPORTS.glob("*.docx"))
PDF_FILES = sorted(REPORTS.glob("*.pdf"))


@cache
def read_once(path: Path) -> Report:
    """A report of the corpus, read once for all tests."""
    return read_report(path)
