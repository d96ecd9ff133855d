"""Parts told of a whole that are larger than it: `12 hồ sơ, trong đó 15 quá hạn`."""

import re
from collections.abc import Iterator
from decimal import Decimal

from hcc_parse.domain import Figure, Said, Sum
from hcc_parse.relate.quoting import quoted
from hcc_parse.vietnamese import fold

LEAVES = re.compile(  # `(nâng từ 07 lên 08 quầy)`, `(hết Quý III còn 251)`
    r"\btu \S{1,9}(?: [a-z]+){0,3} (?:len|xuong|con)\s*$|\bnang (?:tong|so)\b[^;]*$"
    r"|\((?:cuoi |dau |het |den |tai )*(?:quy|thang|nam|ky|cung ky|6 thang|9 thang)\b[^()]*$"
)
LONGEST = 24  # parts, among which those that make their whole up are looked for
OF_SHARE = re.compile(r"%\s*\(\s*$")


def parts_beyond(whole: Figure, parts: list[Figure], together: Decimal | None) -> Iterator[Sum]:
    """Yield each part of its unit that is larger than its whole.

    Args:
        whole: A count.
        parts: The counts told as parts of it.
        together: What it makes with the count joined to it.
    """
    full = any(part.value > whole.value for part in parts) and _is_made_up(whole, parts)
    for part in parts:
        if full or _is_of_the_wider(part, whole) or (together and part.value <= together):
            continue
        if LEAVES.search(fold(part.lead[len(whole.lead) :])):
            continue
        if part.unit == whole.unit and part.qualifier is None and part.value > whole.value:
            yield Sum(
                kind="part",
                total=whole,
                parts=(part,),
                basis=Said("trong đó", "of which"),
                subject=quoted(whole.label or part.label),
                certain=False,
                at_most=True,
            )


def _is_made_up(whole: Figure, parts: list[Figure]) -> bool:
    """Whether some of the parts, told one after the other, make their whole up."""
    return any(
        sum(part.value for part in parts[first:last]) == whole.value
        for last in range(2, min(len(parts), LONGEST) + 1)
        for first in range(last - 1)
    )


def _is_of_the_wider(part: Figure, whole: Figure) -> bool:
    """`421, gồm 375 cấp xã và 46 cấp tỉnh; trong đó 72 liên thông`: behind `;` it may be of all.

    So may a number alone in brackets behind a share: `1.150 kết quả, đạt 97,46% (1.180 kết quả)`.
    """
    if OF_SHARE.search(part.lead):
        return True
    between = part.lead[len(whole.lead) :]
    return whole.whole is not None and part.value <= whole.whole.value and ";" in between
