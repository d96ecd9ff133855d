"""The head of the unit under two names."""

from collections.abc import Iterator
from itertools import pairwise

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Official, Said, Severity
from hcc_parse.vietnamese import spelling


@check(
    "C09",
    title=Said("Một chức danh, hai họ tên", "One post, two names"),
    severity=Severity.WARNING,
    rationale=Said(
        """Chủ tịch UBND xã, Giám đốc Trung tâm mỗi nơi chỉ có một, mà báo cáo ghi hai họ tên: người ký
        và người được nêu trong lời, hoặc hai chỗ trong lời. Cấp phó, người của đơn vị khác, câu nói về
        người trước hay việc bổ nhiệm thì không xét; chỉ viết thiếu họ hoặc tên đệm cũng không.""",
        """A unit has one chairman, a centre one director, and the report gives two names: the signatory
        and somebody in the text, or two in the text. Deputies, officials of other units, and sentences
        on predecessors or appointments are left alone; so is a name that is only shorter.""",
    ),
    basis=Said(
        "Suy luận: một chức danh của một đơn vị, một người.",
        "Logic: one post of one unit, one person.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Đồng chí Nguyễn Văn Hưng, Chủ tịch UBND xã, đã chủ trì 2 cuộc họp.
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Nguyễn Văn Hùng
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Đồng chí Nguyễn Văn Hùng, Chủ tịch UBND xã, và đồng chí Lê Thị Mai, Phó Chủ tịch UBND xã, chủ trì.
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Nguyễn Văn Hùng
    """,
)
def head_named_differently(dossier: Dossier) -> Iterator[Finding]:
    """Compare the names of each post, the signatory first, each pair once."""
    officials = sorted(dossier.mentions.officials, key=lambda official: official.post)
    told: set[str] = set()
    for one, other in pairwise(officials):
        key = f"{one.post} {spelling(other.name)}"
        if one.post != other.post or _same(one.name, other.name) or key in told:
            continue
        told.add(key)
        yield _found(one, other)


def _found(one: Official, other: Official) -> Finding:
    post = one.post.capitalize()
    return head_named_differently.finding(
        Said(
            f"{post}: chỗ này ghi “{other.name}”, chỗ khác ghi “{one.name}”: một chỗ gõ nhầm, hoặc "
            "chép từ báo cáo khác.",
            f"{post}: “{other.name}” here, “{one.name}” elsewhere: one of them is a slip, or copied "
            "from another report.",
        ),
        subject=f"họ tên {one.post}",
        at=other.place,
        explanation=f"{other.name} ≠ {one.name}",
        evidence=[
            Evidence(other.text, "stated", other.place),
            Evidence(one.text, "other", one.place),
        ],
    )


def _same(one: str, other: str) -> bool:
    """Whether two names may be one: equal, or one the end of the other.

    >>> _same("Nguyễn Văn Hùng", "Văn Hùng"), _same("Nguyễn Văn Hùng", "Nguyễn Văn Hưng")
    (True, False)
    """
    short, long = sorted((spelling(one), spelling(other)), key=len)
    return long.endswith(short) and (len(long) == len(short) or long[-len(short) - 1] == " ")
