"""What a share should read, where the report tells over which number: as it writes its shares."""

from collections import Counter
from collections.abc import Iterable
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import islice
from typing import NamedTuple

from hcc_parse.domain import Base, Figure, Ratio, Relations, Said, in_words

WHOLE = 100  # per cent: a part of less than itself is no repair
ASKED = 1_000  # pairs of share and base that show whether a report cuts off
PRECISE = 8  # decimals with which a share is handed to the rounding


class RightShare(NamedTuple):
    """A share computed anew, and the base that it is of."""

    value: Decimal
    base: Base


def right_share(ratio: Ratio, relations: Relations) -> RightShare | None:
    """Compute a share over the one base that the report tells for it.

    The base is the whole of which the numerator is told as a part; failing that, the bases tied to
    the numerator, when all of them give one share. It has the decimals that this share is written
    with, or those of most others where its last digit may be a zero left out, and is cut off
    where the report cuts off.

    Returns:
        None where no base is told, or several that give different shares.
    """
    numerator = ratio.numerator.figures[0]
    whole = [base for base in ratio.own if base.figures[0] is numerator.whole]
    bases = whole or list(ratio.own)
    shares = [one for one in relations.links if one.share is not ratio.share]
    decimals = max(ratio.share.decimals, _usual(one.share for one in shares))
    mode = ROUND_DOWN if _cuts(shares) else ROUND_HALF_UP
    found = {
        _written(Fraction(ratio.numerator.value) * 100 / Fraction(base.value), decimals, mode): base
        for base in bases
        if base.value
    }
    if len(found) != 1 or (max(found) > WHOLE >= ratio.share.value):
        return None
    ((value, base),) = found.items()
    return RightShare(value, base)


def proposed(ratio: Ratio, right: RightShare | None) -> Said:
    """Say it behind a sentence; nothing where there is none."""
    if right is None:
        return Said("", "")
    sum_ = f"{in_words(ratio.numerator.value)}/{in_words(right.base.value)}"
    share = in_words(right.value)
    return Said(
        f" Nếu {sum_} đúng thì tỷ lệ là {share}%.",
        f" If {sum_} is right the share is {share}%.",
    )


def percent(ratio: Ratio, base: Base) -> Fraction:
    """Compute the share exactly over a base."""
    return Fraction(ratio.numerator.value) * WHOLE / Fraction(base.value)


def _written(exact: Fraction, decimals: int, mode: str) -> Decimal:
    precise = Decimal(exact.numerator * 10**PRECISE // exact.denominator).scaleb(-PRECISE)
    return precise.quantize(Decimal(1).scaleb(-decimals), rounding=mode)


def _usual(shares: Iterable[Figure]) -> int:
    """The number of decimals that most shares are written with; of whole ones it says nothing."""
    told = Counter(share.decimals for share in shares if share.decimals)
    return told.most_common(1)[0][0] if told else 0


def _cuts(ratios: Iterable[Ratio]) -> bool:
    """Whether more shares fit their base cut off only than rounded up only."""
    cut = rounded = 0
    pairs = ((ratio, base) for ratio in ratios for base in ratio.own)
    for ratio, base in islice(pairs, ASKED):
        exact = Fraction(ratio.numerator.value) * 100 / Fraction(base.value or 1)
        way = ratio.share.allows(exact)
        cut += way == "cut"
        rounded += way == "rounded" and Fraction(ratio.share.value) > exact
    return cut > rounded
