"""A total of the city, and what each unit adds to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from hcc_parse.domain.brief import Stated


class Part(NamedTuple):
    """What one unit adds to a total of the city; `stated` is None where it states nothing."""

    unit: str
    path: str | None
    stated: Stated | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """A total of the city (số liệu toàn thành phố): one indicator, one field or all.

    Attributes:
        indicator: What is counted.
        field: The field of administration, or None for all.
        value: The sum of what the units state.
        parts: Each unit of the roster, in its order, with the figure it adds.
        claimed: The same figure in the city's own report, or None.
    """

    indicator: str
    field: str | None
    value: Decimal
    parts: Sequence[Part]
    claimed: Stated | None = None

    @property
    def missing(self) -> tuple[Part, ...]:
        """The units that state nothing."""
        return tuple(part for part in self.parts if part.stated is None)

    @property
    def disputed(self) -> tuple[Part, ...]:
        """The units whose figure an error or a warning rests on."""
        return tuple(part for part in self.parts if part.stated and part.stated.disputed)
