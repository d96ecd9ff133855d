"""Every number of the running text, with its type: none is passed over in silence."""

from dataclasses import dataclass
from typing import Literal

from hcc_parse.domain.figure import Figure
from hcc_parse.domain.provenance import Provenance

NumberKind = Literal[
    "count",
    "share",
    "target",
    "money",
    "area",
    "score",
    "rank",
    "staff",
    "duration",
    "time-of-day",
    "legal-threshold",
    "date",
    "period",
    "list-number",
    "symbol",
    "phone",
    "address",
    "code",
    "name",
    "other",
    "not-understood",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberMention:
    """A number as written, and what kind of number it is.

    Attributes:
        text: The characters, `50/114` or `0225 123 4567`; a unit that has a digit is part of it.
        kind: Its type; `not-understood` when it fits no grammar.
        reading: Why, in Vietnamese, when it is not understood: what it looks like; otherwise empty.
        figure: The figure that was read from it, if any.
        place: Where it stands.
    """

    text: str
    kind: NumberKind
    reading: str = ""
    figure: Figure | None = None
    place: Provenance
