"""A period counted by the calendar where the regime counts from the 15th to the 14th."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "T04",
    title=Said("Kỳ khác cách tính của chế độ báo cáo", "A period off the reporting regime"),
    severity=Severity.NOTE,
    rationale=Said(
        """Chế độ báo cáo định kỳ tính quý từ ngày 15 tháng trước đến ngày 14 tháng cuối. Báo cáo nội
        bộ hay báo cáo ước có thể lấy kỳ khác, nên đây chỉ là lưu ý khi cộng các báo cáo.""",
        """The regime of periodic reports counts a quarter from the 15th to the 14th. Internal
        reports and estimates may count otherwise: this only matters when reports are added up.""",
    ),
    basis=Said(
        "Nghị định 09/2019/NĐ-CP, điều 12; cutoffs.csv.",
        "Decree 09/2019, Article 12; cutoffs.csv.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý I năm 2026 (từ ngày 01/01/2026 đến ngày 31/3/2026)
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý I năm 2026 (từ ngày 15/12/2025 đến ngày 14/3/2026)
    """,
)
def period_off_regime(dossier: Dossier) -> Iterator[Finding]:
    """Compare the dated period of the title with the cut-off days of the period it names."""
    header = dossier.mentions.header
    period, title = header.period, (header.title or "")
    start = period.start.meant if period and period.start else None
    end = period.end.meant if period and period.end else None
    names = [
        p.name for p in dossier.mentions.periods if p.name and p.name != "year" and p.text in title
    ]
    cutoff = dossier.knowledge.cutoffs.get(names[0]) if names and names[0] else None
    if period is None or start is None or end is None or cutoff is None or start > end:
        return
    if not cutoff.checked or period.text not in title:
        return
    first, last = cutoff.days(end.year)
    if (start, end) == (first, last):
        return
    yield period_off_regime.finding(
        Said(
            f"Kỳ “{period.text}”; theo chế độ báo cáo thì từ {first:%d/%m/%Y} đến "
            f"{last:%d/%m/%Y} ({cutoff.source}).",
            f"The period is “{period.text}”; the regime counts from {first} to {last} "
            f"({cutoff.source}).",
        ),
        subject="kỳ",
        at=period.place,
        explanation=f"{start:%d/%m/%Y}–{end:%d/%m/%Y} ≠ {first:%d/%m/%Y}–{last:%d/%m/%Y}",
        evidence=[Evidence(period.text, "stated", period.place)],
    )
