"""The report's own period ends after the signing, or figures are told up to a day long behind it."""

from collections.abc import Iterator
from datetime import date, timedelta

from hcc_parse.check.catalogue import check
from hcc_parse.domain import (
    Dossier,
    Evidence,
    Finding,
    Period,
    Reading,
    Said,
    Severity,
    readings_of,
)
from hcc_parse.vietnamese import in_words, unmark

LATE = timedelta(days=31)  # figures up to the end of the month are told some days before it


@check(
    "T13",
    title=Said("Kỳ số liệu kết thúc sau ngày ký", "The period of figures ends after the signing"),
    severity=Severity.WARNING,
    rationale=Said(
        """Kỳ ghi bằng ngày bắt đầu đúng ngày đầu kỳ báo cáo nhưng kết thúc sau ngày ký và không phải
        ngày cuối kỳ theo chế độ báo cáo hay theo lịch: ngày cuối gõ nhầm. Kỳ ở phần phương hướng,
        kế hoạch thì không xét. Số liệu “tính đến ngày …” sau ngày ký hơn một tháng cũng vậy, trừ câu
        nói về dự kiến, thời hạn.""",
        """Days that begin where the named period of the report begins, but end after the signing
        and where that period ends by no reading: the last day is a slip. Plans are left alone.
        So are, up to a month, figures told up to a day behind the signing; later ones are told,
        unless the sentence speaks of what is to come.""",
    ),
    basis=Said(
        "Logic; Nghị định 09/2019/NĐ-CP, điều 12; cutoffs.csv.",
        "Logic; Decree 09/2019, Article 12; cutoffs.csv.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        An Phú, ngày 16 tháng 4 năm 2026
        BÁO CÁO
        Kết quả công tác tháng 4 năm 2026
        Số liệu từ ngày 15/3/2026 đến hết ngày 14/5/2026.
    """,
    right="""
        UBND XÃ AN PHÚ
        An Phú, ngày 16 tháng 4 năm 2026
        BÁO CÁO
        Kết quả công tác tháng 4 năm 2026
        Số liệu từ ngày 15/3/2026 đến hết ngày 14/4/2026.
    """,
)
def period_ends_after_report(dossier: Dossier) -> Iterator[Finding]:
    """Hold the days told for the report's own period against its name and its date."""
    yield from _counted_until(dossier)
    header = dossier.mentions.header
    issued, named = header.date.meant if header.date else None, header.named
    if issued is None or named is None or header.date is None:
        return
    for period in dossier.mentions.periods:
        start = period.start.meant if period.start else None
        end = period.end.meant if period.end else None
        if start is None or end is None or end <= issued or start > issued:
            continue
        readings = _by_rule(named, dossier)
        begins = [one for one in readings if one.start == start]
        if not begins or any(one.end == end for one in readings):
            continue
        if dossier.mentions.in_plan(period.place):
            continue
        yield period_ends_after_report.finding(
            Said(
                f"“{period.text}” kết thúc sau ngày ký báo cáo ({header.date.text}), trong khi kỳ "
                f"“{named.text}” hết ngày {begins[0].end:%d/%m/%Y}: ngày cuối kỳ hoặc ngày ký sai.",
                f"“{period.text}” ends after the report was signed ({issued}), while the period "
                f"“{named.text}” ends {begins[0].end}: the last day or the date is wrong.",
            ),
            subject="kỳ",
            at=period.place,
            explanation=f"{end:%d/%m/%Y} > {issued:%d/%m/%Y}",
            evidence=[
                Evidence(period.text, "stated", period.place),
                Evidence(header.date.text, "other", header.date.place),
            ],
        )


def _by_rule(named: Period, dossier: Dossier) -> tuple[Reading, ...]:
    """What a name means by the calendar and the regime, not by the days that are looked at."""
    if named.name is None or named.year is None:
        return named.readings
    return readings_of(named.name, named.year, dossier.knowledge.cutoffs)


def _counted_until(dossier: Dossier) -> Iterator[Finding]:
    """`Tính đến ngày 31/5/2027` in a report of June 2026: nobody can have counted so far."""
    signed = dossier.mentions.header.date
    issued = signed.meant if signed else None
    if signed is None or issued is None:
        return
    for period in dossier.mentions.periods:
        end = period.end.meant if period.end else None
        if period.kind != "until" or end is None or end <= issued + LATE:
            continue
        counted = unmark(period.text).startswith(dossier.knowledge.labels["counted-until"])
        if not counted or _is_to_come(period, end, dossier):
            continue
        yield period_ends_after_report.finding(
            Said(
                f"“{period.text}” sau ngày ký báo cáo ({signed.text}): ngày nêu ở đây hoặc ngày ký "
                "sai.",
                f"“{period.text}” lies after the day the report was signed ({issued}): one of the "
                "two days is wrong.",
            ),
            subject="ngày chốt số liệu",
            at=period.place,
            explanation=f"{end:%d/%m/%Y} > {issued:%d/%m/%Y}",
            evidence=[
                Evidence(period.text, "stated", period.place),
                Evidence(signed.text, "other", signed.place),
            ],
        )


def _is_to_come(period: Period, end: date, dossier: Dossier) -> bool:
    """Whether the paragraph of a day speaks of plans or terms, or the report's period ends so."""
    named = dossier.mentions.header.named
    if dossier.mentions.in_plan(period.place) or (
        named and any(r.end == end for r in named.readings)
    ):
        return True
    words = in_words(dossier.report.passage_at(period.place).text)
    to_come = dossier.knowledge.labels["until:to-come"]
    return any(f" {unmark(word)} " in words for word in to_come)
