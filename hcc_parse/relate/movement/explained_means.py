"""Whether any total of a report, over any sensible number of things, gives an average."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import islice, pairwise

from hcc_parse.domain import Figure, Mean, Mentions
from hcc_parse.vietnamese import unmark

YEAR = 12
QUARTERS = 4
LONG = 4  # digits, of which no number of a table has the same by chance
PERIODS = ("thang", "quy", "tuan", "ngay")
MOST = 4  # counts told one after the other that may be added up


class Numbers:
    """The numbers of a report, in order of their size."""

    def __init__(self, mentions: Mentions) -> None:
        self._by_unit: dict[str | None, list[Decimal]] = {}
        told: dict[str | None, set[Decimal]] = {}
        for figure in mentions.figures:
            if figure.kind != "share":
                told.setdefault(figure.unit, set()).add(figure.value)
        for unit, value in _made(mentions.figures):
            told.setdefault(unit, set()).add(value)
        self.cells = {
            one.value
            for grid in mentions.grids
            for row in grid.rows
            for entry in row.entries
            for one in (entry.figure, entry.change, *(entry.pair or ()))
            if one is not None
        }
        for unit, values in told.items():
            self._by_unit[unit] = sorted(values)
        self._loose = sorted(self.cells | told.get(None, set()))

    def give(self, mean: Mean, counts: Iterable[int], but: Decimal | None = None) -> bool:
        """Whether one of them over one of some counts is the average to its last digit.

        Args:
            mean: The average.
            counts: Over how many.
            but: A number that is left out.
        """
        value, slack = mean.figure.value, Decimal(1).scaleb(-mean.figure.decimals)
        unit = mean.figure.unit
        lists = [*self._by_unit.values()] if unit is None else [self._by_unit.get(unit, [])]
        if mean.per in PERIODS or len(mean.figure.value.as_tuple().digits) >= LONG:
            lists.append(self._loose)
        return any(
            total != but
            for count in counts
            for numbers in lists
            for total in _inside(numbers, (value - slack) * count, (value + slack) * count)
        )

    def of(self, per: str) -> set[int]:
        """How many of a thing the report tells in counts that have it as their unit."""
        return {
            int(value)
            for unit, values in self._by_unit.items()
            if unit and f"{per} ".startswith(f"{unmark(unit.lower())} ")
            for value in values
            if value > 1 and value == int(value)
        }


def explained(mean: Mean, numbers: Numbers) -> bool:
    """Whether the report gives an average over a count that makes sense for it."""
    if mean.figure.decimals and mean.figure.value in numbers.cells:
        return True
    counts = {*mean.counts, *mean.near}
    if mean.per == "thang":
        counts |= set(range(2, YEAR + 1))
    elif mean.per == "quy":
        counts |= set(range(2, QUARTERS + 1))
    else:
        counts |= numbers.of(mean.per)
    if numbers.give(mean, counts):
        return True
    return any(_gives(over.total, count, mean.figure) for over in mean.over for count in counts)


def _gives(total: Figure, count: int, average: Figure) -> bool:
    exact = Fraction(total.value) / count
    return abs(exact - Fraction(average.value)) < Fraction(1, 10**average.decimals)


def _inside(numbers: list[Decimal], above: Decimal, below: Decimal) -> Iterator[Decimal]:
    for number in islice(numbers, bisect_left(numbers, above), None):
        if number >= below:
            return
        if number > above:
            yield number


def _made(figures: tuple[Figure, ...]) -> Iterator[tuple[str | None, Decimal]]:
    """What counts of one unit told one after the other add up to, and what two differ by."""
    like: dict[tuple[object, str | None], list[Decimal]] = {}
    for figure in figures:
        if figure.kind == "count":
            like.setdefault((figure.place.address, figure.unit), []).append(figure.value)
    for (_, unit), values in like.items():
        for one, two in pairwise(values):
            yield unit, abs(one - two)
        for size in range(2, MOST + 1):
            for start in range(len(values) - size + 1):
                yield unit, sum(values[start : start + size], Decimal(0))
