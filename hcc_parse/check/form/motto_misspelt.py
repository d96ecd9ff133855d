"""Quốc hiệu or Tiêu ngữ in other words than prescribed."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import in_words, plain

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
OTHER_MARK = NATION.replace("HÒA", "HOÀ")
MOTTO = "Độc lập - Tự do - Hạnh phúc"
FARTHEST = 25  # blocks: the letterhead is above


@check(
    "F06",
    title=Said("Quốc hiệu, Tiêu ngữ viết sai", "National name or motto misspelt"),
    severity=Severity.NOTE,
    rationale=Said(
        """Quốc hiệu viết chữ in hoa; Tiêu ngữ viết hoa chữ đầu mỗi cụm, giữa các cụm là gạch nối có
        cách hai bên. Vắng cả hai thì không nêu, vì hay mất khi chuyển tệp; Hòa hay Hoà đều được.""",
        """The national name stands in capitals; the motto has a capital at each phrase and a hyphen
        with spaces between them. Where both are absent nothing is said: they are often lost in
        conversion. The tone of the second word may stand on either vowel.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I: Quốc hiệu và Tiêu ngữ.",
        "Decree 30/2020, Annex I: national name and motto.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập – Tự do – Hạnh Phúc
        BÁO CÁO
    """,
    right="""
        UBND XÃ AN PHÚ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        BÁO CÁO
    """,
)
def motto_misspelt(dossier: Dossier) -> Iterator[Finding]:
    """Hold each line of the letterhead that is meant as one of the two against its wording."""
    for passage in dossier.report.passages():
        if passage.address.block >= FARTHEST:
            return
        for line in passage.plain.replace("\t", "\n").split("\n"):
            text = line.strip(" *_")
            right = _right(text)
            if right is None:
                continue
            start = passage.plain.index(text)
            place = passage.at(start, start + len(text))
            yield motto_misspelt.finding(
                Said(f"Ghi “{text}”; quy định là “{right}”.", f"“{text}” should read “{right}”."),
                subject=right,
                at=place,
                evidence=[Evidence(dossier.report.text_at(place), "stated", place)],
            )


def _right(text: str) -> str | None:
    """The prescribed wording of a line that is meant as one of the two and is not so written."""
    letters = in_words(text).replace(" ", "")
    for right in (NATION, MOTTO):
        if letters == in_words(right).replace(" ", ""):
            return None if " ".join(text.split()) in (right, plain(right), OTHER_MARK) else right
    return None
