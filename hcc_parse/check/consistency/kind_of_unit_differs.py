"""A report whose author is a commune in the letterhead and a ward further down."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "C07",
    title=Said("Xã hay phường không thống nhất", "A commune here, a ward there"),
    severity=Severity.WARNING,
    rationale=Said(
        """Phần đầu ghi đơn vị là xã mà câu báo cáo hoặc phần ký lại ghi là phường (hoặc ngược lại):
        thường là chép từ báo cáo của nơi khác. Chỉ xét câu mở đầu, câu kết và phần ký; “UBND các xã,
        phường”, “cấp xã” và tên đơn vị trước sáp nhập thì không xét.""",
        """The letterhead names a commune, a sentence that speaks for the report or the signature a
        ward, or the reverse: mostly copied from another report. Only opening and closing sentences
        and the signature are looked at.""",
    ),
    basis=Said(
        "So với loại đơn vị ở phần đầu báo cáo.",
        "Against the kind of unit in the letterhead.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        I. Kết quả
        UBND các xã, phường cùng thực hiện.
        Trên đây là báo cáo của UBND phường An Phú về kết quả quý II năm 2026./.
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        I. Kết quả
        UBND các xã, phường cùng thực hiện.
        Trên đây là báo cáo của UBND xã An Phú về kết quả quý II năm 2026./.
    """,
)
def kind_of_unit_differs(dossier: Dossier) -> Iterator[Finding]:
    """Name the places where the author is called a unit of another kind, in one finding."""
    issuer = dossier.mentions.header.issuer
    found = [b for b in dossier.mentions.blemishes if b.kind == "other-kind"]
    if issuer is None or not found:
        return
    words = ", ".join(dict.fromkeys(f"“{blemish.text.strip()}”" for blemish in found))
    yield kind_of_unit_differs.finding(
        Said(
            f"Ghi {words}, phần đầu báo cáo là {issuer.commune}: một trong các nơi sai, hoặc chỗ đó "
            "nói về đơn vị khác.",
            f"States {words}, the letterhead names {issuer.commune}: one of them is wrong, or "
            "another unit is meant there.",
        ),
        subject=issuer.kind or "",
        at=found[0].place,
        evidence=[
            *(Evidence(b.text.strip(), "stated", b.place) for b in found),
            Evidence(issuer.text, "other", issuer.place),
        ],
    )
