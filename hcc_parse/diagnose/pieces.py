"""Every change of one figure, and of two that hang together, that mends what is broken.

A set of changes falls into pieces that share no equation. A piece of one change is forced by the
residual of any equation it stands in; of two that share an equation, one is forced by an equation
that the other does not stand in, and what then is left forces the other, or both are forced
together by two equations that they share. So all are found by looking along rows, never by trying
all pairs (I. P. Fellegi and D. Holt, 1976, for whole numbers).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hcc_parse.diagnose.system import System

Changes = tuple[tuple[int, int], ...]  # number of a figure and its delta, in reading order


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Ways to mend the same broken equations with as many changes; the bounds they mend aside."""

    mends: frozenset[int]
    options: tuple[Changes, ...]

    @property
    def size(self) -> int:
        """How many figures change."""
        return len(self.options[0])


def pieces(system: System, broken: Iterable[int]) -> list[Piece]:
    """Return the smallest pieces for each set of broken equations that some piece mends.

    Args:
        system: The equations.
        broken: The numbers of those that must be mended; bounds are none of them.
    """
    broken = frozenset(broken)
    found: dict[frozenset[int], set[Changes]] = defaultdict(set)
    for changes in (*_singles(system, broken), *_pairs(system, broken)):
        mended = system.mended(dict(changes))
        if mended is not None and mended & broken:
            found[mended & broken].add(changes)
    return [
        Piece(mends=mends, options=smallest_of(options))
        for mends, options in sorted(found.items(), key=lambda pair: sorted(pair[0]))
    ]


def smallest_of(options: Iterable[Changes]) -> tuple[Changes, ...]:
    """The shortest of some changes, in reading order."""
    options = set(options)
    least = min(map(len, options))
    return tuple(sorted(option for option in options if len(option) == least))


def _forced(system: System, broken: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Each figure with a delta that alone would mend one of its broken equations."""
    members = {number for one in broken for number in system.equations[one].weights}
    for number in sorted(members):
        own = [system.equations[e] for e in system.touching[number] if e in broken]
        for delta in sorted({_delta(-one.residual, one.weights[number]) for one in own} - {0}):
            yield number, delta


def _singles(system: System, broken: frozenset[int]) -> Iterator[Changes]:
    for number, delta in _forced(system, broken):
        yield ((number, delta),)


def _pairs(system: System, broken: frozenset[int]) -> Iterator[Changes]:
    for number, delta in _forced(system, broken):
        yield from _second(system, number, delta)
    for one in sorted(broken):
        yield from _together(system, one)


def _second(system: System, number: int, delta: int) -> Iterator[Changes]:
    """What a first change leaves broken must be mended by the other figure alone."""
    if not system.allows(number, delta):
        return
    change = {number: delta}
    left = {
        e: rest
        for e in system.touching[number]
        if not system.equations[e].at_most and (rest := system.left(e, change))
    }
    if not left:
        return
    shortest = min(left, key=lambda e: len(system.equations[e].weights))
    for other, weight in system.equations[shortest].weights.items():
        if other != number and (needed := _delta(-left[shortest], weight)):
            yield _in_order((number, delta), (other, needed))


def _together(system: System, one: int) -> Iterator[Changes]:
    """Two figures of a broken equation that share another one: both decide both changes."""
    first = system.equations[one]
    for a in sorted(first.weights):
        for e in system.touching[a]:
            second = system.equations[e]
            if e == one or second.at_most:
                continue
            for b in first.weights.keys() & second.weights.keys():
                if a < b and (solved := _solve(system, (one, e), (a, b))):
                    yield solved


def _solve(system: System, two: tuple[int, int], figures: tuple[int, int]) -> Changes | None:
    """Solve two equations for the changes of two figures (Cramer's rule)."""
    first, second = (system.equations[e] for e in two)
    a, b = figures
    whole = first.weights[a] * second.weights[b] - first.weights[b] * second.weights[a]
    x = first.weights[b] * second.residual - first.residual * second.weights[b]
    y = first.residual * second.weights[a] - first.weights[a] * second.residual
    if not whole or not x or not y or x % whole or y % whole:
        return None
    return (a, x // whole), (b, y // whole)


def _delta(needed: int, weight: int) -> int:
    """What a figure of a weight must change by; 0 when no whole number will do."""
    return needed // weight if needed % weight == 0 else 0


def _in_order(one: tuple[int, int], other: tuple[int, int]) -> Changes:
    return (one, other) if one < other else (other, one)
