"""One period by name, and two stretches of days for it."""

from collections.abc import Iterator, Mapping
from datetime import date

from hcc_parse.check.adjoining import is_one_stretch_of_many
from hcc_parse.check.catalogue import check
from hcc_parse.domain import (
    Dossier,
    Evidence,
    Finding,
    Period,
    Said,
    Severity,
    readings_of,
    slipped_year,
)
from hcc_parse.vietnamese import fold

NEAR = 60  # letters between a name and the days that explain it
TITLED = 4  # paragraphs below the head of an appendix in which its title stands
ENDS = (". ", ";", "\n")  # what parts a name from days that are not its own


@check(
    "T11",
    title=Said("Một kỳ ghi hai khoảng ngày", "One period, two stretches of days"),
    severity=Severity.WARNING,
    rationale=Said(
        """Tiêu đề và câu mở đầu cùng gọi một kỳ, như 6 tháng đầu năm 2026, cùng ngày đầu mà ngày cuối
        khác nhau: người đọc không biết số liệu tính đến ngày nào. Chỉ so khoảng ngày đứng ngay sau
        tên của kỳ; khác ngày đầu có thể là lũy kế, hoặc tính theo lịch, nên chỉ nêu khi đứng sau
        “trong kỳ” và chỉ khác tháng. Chỗ gõ nhầm năm là T02, kỳ ngược là T01: không nêu lại.""",
        """Title and opening call one period by the same name, begin on one day and end on two: nobody
        knows up to which day the figures run. Only days right behind the name are compared; another
        first day may be a cumulative count or the calendar, and is left alone. A mistyped year is
        T02, a reversed period T01: neither is told again.""",
    ),
    basis=Said(
        "Nghị định 09/2019/NĐ-CP, điều 12: một kỳ số liệu cho một báo cáo.",
        "Decree 09/2019, Article 12: one period of figures for one report.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026 (từ ngày 15/3/2026 đến ngày 14/6/2026)
        UBND xã báo cáo kết quả Quý II năm 2026 (từ ngày 15/3/2026 đến ngày 04/6/2026) như sau.
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026 (từ ngày 15/3/2026 đến ngày 14/6/2026)
        Phí thu từ ngày 15/3/2026 đến ngày 04/6/2026 đã nộp đủ.
    """,
)
def days_of_one_name(dossier: Dossier) -> Iterator[Finding]:
    """Hold the days that a name bears at one place against those that it bears elsewhere."""
    told: dict[tuple[str, int | None], Period] = {}
    for name, period in _explained(dossier):
        key = (name.name or "", name.year)
        first = told.setdefault(key, period)
        if not _is_slip(first, period, dossier) or is_one_stretch_of_many(period, dossier):
            continue
        yield days_of_one_name.finding(
            Said(
                f"Kỳ “{name.text}” ở đây là “{period.text}”, chỗ khác là “{first.text}”: một trong "
                "hai chỗ gõ nhầm, hoặc số liệu tính đến hai ngày khác nhau.",
                f"“{name.text}” is “{period.text}” here and “{first.text}” elsewhere: one of them is "
                "mistyped, or the figures run to two different days.",
            ),
            subject=f"kỳ {name.text}",
            at=period.place,
            explanation=f"{period.text} ≠ {first.text}",
            evidence=[
                Evidence(period.text, "stated", period.place),
                Evidence(first.text, "other", first.place),
            ],
        )


def _is_slip(first: Period, period: Period, dossier: Dossier) -> bool:
    """Whether two stretches share an end, and the other is no other period counted to the day.

    Another first day is told only in the report's own period, with the same day of another month.
    """
    (start, end), (from_, until) = _days(first), _days(period)
    if slipped_year(first, period) or None in (start, end, from_, until):
        return False
    if start == from_:
        return end != until
    if end != until or start is None or from_ is None or start.day != from_.day:
        return False
    return _is_in_period(period, dossier) and not _is_other_name(from_, until, dossier)


def _is_in_period(period: Period, dossier: Dossier) -> bool:
    """Whether days stand right behind `trong kỳ`."""
    words = _folded(period, dossier)
    in_period = dossier.knowledge.labels["days-in-period"]
    return words.rstrip().removesuffix("tu").rstrip().endswith(in_period)


def _is_other_name(start: date, end: date | None, dossier: Dossier) -> bool:
    """Whether two days are those of some named period, as of a half of the year."""
    cutoffs = dossier.knowledge.cutoffs
    names = {*cutoffs, *(p.name for p in dossier.mentions.periods if p.name)}
    years = {start.year, end.year if end else start.year}
    return any(
        (r.start, r.end) == (start, end)
        for name in names
        for y in years
        for r in readings_of(name, y, cutoffs)
    )


def _explained(dossier: Dossier) -> Iterator[tuple[Period, Period]]:
    """Yield each named period with the two days that stand behind it; the title's first."""
    mentions = dossier.mentions
    own, named = mentions.header.period, mentions.header.named
    title = mentions.header.title or ""
    if own and named and own.is_whole and _is_told_of(own, title, dossier):
        yield named, own
    names = [p for p in mentions.periods if p.kind == "name" and p.name and p.year]
    for period in mentions.periods:
        if period.kind != "days" or not period.is_whole or period.is_reversed:
            continue
        if named and own and _is_own(period, dossier) and not _is_anothers(period, named, dossier):
            yield named, period
            continue
        before = [name for name in names if _explains(name, period, dossier)]
        if before:
            yield before[-1], period


def _is_told_of(own: Period, title: str, dossier: Dossier) -> bool:
    """Whether days stand in the title, or in brackets below it."""
    below = _is_below_title(_folded(own, dossier), dossier.knowledge.labels["days-below-title"])
    return not own.is_reversed and (own.text in title or below)


def _is_below_title(words: str, opening: tuple[str, ...]) -> bool:
    """Whether days stand in `(Số liệu từ ngày …)`."""
    return words.lstrip(" (").startswith(opening) and "." not in words and ";" not in words


def _is_own(period: Period, dossier: Dossier) -> bool:
    """Whether days are told as those of the report: in its own voice, or above its appendix."""
    mentions, block = dossier.mentions, period.place.address.block
    spoken = any(period.place == one.place for one in mentions.own_voice)
    above = any(0 < block - place.address.block <= TITLED for place in mentions.appendices)
    words, labels = _folded(period, dossier), dossier.knowledge.labels
    own = _is_opening(words, labels) or _is_in_period(period, dossier)
    return spoken or own or (above and _is_attached(words, ("(", *labels["days-in-title"])))


def _is_anothers(period: Period, named: Period, dossier: Dossier) -> bool:
    """`(Kỳ tháng 1 tính từ ngày …)`: whether another name stands before the days."""
    return any(
        one.kind == "name" and one.name not in (None, named.name)
        for one in dossier.mentions.periods
        if one.place.address == period.place.address and one.place.end <= period.place.start
    )


def _is_attached(words: str, endings: tuple[str, ...]) -> bool:
    """Whether days stand in the title of an appendix, in brackets of their own or behind it."""
    return not any(end in words for end in ENDS) and words.rstrip().endswith(endings)


def _is_opening(words: str, labels: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a sentence goes `UBND xã báo cáo kết quả thực hiện từ ngày …`."""
    spoken = any(f"{one} " in words for one in labels["days-speaker"])
    behind = (f" {word}" for word in labels["days-opening-behind"])
    rest = next((words.removesuffix(word) for word in behind if words.endswith(word)), words)
    return spoken and rest.endswith(labels["days-opening"])


def _folded(period: Period, dossier: Dossier) -> str:
    """The paragraph up to a period, folded."""
    return fold(dossier.report.passage_at(period.place).text[: period.place.start])


def _explains(name: Period, period: Period, dossier: Dossier) -> bool:
    if name.place.address != period.place.address:
        return False
    text = dossier.report.passage_at(name.place).text[name.place.end : period.place.start]
    behind = 0 <= period.place.start - name.place.end <= NEAR
    return behind and not any(end in text for end in ENDS)


def _days(period: Period) -> tuple[date | None, date | None]:
    ends = (period.start, period.end)
    first, last = (end.meant if end else None for end in ends)
    return first, last
