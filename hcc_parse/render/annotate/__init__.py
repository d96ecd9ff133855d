"""The commune's own file with a remark at each finding; the original is never written."""

from collections.abc import Iterable

from hcc_parse.domain import Crossing, Language, Review
from hcc_parse.render.annotate.pdf import highlighted
from hcc_parse.render.annotate.word import commented

__all__ = ["annotated", "commented", "highlighted"]


def annotated(
    content: bytes, review: Review, crossings: Iterable[Crossing] = (), language: Language = "vi"
) -> tuple[str, bytes] | None:
    """The marked copy of a file, with the ending of its name: `.docx` or `.pdf`.

    None where nothing is to be marked, and where the file cannot be: it was read by way of
    LibreOffice (`.doc`, `.odt`, `.rtf`), is a plain text, or is damaged in a way that only reading
    gets over.
    """
    match review.dossier.report.source.format:
        case "docx":
            copy, ending = commented(content, review, crossings, language), ".docx"
        case "pdf" | "scan":
            copy, ending = highlighted(content, review, crossings, language), ".pdf"
        case _:
            return None
    return None if copy is None else (ending, copy)
