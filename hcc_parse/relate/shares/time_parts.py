"""Shares of parts by time: `tháng 7: 446 hồ sơ (92,9%), …` are each of a month's own base."""

import re
from fractions import Fraction

from hcc_parse.domain import Figure
from hcc_parse.vietnamese import fold

WHOLE = 100  # per cent
TIME = re.compile(
    r"(?:trong |rieng |cua |\d{1,2} )?(?:thang|quy|nam|tuan|ky|dot)"
    r"(?: [ivx\d/]+| dau| cuoi| truoc| nay| nam)*"
)


def is_of_its_own_time(share: Figure, figures: tuple[Figure, ...]) -> bool:
    """Whether the base of a share is that of a month or quarter, which may stand nowhere.

    Where the shares beside it are of the whole of all months, so is this one.

    Args:
        share: A share that speaks of a count.
        figures: Those of the running text.
    """
    part = share.whole
    if part is None or TIME.fullmatch(fold(part.label).strip(" :-")) is None:
        return False
    return not any(
        other.kind == "share" and other is not share and _is_of_the_same(other, part)
        for other in figures
    )


def _is_of_the_same(share: Figure, part: Figure) -> bool:
    """Whether another share gives a part of the same whole."""
    beside = share.whole
    if beside is None or beside is part or beside.whole is None or beside.whole is not part.whole:
        return False
    whole = beside.whole.value
    return bool(whole and share.allows(Fraction(beside.value) * WHOLE / Fraction(whole)))
