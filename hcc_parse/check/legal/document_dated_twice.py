"""One document that is cited under two dates."""

from collections import deque
from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.check.levels import level_of
from hcc_parse.domain import (
    Citation,
    DateMention,
    Dossier,
    Evidence,
    Finding,
    Said,
    Severity,
    slip_between,
)
from hcc_parse.vietnamese import fold, in_words

BEFORE, BEHIND = 90, 30  # letters
PARTED = (",", ";", ". ", "(", ":", "\n")
NEAR = 7  # days: of one number and symbol, so near each other, one date is a slip across a month


@check(
    "L06",
    title=Said("Một văn bản ghi hai ngày", "One document under two dates"),
    severity=Severity.WARNING,
    rationale=Said(
        """Cùng tên loại, cùng số và ký hiệu mà ngày ban hành ghi hai nơi khác nhau đúng một chỗ
        (ngày, tháng hoặc năm), đảo hai chữ số, hoặc cách nhau không quá một tuần: một ngày bị gõ
        nhầm. Hai nơi ghi hai cơ quan ban hành khác nhau, hay trích yếu của hai năm khác nhau, thì là
        hai văn bản, không xét; văn bản đã kiểm chứng thì L03 nêu.""",
        """The same type, number and symbol under two dates that differ in the day, the month or the
        year alone, by two digits swapped, or by a week at most: one of them is a slip. Two issuers
        make two documents, and so do subjects of two years; documents of the verified registry are
        left to L03.""",
    ),
    basis=Said(
        "Một số, ký hiệu của một cơ quan trong một năm chỉ có một ngày (Nghị định 30/2020/NĐ-CP).",
        "A number and symbol of one body in one year has one date (Decree 30/2020).",
    ),
    wrong="""
        Thực hiện Kế hoạch số 43/KH-UBND ngày 12/3/2026 của UBND xã.
        Tiếp tục triển khai Kế hoạch số 43/KH-UBND ngày 13/3/2026.
    """,
    right="""
        Thực hiện Kế hoạch số 43/KH-UBND ngày 12/3/2026 của UBND xã.
        Triển khai Kế hoạch số 43/KH-UBND ngày 13/3/2026 của UBND thành phố.
        Tiếp tục Kế hoạch số 43/KH-UBND ngày 02/01/2025 của UBND xã.
    """,
)
def document_dated_twice(dossier: Dossier) -> Iterator[Finding]:
    """Compare the dates of all citations of one symbol, each pair of dates once."""
    told: set[tuple[str, str, str]] = set()
    for one, other in _of_one_symbol(dossier.mentions.citations):
        if not _is_slip(one, other, dossier) or one.date is None or other.date is None:
            continue
        key = (one.well_formed, one.date.text, other.date.text)
        if key in told:
            continue
        told.add(key)
        yield document_dated_twice.finding(
            Said(
                f"{other.type or 'Văn bản'} {other.symbol}: chỗ này ghi {other.date.text}, chỗ "
                f"khác ghi {one.date.text}; một trong hai ngày bị gõ nhầm, hoặc là hai văn bản.",
                f"{other.symbol}: {other.date.text} here, {one.date.text} elsewhere; one date is a "
                "slip, or these are two documents.",
            ),
            subject=other.well_formed,
            at=other.date.place,
            explanation=f"{other.date.text} ≠ {one.date.text}",
            evidence=[
                Evidence(other.text, "stated", other.place),
                Evidence(one.text, "other", one.place),
            ],
        )


def _of_one_symbol(citations: tuple[Citation, ...]) -> Iterator[tuple[Citation, Citation]]:
    """Each two citations of the same symbol, in the order of the text."""
    later: dict[str, deque[Citation]] = {}
    for citation in citations:
        later.setdefault(citation.well_formed, deque()).append(citation)
    for citation in citations:
        alike = later[citation.well_formed]
        alike.popleft()
        yield from ((citation, other) for other in alike)


