"""Shares that an author rounded so that they make up 100 %: `90,01%, 9,73%, 0,26%`, not 0,25%."""

from decimal import Decimal
from fractions import Fraction

from hcc_parse.check.right_share import WHOLE, percent
from hcc_parse.domain import Dossier, Ratio


def makes_up_the_whole(ratio: Ratio, dossier: Dossier) -> bool:
    """Whether a share, one off in its last digit, makes up 100 % with those told beside it.

    Source: the method of the largest remainder, by which parts rounded one by one reach their sum.
    """
    share = ratio.share
    last = Fraction(1, 10**share.decimals)
    exact = (percent(ratio, base) for base in ratio.bases if base.value)
    if not any(abs(Fraction(share.value) - value) < 2 * last for value in exact):
        return False
    beside = [
        figure
        for figure in dossier.mentions.figures
        if figure.kind == "share" and figure.place.address == share.place.address
    ]
    here = next((n for n, figure in enumerate(beside) if figure.place == share.place), None)
    if here is None:
        return False
    return any(
        sum((figure.value for figure in beside[first:end]), Decimal(0)) == WHOLE
        for first in range(here + 1)
        for end in range(here + 1, len(beside) + 1)
        if end - first > 1
    )
