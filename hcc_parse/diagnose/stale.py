"""The rival of every repair: the rows are right, and only the totals were not updated."""

from collections.abc import Iterable

from hcc_parse.diagnose.pieces import Changes
from hcc_parse.diagnose.system import System
from hcc_parse.domain import Sum

ROUNDS = 8  # totals of totals of totals, and more than any report has


def totals_alone(system: System, broken: Iterable[int]) -> Changes | None:
    """Change only totals until all sums hold; None when that does not come to rest.

    Each total is set to what its parts make, then the totals that it is a part of, and so on.
    """
    deltas: dict[int, int] = {}
    todo = sorted(set(broken))
    for _ in range(ROUNDS):
        for one in todo:
            equation = system.equations[one]
            total = total_of(system, one)
            left = system.left(one, deltas)
            if total is None or (left and abs(equation.weights[total]) != 1):
                return None
            deltas[total] = deltas.get(total, 0) - left * equation.weights[total]
        moved = {n: delta for n, delta in deltas.items() if delta}
        touched = {e for number in moved for e in system.touching[number]}
        todo = sorted(
            e for e in touched if not system.equations[e].at_most and system.left(e, moved)
        )
        if not todo:
            return tuple(sorted(moved.items())) if system.mended(moved) is not None else None
    return None


def total_of(system: System, equation: int) -> int | None:
    """The number of the figure that an equation states as a total; None for a fact told twice."""
    one = system.equations[equation]
    if not isinstance(one.source, Sum):
        return None
    return next((number for number, weight in one.weights.items() if weight < 0), None)
