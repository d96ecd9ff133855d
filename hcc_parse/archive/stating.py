"""Figures that are as they were asked for: in which reports, and where in them."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import product
from operator import eq, ge, gt, le, lt, ne

from hcc_parse.archive.answers import Stand, place_of
from hcc_parse.archive.bits import bits_of
from hcc_parse.archive.database import Database
from hcc_parse.archive.questions import Condition

COMPARE: dict[str, Callable[[Decimal, Decimal], bool]] = {
    ">": gt,
    ">=": ge,
    "<": lt,
    "<=": le,
    "=": eq,
    "!=": ne,
}
MOST = 1e300  # more than any figure
NONE: tuple[str | None, ...] = (None,)


def stating(database: Database, condition: Condition, fields: Sequence[str], among: int) -> int:
    """Those of a set of reports whose figure is as asked.

    Args:
        database: Where the figures are.
        condition: What is asked.
        fields: Of one of these; of all fields together where none is named.
        among: The set.
    """
    if not among:
        return 0
    first, last = (among & -among).bit_length() - 1, among.bit_length() - 1
    found = 0
    for indicator, field in product(condition.indicators, fields or NONE):
        place = (indicator, field, first, last)
        rows = database.rows("figures_chosen", *place, *_limits(condition))
        found |= bits_of(id for id, value in rows if _is(value, condition))
    return found & among


def stands(
    database: Database, id: int, conditions: Sequence[Condition], fields: Sequence[str]
) -> Iterator[Stand]:
    """The figures of a report that are as asked."""
    for condition in conditions:
        for indicator, field in product(condition.indicators, fields or NONE):
            for row in database.rows("figure_chosen", id, indicator, field):
                if _is(row[2], condition):
                    yield Stand(row[0], row[1], Decimal(str(row[2])), row[3], place_of(*row[4:]))


def _is(value: float | Decimal, condition: Condition) -> bool:
    """Whether a figure is as asked; close to the edge, by all its digits."""
    edge = float(condition.value)
    if float(value) == edge:
        return COMPARE[condition.comparison](Decimal(str(value)), condition.value)
    return condition.comparison == "!=" or condition.comparison[0] == "<>"[value > edge]


def _limits(condition: Condition) -> tuple[float, float]:
    """Between which numbers a figure may be; who asks compares exactly."""
    sign, value = condition.comparison, float(condition.value)
    return (
        value if sign in (">", ">=", "=") else -MOST,
        value if sign in ("<", "<=", "=") else MOST,
    )
