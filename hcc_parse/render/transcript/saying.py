"""Values, names and places as a transcript says them."""

from collections.abc import Iterable

from hcc_parse.domain import DateMention, Figure, Knowledge, Language, Period, Said
from hcc_parse.vietnamese import unmark

QUOTED = 110  # letters of a quotation; what is longer is cut
IMPOSSIBLE = Said("không có ngày này trong lịch", "no such day in the calendar")
REVERSED = Said("ngày đầu sau ngày cuối", "the first day lies after the last")
MISSING = (
    Said("để trống ngày", "day left blank"),
    Said("để trống tháng", "month left blank"),
    Said("để trống năm", "year left blank"),
)


def quoted(text: str) -> str:
    """Words of the report between quotation marks, cut where they are long."""
    words = " ".join(text.split())
    return f"“{words}”" if len(words) <= QUOTED else f"“{words[:QUOTED].rstrip()}…”"


def told(text: str, language: Language) -> str:
    """Words of the report as they stand; in English they are set in quotation marks, whole."""
    words = " ".join(text.split())
    return f"“{words}”" if words and language == "en" else words


def value_of(figure: Figure) -> str:
    """The digits as written with their unit: `6.600 hồ sơ`, `99,1%`."""
    if figure.kind == "share" or figure.unit == "%":
        return f"{figure.text}%"
    return f"{figure.text} {figure.unit}" if figure.unit else figure.text


def name_of(indicator: str, knowledge: Knowledge, language: Language) -> str:
    """An indicator by its Vietnamese label; in English by its id, `received total`."""
    known = knowledge.indicators.get(indicator)
    return known.label if known and language == "vi" else indicator.replace("_", " ")


def day_of(date: DateMention, language: Language) -> str:
    """A date in figures, or why it is none."""
    if date.meant is not None:
        return date.meant.strftime("%d/%m/%Y")
    if date.impossible:
        return IMPOSSIBLE.in_(language)
    parts = zip(MISSING, (date.day, date.month, date.year), strict=True)
    return ", ".join(said.in_(language) for said, part in parts if part is None)


def days_of(period: Period, language: Language) -> str:
    """First and last day of a period, as far as they are written; empty when none is."""
    ends = [day_of(end, language) for end in (period.start, period.end) if end is not None]
    told = " - ".join(ends)
    return f"{told}; {REVERSED.in_(language)}" if period.is_reversed else told


def as_written(key: str, sources: Iterable[str]) -> str:
    """Words that were kept without marks, as the report has them."""
    for source in sources:
        at = unmark(source).find(unmark(key))
        if at >= 0:
            return source[at : at + len(key)]
    return key
