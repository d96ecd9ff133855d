"""A period that ends before it begins."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "T01",
    title=Said("Kỳ báo cáo kết thúc trước khi bắt đầu", "A period that ends before it begins"),
    severity=Severity.ERROR,
    rationale=Said(
        """Ngày đầu kỳ sau ngày cuối kỳ thì không có kỳ nào như vậy; thường là gõ nhầm năm.""",
        """No stretch of time begins after its end; mostly the year was mistyped.""",
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
