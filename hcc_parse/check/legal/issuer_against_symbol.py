"""A document of one body under the symbol of another."""

from collections.abc import Iterator, Mapping

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Body, Citation, Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import fold

COMPARED = {"central", "ministry", "province", "local", "party_local"}  # levels of bodies


@check(
    "L07",
    title=Said("Cơ quan ban hành khác với ký hiệu", "Issuer against the symbol"),
    severity=Severity.WARNING,
    rationale=Said(
        """Chữ cuối của ký hiệu là tên tắt của cơ quan ban hành: QĐ-TTg của Thủ tướng Chính phủ, QĐ-UBND
        của Ủy ban nhân dân. Lời ghi một cơ quan khác thì cơ quan hoặc ký hiệu bị nhầm. Chỉ xét cơ quan
        có trong danh mục, đã kiểm chứng; bộ đã sắp xếp lại và văn bản liên tịch không xét.""",
        """The letters of a symbol name the issuer: QĐ-TTg the Prime Minister, QĐ-UBND a people's
        committee. Where the text names another, one of the two is wrong. Only verified bodies of the
        list are compared; former ministries and joint documents are left alone.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I (số, ký hiệu); issuers.csv, dòng verified=yes.",
        "Decree 30/2020, Annex I (symbols); issuers.csv, rows with verified=yes.",
    ),
    wrong="Thực hiện Quyết định số 12/QĐ-UBND ngày 09/02/2026 của Thủ tướng Chính phủ.",
    right="""
        Thực hiện Quyết định số 12/QĐ-UBND ngày 09/02/2026 của Chủ tịch UBND thành phố.
        Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ.
        Nghị quyết số 1656/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội.
    """,
)
def issuer_against_symbol(dossier: Dossier) -> Iterator[Finding]:
    """Compare the body named after each symbol with the bodies of its letters."""
    bodies = dossier.knowledge.bodies
    heads = tuple(f"{fold(word)} " for word in dossier.knowledge.labels["issuer-head"])
    told: set[str] = set()
    for citation in dossier.mentions.citations:
        named = _named(citation.issuer or "", heads, bodies)
        if named is None or citation.well_formed in told or not _differ(named, citation, bodies):
            continue
        told.add(citation.well_formed)
        known = " và ".join(citation.bodies)
        yield issuer_against_symbol.finding(
            Said(
                f"“{citation.text}” ghi của {citation.issuer}, nhưng ký hiệu {citation.symbol} là "
                f"của {known}.",
                f"“{citation.text}” is said to be of {citation.issuer}, the symbol is that of {known}.",
            ),
            subject=citation.well_formed,
            at=citation.place,
            evidence=[Evidence(citation.text, "stated", citation.place)],
        )


def _named(issuer: str, heads: tuple[str, ...], bodies: Mapping[str, Body]) -> Body | None:
    """The body that the words begin with, by its longest name; a head stands for the body."""
    words = fold(issuer)
    head = next((head for head in heads if words.startswith(head)), "")
    words = words.removeprefix(head)
    found = [
        (len(name), body)
        for body in bodies.values()
        for name in map(fold, (body.code, *body.names))
        if words == name or words.startswith(f"{name} ")
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _differ(named: Body, citation: Citation, bodies: Mapping[str, Body]) -> bool:
    issuing = [body for body in bodies.values() if set(body.names) & set(citation.bodies)]
    if not issuing or len(citation.bodies) != 1 or named.code in citation.codes:
        return False
    if not all(b.verified and b.level in COMPARED for b in (named, *issuing)):
        return False
    return not any(
        set(named.names) & set(body.names) or _is_term_of(body, named) for body in issuing
    )


def _is_term_of(body: Body, named: Body) -> bool:
    """Whether a body is another's in one of its terms: `QH15` of `QH`."""
    return body.code.rstrip("0123456789") == named.code
