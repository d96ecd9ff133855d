"""What was there, what came, what went and what is there now, told in one paragraph."""

from dataclasses import dataclass
from decimal import Decimal

from hcc_parse.domain.figure import Figure, in_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """`đầu kỳ: 421; bổ sung 19, bãi bỏ 12; cuối kỳ: 428`: came and went, and what they leave.

    Attributes:
        came: The figures that are added up: what was there, what came.
        went: Those that are taken away.
        left: The figure told as what they leave.
    """

    came: tuple[Figure, ...]
    went: tuple[Figure, ...]
    left: Figure

    @property
    def exact(self) -> Decimal:
        """What the figures leave."""
        came = sum((figure.value for figure in self.came), Decimal(0))
        return came - sum((figure.value for figure in self.went), Decimal(0))

    @property
    def holds(self) -> bool:
        """Whether the figure told is what they leave."""
        return self.exact == self.left.value

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All of them, that told as the result last."""
        return (*self.came, *self.went, self.left)

    @property
    def arithmetic(self) -> str:
        """The account written out: `421 + 12 - 19 = 414 ≠ 428`."""
        came = " + ".join(in_words(figure.value) for figure in self.came)
        went = "".join(f" - {in_words(figure.value)}" for figure in self.went)
        sign = "=" if self.holds else "≠"
        return f"{came}{went} = {in_words(self.exact)} {sign} {in_words(self.left.value)}"
