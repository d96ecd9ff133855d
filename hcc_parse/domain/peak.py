"""What is told to be the most beside what a table has."""

from dataclasses import dataclass

from hcc_parse.domain.figure import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Peak:
    """`Tháng 8 nhiều nhất (84 hồ sơ)` beside a table that has 57 for August and 84 for September.

    Attributes:
        told: The figure told as the most.
        own: The cell of the name that the sentence tells.
        other: The cell of another name that has the figure.
    """

    told: Figure
    own: Figure
    other: Figure
