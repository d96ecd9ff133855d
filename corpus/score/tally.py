"""Counts of hits among totals, with the interval in which the true rate may lie."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import sqrt

Z = 1.959964  # 95 %
FAULTS = {  # the fewer the better
    "false errors per clean report",
    "false warnings per clean report",
    "false errors per report",
    "false warnings per report",
    "traps accused",
    "reports not read",
    "tables invented per report",
    "wrong repairs called the only one",
    "blank cells with a number",
    "right cells doubtful",
    "right numbers of the text doubtful",
    "right words doubtful",
}
NEITHER = {"slips told as a note only"}  # told, but neither good nor bad by itself


@dataclass(frozen=True, slots=True, order=True)
class Rate:
    """One measure: of `total`, `hits`; with the interval that 95 of 100 such samples hold."""

    set: str
    form: str
    measure: str
    key: str
    hits: int
    total: int

    @property
    def rate(self) -> float:
        """Hits among total."""
        return self.hits / self.total if self.total else 0.0

    @property
    def is_fault(self) -> bool:
        """Whether less is better."""
        return self.measure in FAULTS

    @property
    def is_count(self) -> bool:
        """Whether a total may hold more than one hit each: faults per report."""
        return " per " in self.measure

    @property
    def interval(self) -> tuple[float, float]:
        """The interval of the rate."""
        return (poisson if self.is_count else wilson)(self.hits, self.total)

    @property
    def name(self) -> tuple[str, str, str, str]:
        """What is measured."""
        return self.set, self.form, self.measure, self.key


@dataclass(slots=True)
class Tally:
    """Counters by measure, form and key: as large as there are measures, however many reports."""

    counters: dict[tuple[str, str, str], tuple[int, int]] = field(default_factory=dict)

    def add(self, measure: str, form: str, key: str, hits: int, total: int) -> None:
        """Count hits among a total."""
        before = self.counters.get((measure, form, key), (0, 0))
        self.counters[measure, form, key] = (before[0] + hits, before[1] + total)

    def merge(self, other: "Tally") -> None:
        """Add another's counters to these."""
        for (measure, form, key), (hits, total) in other.counters.items():
            self.add(measure, form, key, hits, total)

    def rates(self, of_set: str) -> Iterator[Rate]:
        """The counters in a fixed order, those of nothing left out."""
        for (measure, form, key), (hits, total) in sorted(self.counters.items()):
            if total:
                yield Rate(of_set, form, measure, key, hits, total)


def merged(tallies: Iterable[Tally]) -> Tally:
    """All that some tallies counted."""
    whole = Tally()
    for tally in tallies:
        whole.merge(tally)
    return whole


def wilson(hits: int, total: int) -> tuple[float, float]:
    """The interval of a share (E. B. Wilson, 1927).

    >>> [round(end, 3) for end in wilson(0, 10)], [round(end, 3) for end in wilson(5, 10)]
    ([0.0, 0.278], [0.237, 0.763])
    """
    if not total:
        return 0.0, 1.0
    share, spread = hits / total, Z * Z / total
    middle = (share + spread / 2) / (1 + spread)
    half = Z * sqrt(share * (1 - share) / total + spread / (4 * total)) / (1 + spread)
    low = 0.0 if not hits else middle - half
    return max(0.0, low), 1.0 if hits == total else min(1.0, middle + half)


def poisson(hits: int, total: int) -> tuple[float, float]:
    """The interval of a count per report (Byar's approximation).

    >>> [round(end, 2) for end in poisson(10, 1)], round(poisson(0, 1)[1], 1)
    ([4.79, 18.39], 3.7)
    """
    if not total:
        return 0.0, 1.0
    low = hits * (1 - 1 / (9 * hits) - Z / (3 * sqrt(hits))) ** 3 if hits else 0.0
    more = hits + 1
    high = more * (1 - 1 / (9 * more) + Z / (3 * sqrt(more))) ** 3
    return max(0.0, low) / total, high / total
