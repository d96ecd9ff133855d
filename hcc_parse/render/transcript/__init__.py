"""A report as it was understood, to be read by a person: what `hcc-parse parse` shows on screen."""

from collections.abc import Iterator

from hcc_parse.domain import Docket, Language, Review, Said
from hcc_parse.render.columns import hanging
from hcc_parse.render.text import closing, failures_in_words, safe
from hcc_parse.render.transcript.body import body
from hcc_parse.render.transcript.head import head
from hcc_parse.render.transcript.lists import citations, days, periods
from hcc_parse.render.transcript.rest import rest
from hcc_parse.render.transcript.tables import tables

PARTS = (
    (Said("PHẦN ĐẦU VÀ PHẦN CUỐI VĂN BẢN", "HEAD AND FOOT OF THE DOCUMENT"), head),
    (Said("SỐ LIỆU TRONG LỜI, THEO MỤC", "FIGURES OF THE TEXT, BY SECTION"), body),
    (Said("BẢNG SỐ LIỆU", "TABLES OF FIGURES"), tables),
    (Said("VĂN BẢN VIỆN DẪN", "DOCUMENTS CITED"), citations),
    (Said("KỲ VÀ KHOẢNG THỜI GIAN", "PERIODS"), periods),
    (Said("NGÀY KHÁC", "OTHER DATES"), days),
    (Said("CHƯA ĐỌC ĐƯỢC HOẶC CHƯA HIỂU", "NOT READ OR NOT UNDERSTOOD"), rest),
)
NONE = Said("(không có)", "(none)")
UNREAD = Said("KHÔNG ĐỌC ĐƯỢC", "COULD NOT BE READ")


def transcript_of(docket: Docket, language: Language = "vi") -> str:
    """Write what was understood of each report; control characters never reach the screen."""
    lines: list[str] = []
    for review in docket.reviews:
        lines += _review(review, language)
    lines += failures_in_words(docket, language)
    lines.append(closing(docket, language, findings=False))
    return "\n".join(safe(line) for line in lines) + "\n"


def _review(review: Review, language: Language) -> Iterator[str]:
    path = review.dossier.report.source.path
    yield f"{path}: {UNREAD.in_(language)}" if review.unread else path
    yield "=" * min(100, len(path))
    yield ""
    for title, part in PARTS:
        if review.unread and part is not rest:
            continue
        yield title.in_(language)
        lines = list(part(review, language))
        yield from lines or hanging("  ", NONE.in_(language))
        yield ""
