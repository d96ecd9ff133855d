"""A document cited without its date, nowhere in the report."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "L05",
    title=Said("Viện dẫn không có ngày ban hành", "Citation without a date"),
    severity=Severity.NOTE,
    rationale=Said(
        """Lần đầu viện dẫn phải ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan, trích yếu. Số
        không kèm năm lặp lại hằng năm, nên thiếu ngày thì không biết là văn bản nào.""",
        """A first citation names type, number, date, issuer and subject. Numbers without a year
        recur each year, so that without the date the document is not known.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I (viện dẫn lần đầu).",
        "Decree 30/2020, Annex I (first citation).",
    ),
    wrong="Công văn số 3124/UBND-NC của UBND thành phố về việc phân quyền khai thác.",
    right="""
        Công văn số 3124/UBND-NC ngày 02/02/2026 của UBND thành phố về việc phân quyền khai thác.
        Tiếp tục thực hiện Công văn số 3124/UBND-NC.
    """,
)
def citation_undated(dossier: Dossier) -> Iterator[Finding]:
    """Look for symbols that no mention gives a date to; the last of a list may date all of it."""
    citations = [citation for citation in dossier.mentions.citations if not citation.abbreviated]
    dated = {c.well_formed for c in citations if c.date or c.series_date}
    told: set[str] = set()
    for citation in citations:
        symbol = citation.well_formed
        if symbol in dated or symbol in told or citation.type in (None, "Luật", "Bộ luật", "Đề án"):
            continue
        told.add(symbol)
        yield citation_undated.finding(
            Said(
                f"“{citation.text}” không ghi ngày ban hành ở chỗ nào trong báo cáo.",
                f"“{citation.text}” is given no date anywhere in the report.",
            ),
            subject=symbol,
            at=citation.place,
            evidence=[Evidence(citation.text, "stated", citation.place)],
        )
