"""Shares that the cells of a table tell of one another, where all but one of them bear it out."""

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from hcc_parse.domain import Base, Column, Figure, Ratio, Row, cell

HUNDRED = 100
WHOLE_CELLS = 3  # of a column that holds no decimals anywhere, a cell more must hold


class Told(NamedTuple):
    """A cell of a share, and the two that it is held against."""

    row: Row
    column: Column
    share: Figure
    part: Figure
    whole: Figure

    @property
    def exact(self) -> Fraction:
        """The part of the whole in per cent."""
        return HUNDRED * Fraction(self.part.value) / Fraction(self.whole.value)

    @property
    def holds(self) -> bool:
        """Whether the share is that of the two, but for a last digit moved to make 100 of all."""
        unit = Fraction(1, 10**self.share.decimals)
        return any(self.share.allows(self.exact + moved) for moved in (0, unit, -unit))

    @property
    def is_moved(self) -> bool:
        """Whether it holds by such a digit only."""
        return self.holds and not self.share.allows(self.exact)

    @property
    def ratio(self) -> Ratio:
        """What the check is to compute again."""
        return Ratio(
            share=self.share,
            numerator=Base(self.part.value, (self.part,)),
            bases=(Base(self.whole.value, (self.whole,)),),
            subject=cell(self.row, self.column).vi,
        )


def is_borne_out(told: list[Told], fewest: int) -> bool:
    """Whether so many cells that tell something hold, and all but one of them."""
    telling = [one for one in told if 0 < one.part.value < one.whole.value]
    holding = sum(one.holds for one in telling)
    needed = fewest if any(one.share.decimals for one in telling) else fewest + WHOLE_CELLS
    return holding >= needed and holding >= len(telling) - 1


def is_given(share: Figure, parts: Iterable[Figure], wholes: Iterable[Figure]) -> bool:
    """Whether any of some counts is such a share of any of others."""
    bases = [Fraction(whole.value) for whole in wholes if whole.value]
    return any(
        share.allows(HUNDRED * Fraction(part.value) / base) for part in parts for base in bases
    )
