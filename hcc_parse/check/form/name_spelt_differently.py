"""A commune whose name is spelt with other marks than in its letterhead."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "F03",
    title=Said("Tên xã, phường viết khác nhau", "The commune's name spelt in two ways"),
    severity=Severity.NOTE,
    rationale=Said(
        """Tên đơn vị trong lời khác dấu với tên ở phần đầu báo cáo.""",
        """The name in the text bears other marks than in the letterhead.""",
    ),
    basis=Said(
        "So với tên cơ quan ở phần đầu; chỉ khi cùng chữ mà khác dấu.",
        "Against the name in the letterhead; only where the letters are the same and the marks differ.",
    ),
    wrong="""
        UBND PHƯỜNG PHÙ LIỄN
        BÁO CÁO
        Kết quả quý II năm 2026
        I. Kết quả
        Trên địa bàn phường Phù Liên không phát sinh hồ sơ quá hạn.
    """,
    right="""
        UBND PHƯỜNG PHÙ LIỄN
        BÁO CÁO
        Kết quả quý II năm 2026
        I. Kết quả
        Trên địa bàn phường Phù Liễn không phát sinh hồ sơ quá hạn.
    """,
)
def name_spelt_differently(dossier: Dossier) -> Iterator[Finding]:
    """Name each other spelling, each spelling once."""
    told: set[str] = set()
    for blemish in dossier.mentions.blemishes:
        if blemish.kind == "other-spelling" and blemish.text not in told:
            told.add(blemish.text)
            yield name_spelt_differently.finding(
                Said(
                    f"Tên viết “{blemish.text}”, khác dấu với tên ở phần đầu ({_name(dossier)}).",
                    f"The name reads “{blemish.text}”, with other marks than in the letterhead ({_name(dossier)}).",
                ),
                subject=blemish.text,
                at=blemish.place,
                evidence=[Evidence(blemish.text, "stated", blemish.place)],
            )


def _name(dossier: Dossier) -> str:
    issuer = dossier.mentions.header.issuer
    return issuer.commune or "" if issuer else ""
