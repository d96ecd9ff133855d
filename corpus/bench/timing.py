"""Times several works in turn, round after round, so that a slow hour of the machine meets all."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median
from time import perf_counter

ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Timed:
    """The seconds that one work took, one number for each round."""

    rounds: tuple[float, ...]

    @property
    def seconds(self) -> float:
        """The median."""
        return median(self.rounds)

    def over(self, other: "Timed") -> float:
        """How many times as long as another, the median of the ratios round by round."""
        return median(a / b for a, b in zip(self.rounds, other.rounds, strict=True))


def timed(
    works: Mapping[str, Callable[[], object]],
    rounds: int = ROUNDS,
    clock: Callable[[], float] = perf_counter,
) -> dict[str, Timed]:
    """Do each work once without a watch, then all of them in turn, as many rounds as wanted."""
    for work in works.values():
        work()
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            start = clock()
            work()
            taken[name].append(clock() - start)
    return {name: Timed(tuple(seconds)) for name, seconds in taken.items()}
