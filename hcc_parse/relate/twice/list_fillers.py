"""A part told twice, of which one value makes its list add up: `trước hạn 90, quá hạn 1` of 120."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from hcc_parse.domain import Fact, Figure, Knowledge, Restatement

LEAST = 100  # of a smaller whole a part fits by chance
FEWEST = 2  # parts of a list


def list_fillers(facts: Iterable[Fact], knowledge: Knowledge) -> Iterator[Restatement]:
    """Yield the parts of lists for which the report tells elsewhere just what the list lacks.

    `Giải quyết 3.992, trong đó 2.944 trước hạn, 1.021 đúng hạn, 02 quá hạn` leaves room for cases
    of a kind that went unsaid; a table with 27 overdue, which make the list full, leaves none.

    Args:
        facts: Those of the whole report: limited to no field, and to no other period.
        knowledge: The names of indicators.
    """
    told = list(facts)
    by_name: dict[str, list[Fact]] = {}
    for fact in told:
        by_name.setdefault(fact.indicator, []).append(fact)
    for parts in _lists(told):
        whole = parts[0].figure.whole
        if whole is None or len({part.indicator for part in parts}) < len(parts):
            continue
        lacks = whole.value - sum((part.figure.value for part in parts), Decimal(0))
        filled = list(_filled(parts, lacks, by_name))
        if whole.value >= LEAST and lacks and len(filled) == 1:
            first, second = filled[0]
            yield Restatement(
                first=first.figure,
                second=second.figure,
                subject=knowledge.indicators[first.indicator].label,
                agreed=second.figure.value,
                table=second.grid is not None,
            )


def _lists(told: list[Fact]) -> Iterator[list[Fact]]:
    """The parts of each whole of the running text that all have a meaning, told in one place."""
    parts: dict[int, list[Fact]] = {}
    for fact in told:
        figure = fact.figure
        if fact.grid is None and figure.whole is not None and figure.kind == "count":
            parts.setdefault(id(figure.whole), []).append(fact)
    yield from (ones for ones in parts.values() if len(ones) >= FEWEST and _is_one(ones))


def _is_one(parts: list[Fact]) -> bool:
    figures: list[Figure] = [part.figure for part in parts]
    alike = {(one.place.address, one.bound, one.qualifier) for one in figures}
    return len(alike) == 1 and figures[0].qualifier is None


def _filled(
    parts: list[Fact], lacks: Decimal, by_name: Mapping[str, list[Fact]]
) -> Iterator[tuple[Fact, Fact]]:
    """The parts that another statement of the same tells as large as their list needs them."""
    for part in parts:
        needed = part.figure.value + lacks
        for other in by_name[part.indicator]:
            if other.figure.value == needed and other.figure.place != part.figure.place:
                yield part, other
                break
