"""Shares of some parts of a whole together: of what is left without one of them, or of two."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from hcc_parse.check.untold_base import names_its_base
from hcc_parse.domain import Dossier, Ratio, Sum

MOST = 8  # parts of a list: of more, some two would fit by chance
WHOLE = 100  # per cent


def is_of_some_parts(ratio: Ratio, dossier: Dossier) -> bool:
    """Whether a share is one of some parts of a list, to its decimals.

    `416 thủ tục, trong đó toàn trình 236, một phần 158, chưa cung cấp 22. … 74 thủ tục, đạt 18,78%
    tổng số dịch vụ trực tuyến`: of the first two. A share in whole per cent fits too easily, and
    one whose words tell no base is of one that stands by.

    Args:
        ratio: A share that none of its bases gives.
        dossier: With the lists of the report.
    """
    part = Fraction(ratio.numerator.value)
    told = names_its_base(ratio, dossier)
    return (
        told
        and bool(ratio.share.decimals)
        and any(
            base >= part > 0 and ratio.share.allows(part * WHOLE / Fraction(base))
            for sum_ in dossier.relations.sums
            if sum_.holds and 1 < len(sum_.parts) <= MOST
            for base in _bases(sum_)
        )
    )


def _bases(sum_: Sum) -> Iterator[Decimal]:
    """The list without one of its parts, and each two that follow one another."""
    for part in sum_.parts:
        yield sum_.total.value - part.value
    for one, other in pairwise(sum_.parts):
        yield one.value + other.value
