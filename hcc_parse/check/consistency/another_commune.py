"""A report that speaks for another commune than the one in its letterhead."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "C03",
    title=Said("Nói thay xã, phường khác", "Speaking for another commune"),
    severity=Severity.WARNING,
    rationale=Said(
        """Câu báo cáo nhân danh một xã, phường không phải đơn vị ở phần đầu: thường là chép từ báo
        cáo của nơi khác mà chưa sửa tên. Chỉ xét câu mở đầu, câu kết, dòng “Kèm theo Báo cáo” và câu
        kể việc làm của chính đơn vị; nơi khác được nhắc đến trong việc phối hợp, sáp nhập thì không
        xét.""",
        """A sentence that reports in the name of a commune other than the one in the letterhead:
        mostly copied from another report. Only opening and closing sentences, the line under an
        appendix and sentences that tell what the author did are looked at, not communes named for
        other reasons.""",
    ),
    basis=Said(
        "So với tên đơn vị ở phần đầu báo cáo.",
        "Against the name in the letterhead.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        I. Kết quả
        Trên đây là báo cáo của UBND xã Bình Hòa về kết quả quý II năm 2026./.
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        I. Kết quả
        UBND xã An Phú phối hợp với UBND xã Bình Hòa tổ chức hội nghị.
        Trên đây là báo cáo của UBND xã An Phú về kết quả quý II năm 2026./.
    """,
)
def another_commune(dossier: Dossier) -> Iterator[Finding]:
    """Name each other commune in whose name the report speaks, each once."""
    issuer = dossier.mentions.header.issuer
    told: set[str] = set()
    for blemish in dossier.mentions.blemishes:
        if blemish.kind != "other-commune" or issuer is None or blemish.text in told:
            continue
        told.add(blemish.text)
        yield another_commune.finding(
            Said(
                f"Câu này nhân danh “{blemish.text}”, phần đầu báo cáo là {issuer.commune}: chép từ "
                "báo cáo khác, hoặc nhắc đến nơi khác.",
                f"This sentence speaks for “{blemish.text}”, the letterhead names {issuer.commune}: "
                "copied from another report, or another place is meant.",
            ),
            subject=blemish.text,
            at=blemish.place,
            evidence=[Evidence(blemish.text, "stated", blemish.place)],
        )
