"""Every repair proved again by plain arithmetic on the statements themselves."""

from collections.abc import Iterable
from decimal import Decimal

from hcc_parse.diagnose.pieces import Changes
from hcc_parse.diagnose.system import Spot, System, spot
from hcc_parse.domain import Figure, Restatement, Sum


def holds_after(system: System, mends: Iterable[int], changes: Changes) -> bool:
    """Whether the statements that changes should mend hold with them, and no other is broken.

    This adds up figures as they stand, and knows nothing of weights and residuals.
    """
    after = {spot(system.figures[n].place): system.after(n, delta) for n, delta in changes}
    if any(value < 0 for value in after.values()):
        return False
    touched = {e for number, _ in changes for e in system.touching[number]}
    sources = [system.equations[e].source for e in (*touched, *mends)]
    return all(_holds(source, after) or _was_too_much(source, after) for source in sources)


def _holds(source: Sum | Restatement, after: dict[Spot, Decimal]) -> bool:
    if isinstance(source, Restatement):
        again = source.made_of or (source.second,)
        return _value(source.first, after) == _added(again, after)
    added, total = _added((*source.parts, *source.blanks), after), _value(source.total, after)
    return added <= total if source.at_most else added == total


def _was_too_much(source: Sum | Restatement, after: dict[Spot, Decimal]) -> bool:
    """Whether parts that were more than their whole are so still, by no more than before."""
    if isinstance(source, Restatement) or not source.at_most or source.holds:
        return False
    beyond = _added(source.parts, after) - _value(source.total, after)
    return beyond <= source.added - source.total.value


def _added(figures: Iterable[Figure], after: dict[Spot, Decimal]) -> Decimal:
    return sum((_value(figure, after) for figure in figures), Decimal(0))


def _value(figure: Figure, after: dict[Spot, Decimal]) -> Decimal:
    return after.get(spot(figure.place), figure.value)