def _body(issuer: str, dossier: Dossier) -> str:
    """A body as it is compared: its head is itself, and its own commune need not be named."""
    issued = dossier.mentions.header.issuer
    name = (issued.commune or "").removeprefix(issued.kind or "") if issued else ""
    words = fold(issuer).replace("uy ban nhan dan", "ubnd").removeprefix("chu tich ")
    return words.removesuffix(f" {fold(name)}") if name.strip() else words


def _is_slip(one: Citation, other: Citation, dossier: Dossier) -> bool:
    types = {citation.type for citation in (one, other) if citation.type}
    if one.well_formed != other.well_formed or len(types) != 1:
        return False
    if _are_of_one_sentence(one, other, dossier):
        return False
    levels = {level for c in (one, other) if (level := _level(c, dossier))}
    issuers = {_body(c.issuer, dossier) for c in (one, other) if c.issuer}
    known = one.registered(dossier.knowledge.legal_documents)
    if _is_of_the_city(one, other, dossier) or _is_of_the_city(other, one, dossier):
        return False
    issuers, levels = (set(), set()) if _of_the_land(one, dossier) else (issuers, levels)
    if (
        len(issuers) > 1
        or len(levels) > 1
        or (known is not None and known.verified and known.unique)
    ):
        return False
    a, b = one.date, other.date
    if a is None or b is None or a.meant is None or b.meant is None or a.meant == b.meant:
        return False
    if a.year != b.year:
        same_day = (a.day, a.month) == (b.day, b.month)
        return same_day and one.year is None and not _of_two_years(one, other)
    near = abs((a.meant - b.meant).days) <= NEAR
    swapped = slip_between(_digits(a), _digits(b)) == "swapped"
    return near or swapped or (a.day == b.day) != (a.month == b.month)


def _is_of_the_city(one: Citation, other: Citation, dossier: Dossier) -> bool:
    """Whether a row of a table, which names nobody, may be another than a document of the city."""
    row, named = one.place.address.row, other.place.address.row
    return row is not None and not one.issuer and named is None and _level(other, dossier) == "city"


def _level(citation: Citation, dossier: Dossier) -> str | None:
    """The level of who issued a document: behind it, or before it, `UBND xã ban hành Kế hoạch …`."""
    if citation.issuer:
        return level_of(citation.issuer)
    start, end = citation.place.start, citation.place.end
    text = dossier.report.passage_at(citation.place).plain.lower()
    tail = text[end : end + BEHIND].lstrip(" (")
    if tail.startswith("của "):
        stops = [n for sign in (*PARTED, ")") if (n := tail.find(sign)) >= 0]
        return level_of(tail[: min(stops, default=BEHIND)])
    head = text[max(0, start - BEFORE) : start]
    clause = head[max(head.rfind(sign) + 1 for sign in PARTED) :]
    issued = dossier.knowledge.labels["issued-by-before"]
    return level_of(clause) if clause.rstrip().endswith(issued) else None


def _are_of_one_sentence(one: Citation, other: Citation, dossier: Dossier) -> bool:
    """Whether one sentence tells both, as one that replaces, amends or carries out the other."""
    if one.place.address != other.place.address:
        return False
    text = dossier.report.passage_at(one.place).plain[one.place.end : other.place.start]
    return not any(sign in text for sign in (";", ". ", "\n"))


def _of_the_land(citation: Citation, dossier: Dossier) -> bool:
    """Whether the letters name a body that the country has one of, whatever stands behind them."""
    body = dossier.knowledge.bodies.get(citation.codes[-1])
    return body is not None and body.verified and body.level == "central"


def _digits(date: DateMention) -> str:
    return f"{date.day}{date.month}"


def _of_two_years(one: Citation, other: Citation) -> bool:
    """Whether the subjects name two years: plans of each year may fall on one day and number."""
    a, b = (
        {word for word in in_words(c.title or "").split() if word.isdecimal() and len(word) == 4}
        for c in (one, other)
    )
    return bool(a and b) and not a & b
