"""A report that does not say of which period it speaks."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import fold


@check(
    "M08",
    title=Said("Không nói kỳ báo cáo", "No period is told"),
    severity=Severity.NOTE,
    rationale=Said(
        """Tiêu đề không nêu quý, tháng, năm nào, trong lời cũng không có kỳ nào: con số trong báo cáo
        không biết của thời gian nào. Báo cáo có nêu số đếm thì mới xét.""",
        """Neither title nor text names a quarter, month or year: of which time the figures are is
        not known. Only a report that states figures is looked at.""",
    ),
    basis=Said(
        "Nghị định 09/2019/NĐ-CP, điều 12: thời gian chốt số liệu của báo cáo định kỳ.",
        "Decree 09/2019, Article 12: periods of reports.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả giải quyết thủ tục hành chính
        I. Kết quả
        Đã tiếp nhận 120 hồ sơ.
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả giải quyết thủ tục hành chính
        I. Kết quả
        Tính đến ngày 14/6/2026 đã tiếp nhận 120 hồ sơ.
    """,
)
def period_unsaid(dossier: Dossier) -> Iterator[Finding]:
    """Look for any period, and in the title for any word of time that was not understood."""
    mentions = dossier.mentions
    header = mentions.header
    if header.title is None or header.title_place is None or header.issuer is None:
        return
    words = set(fold(header.title).split())
    unclear = any(word.isdecimal() for word in words) or words & {"quy", "thang", "nam", "tuan"}
    counted = any(figure.kind == "count" for figure in mentions.figures)
    if mentions.periods or header.period or unclear or not counted:
        return
    yield period_unsaid.finding(
        Said(
            "Không chỗ nào trong báo cáo nói số liệu của kỳ nào (quý, tháng, năm, từ ngày … đến "
            "ngày …).",
            "Nowhere does the report say of which period its figures are.",
        ),
        subject="kỳ",
        at=header.title_place,
        evidence=[
            Evidence(dossier.report.text_at(header.title_place), "stated", header.title_place)
        ],
    )
