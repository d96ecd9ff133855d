"""What names were found for labels, and which labels have none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from hcc_parse.domain.provenance import Provenance


class Candidate(NamedTuple):
    """What a label may mean: an indicator or a field, by a spelling so like it (of 100)."""

    name: str
    score: float
    spelling: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unnamed:
    """A label that no term matches.

    Attributes:
        of: What it would name: an `indicator` or a `field`.
        label: The words as written, spaces brought to one.
        under: The stage under which it stands (`received`), or empty.
        unit: The unit of its figure, or None.
        nearest: The likest names, the best first.
        is_open: Whether the first two are alike enough, so that neither could be taken.
        place: Where its figure stands, or its row.
    """

    of: Literal["indicator", "field"]
    label: str
    under: str = ""
    unit: str | None = None
    nearest: tuple[Candidate, ...] = ()
    is_open: bool = False
    place: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names found in one report beside those of its figures.

    Attributes:
        fields: Labels of table rows, as written, with the field that each surely names.
        commune: The commune of the roster that the letterhead names, `xã An Phú`, or None.
        commune_hint: The only commune of the roster one letter or mark away, or None.
        unnamed: The labels that no term matches, in reading order.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    commune: str | None = None
    commune_hint: str | None = None
    unnamed: tuple[Unnamed, ...] = ()
