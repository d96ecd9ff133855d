"""A cited document under another date than it was issued on."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "L03",
    title=Said("Ngày ban hành khác với văn bản đã kiểm chứng", "Date against the registry"),
    severity=Severity.WARNING,
    rationale=Said(
        """Văn bản có trong danh mục đã kiểm chứng với một ngày ban hành khác. Chỉ xét ký hiệu chỉ
        một văn bản duy nhất mang; loại văn bản phải trùng.""",
        """The document stands in the verified registry under another date of issue. Only symbols
        that one document alone bears are compared, and the type must agree.""",
    ),
    basis=Said(
        "legal_documents.csv, chỉ dòng verified=yes và unique=yes; nguồn ghi trong từng dòng.",
        "legal_documents.csv, only rows with verified=yes and unique=yes; each row names its source.",
    ),
    wrong="Thực hiện Nghị định số 42/2022/NĐ-CP ngày 24/5/2022 của Chính phủ.",
    right="Thực hiện Nghị định số 42/2022/NĐ-CP ngày 24/6/2022; Nghị quyết số 66/NQ-CP ngày 01/01/2025.",
)
def date_against_registry(dossier: Dossier) -> Iterator[Finding]:
    """Compare the date after each symbol with that of the registry."""
    for citation in dossier.mentions.citations:
        known = citation.registered(dossier.knowledge.legal_documents)
        cited = citation.date.meant if citation.date else None
        if known is None or known.issued is None or not (known.verified and known.unique):
            continue
        same_type = citation.type in (None, known.type) or "NĐ" in citation.codes
        if cited is None or citation.date is None or cited == known.issued or not same_type:
            continue
        yield date_against_registry.finding(
            Said(
                f"{citation.type or 'Văn bản'} {citation.symbol}: báo cáo ghi {citation.date.text}, "
                f"văn bản ban hành ngày {_day(known.issued)} (nguồn: {_sources(known.source)}).",
                f"{citation.symbol}: the report says {cited}, it was issued on {known.issued} "
                f"(source: {_sources(known.source)}).",
            ),
            subject=citation.well_formed,
            at=citation.date.place,
            explanation=f"{_day(cited)} ≠ {_day(known.issued)}",
            evidence=[
                Evidence(citation.date.text, "stated", citation.date.place),
                Evidence(citation.text, "other", citation.place),
            ],
        )


def _day(date: object) -> str:
    return f"{date:%d/%m/%Y}"


def _sources(cell: str) -> str:
    return "; ".join(source.strip() for source in cell.split("|"))
