"""A document called by another type than its symbol says."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Citation, Dossier, Evidence, Finding, Knowledge, Said, Severity


@check(
    "L01",
    title=Said("Tên loại trái với ký hiệu", "Type of document against its symbol"),
    severity=Severity.ERROR,
    rationale=Said(
        """Ký hiệu mang chữ viết tắt của tên loại: NĐ là Nghị định, NQ là Nghị quyết. Gọi khác đi là
        viện dẫn sai loại văn bản.""",
        """The symbol carries the abbreviation of the type: NĐ is a decree, NQ a resolution. Another
        name is a wrong citation.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, Phụ lục III; document_types.csv, chỉ các dòng đã kiểm chứng.",
        "Decree 30/2020, Annex III; document_types.csv, verified rows only.",
    ),
    wrong="Thực hiện Nghị quyết số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ.",
    right="Thực hiện Nghị định số 63/2010/NĐ-CP ngày 08/6/2010; Luật số 72/2025/QH15; Đề án 06/QĐ-TTg.",
)
def type_against_symbol(dossier: Dossier) -> Iterator[Finding]:
    """Compare the type named before each symbol with the abbreviation in it."""
    for citation in dossier.mentions.citations:
        right = _right_type(citation, dossier.knowledge)
        if right is None:
            continue
        yield type_against_symbol.finding(
            Said(
                f"“{citation.text}”: gọi là {citation.type}, nhưng ký hiệu {citation.symbol} là của "
                f"{right}.",
                f"“{citation.text}” is called {citation.type}, but the symbol {citation.symbol} is "
                f"that of a {right}.",
            ),
            subject=citation.symbol,
            at=citation.place,
            evidence=[Evidence(citation.text, "stated", citation.place)],
        )


def _right_type(citation: Citation, knowledge: Knowledge) -> str | None:
    """The type that the symbol names, when that cannot be the one written."""
    by_approval = knowledge.labels["named-by-approval"]  # "Đề án 06/QĐ-TTg"
    if citation.type is None or citation.type.lower() in by_approval:
        return None
    code = citation.codes[0]
    allowed = {t.abbreviation for t in knowledge.document_types if t.name == citation.type}
    named = [t for t in knowledge.document_types if t.abbreviation == code and t.verified]
    if not named or code in allowed or code in knowledge.issuers:
        return None
    if not any(t.verified for t in knowledge.document_types if t.name == citation.type):
        return None
    return " hoặc ".join(dict.fromkeys(t.name for t in named))
