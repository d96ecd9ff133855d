"""The forms in which a generated report is scored, and how its file comes about."""

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
