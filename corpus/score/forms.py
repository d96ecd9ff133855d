"""The forms of a generated report that are scored: how a file comes about, how they are chosen."""

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from pathlib import Path

from corpus.generate.draft import Draft
from corpus.generate.setting.docx import set_docx
from corpus.generate.setting.pdf import set_pdf
from corpus.generate.setting.scan import set_scan

MADE_HERE: dict[str, Callable[[Draft, int], bytes]] = {
    "docx": lambda draft, _: set_docx(draft),
    "pdf": lambda draft, _: set_pdf(draft),
    "scan": lambda draft, seed: set_scan(set_pdf(draft), seed),
}
OFFICE = "office"  # made beforehand, since LibreOffice starts slowly
FORMS = (*MADE_HERE, OFFICE)
SCORED = ("docx", "pdf", OFFICE)


def file_in(form: str, draft: Draft, seed: int, office: Path, room: Path) -> Path:
    """The file of a report in one form: made in `room`, or found among the `office` files."""
    if form == OFFICE:
        return office / f"{draft.name}.pdf"
    suffix = "docx" if form == "docx" else "pdf"
    path = room / f"{draft.name}-{form}.{suffix}"
    path.write_bytes(MADE_HERE[form](draft, seed))
    return path


def add_series_options(parser: ArgumentParser, *, count: int) -> None:
    """Add what names a series of reports, and how it is worked on, to a command."""
    parser.add_argument("--count", type=int, default=count, help="how many reports")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--forms", type=_forms, default=SCORED, help=f"of {', '.join(FORMS)}")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--json", type=Path, help="write the rates to this file too")
    parser.add_argument("--folder", type=Path, help="where PDFs by LibreOffice are kept")


def _forms(text: str) -> tuple[str, ...]:
    forms = tuple(text.split(","))
    if unknown := set(forms) - set(FORMS):
        told = f"no such form: {', '.join(sorted(unknown))}; there are {', '.join(FORMS)}"
        raise ArgumentTypeError(told)
    return forms
