"""What is told to be the most beside what a table has."""

from dataclasses import dataclass
from typing import Literal

from hcc_parse.domain.figure import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Peak:
    """`Tháng 8 nhiều nhất (84 hồ sơ)` beside a table that has 57 for August and 84 for September.

    Attributes:
        told: The figure told as the most, the least, or the third.
        other: What speaks against it: the cell of another name that has the figure, the cell that
            is truly the most, or another figure of the list.
        own: The cell of the name that the sentence tells, where it has another figure.
        way: `name` where the figure is of another name, `place` where the name has another place,
            `list` where the words of a list deny its own figures, `column` where a rank of a table
            is not that of its value.
    """

    told: Figure
    other: Figure
    own: Figure | None = None
    way: Literal["name", "place", "list", "column"] = "name"
