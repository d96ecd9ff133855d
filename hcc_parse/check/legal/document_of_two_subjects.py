"""One document cited with two subjects that have nothing in common."""

from collections.abc import Iterator
from itertools import combinations

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Citation, Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import fold, in_words, plain

FEWEST = 3  # telling words of a subject; a shorter one may be a part of any
SHARED = 4  # of so many telling words, one in common is enough to leave the two alone


@check(
    "L11",
    title=Said("Một ký hiệu, hai trích yếu", "One symbol, two subjects"),
    severity=Severity.WARNING,
    rationale=Said(
        """Cùng loại, số, ký hiệu và ngày mà hai chỗ ghi hai trích yếu khác hẳn nhau: một chỗ gõ nhầm
        số, hoặc chép nhầm trích yếu. Trích yếu viết tắt, viết thiếu, đổi vài chữ thì không xét; có
        chung dù một phần tư số chữ riêng cũng không. Khác cơ quan ban hành là hai văn bản, khác ngày
        là phép khác.""",
        """Type, number, symbol and date are the same, and two places give subjects that have nothing
        in common: a number is mistyped, or a subject was copied from elsewhere. Subjects shortened or
        reworded are left alone, and so are two with a quarter of their own words in common. Another
        issuer makes two documents; another date is another check.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, phụ lục I: mỗi văn bản một số, ký hiệu và một trích yếu.",
        "Decree 30/2020, Annex I: a document has one number and one subject.",
    ),
    wrong="""
        Quyết định số 42/QĐ-UBND ngày 14/01/2026 của UBND xã về phân công nhiệm vụ kiểm soát thủ tục.
        Quyết định số 42/QĐ-UBND ngày 14/01/2026 của UBND xã về thành lập Tổ công nghệ số cộng đồng.
    """,
    right="""
        Quyết định số 42/QĐ-UBND ngày 14/01/2026 của UBND xã về phân công nhiệm vụ kiểm soát thủ tục.
        Quyết định số 42/QĐ-UBND ngày 14/01/2026 của UBND xã về phân công kiểm soát thủ tục hành chính.
    """,
)
def document_of_two_subjects(dossier: Dossier) -> Iterator[Finding]:
    """Compare the telling words of the subjects of each document, each document once."""
    titled = [c for c in dossier.mentions.citations if c.title and c.date and c.date.meant]
    told: set[str] = set()
    for one, other in combinations(titled, 2):
        if other.well_formed in told or not _is_same(one, other) or _is_alike(one, other, dossier):
            continue
        told.add(other.well_formed)
        yield document_of_two_subjects.finding(
            Said(
                f"{other.type} {other.symbol}: chỗ này ghi “{other.title}”, chỗ khác ghi "
                f"“{one.title}”; nhầm số, ký hiệu hoặc nhầm trích yếu.",
                f"{other.symbol}: “{other.title}” here, “{one.title}” elsewhere; the symbol or a "
                "subject is a slip.",
            ),
            subject=other.well_formed,
            at=other.place,
            explanation=f"{other.title} ≠ {one.title}",
            evidence=[
                Evidence(other.text, "stated", other.place),
                Evidence(one.text, "other", one.place),
            ],
        )


def _is_same(one: Citation, other: Citation) -> bool:
    """Whether two citations are of one document: type, symbol and day, and no two issuers."""
    if one.type is None or (one.type, one.well_formed) != (other.type, other.well_formed):
        return False
    issuers = {fold(citation.issuer) for citation in (one, other) if citation.issuer}
    same_day = (
        one.date is not None and other.date is not None and one.date.meant == other.date.meant
    )
    return same_day and len(issuers) < 2 and not (one.abbreviated or other.abbreviated)


def _is_alike(one: Citation, other: Citation, dossier: Dossier) -> bool:
    """Whether two subjects may be one, shortened or reworded."""
    if _initials(one) != _initials(other):
        return True  # `CCHC` in one stands for words of the other
    short, long = sorted((_telling(c, dossier) for c in (one, other)), key=len)
    return len(short) < FEWEST or len(short & long) * SHARED >= len(short)


def _initials(citation: Citation) -> frozenset[str]:
    """The words of a subject that are abbreviations."""
    words = [word.strip(' ,.;:()“”"') for word in plain(citation.title or "").split()]
    return frozenset(word for word in words if len(word) > 1 and word.isupper())


def _telling(citation: Citation, dossier: Dossier) -> frozenset[str]:
    """The words of a subject that tell it from others, without what all subjects have."""
    words = in_words(citation.title or "")
    for filler in dossier.knowledge.labels["subject-filler"]:
        words = words.replace(f" {fold(filler)} ", "  ")
    return frozenset(word for word in words.split() if not word.isdecimal())
