"""A period whose days are too many or too few for its name."""

from collections.abc import Iterator
from datetime import date

from hcc_parse.check.catalogue import check
from hcc_parse.check.clauses import has_word
from hcc_parse.domain import (
    Dossier,
    Evidence,
    Finding,
    Period,
    Said,
    Severity,
    months_of,
    slipped_year,
)
from hcc_parse.vietnamese import fold

SPARE = 20  # days: half a month is the difference between regime and calendar
MONTH = 30.44  # days, on average


@check(
    "T08",
    title=Said("Kỳ dài hoặc ngắn hơn tên kỳ", "A period too long or too short for its name"),
    severity=Severity.WARNING,
    rationale=Said(
        """Tiêu đề gọi là quý mà ngày ghi ở tiêu đề hoặc ở câu báo cáo kết quả dài sáu tháng, hay ngược
        lại. Tính theo lịch hay theo chế độ
        báo cáo đều được; ngắn hơn tên kỳ thì chỉ là lưu ý, vì báo cáo ước thường chốt sớm. Kỳ mà
        T01, T02, T07 đã nêu thì không nêu lại.""",
        """The title says a quarter and the days there, or in the sentence that opens or closes the
        report, make half a year, or the other way about. Calendar and
        regime are both allowed; too short is a note, for estimates are closed early. What T01, T02
        or T07 tell is not told again.""",
    ),
    basis=Said(
        "Nghị định 09/2019/NĐ-CP, điều 12; lịch. Cho phép lệch 20 ngày.",
        "Decree 09/2019, Article 12; the calendar. 20 days are allowed either way.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026 (từ ngày 15/12/2025 đến ngày 14/6/2026)
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026 (từ ngày 15/3/2026 đến ngày 14/6/2026)
    """,
)
def period_length(dossier: Dossier) -> Iterator[Finding]:
    """Count the days of the dated period that is told as the report's own, against its name."""
    header = dossier.mentions.header
    named, title = header.named, header.title or ""
    spoken = (period for period in dossier.mentions.own_voice if period.kind == "days")
    dated = header.period is not None and _days(header.period) and header.period.text in title
    period = header.period if dated and header.period != named else next(spoken, None)
    period = period or _ending_with(named, dossier)
    told = {p.text: p.name for p in dossier.mentions.periods if p.name and p.text in title}
    first = min((title.find(text) for text in told), default=0)
    # `… quý IV năm 2025, phương hướng, nhiệm vụ quý I năm 2026`: what is ahead is not its period
    goes_on = dossier.knowledge.labels["time:title-goes-on"]
    ahead = [at for word in goes_on if (at := title.lower().find(word, first)) > 0]
    present = title[: min(ahead, default=len(title))]
    names = {name for text, name in told.items() if text in present} or set(told.values())
    if period is None or named is None or named.name is None:
        return
    months = months_of(named.name)
    days = _days(period)
    if months is None or days is None or len(names) > 1 or _is_told(period, dossier):
        return
    start, end = days
    if named.year not in (None, end.year):
        return  # T07
    length, meant = (end - start).days + 1, (months[1] - months[0] + 1) * MONTH
    if abs(length - meant) <= SPARE:
        return
    yield _found(period, named, length, long=length > meant)


def _found(period: Period, named: Period, length: int, *, long: bool) -> Finding:
    how, how_en = ("dài", "long") if long else ("ngắn", "short")
    return period_length.finding(
        Said(
            f"Kỳ “{period.text}” là {length} ngày, {how} hơn kỳ có tên “{named.text}”.",
            f"“{period.text}” makes {length} days, too {how_en} for “{named.text}”.",
        ),
        subject="kỳ",
        at=period.place,
        severity=Severity.WARNING if long else Severity.NOTE,
        explanation=f"{length} ngày",
        evidence=[
            Evidence(period.text, "stated", period.place),
            Evidence(named.text, "other", named.place),
        ],
    )


def _days(period: Period) -> tuple[date, date] | None:
    start = period.start.meant if period.start else None
    end = period.end.meant if period.end else None
    return None if start is None or end is None or start > end else (start, end)


def _ending_with(named: Period | None, dossier: Dossier) -> Period | None:
    """The one dated period of the body that ends with the named one, and is that of the figures.

    It stands behind the words for a report; one that begins with the year may be the year so far.
    """
    dated = [p for p in dossier.mentions.periods if p.kind == "days"]
    days = _days(dated[0]) if len({p.text for p in dated}) == 1 else None
    if days is None or named is None:
        return None
    start, end = days
    ends = [reading.end for reading in named.readings if reading.end]
    near = any(abs((end - one).days) <= SPARE for one in ends)
    of_year = start.month in (1, 12) or start.year < end.year
    place = dated[0].place
    text = next(p.plain for p in dossier.report.passages() if p.address == place.address)
    before = fold(text[: place.start])
    labels = dossier.knowledge.labels
    told = has_word(before, labels["days-told-of"]) and not has_word(before, labels["days-not-own"])
    return dated[0] if near and told and not of_year else None


def _is_told(period: Period, dossier: Dossier) -> bool:
    """Whether one end has another year elsewhere in the report: T02 says so."""
    return any(slipped_year(period, other) for other in dossier.mentions.periods)
