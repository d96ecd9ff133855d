"""A cited document that was issued after the report."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.check.clauses import has_word
from hcc_parse.domain import Citation, Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import in_words


@check(
    "T10",
    title=Said("Viện dẫn văn bản ban hành sau ngày báo cáo", "A document cited from the future"),
    severity=Severity.WARNING,
    rationale=Said(
        """Văn bản được viện dẫn ghi ngày sau ngày của báo cáo: ngày của văn bản hoặc ngày báo cáo bị
        gõ nhầm. Báo cáo chưa ghi đủ ngày, mục phương hướng, văn bản dự thảo hay sẽ ban hành thì
        không xét.""",
        """A cited document bears a date after that of the report: one of the two is a slip. Reports
        without a whole date, plans, drafts and documents to come are left alone.""",
    ),
    basis=Said(
        "Logic: không thể viện dẫn văn bản chưa ban hành.",
        "Logic: nobody can cite a document that is not yet issued.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        An Phú, ngày 16 tháng 6 năm 2026
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        Thực hiện Kế hoạch số 43/KH-UBND ngày 12/8/2026 của UBND xã.
    """,
    right="""
        UBND XÃ AN PHÚ
        An Phú, ngày 16 tháng 6 năm 2026
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        Thực hiện Kế hoạch số 43/KH-UBND ngày 12/3/2026 của UBND xã.
    """,
)
def document_from_future(dossier: Dossier) -> Iterator[Finding]:
    """Compare each cited date with that of the letterhead, each symbol once."""
    date = dossier.mentions.header.date
    written = date.meant if date else None
    if date is None or written is None:
        return
    told: set[str] = set()
    for citation in dossier.mentions.citations:
        issued = citation.date.meant if citation.date else None
        if issued is None or issued <= written or citation.well_formed in told:
            continue
        if _is_to_come(citation, dossier):
            continue
        told.add(citation.well_formed)
        yield document_from_future.finding(
            Said(
                f"“{citation.text}” ghi ngày sau ngày của báo cáo ({written:%d/%m/%Y}).",
                f"“{citation.text}” is dated after the report itself ({written}).",
            ),
            subject=citation.well_formed,
            at=citation.place,
            explanation=f"{issued:%d/%m/%Y} > {written:%d/%m/%Y}",
            evidence=[
                Evidence(citation.text, "stated", citation.place),
                Evidence(date.text, "other", date.place),
            ],
        )


def _is_to_come(citation: Citation, dossier: Dossier) -> bool:
    number = dossier.mentions.header.number
    if number is not None and number.value == citation.number:  # the report itself
        return True
    words = in_words(dossier.report.passage_at(citation.place).text)
    to_come = has_word(words, dossier.knowledge.labels["document-to-come"])
    return to_come or dossier.mentions.in_plan(citation.place)
