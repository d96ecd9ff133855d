"""Numbers as a report states them: exact counts, and shares known only to their last digit."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from hcc_parse.domain.provenance import Provenance

Kind = Literal["count", "share", "other"]
Bound = Literal["comprising", "of-which"]


class Rival(NamedTuple):
    """Another reading of a number on a scanned page, as the OCR gave it (cách đọc khác).

    Attributes:
        start: Where the printed word begins that is read otherwise.
        word: How the whole word would read.
        text: How the number would read.
        value: What it would mean.
        decimals: With how many decimal places.
        resigned: Whether other signs than digits, dots and commas differ too, `(6)` and `0`: a
            code of a column, a note or a bracket is not told from a number by its sums.
    """

    start: int
    word: str
    text: str
    value: Decimal
    decimals: int = 0
    resigned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number in the text or in a cell, with the words that say what it counts.

    Attributes:
        text: The digits as written, `6.600` or `99,1`.
        value: What they mean; exact.
        decimals: How many decimal places are written.
        kind: A count is exact; a share (%) is rounded or cut off; `other` is compared with nothing.
        unit: The unit of measure as the knowledge base spells it, or None.
        label: The words beside the number that name it.
        path: For a cell, the header texts from the outermost to the innermost; in running text,
            the words before the number and those behind it.
        phrase: The clause in which the number stands.
        lead: The sentence up to the number.
        qualifier: `target`, `approximate`, `comparison`, or None for a plain result.
        whole: The figure that this one is stated to be a part of.
        bound: `comprising` when the parts are said to be all, `of-which` when they may be some.
        rivals: What else it may be on a scanned page, the likeliest first; empty on any other.
    """

    text: str
    value: Decimal
    decimals: int = 0
    kind: Kind = "count"
    unit: str | None = None
    label: str = ""
    path: tuple[str, ...] = ()
    phrase: str = ""
    lead: str = ""
    qualifier: str | None = None
    whole: "Figure | None" = None
    bound: Bound | None = None
    rivals: tuple[Rival, ...] = ()
    place: Provenance

    @property
    def opens(self) -> int:
        """Where in its paragraph the sentence of the figure begins."""
        return self.place.start - len(self.lead)

    def allows(self, exact: Fraction) -> Literal["rounded", "cut", None]:
        """Say how an exact value could have been written as this figure: rounded, cut, or not.

        A figure printed with d decimals means [v - h, v + h] when rounded, h half of its last
        digit, and [v, v + 2h) when cut off (XBRL Calculations 1.1).
        """
        written, unit = Fraction(self.value), Fraction(1, 10**self.decimals)
        if abs(written - exact) <= unit / 2:
            return "rounded"
        return "cut" if written <= exact < written + unit else None


def in_words(value: Decimal | int) -> str:
    """Write a number as Vietnamese offices do.

    >>> in_words(Decimal("1234.5"))
    '1.234,5'
    """
    return f"{Decimal(value):,f}".translate(str.maketrans(",.", ".,"))
