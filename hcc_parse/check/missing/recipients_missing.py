"""A signed report without a list of recipients."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import fold


@check(
    "M07",
    title=Said("Không có “Nơi nhận”", "No list of recipients"),
    severity=Severity.NOTE,
    rationale=Said(
        """Báo cáo có số và có người ký, nhưng không có chỗ nào ghi “Nơi nhận”. Có thể khi chuyển tệp
        khung chữ ấy bị mất, nên chỉ là lưu ý.""",
        """The report has a number and a signatory, but the words “Nơi nhận” stand nowhere. A text box
        may have been lost when the file was converted, so this is a note.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, điều 8 và Phụ lục I: nơi nhận.",
        "Decree 30/2020, Article 8 and Annex I: recipients.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        Số: 12/BC-UBND
        BÁO CÁO
        Kết quả công tác quý I năm 2026
        CHỦ TỊCH
        Nguyễn Văn An
    """,
    right="""
        UBND XÃ AN PHÚ
        Số: 12/BC-UBND
        BÁO CÁO
        Kết quả công tác quý I năm 2026
        Nơi nhận:
        - UBND thành phố;
        - Lưu: VT.
        CHỦ TỊCH
        Nguyễn Văn An
    """,
)
def recipients_missing(dossier: Dossier) -> Iterator[Finding]:
    """Look for the words anywhere, in running text and tables."""
    header = dossier.mentions.header
    signatory = header.signatory
    if signatory is None or header.number is None or header.title is None:
        return
    if header.recipients or any("noi nhan" in fold(p.text) for p in dossier.report.passages()):
        return
    yield recipients_missing.finding(
        Said(
            "Báo cáo có người ký nhưng không có phần “Nơi nhận”.",
            "The report is signed but has no list of recipients (Nơi nhận).",
        ),
        subject="nơi nhận",
        at=signatory.place,
        evidence=[
            Evidence(dossier.report.text_at(signatory.place), "stated", signatory.place),
        ],
    )
