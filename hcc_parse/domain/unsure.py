"""Numbers of a scanned page that were read with doubt, and what became of the doubt."""

from dataclasses import dataclass
from typing import Literal

from hcc_parse.domain.figure import Figure

Outcome = Literal["open", "confirmed", "taken"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsure:
    """A number read with doubt (số đọc chưa chắc).

    Attributes:
        figure: The number as it stands now, with its rivals.
        first: How the OCR read its words first; what stands now, unless another was taken.
        outcome: `confirmed` where the sums hold with the first reading, `taken` where they hold
            with one rival only, which was put in its place; `open` where they tell nothing.
    """

    figure: Figure
    first: str
    outcome: Outcome = "open"
