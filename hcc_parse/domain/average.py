"""Averages as a report tells them: with their total and count, or with what may be these."""

from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from hcc_parse.domain.figure import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Average:
    """`tiếp nhận 1.020 hồ sơ trong 22 ngày, bình quân 46 hồ sơ/ngày`."""

    average: Figure
    total: Figure
    count: int
    subject: str

    @property
    def exact(self) -> Fraction:
        """The total over the count."""
        return Fraction(self.total.value) / self.count

    @property
    def holds(self) -> bool:
        """Whether the average is the exact one to its last digit, rounded either way."""
        return abs(self.exact - Fraction(self.average.value)) < Fraction(
            1, 10**self.average.decimals
        )

    @property
    def times_off(self) -> float:
        """How many times more or less than the exact one the average is: 1.0 and up."""
        told, exact = float(self.average.value), float(self.exact)
        return max(told, exact) / min(told, exact) if min(told, exact) > 0 else float("inf")


class Over(NamedTuple):
    """A count of which an average may be, and over how `many`.

    None where its words do not say, 0 where they tell a time whose length they do not say.
    """

    total: Figure
    many: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mean:
    """`bình quân mỗi tháng tiếp nhận 1.196 hồ sơ`: an average whose total may stand anywhere.

    Attributes:
        figure: The average.
        per: What it is told for each of, in plain letters: `thang`, `cong chuc`.
        counts: How many of them its own words tell: `bình quân 05 tháng`, `mỗi người (14 người)`.
        near: How many of them its paragraph tells.
        over: The counts of the same unit in its paragraph.
        words: The words of its clause, in plain letters.
        since: Where its sentence begins.
    """

    figure: Figure
    per: str
    counts: tuple[int, ...] = ()
    near: tuple[int, ...] = ()
    over: tuple[Over, ...] = ()
    words: str = ""
    since: int = 0
