"""A symbol whose year is not that of the date beside it."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "L04",
    title=Said("Năm trong ký hiệu khác năm ban hành", "Year in the symbol against the date"),
    severity=Severity.ERROR,
    rationale=Said(
        """Năm trong số, ký hiệu của văn bản quy phạm pháp luật là năm ban hành. Ngày đi kèm thuộc năm
        khác thì một trong hai chỗ sai.""",
        """The year in the symbol of a legal normative document is its year of issue. A date of
        another year beside it: one of them is wrong.""",
    ),
    basis=Said(
        "Logic: năm trong ký hiệu của văn bản quy phạm pháp luật là năm ban hành.",
        "Logic: the year in the symbol of a legal act is the year of issue.",
    ),
    wrong="Thực hiện Quyết định số 12/2026/QĐ-UBND ngày 09/02/2025 của UBND thành phố.",
    right="Thực hiện Quyết định số 12/2026/QĐ-UBND ngày 09/02/2026 của UBND thành phố.",
)
def year_against_date(dossier: Dossier) -> Iterator[Finding]:
    """Compare the year inside each symbol with the date that follows it."""
    for citation in dossier.mentions.citations:
        date = citation.date
        if date is None or date.meant is None or citation.year in (None, date.meant.year):
            continue
        yield year_against_date.finding(
            Said(
                f"“{citation.text}”: ký hiệu mang năm {citation.year}, ngày ghi năm "
                f"{date.meant.year}.",
                f"“{citation.text}”: the symbol bears {citation.year}, the date {date.meant.year}.",
            ),
            subject=citation.well_formed,
            at=citation.place,
            explanation=f"{citation.year} ≠ {date.meant.year}",
            evidence=[Evidence(citation.text, "stated", citation.place)],
        )
