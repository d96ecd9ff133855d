"""All that a report says must add up or agree, as linear equations over exact integers.

A figure is known by its place, not by its object: one cell stands in many sums. Numbers with
decimals are scaled, so that no rounding ever decides.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from hcc_parse.domain import Address, Figure, Provenance, Relations, Restatement, Sum

Deltas = Mapping[int, int]  # by how much each figure changes, by its number in the system
Spot = tuple[Address, int]
MOST_DECIMALS = 6


class Told(NamedTuple):
    """A statement as terms: each figure with its weight, all of which make nothing."""

    terms: tuple[tuple[Figure, int], ...]
    source: Sum | Restatement
    at_most: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Equation:
    """Weights of figures that must make 0, or with `at_most` no more than 0.

    `residual` is what they make as written, scaled.
    """

    weights: Mapping[int, int]
    residual: int
    at_most: bool
    source: Sum | Restatement

    @property
    def broken(self) -> bool:
        """Whether it does not hold as written."""
        return self.residual > 0 if self.at_most else self.residual != 0


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """Figures by number in reading order, and the equations among them.

    Attributes:
        figures: Every figure that stands in an equation, once.
        values: Their values, scaled.
        scale: What 1 is in scaled numbers.
        equations: All of them, broken or not.
        touching: Of each figure, the numbers of its equations.
        doubtful: The figures that were read of a scan with doubt.
    """

    figures: tuple[Figure, ...]
    values: tuple[int, ...]
    scale: int
    equations: tuple[Equation, ...]
    touching: Mapping[int, tuple[int, ...]]
    doubtful: frozenset[int] = frozenset()

    def members(self, equations: Iterable[int]) -> set[int]:
        """The figures that stand in some equations."""
        return {number for e in equations for number in self.equations[e].weights}

    def total_of(self, equation: int) -> int | None:
        """The figure that an equation states as a total; None for a fact told twice."""
        one = self.equations[equation]
        if not isinstance(one.source, Sum):
            return None
        return next((number for number, weight in one.weights.items() if weight < 0), None)

    def after(self, number: int, delta: int) -> Decimal:
        """What a figure reads after a change."""
        return Decimal(self.values[number] + delta) / self.scale

    def allows(self, number: int, delta: int) -> bool:
        """Whether a change leaves a number that can be: never below 0, and whole where it was."""
        value = self.values[number] + delta
        return value >= 0 and (self.figures[number].decimals > 0 or value % self.scale == 0)

    def left(self, equation: int, deltas: Deltas) -> int:
        """The residual of an equation after changes."""
        one = self.equations[equation]
        return one.residual + sum(one.weights.get(n, 0) * d for n, d in deltas.items())

    def mended(self, deltas: Deltas) -> frozenset[int] | None:
        """The broken equations that changes mend; None when they leave or make one broken.

        A bound that is broken already may stay so, but no further.
        """
        if not all(self.allows(number, delta) for number, delta in deltas.items()):
            return None
        found = []
        for equation in {e for number in deltas for e in self.touching[number]}:
            one, left = self.equations[equation], self.left(equation, deltas)
            if left > max(one.residual, 0) if one.at_most else left != 0:
                return None
            if one.broken and (left <= 0 if one.at_most else True):
                found.append(equation)
        return frozenset(found)


def spot(place: Provenance) -> Spot:
    """Where a figure stands: one place, one figure."""
    return place.address, place.start


def system_of(relations: Relations, sure: float = 0.0) -> System:
    """Make the system of a report: its sums but for excused ones, and facts told twice.

    Args:
        relations: What must hold among the figures.
        sure: How sure a reading must be, of 1, before it is no longer doubtful.
    """
    told = [*_sums(relations.sums), *_pairs((*relations.restatements, *relations.repeats))]
    by_spot = {spot(figure.place): figure for one in told for figure, _ in one.terms}
    figures = tuple(by_spot[key] for key in sorted(by_spot))
    numbers = {spot(figure.place): number for number, figure in enumerate(figures)}
    scale = 10 ** max((_decimals(figure.value) for figure in figures), default=0)
    values = tuple(int(figure.value * scale) for figure in figures)
    equations: list[Equation] = []
    touching: dict[int, list[int]] = defaultdict(list)
    for one in told:
        weights: dict[int, int] = defaultdict(int)
        for figure, weight in one.terms:
            weights[numbers[spot(figure.place)]] += weight
        kept = {number: weight for number, weight in weights.items() if weight}
        for number in kept:
            touching[number].append(len(equations))
        residual = sum(values[number] * weight for number, weight in kept.items())
        equations.append(
            Equation(weights=kept, residual=residual, at_most=one.at_most, source=one.source)
        )
    return System(
        figures=figures,
        values=values,
        scale=scale,
        equations=tuple(equations),
        touching={number: tuple(found) for number, found in touching.items()},
        doubtful=frozenset(n for n, figure in enumerate(figures) if figure.place.confidence < sure),
    )


def _sums(sums: Iterable[Sum]) -> Iterator[Told]:
    for sum_ in sums:
        if not sum_.excused:
            parts = ((part, 1) for part in (*sum_.parts, *sum_.blanks))
            yield Told(((sum_.total, -1), *parts), sum_, sum_.at_most)


def _pairs(pairs: Iterable[Restatement]) -> Iterator[Told]:
    """Facts told twice, where they must be equal; what may be read otherwise is left out."""
    for pair in pairs:
        again = pair.made_of or (pair.second,)
        same = sum((figure.value for figure in again), Decimal(0)) == pair.agreed
        if pair.alike and same and pair.reading is None:
            yield Told(((pair.first, 1), *((figure, -1) for figure in again)), pair)


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return min(MOST_DECIMALS, max(0, -exponent)) if isinstance(exponent, int) else 0
