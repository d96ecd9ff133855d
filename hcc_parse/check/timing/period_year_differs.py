"""A title that names the report's period in another year."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Period, Said, Severity, Table
from hcc_parse.vietnamese import fold


@check(
    "T06",
    title=Said("Tên kỳ trong phụ lục ghi năm khác", "The period's name bears another year"),
    severity=Severity.WARNING,
    rationale=Said(
        """Phụ lục hay bảng mang đúng tên kỳ của báo cáo nhưng ghi năm khác, mà không phải để so
        sánh: thường là phụ lục cũ chép lại chưa sửa năm.""",
        """An appendix or table bears the name of the report's period with another year, and not
        for comparison: mostly last year's appendix, its year left unchanged.""",
    ),
    basis=Said(
        "Suy luận: một báo cáo nói về một kỳ.",
        "Logic: a report speaks of one period.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        I. Kết quả
        PHỤ LỤC
        Kết quả giải quyết thủ tục hành chính Quý II năm 2025
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        I. Kết quả
        PHỤ LỤC
        Kết quả giải quyết thủ tục hành chính so với cùng kỳ Quý II năm 2025
    """,
)
def period_year_differs(dossier: Dossier) -> Iterator[Finding]:
    """Compare the years under which titles name the period of the report."""
    mentions = dossier.mentions
    title = mentions.header.title or ""
    named = [p for p in mentions.periods if p.name and p.name != "year"]
    own = mentions.header.named
    if own is None or own.name in (None, "year") or not own.year:
        own = next((p for p in named if p.year and p.text in title), None)
    if own is None:
        return
    for period in named:
        if period.name != own.name or period.year in (None, own.year) or period.text in title:
            continue
        words = fold(_words_beside(period, dossier))
        comparing = dossier.knowledge.labels["title-comparing"]
        if not mentions.in_title(period) or any(word in words for word in comparing):
            continue
        yield period_year_differs.finding(
            _said(period, own),
            subject=period.text,
            at=period.place,
            explanation=f"{period.year} ≠ {own.year}",
            evidence=[
                Evidence(period.text, "stated", period.place),
                Evidence(own.text, "other", own.place),
            ],
        )


def _words_beside(period: Period, dossier: Dossier) -> str:
    """The paragraph of a period; for one in a cell, the whole table: its heads may compare."""
    table = dossier.report.blocks[period.place.address.block]
    if isinstance(table, Table):
        return " ".join(cell.passage.text for cell in table.cells)
    return dossier.report.passage_at(period.place).text


def _said(period: Period, own: Period) -> Said:
    year = "" if str(own.year) in own.text else f" ({own.year})"
    return Said(
        f"Chỗ này ghi kỳ “{period.text}”, tiêu đề báo cáo ghi “{own.text}”{year}: xem lại năm.",
        f"The period is “{period.text}” here and “{own.text}”{year} in the title: see which year is "
        "meant.",
    )
