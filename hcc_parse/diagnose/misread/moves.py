"""Every way to read doubtful numbers otherwise under which the sums that they stand in hold.

A sum that does not hold is made to hold by rivals of its own doubtful numbers; what that breaks
must be made to hold in turn. So all ways are found by going from sum to sum, each number decided
once, and a search that grows too long says so: then nothing is known.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from operator import mul

from hcc_parse.diagnose.system import System

Moves = Mapping[int, tuple[int, ...]]  # of a figure by its number, what its rivals would add to it
Way = tuple[tuple[int, int], ...]  # numbers of figures with what is added to them, in order
MOST_CHANGES = 8  # numbers that are read otherwise together
MOST_STEPS = 20_000  # of one search: ways to read the numbers of a sum


def moves_of(system: System) -> Moves:
    """The figures that were read with doubt, with what each of their rivals would add to them."""
    return {number: tuple(_deltas(system, number)) for number in sorted(system.doubtful)}


def _deltas(system: System, number: int) -> Iterator[int]:
    figure = system.figures[number]
    for rival in figure.rivals:
        delta = int(rival.value * system.scale) - system.values[number]
        if delta and rival.decimals == figure.decimals and not rival.resigned:
            yield delta


def mending(system: System, moves: Moves, equation: int) -> frozenset[Way] | None:
    """The ways to read otherwise that make a broken sum hold, and all that they touch.

    A way that holds another one is left out. None when the search was given up.
    """
    search = _Search(system, moves, MOST_CHANGES)
    return search.from_(equation)


def others(system: System, moves: Moves, number: int, most: int) -> frozenset[Way] | None:
    """The ways in which a figure reads otherwise and every sum that they touch holds.

    Args:
        system: The sums.
        moves: What may be read otherwise.
        number: The figure.
        most: How many figures may be read otherwise together.
    """
    search = _Search(system, moves, most)
    return search.with_(number)


@dataclass(slots=True)
class _Search:
    """One search; `steps` counts what was tried."""

    system: System
    moves: Moves
    most: int
    steps: int = 0
    found: set[Way] = field(default_factory=set)

    def from_(self, equation: int) -> frozenset[Way] | None:
        finished = self._settle(equation, {})
        return self._least() if finished else None

    def with_(self, number: int) -> frozenset[Way] | None:
        finished = all(self._go_on({number: delta}) for delta in self.moves.get(number, ()))
        return self._least() if finished else None

    def _least(self) -> frozenset[Way]:
        """The ways of which no part is a way."""
        sets = {way: set(way) for way in self.found}
        return frozenset(
            way for way, own in sets.items() if not any(other < own for other in sets.values())
        )

    def _go_on(self, decided: dict[int, int]) -> bool:
        """Settle the first sum that the changes leave broken; without one, a way is found."""
        self.steps += 1
        changed = {number: delta for number, delta in decided.items() if delta}
        if self.steps > MOST_STEPS or len(changed) > self.most:
            return self.steps <= MOST_STEPS
        touched = sorted({e for number in changed for e in self.system.touching[number]})
        for equation in touched:
            if not _holds(self.system, equation, changed):
                return self._settle(equation, decided)
        if all(self.system.allows(number, delta) for number, delta in changed.items()):
            self.found.add(tuple(sorted(changed.items())))
        return True

    def _settle(self, equation: int, decided: dict[int, int]) -> bool:
        """Decide the doubtful figures of one sum in every way under which it holds."""
        one = self.system.equations[equation]
        free = [n for n in one.weights if n not in decided and self.moves.get(n)]
        readings = [(0, *self.moves[number]) for number in free]
        self.steps += math.prod(map(len, readings))
        if self.steps > MOST_STEPS:
            return False
        left, most = self.system.left(equation, decided), max(one.residual, 0)
        weights = [one.weights[number] for number in free]
        for chosen in product(*readings):
            after = left + sum(map(mul, weights, chosen))
            if (after <= most if one.at_most else after == 0) and not self._go_on(
                {**decided, **dict(zip(free, chosen, strict=True))}
            ):
                return False
        return True


def _holds(system: System, equation: int, changed: Mapping[int, int]) -> bool:
    """Whether a sum holds after changes; parts that were more than their whole by no more."""
    one, left = system.equations[equation], system.left(equation, changed)
    return left <= max(one.residual, 0) if one.at_most else left == 0
