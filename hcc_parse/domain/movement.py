"""How one cell of a table says that two others differ."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from hcc_parse.domain.figure import Figure
from hcc_parse.domain.said import Said

MovementKind = Literal["difference", "growth"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """A cell that tells a difference or a growth, and the cells of its row it is made from.

    Attributes:
        kind: Whether it is the difference of the two, or their growth in per cent.
        change: What the cell says; its value has a sign where one is written.
        now: The cell that the other is taken from.
        before: The cell that is taken from it.
        signed: Whether the change bears a sign or a word for one.
        subject: The cell, as officials name it.
        confirmed: Whether another cell of the row is made from the same two, and holds.
        certain: Whether the head says what the column is, and every other row bears it out.
    """

    kind: MovementKind
    change: Figure
    now: Figure
    before: Figure
    signed: bool
    subject: Said
    confirmed: bool = False
    certain: bool = False

    @property
    def difference(self) -> Decimal:
        """What one cell is more than the other."""
        return self.now.value - self.before.value

    @property
    def exact(self) -> Fraction | None:
        """What the cell should say; None for a growth from nothing."""
        if self.kind == "difference":
            return Fraction(self.difference)
        before = Fraction(self.before.value)
        return Fraction(self.difference) * 100 / before if before else None

    @property
    def holds(self) -> bool:
        """Whether the cell says so, but for rounding and, where it has none, for its sign."""
        exact, stated = self.exact, Fraction(self.change.value)
        if exact is None:
            return False
        if not self.signed:
            exact, stated = abs(exact), abs(stated)
        return abs(stated - exact) <= self._slack

    @property
    def _slack(self) -> Fraction:
        """A last digit of the change, and half of one of each figure; counts leave none."""
        if self.kind == "growth":
            return Fraction(1, 10**self.change.decimals)
        if not any(figure.decimals for figure in (self.change, self.now, self.before)):
            return Fraction(0)
        halves = (Fraction(1, 2 * 10**f.decimals) for f in (self.now, self.before) if f.decimals)
        return sum(halves, Fraction(1, 10**self.change.decimals))
