"""What the archive is asked."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

FacetName = Literal["unit", "period", "year", "field", "indicator", "cited", "severity", "verdict"]
FACETS: tuple[FacetName, ...] = (
    "unit",
    "period",
    "year",
    "field",
    "indicator",
    "cited",
    "severity",
    "verdict",
)
Comparison = Literal[">", ">=", "<", "<=", "=", "!="]


class Condition(NamedTuple):
    """What a figure must be: `resolved_overdue > 0`; or that of one of the `others`."""

    indicator: str
    comparison: Comparison
    value: Decimal
    others: tuple[str, ...] = ()

    @property
    def indicators(self) -> tuple[str, ...]:
        """All of which one must be so."""
        return (self.indicator, *self.others)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is looked for; all of it must be so.

    Attributes:
        text: As a person types it.
        figures: What figures must be; of the field that `only` names, where it names one.
        only: Values of facets; of one facet any will do. Marks and capitals may be left out.
        every_version: Whether versions that another one replaced are looked through too.
        limit: How many hits are wanted.
        offset: How many of the best are passed over.
        facets: Whether the values of facets are to be counted.
    """

    text: str = ""
    figures: tuple[Condition, ...] = ()
    only: tuple[tuple[FacetName, str], ...] = ()
    every_version: bool = False
    limit: int = 10
    offset: int = 0
    facets: bool = True
