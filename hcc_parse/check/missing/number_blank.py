"""A report without its number."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.check.drafts import is_draft
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "M01",
    title=Said("Số của báo cáo bỏ trống", "The report's number is blank"),
    severity=Severity.WARNING,
    rationale=Said(
        """Chỗ ghi số để trống: có thể là bản dự thảo, hoặc số do phần mềm ký số điền sau. Phần
        đầu ghi rõ dự thảo thì chỉ là lưu ý.""",
        """The place of the number is blank: a draft, or a number that the signing software adds. Where
        the letterhead says draft it is a note.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I: số và ký hiệu của văn bản.",
        "Decree 30/2020, Annex I: number and symbol.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        Số: /BC-UBND
        BÁO CÁO
        Kết quả công tác quý I năm 2026
    """,
    right="""
        UBND XÃ AN PHÚ
        Số: 12/BC-UBND
        BÁO CÁO
        Kết quả công tác quý I năm 2026
    """,
)
def number_blank(dossier: Dossier) -> Iterator[Finding]:
    """Look at the number in the letterhead."""
    number = dossier.mentions.header.number
    if number is not None and number.value is None:
        text = " ".join(number.text.split())
        yield number_blank.finding(
            Said(
                f"Chưa ghi số của báo cáo: “{text}” (bản dự thảo, hoặc số điền khi ký số).",
                f"The report has no number: “{text}” (a draft, or added when signed).",
            ),
            subject="số",
            at=number.place,
            severity=Severity.NOTE if is_draft(dossier) else Severity.WARNING,
            evidence=[Evidence(number.text, "stated", number.place)],
        )
