"""Writes the corpus: `python -m corpus.write` for DOCX, with `--pdf` for PDF as well."""

import argparse
from pathlib import Path

from corpus.generate.setting.office import pdfs_by_office
from corpus.model import REPORTS, load, names
from corpus.page import set_report
from corpus.still import docx_bytes


def write_docx(name: str, folder: Path) -> Path:
    """Write one report as DOCX, the same bytes each time.

    Args:
        name: The report's name, as its YAML file bears it.
        folder: Where to put the file.

    Returns:
        The path of the file.
    """
    path = folder / f"{name}.docx"
    path.write_bytes(docx_bytes(set_report(load(name)), name))
    return path


def write_pdf(path: Path) -> Path:
    """Turn a DOCX into a PDF beside it by LibreOffice.

    Raises:
        FileNotFoundError: If LibreOffice is not installed or wrote nothing.
    """
    pdfs_by_office([path], path.parent)
    return path.with_suffix(".pdf")


def main() -> None:
    """Write every report, or those named."""
    parser = argparse.ArgumentParser(description="Write the reports of the corpus.")
    parser.add_argument("name", nargs="*", help="reports to write; all when none is named")
    parser.add_argument("--pdf", action="store_true", help="write the PDF files too")
    chosen = parser.parse_args()
    REPORTS.mkdir(exist_ok=True)
    for name in chosen.name or names():
        path = write_docx(name, REPORTS)
        print(path.name)
        if chosen.pdf:
            print(write_pdf(path).name)


if __name__ == "__main__":
    main()
