"""Words of the sheets for what the round knows by ids: states, periods, channels, pages."""

import re

from hcc_parse.domain import Language, Said, Severity, Standing, State, Term, Total, Verdict
from hcc_parse.render.sheets.layout import Tone
from hcc_parse.render.site.links import report_path, slug_of, total_path
from hcc_parse.render.site.wording import ROMAN, Words, term_in_words

STATES = {
    State.USED: Said("được dùng", "used"),
    State.OLDER: Said("bản cũ, đã có bản mới hơn", "older version"),
    State.DUPLICATE: Said("trùng nội dung với tệp khác", "same content as another file"),
    State.JOINED: Said("ghép vào báo cáo của tệp khác", "joined to another file's report"),
    State.STRAY: Said("không thuộc đơn vị nào trong danh sách", "of no unit in the roster"),
    State.WRONG_TERM: Said("của kỳ báo cáo khác", "of another period"),
    State.FAILED: Said("không đọc được", "could not be read"),
}
CHANNELS = {
    "online": Said("trực tuyến", "online"),
    "direct": Said("trực tiếp", "in person"),
    "post": Said("bưu chính", "by post"),
}
TONES: dict[Verdict, Tone] = {
    Verdict.PASSED: "good",
    Verdict.LOOK: "look",
    Verdict.CORRECT: "bad",
    Verdict.UNREAD: "dim",
    Verdict.ABSENT: "dim",
}
WEIGHTS: dict[Severity, Tone] = {
    Severity.ERROR: "bad",
    Severity.WARNING: "look",
    Severity.NOTE: "dim",
}
NAMED = {
    "quarter": Said("quý {}", "quarter {}"),
    "half": Said("6 tháng {}", "half {}"),
    "nine-months": Said("9 tháng", "nine months"),
    "year": Said("cả năm", "the whole year"),
    "month": Said("tháng {}", "month {}"),
    "months": Said("{} tháng đầu năm", "the first {} months"),
    "last-months": Said("{} tháng cuối năm", "the last {} months"),
}
HALVES = {"1": Said("đầu năm", "1"), "2": Said("cuối năm", "2")}


def name_in_words(name: str, language: Language) -> str:
    """A period by its name.

    >>> name_in_words("quarter-2", "vi"), name_in_words("half-1", "vi")
    ('quý II', '6 tháng đầu năm')
    """
    found = re.fullmatch(r"(.*?)(?:-([0-9]{1,2}))?", name)
    if found is None or found[1] not in NAMED:
        return name
    number = found[2] or ""
    if language == "vi" and found[1] == "quarter" and number in ("1", "2", "3", "4"):
        number = ROMAN[int(number)]
    elif found[1] == "half" and number in HALVES:
        number = HALVES[number].in_(language)
    return NAMED[found[1]].in_(language).format(number)


def period_in_words(term: Term, language: Language) -> str:
    """A period as the pages of the site name it; empty where a report has none."""
    known = (term.name and term.year) or term.start or term.text
    return term_in_words(term, Words(language)) if known else ""


def channel_in_words(channel: str | None, language: Language) -> str:
    """A channel by name; empty for all."""
    return CHANNELS[channel].in_(language) if channel in CHANNELS else channel or ""


def field_in_words(field: str | None, language: Language) -> str:
    """A field of administration, or that all are meant."""
    return field or {"vi": "Tất cả lĩnh vực", "en": "All fields"}[language]


def page_of(standing: Standing) -> str | None:
    """The page of a unit's report within the output folder; None where there is no report."""
    return report_path(standing.slug) if standing.brief else None


def total_page(total: Total) -> str:
    """The page of a total within the output folder, one for all fields of an indicator."""
    return total_path(slug_of(total.indicator))
