"""A period that ends before it begins."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Header, Period, Said, Severity, months_of
from hcc_parse.vietnamese import fold, in_words

YEAR = 12  # months
BEHIND = 24  # characters behind a period in which `năm sau` may stand


@check(
    "T01",
    title=Said("Kỳ báo cáo kết thúc trước khi bắt đầu", "A period that ends before it begins"),
    severity=Severity.ERROR,
    rationale=Said(
        """Ngày đầu kỳ sau ngày cuối kỳ thì không có kỳ nào như vậy; thường là gõ nhầm năm. Hai ngày
        không ghi năm thì chỉ xét khi cùng một tháng, không nói năm sau và không phải tròn năm của
        báo cáo năm; khi ấy là cảnh báo.""",
        """No stretch of time begins after its end; mostly the year was mistyped. Two days without a
        year are told, as a warning, only within one month, where no next year is named and they
        are no whole year of a report of the year.""",
    ),
    basis=Said(
        "Lịch.",
        "The calendar.",
    ),
    wrong="Số liệu tính từ ngày 15/12/2026 đến ngày 14/6/2026.",
    right="Số liệu tính từ ngày 15/12/2025 đến ngày 14/6/2026.",
)
def period_reversed(dossier: Dossier) -> Iterator[Finding]:
    """Look for dated periods whose first day lies after their last."""
    for period in dossier.mentions.periods:
        start = period.start.meant if period.start else None
        end = period.end.meant if period.end else None
        if start is None or end is None or not period.is_reversed:
            continue
        yield period_reversed.finding(
            Said(
                f"Kỳ “{period.text}” bắt đầu sau khi kết thúc: {start:%d/%m/%Y} sau {end:%d/%m/%Y}.",
                f"The period “{period.text}” begins after its end: {start} is later than {end}.",
            ),
            subject="kỳ",
            at=period.place,
            explanation=f"{start:%d/%m/%Y} > {end:%d/%m/%Y}",
            evidence=[Evidence(period.text, "stated", period.place)],
        )
    for period in dossier.mentions.periods:
        if _is_turned_round(period, dossier):
            yield _within_a_month(period)


def _within_a_month(period: Period) -> Finding:
    return period_reversed.finding(
        Said(
            f"Kỳ “{period.text}” kết thúc trước khi bắt đầu: nếu không phải là sang năm sau thì một "
            "trong hai ngày sai.",
            f"The period “{period.text}” ends before it begins: one of the two days is wrong, unless "
            "it runs into the next year.",
        ),
        subject="kỳ",
        at=period.place,
        severity=Severity.WARNING,
        evidence=[Evidence(period.text, "stated", period.place)],
    )


def _is_turned_round(period: Period, dossier: Dossier) -> bool:
    """Whether both days, without a year, are of one month, the last before the first."""
    start, end = period.start, period.end
    if start is None or end is None or start.year or end.year or start.month != end.month:
        return False
    if start.day is None or end.day is None or end.day >= start.day:
        return False
    text = dossier.report.passage_at(period.place).text
    behind = in_words(text[period.place.end : period.place.end + BEHIND])
    if _names(behind, "time:year-on", dossier) or dossier.mentions.in_plan(period.place):
        return False
    if end.day < start.day - 1:
        return True
    beside = [one for one in dossier.mentions.periods if one.place.address == period.place.address]
    of_year = any(one.name == "year" for one in beside)
    of_year = of_year or _names(in_words(text), "time:whole-year", dossier)
    return _is_shorter(dossier.mentions.header) and not of_year


def _is_shorter(header: Header) -> bool:
    """Whether the report is of less than a year, by its name."""
    named = (period.name for period in (header.named, header.period) if period and period.name)
    months = [found for name in named if (found := months_of(name))]
    return bool(months) and all(last - first + 1 < YEAR for first, last in months)


def _names(text: str, role: str, dossier: Dossier) -> bool:
    return any(f" {fold(word)} " in text for word in dossier.knowledge.labels[role])
