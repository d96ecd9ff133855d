"""One day, one type, one subject, and two numbers of which two digits changed places."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from hcc_parse.check.catalogue import check
from hcc_parse.check.levels import level_of
from hcc_parse.domain import (
    FEWEST_DIGITS,
    Address,
    Citation,
    Dossier,
    Evidence,
    Finding,
    Said,
    Severity,
    slip_between,
)

ALONE = 2  # numbers: a third document of that day makes it one of many
SLIPS = ("swapped", "dropped", "doubled")  # two documents of one day may differ in a digit


@check(
    "L13",
    title=Said("Một văn bản ghi hai số", "One document under two numbers"),
    severity=Severity.WARNING,
    rationale=Said(
        """Cùng tên loại, ký hiệu, cơ quan và ngày mà hai chỗ ghi hai số chỉ khác nhau ở chỗ đảo, thiếu
        hoặc thừa một chữ số: một số gõ nhầm. Chỉ xét hai đoạn lời, một đoạn ghi trích yếu, đoạn kia
        nhắc lại không ghi; danh mục có thể kể nhiều văn bản cùng ngày.""",
        """Type, letters, body and day are the same, and two numbers differ by two digits swapped, one
        lost or one doubled: one of them is a slip. One paragraph must tell the subject and another must
        tell the document again without it; lists may hold many documents of one day.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I: mỗi văn bản một số.",
        "Decree 30/2020, Annex I: a document has one number.",
    ),
    wrong="""
        Căn cứ Quyết định số 1120/QĐ-UBND ngày 30/12/2025 của UBND xã về việc ban hành Kế hoạch.
        Kế hoạch kèm theo Quyết định số 1102/QĐ-UBND ngày 30/12/2025 đặt ra 18 nhiệm vụ.
    """,
    right="""
        Căn cứ Quyết định số 1120/QĐ-UBND ngày 30/12/2025 của UBND xã về việc ban hành Kế hoạch.
        Quyết định số 1102/QĐ-UBND ngày 30/12/2025 của UBND xã về phân công nhiệm vụ.
    """,
)
def numbers_of_one_document(dossier: Dossier) -> Iterator[Finding]:
    """Compare the numbers of citations of one day and one symbol, each pair once."""
    told: set[frozenset[str]] = set()
    dated: dict[tuple[object, ...], Citation] = {}
    for c in dossier.mentions.citations:
        if c.date and c.date.meant and c.type:
            dated.setdefault((c.well_formed, c.date.meant, c.title is None), c)
    own = dossier.mentions.header.number
    days: defaultdict[tuple[object, ...], set[str]] = defaultdict(set)
    together: defaultdict[Address, set[str]] = defaultdict(set)
    for c in dossier.mentions.citations:
        together[c.place.address].add(c.well_formed)
        days[_day(c)].add(c.well_formed)
    for one, other in combinations(dated.values(), 2):
        key = frozenset((one.well_formed, other.well_formed))
        if key in told or not _is_slip(one, other):
            continue
        if own is not None and own.value in (one.number, other.number):
            continue  # C10
        if len(days[_day(one)]) > ALONE or any({*key} <= s for s in together.values()):
            continue
        told.add(key)
        yield numbers_of_one_document.finding(
            Said(
                f"“{other.text}”: chỗ khác ghi “{one.text}”; một trong hai số gõ nhầm, hoặc là hai "
                "văn bản cùng ngày.",
                f"“{other.text}” here, “{one.text}” elsewhere: one number is a slip, or these are two "
                "documents of one day.",
            ),
            subject=other.well_formed,
            at=other.place,
            explanation=f"{other.number} ≠ {one.number}",
            evidence=[
                Evidence(other.text, "stated", other.place),
                Evidence(one.text, "other", one.place),
            ],
        )


def _day(citation: Citation) -> tuple[object, ...]:
    """What documents issued on one day share."""
    return citation.type, citation.codes, citation.date.meant if citation.date else None


def _is_slip(one: Citation, other: Citation) -> bool:
    same = (one.type, one.codes, one.year) == (other.type, other.codes, other.year)
    same_day = one.date and other.date and one.date.meant == other.date.meant
    if not same or not same_day or not _is_again(one, other):
        return False
    levels = {level for c in (one, other) if (level := level_of(c.issuer))}
    long = max(len(one.number), len(other.number)) > FEWEST_DIGITS
    slip = slip_between(other.number, one.number) or slip_between(one.number, other.number)
    enough = long or (slip == "swapped" and len(one.number) == FEWEST_DIGITS)
    return len(levels) < 2 and enough and slip in SLIPS


def _is_again(one: Citation, other: Citation) -> bool:
    """Whether a paragraph tells again, without its subject, what another tells with it."""
    lists = any(citation.place.address.row is not None for citation in (one, other))
    apart = one.place.address != other.place.address
    return apart and not lists and bool(one.title) != bool(other.title)
