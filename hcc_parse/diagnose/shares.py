"""Which shares fit one of their bases after a change; those that it does not concern are not asked.

A long report has many shares, each with many bases, and many repairs to choose from.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from hcc_parse.diagnose.pieces import Changes
from hcc_parse.diagnose.system import Spot, System, spot
from hcc_parse.domain import Base, Ratio

PART = -1  # stands for the numerator among the numbers of the bases


class Shares:
    """The shares of a report, by where the figures stand that they are made of."""

    def __init__(self, ratios: Sequence[Ratio]) -> None:
        self.ratios = ratios
        self._made_of: dict[Spot, list[tuple[int, int]]] = defaultdict(list)
        self._as_told: dict[int, tuple[int, ...]] = {}
        for number, ratio in enumerate(ratios):
            for n, base in enumerate((ratio.numerator, *ratio.bases), start=PART):
                for figure in base.figures:
                    self._made_of[spot(figure.place)].append((number, n))

    def fitting(self, system: System, changes: Changes) -> dict[int, bool]:
        """Whether each share that changes concern fits a base after them, by its number."""
        after = {spot(system.figures[n].place): system.after(n, delta) for n, delta in changes}
        concerned: dict[int, set[int]] = defaultdict(set)
        for place in after:
            for number, n in self._made_of.get(place, ()):
                concerned[number].add(n)
        return {number: self._fits(number, bases, after) for number, bases in concerned.items()}

    def _fits(self, number: int, changed: Collection[int], after: Mapping[Spot, Decimal]) -> bool:
        ratio = self.ratios[number]
        if PART in changed:
            part = _value(ratio.numerator, after)
            return part is not None and any(
                _allows(ratio, part, _value(base, after)) for base in ratio.bases
            )
        part = ratio.numerator.value
        return any(n not in changed for n in self._fitting_as_told(number)) or any(
            _allows(ratio, part, _value(ratio.bases[n], after)) for n in changed
        )

    def _fitting_as_told(self, number: int) -> tuple[int, ...]:
        """The bases over which a share is right as the report stands."""
        if number not in self._as_told:
            ratio = self.ratios[number]
            self._as_told[number] = tuple(
                n
                for n, base in enumerate(ratio.bases)
                if _allows(ratio, ratio.numerator.value, base.value)
            )
        return self._as_told[number]


def _value(base: Base, after: Mapping[Spot, Decimal]) -> Decimal | None:
    """A number after changes; None where it is made of several and one of them changes."""
    changed = [after[spot(f.place)] for f in base.figures if spot(f.place) in after]
    if not changed:
        return base.value
    return changed[0] if len(base.figures) == 1 else None


def _allows(ratio: Ratio, part: Decimal, whole: Decimal | None) -> bool:
    return bool(whole and ratio.share.allows(Fraction(part) * 100 / Fraction(whole)))
