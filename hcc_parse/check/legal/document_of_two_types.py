"""One document that is called by two types."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain, combinations

from hcc_parse.check.catalogue import check
from hcc_parse.check.levels import level_of
from hcc_parse.domain import Citation, Dossier, Evidence, Finding, Said, Severity


@check(
    "L12",
    title=Said("Một văn bản gọi hai tên loại", "One document under two types"),
    severity=Severity.WARNING,
    rationale=Said(
        """Cùng số, cùng ký hiệu, hoặc cùng số, cùng cơ quan, cùng ngày mà chỗ này gọi là Kế hoạch, chỗ
        khác gọi là Công văn hay Quyết định: một trong hai nơi ghi nhầm tên loại. Cùng ngày mà khác ký
        hiệu thì chỉ xét khi hai đoạn, một đoạn ghi trích yếu, đoạn kia nhắc lại không ghi. Đề án,
        chương trình gọi theo quyết định phê duyệt thì không xét.""",
        """The same symbol, or the same number, body and day, is a plan here and a letter or a decision
        there: one of the two names is a slip. Two symbols of one day must stand in two paragraphs, with
        the subject in one and without it in the other, told again. Programmes called by the decision
        that approved them are left alone.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I và III: mỗi văn bản một tên loại.",
        "Decree 30/2020, Annexes I and III: a document is of one type.",
    ),
    wrong="""
        Thực hiện Công văn số 655/UBND-TTPVHCC ngày 24/8/2026 của UBND phường về báo cáo chuyên đề.
        Báo cáo theo yêu cầu tại Kế hoạch số 655/UBND-TTPVHCC ngày 24/8/2026.
    """,
    right="""
        Quyết định số 37/QĐ-UBND ngày 09/01/2026 của UBND xã về kiểm soát thủ tục hành chính.
        Kế hoạch số 37/KH-UBND ngày 09/01/2026 của UBND xã về truyền thông.
    """,
)
def document_of_two_types(dossier: Dossier) -> Iterator[Finding]:
    """Compare the types of all citations that are of one document, each pair of types once."""
    told: set[tuple[str | None, ...]] = set()
    numbered: defaultdict[str, list[Citation]] = defaultdict(list)
    for citation in dossier.mentions.citations:
        if _is_typed(citation, dossier):
            numbered[citation.number].append(citation)
    pairs = chain.from_iterable(combinations(alike, 2) for alike in numbered.values())
    for one, other in pairs:
        key = (one.number, one.type, other.type)
        if key in told or one.type == other.type or not _is_same(one, other):
            continue
        told.add(key)
        yield document_of_two_types.finding(
            Said(
                f"“{other.text}”: chỗ khác ghi “{one.text}”; một trong hai chỗ ghi nhầm tên loại, "
                "hoặc là hai văn bản.",
                f"“{other.text}” here, “{one.text}” elsewhere: one type is a slip, or these are two "
                "documents.",
            ),
            subject=other.well_formed,
            at=other.place,
            explanation=f"{other.type} ≠ {one.type}",
            evidence=[
                Evidence(other.text, "stated", other.place),
                Evidence(one.text, "other", one.place),
            ],
        )


def _is_typed(citation: Citation, dossier: Dossier) -> bool:
    by_approval = dossier.knowledge.labels["named-by-approval"]
    called = citation.type is not None and citation.type.lower() not in by_approval
    return called and not citation.abbreviated and not citation.malformed


def _is_same(one: Citation, other: Citation) -> bool:
    days = [c.date.meant for c in (one, other) if c.date and c.date.meant]
    if one.number != other.number or one.year != other.year or len(set(days)) > 1:
        return False
    levels = {level for c in (one, other) if (level := level_of(c.issuer))}
    if len(levels) > 1:
        return False
    if one.well_formed == other.well_formed:
        return len(days) == 2 or not one.codes[0].startswith(("QH", "UBTVQH"))
    again = bool(one.title) != bool(other.title) and one.place.address != other.place.address
    return len(days) == 2 and one.codes[1:] == other.codes[1:] and len(one.codes) > 1 and again
