"""A symbol that lost a hyphen or a mark."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "L02",
    title=Said("Ký hiệu viết sai thể thức", "Malformed symbol"),
    severity=Severity.WARNING,
    rationale=Said(
        """Giữa chữ viết tắt tên loại và cơ quan ban hành có gạch nối (NĐ-CP); Công điện viết tắt là
        CĐ. Ký hiệu viết sai thì tra cứu không ra.""",
        """A hyphen parts the type from the issuer (NĐ-CP); a telegram is CĐ. A malformed symbol
        cannot be looked up.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I và III.",
        "Decree 30/2020, Annexes I and III.",
    ),
    wrong="Thực hiện Nghị định số 45/2020/NĐCP ngày 08/4/2020 của Chính phủ.",
    right="Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2020; Công văn số 34/TTPVHCC-TH ngày 26/3/2026.",
)
def symbol_malformed(dossier: Dossier) -> Iterator[Finding]:
    """Look for symbols that the grammar mends in just one way."""
    for citation in dossier.mentions.citations:
        if not citation.malformed:
            continue
        yield symbol_malformed.finding(
            Said(
                f"Ký hiệu {citation.symbol} viết sai; đúng thể thức là {citation.well_formed}.",
                f"The symbol {citation.symbol} is malformed; it should read {citation.well_formed}.",
            ),
            subject=citation.symbol,
            at=citation.symbol_place,
            evidence=[Evidence(citation.symbol, "stated", citation.symbol_place)],
        )
