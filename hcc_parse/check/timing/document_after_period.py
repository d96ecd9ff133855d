"""A document listed as issued in the period, and dated after its end."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Period, Said, Severity


@check(
    "T05",
    title=Said("Văn bản trong phụ lục ban hành sau kỳ", "A listed document dated after the period"),
    severity=Severity.NOTE,
    rationale=Said(
        """Danh mục văn bản ban hành trong kỳ có văn bản ghi ngày sau ngày cuối kỳ: văn bản của kỳ
        sau, hoặc ngày gõ nhầm.""",
        """The list of documents issued in the period holds one dated after its last day: it belongs
        to the next period, or the date is a slip.""",
    ),
    basis=Said(
        "Logic; chỉ xét văn bản liệt kê trong phụ lục.",
        "Logic; only documents listed in an appendix.",
    ),
    wrong="""
        Giai đoạn từ ngày 15/3/2026 đến ngày 14/6/2026, công tác được quan tâm.
        PHỤ LỤC
        - Thông báo số 27/TB-UBND ngày 15/6/2026 về công khai thủ tục.
    """,
    right="""
        Giai đoạn từ ngày 15/3/2026 đến ngày 14/6/2026, công tác được quan tâm.
        PHỤ LỤC
        - Thông báo số 27/TB-UBND ngày 12/6/2026 về công khai thủ tục.
    """,
)
def document_after_period(dossier: Dossier) -> Iterator[Finding]:
    """Compare the dates of documents listed in appendices with the end of the period."""
    mentions = dossier.mentions
    period = _own_period(dossier)
    end = period.end.meant if period and period.end else None
    if end is None or not mentions.appendices:
        return
    own = mentions.header.number.value if mentions.header.number else None
    first = min(place.address.block for place in mentions.appendices)
    for citation in mentions.citations:
        issued = citation.date.meant if citation.date else None
        if citation.place.address.block <= first or issued is None or issued <= end:
            continue
        if citation.number == own:  # "Kèm theo Báo cáo số …": the report itself
            continue
        yield document_after_period.finding(
            Said(
                f"“{citation.text}” trong phụ lục ghi ngày sau ngày cuối kỳ ({end:%d/%m/%Y}).",
                f"“{citation.text}” in the appendix is dated after the period's end ({end}).",
            ),
            subject=citation.well_formed,
            at=citation.place,
            explanation=f"{issued:%d/%m/%Y} > {end:%d/%m/%Y}",
            evidence=[Evidence(citation.text, "stated", citation.place)],
        )


def _own_period(dossier: Dossier) -> Period | None:
    """The dated period of the title, failing that the first one of the text."""
    own = dossier.mentions.header.period
    if own is not None and own.end is not None:
        return own
    return next((period for period in dossier.mentions.periods if period.is_whole), None)
