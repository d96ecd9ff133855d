"""One report, two periods that differ in the year of one end."""

from collections.abc import Iterator
from itertools import combinations

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity, slipped_year


@check(
    "T02",
    title=Said("Hai chỗ ghi hai kỳ trái nhau", "Two statements of the period contradict"),
    severity=Severity.ERROR,
    rationale=Said(
        """Tiêu đề, lời và phụ lục phải nói về một kỳ. Khi hai kỳ cùng ngày, cùng tháng mà chỉ khác
        năm ở một đầu thì một chỗ đã gõ nhầm. Khác năm ở cả hai đầu là so với cùng kỳ, không sai.""",
        """Title, body and appendix must speak of one period. Two periods with the same days and
        months that differ in the year of one end only: one of them is a slip. When both years
        differ it is a comparison with another year.""",
    ),
    basis=Said(
        "Nghị định 09/2019/NĐ-CP, điều 12: một kỳ số liệu cho một báo cáo.",
        "Decree 09/2019, Article 12: one period of figures for one report.",
    ),
    wrong="""
        Giai đoạn từ ngày 15/3/2026 đến ngày 14/6/2026, công tác được thực hiện tốt.
        PHỤ LỤC
        Tình hình giải quyết từ ngày 15/3/2025 đến ngày 14/6/2026
    """,
    right="""
        Giai đoạn từ ngày 15/3/2026 đến ngày 14/6/2026, công tác được thực hiện tốt.
        So với cùng kỳ, từ ngày 15/3/2025 đến ngày 14/6/2025, số hồ sơ tăng.
    """,
)
def periods_contradict(dossier: Dossier) -> Iterator[Finding]:
    """Compare the dated periods of a report with each other, each pair of texts once."""
    dated = {period.text.lower(): period for period in reversed(dossier.mentions.periods)}
    periods = [p for p in reversed(dated.values()) if p.start and p.end]
    for one, other in combinations(periods, 2):
        if not slipped_year(one, other):
            continue
        # Between two sentences the longer may be meant; a title, or a reversed one, leaves no doubt.
        sure = any(dossier.mentions.in_title(p) or p.is_reversed for p in (one, other))
        yield periods_contradict.finding(
            Said(
                f"Chỗ này ghi kỳ “{other.text}”, chỗ khác ghi “{one.text}”: "
                f"{'một trong hai năm bị gõ nhầm' if sure else 'xem có chỗ nào gõ nhầm năm'}.",
                f"The period is “{other.text}” here and “{one.text}” elsewhere: "
                f"{'one year is a slip' if sure else 'see whether a year was mistyped'}.",
            ),
            subject="kỳ",
            at=other.place,
            severity=Severity.ERROR if sure else Severity.NOTE,
            explanation=f"{other.text} ≠ {one.text}",
            evidence=[
                Evidence(other.text, "stated", other.place),
                Evidence(one.text, "other", one.place),
            ],
        )
