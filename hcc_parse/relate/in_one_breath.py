"""Counts told in one breath: a list behind the last of them may be of them all."""

import re
from decimal import Decimal
from itertools import pairwise

from hcc_parse.domain import Figure
from hcc_parse.vietnamese import fold

AND = re.compile(r"[^.;:()]*\bva\s*$")


def told_with(whole: Figure, figures: tuple[Figure, ...]) -> Decimal | None:
    """What a count adds up to with the one before it: `14 hồ sơ đã trả và 03 hồ sơ đang chờ`.

    Args:
        whole: The count.
        figures: Those of the running text, in its order.

    Returns:
        None where no count of the same unit is joined to it.
    """
    before = next((one for one, after in pairwise(figures) if after is whole), None)
    if before is None or before.place.address != whole.place.address:
        return None
    if before.kind != "count" or before.unit != whole.unit:
        return None
    between = fold(whole.lead[len(before.lead) + len(before.text) :])
    return before.value + whole.value if AND.match(between) else None
