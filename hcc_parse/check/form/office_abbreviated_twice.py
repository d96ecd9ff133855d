"""One office under two abbreviations that differ in one letter."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Citation, Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import fold

SHORTEST = 4  # letters: of two shorter ones each may be an office of its own


@check(
    "F07",
    title=Said("Một đơn vị, hai chữ viết tắt", "One office, two abbreviations"),
    severity=Severity.NOTE,
    rationale=Said(
        """Ký hiệu của cùng một cơ quan kết thúc bằng hai chữ viết tắt chỉ khác nhau một chữ cái: có lẽ
        một đơn vị soạn thảo bị viết hai cách. Hai chữ đều có trong danh mục thì là hai đơn vị.""",
        """Symbols of one body end in two abbreviations that differ in one letter: probably one office
        spelt in two ways. Where both are in the list, they are two offices.""",
    ),
    basis=Said(
        "Suy luận; issuers.csv.",
        "Logic; issuers.csv.",
    ),
    wrong="""
        Công văn số 799/UBND-VHXXH ngày 31/3/2026 của UBND xã An Phú.
        Công văn số 805/UBND-VHXX ngày 31/3/2026 của UBND xã An Phú.
    """,
    right="""
        Công văn số 799/UBND-VHXH ngày 31/3/2026 của UBND xã An Phú.
        Công văn số 805/UBND-KTHTĐT ngày 31/3/2026 của UBND xã An Phú.
    """,
)
def office_abbreviated_twice(dossier: Dossier) -> Iterator[Finding]:
    """Compare the last letters of all symbols of one issuer, each pair once."""
    issuers = dossier.knowledge.issuers
    first: dict[tuple[str, str], Citation] = {}
    for citation in dossier.mentions.citations:
        codes = citation.codes
        if len(codes) > 1 and citation.issuer and len(codes[-1]) >= SHORTEST:
            first.setdefault((fold(citation.issuer), codes[-1]), citation)
    seen: list[tuple[str, str]] = []
    for issuer, code in first:
        for other_issuer, other in seen:
            both_known = code in issuers and other in issuers
            if other_issuer == issuer and not both_known and _one_letter_apart(code, other):
                yield _found(first[issuer, code], first[issuer, other])
        seen.append((issuer, code))


def _found(one: Citation, other: Citation) -> Finding:
    return office_abbreviated_twice.finding(
        Said(
            f"Chỗ này viết tắt {one.codes[-1]} ({one.text}), chỗ khác {other.codes[-1]} "
            f"({other.text}): có lẽ là một đơn vị.",
            f"{one.codes[-1]} here ({one.text}), {other.codes[-1]} elsewhere ({other.text}): "
            "probably one office.",
        ),
        subject=f"{other.codes[-1]} {one.codes[-1]}",
        at=one.place,
        evidence=[
            Evidence(one.text, "stated", one.place),
            Evidence(other.text, "other", other.place),
        ],
    )


def _one_letter_apart(one: str, other: str) -> bool:
    """Whether one letter is lost, added or another.

    >>> _one_letter_apart("VHXXH", "VHXX"), _one_letter_apart("VHXH", "KTHT")
    (True, False)
    """
    short, long = sorted((one, other), key=len)
    if short == long or len(long) - len(short) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]
