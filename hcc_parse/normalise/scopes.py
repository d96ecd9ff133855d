"""What limits a figure to some of the cases: a field, a level, a system, another period."""

import re
from datetime import date
from functools import cache

from hcc_parse.domain import (
    Figure,
    Grid,
    Heading,
    Knowledge,
    Mentions,
    Period,
    months_of,
    slipped_year,
)
from hcc_parse.normalise.contrasts import of_own_time
from hcc_parse.normalise.field_openings import field_opening
from hcc_parse.normalise.limiting_words import limit_in
from hcc_parse.normalise.other_openings import opened_by_others
from hcc_parse.vietnamese import fold, plain, unmark

FIELD = re.compile(
    r"linh vuc\s+(?!(?:voi|va|duoc|tren|nay|con|do|co(?! cong))\b)(?P<name>[^:;,.()\d]{2,60}?)"
    r"(?=\s+(?:co|tiep nhan|dat|da|la)\b|[:;,.()\d]|$)"
)
NEAR = 4  # paragraphs between a line of a table's title and the table
BESIDES = ("part", "until", "previous")  # kinds of periods that set no figure apart


def is_compared(figure: Figure, knowledge: Knowledge) -> bool:
    """Whether a figure is of another period, for comparing: `so với kỳ trước (1.635 hồ sơ)`.

    Words that only look like it do not count: `chậm so với ngày hẹn`, `cắt giảm`, `hạ tầng`.
    """
    if figure.qualifier != "comparison":
        return False
    clause = re.split(r"[;.(),]", unmark(figure.lead).rstrip(" ("))[-1]
    for phrase in knowledge.labels["no-comparison"]:
        clause = clause.replace(phrase, "")
    words = (*knowledge.labels["comparison"], *knowledge.labels["compared-with"])
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", clause) for word in words)


def field_of(figure: Figure, heading: Heading | None, knowledge: Knowledge) -> str | None:
    """The field, level or system to which the words beside or before a figure limit it."""
    phrase = _up_to_next(unmark(figure.phrase), figure)
    if match := FIELD.search(phrase):
        return figure.phrase[match.start("name") : match.end("name")].strip()
    lead = unmark(figure.lead)
    opening = FIELD.search(lead)
    if opening and opening.start() < 30:
        return figure.lead[opening.start("name") : opening.end("name")].strip()
    if limit := limit_in(phrase, lead, unmark(figure.path[-1]), knowledge):
        return limit
    if named := field_opening(figure, knowledge):
        return named
    if heading is not None and "linh vuc" in fold(heading.title):
        return heading.title
    return None


def _up_to_next(phrase: str, figure: Figure) -> str:
    """A sentence as far as the number behind: `900 hồ sơ, trong đó toàn trình 600` limits none."""
    before, text, behind = phrase.partition(figure.text)
    following = re.search(r"\d", behind)
    return f"{before}{text}{behind[: following.start()] if following else behind}"


def period_of(figure: Figure, mentions: Mentions, knowledge: Knowledge) -> str | None:
    """The stretch of time named beside a figure, when it is another than the report's."""
    if match := _other_time(knowledge).search(of_own_time(figure, knowledge)):
        return match[0]
    if opened := opened_by_others(figure, mentions, knowledge):
        return opened
    if own := _named_in_label(figure, mentions):
        if _is_other(own, mentions):
            return _key(own.text)
        if figure.path[0].startswith(own.text):
            return None
    for period in mentions.periods:
        at, place = period.place, figure.place
        near = at.address == place.address and 0 <= place.start - at.end <= len(figure.lead)
        if near and _is_other(period, mentions) and not _is_beside(period, figure):
            return _key(period.text)
    return None


def _named_in_label(figure: Figure, mentions: Mentions) -> Period | None:
    """The last quarter or month in the words that name a figure: `quý I: tiếp nhận 2.402`."""
    label, place = figure.path[0] if figure.path else "", figure.place
    at = figure.lead.rfind(label) if label else -1
    start = figure.opens + at
    within = (
        period
        for period in mentions.periods
        if period.place.address == place.address
        and start <= period.place.start < place.start
        and (period.name or "").startswith(("quarter", "month"))
        and period.kind == "name"
    )
    return max(within, key=lambda period: period.place.start, default=None) if at >= 0 else None


def _is_beside(period: Period, figure: Figure) -> bool:
    """Whether a bare year only belongs to a name in the sentence: `Kế hoạch năm 2025`."""
    at = period.place.start - figure.opens
    before = figure.lead[: max(at, 0)].rstrip().lower()
    opens = not before or before.endswith((",", ";", ":", "(", "trong"))
    return period.name == "year" and period.kind == "name" and not opens


def period_of_grid(grid: Grid, mentions: Mentions, knowledge: Knowledge) -> str | None:
    """The stretch of time that a table's title names, when it is another than the report's."""
    if match := _other_time(knowledge).search(unmark(grid.title)):
        return match[0]
    own, title = _key(mentions.header.title or ""), plain(grid.title)
    for period in mentions.periods:
        near = 0 < grid.block - period.place.address.block <= NEAR and plain(period.text) in title
        if near and _key(period.text) not in own and _is_other(period, mentions):
            return _key(period.text)
    return None


def _is_other(period: Period, mentions: Mentions) -> bool:
    """Whether a period is not the report's: that of the title, or the first one with dates."""
    if period.kind in BESIDES:
        return False
    named, title = mentions.header.named, _key(mentions.header.title or "")
    if period.name:
        year = named.year if named and named.year else _year(mentions)
        if period.year and year and period.year != year:
            return True
        names = {p.name for p in mentions.periods if p.name and _is_told(_key(p.text), title)}
        names.discard("year")
        return period.name != "year" and (len(names) > 1 or period.name not in names)
    own = mentions.header.period
    dated = own if own and own.is_whole else next((p for p in mentions.periods if p.is_whole), None)
    if dated is None and period.kind == "cumulative" and own and own.name:
        return (months_of(own.name) or (1,))[0] > 1
    if dated is None or dated is period or slipped_year(dated, period):
        return False
    return _days(period) != _days(dated)


def _is_told(name: str, title: str) -> bool:
    """Whether a title names a stretch of time; `quý I` is not told by `quý II`."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title) is not None


def _key(text: str) -> str:
    return plain(text).lower()


def _year(mentions: Mentions) -> int | None:
    """The year that the title names, failing that the year of the report's date."""
    found = re.findall(r"(?<!\d)20\d\d(?!\d)", _key(mentions.header.title or ""))
    if found:
        return int(found[-1])
    return mentions.header.date.year if mentions.header.date else None


def _days(period: Period) -> tuple[date | None, date | None]:
    if period.days:
        return period.days.start, period.days.end
    return (
        period.start.meant if period.start else None,
        period.end.meant if period.end else None,
    )


def _other_time(knowledge: Knowledge) -> re.Pattern[str]:
    labels = knowledge.labels
    roles = ("other-time", "previous-time", "previous-told", "previous-left")
    return _pattern(*(labels[role] for role in roles))


@cache
def _pattern(
    other: tuple[str, ...], before: tuple[str, ...], told: tuple[str, ...], left: tuple[str, ...]
) -> re.Pattern[str]:
    """Words after which a figure is of another period; `kỳ trước` only where it tells a result."""
    of_before = "".join(rf"(?<!\b{re.escape(word)} )" for word in left)
    either = ("|".join(map(re.escape, words)) for words in (other, before, told))
    others, befores, tellings = either
    return re.compile(rf"\b(?:{others}|{of_before}(?:{befores}) (?:{tellings}))\b")
