"""A report whose date is not complete."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.check.drafts import is_draft
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "M02",
    title=Said("Ngày của báo cáo bỏ trống", "The report's date is blank"),
    severity=Severity.WARNING,
    rationale=Said(
        """Ngày, tháng hoặc năm ban hành để trống: có thể là bản dự thảo, hoặc điền khi ký số. Phần
        đầu ghi rõ dự thảo thì chỉ là lưu ý.""",
        """Day, month or year of issue is blank: a draft, or filled in when signed. Where
        the letterhead says draft it is a note.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I: địa danh và thời gian ban hành.",
        "Decree 30/2020, Annex I: place and date of issue.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        An Phú, ngày tháng 6 năm 2026
        BÁO CÁO
        Kết quả công tác quý II năm 2026
    """,
    right="""
        UBND XÃ AN PHÚ
        An Phú, ngày 15 tháng 6 năm 2026
        BÁO CÁO
        Kết quả công tác quý II năm 2026
    """,
)
def date_blank(dossier: Dossier) -> Iterator[Finding]:
    """Look at the date in the letterhead."""
    date = dossier.mentions.header.date
    if date is None or date.meant is not None or date.impossible:
        return
    parts = (("ngày", date.day), ("tháng", date.month), ("năm", date.year))
    blank = " và ".join(name for name, value in parts if value is None)
    text = " ".join(date.text.split())
    yield date_blank.finding(
        Said(
            f"Chưa ghi {blank} của báo cáo: “{text}”.",
            f"The date of the report is incomplete: “{text}”.",
        ),
        subject="ngày",
        at=date.place,
        severity=Severity.NOTE if is_draft(dossier) else Severity.WARNING,
        evidence=[Evidence(date.text, "stated", date.place)],
    )
