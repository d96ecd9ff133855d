"""One document that is given two issuers."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.check.levels import level_of
from hcc_parse.domain import Citation, Dossier, Evidence, Finding, Said, Severity


@check(
    "L09",
    title=Said("Một văn bản ghi hai cơ quan ban hành", "One document under two issuers"),
    severity=Severity.WARNING,
    rationale=Said(
        """Cùng số, ký hiệu, cùng ngày mà chỗ này ghi của thành phố, chỗ khác ghi của xã, phường: một
        trong hai nơi ghi nhầm. Khác ngày hoặc không ghi ngày thì là hai văn bản, không xét.""",
        """The same symbol and date, here of the city and there of the commune: one of them is a slip.
        With other dates or none they are two documents and are left alone.""",
    ),
    basis=Said(
        "Suy luận: hai cơ quan khó có cùng số, ký hiệu trong cùng một ngày.",
        "Logic: two bodies hardly bear one number and symbol on one day.",
    ),
    wrong="""
        Thực hiện Kế hoạch số 43/KH-UBND ngày 12/3/2026 của UBND thành phố.
        Tiếp tục triển khai Kế hoạch số 43/KH-UBND ngày 12/3/2026 của UBND xã.
    """,
    right="""
        Thực hiện Kế hoạch số 43/KH-UBND ngày 12/3/2026 của UBND thành phố.
        Tiếp tục triển khai Kế hoạch số 43/KH-UBND ngày 20/3/2026 của UBND xã.
    """,
)
def document_of_two_issuers(dossier: Dossier) -> Iterator[Finding]:
    """Compare the levels of the issuers under which one symbol of one day is cited."""
    first: dict[tuple[object, ...], Citation] = {}
    told: set[tuple[object, ...]] = set()
    for citation in dossier.mentions.citations:
        issued = citation.date.meant if citation.date else None
        level = level_of(citation.issuer)
        if issued is None or level is None:
            continue
        key = (citation.type, citation.well_formed, issued)
        other = first.setdefault(key, citation)
        if level_of(other.issuer) == level or key in told:
            continue
        told.add(key)
        yield document_of_two_issuers.finding(
            Said(
                f"“{citation.text}” ghi của {citation.issuer}, chỗ khác ghi của {other.issuer}.",
                f"“{citation.text}” is of {citation.issuer} here and of {other.issuer} elsewhere.",
            ),
            subject=citation.well_formed,
            at=citation.place,
            evidence=[
                Evidence(citation.text, "stated", citation.place),
                Evidence(other.text, "other", other.place),
            ],
        )
