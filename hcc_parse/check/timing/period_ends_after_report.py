"""The days of the report's own period end after it was signed, and not as its name has them."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "T13",
    title=Said("Kỳ số liệu kết thúc sau ngày ký", "The period of figures ends after the signing"),
    severity=Severity.WARNING,
    rationale=Said(
        """Kỳ ghi bằng ngày bắt đầu đúng ngày đầu kỳ báo cáo nhưng kết thúc sau ngày ký và không phải
        ngày cuối kỳ theo chế độ báo cáo hay theo lịch: ngày cuối gõ nhầm. Kỳ ở phần phương hướng,
        kế hoạch thì không xét.""",
        """Days that begin where the named period of the report begins, but end after the signing
        and where that period ends by no reading: the last day is a slip. Plans are left alone.""",
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
    header = dossier.mentions.header
    issued, named = header.date.meant if header.date else None, header.named
    if issued is None or named is None or header.date is None:
        return
    for period in dossier.mentions.periods:
        start = period.start.meant if period.start else None
        end = period.end.meant if period.end else None
        if start is None or end is None or end <= issued or start > issued:
            continue
        begins = [one for one in named.readings if one.start == start]
        if not begins or any(one.end == end for one in named.readings):
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
