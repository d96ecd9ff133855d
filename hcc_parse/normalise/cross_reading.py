"""Names taken back: a figure of the text that the tables give under another name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from hcc_parse.domain import Fact, Knowledge, is_slip
from hcc_parse.normalise.amiss import LEAST, is_number_amiss

TIMES = 5  # how many times more or less is of another order
SHORT = 3  # words: so short a label may be a part of a longer one
CERTAIN = 1.0  # the label is the wording, word for word


def without_misnamed(
    text: Iterable[Fact], table: Sequence[Fact], knowledge: Knowledge
) -> Iterator[Fact]:
    """Yield the facts of the text, but those whose name the tables contradict.

    Where a label holds more words than the wording that we found in it, and the number is not what
    the tables total under that name but exactly what they total under another, or one of quite
    another order, the doubt is about our reading of the label: the figure stays without a name, and
    accuses nobody. It keeps the name where the number is amiss and not the label, by what stands
    around it.
    """
    text, totals = tuple(text), totals_of(table, knowledge)
    elsewhere: dict[Decimal, set[str]] = defaultdict(set)
    for indicator, values in totals.items():
        for value in values:
            elsewhere[value].add(indicator)
    for fact in text:
        own = totals.get(fact.indicator, set())
        if _is_told_plainly(fact) or not own or fact.figure.value in own:
            yield fact
            continue
        value = fact.figure.value
        if value >= LEAST and value in elsewhere:
            continue
        if not _is_beyond(value, own) or any(
            is_number_amiss(fact, one, text, totals, knowledge) for one in own
        ):
            yield fact


def totals_of(table: Sequence[Fact], knowledge: Knowledge) -> defaultdict[str, set[Decimal]]:
    """What the total rows say of each indicator, told or added up from its parts."""
    rows: dict[int, dict[str, Decimal]] = defaultdict(dict)
    for fact in table:
        if fact.field is None and fact.period is None and fact.figure.kind == "count":
            rows[fact.group][fact.indicator] = fact.figure.value
    totals: defaultdict[str, set[Decimal]] = defaultdict(set)
    for row in (*rows.values(), *_added(table)):
        for indicator, value in row.items():
            totals[indicator].add(value)
        for relation in knowledge.relations:
            parts = [row[part] for part in relation.parts if part in row]
            if relation.total not in row and len(parts) == len(relation.parts):
                totals[relation.total].add(sum(parts, Decimal(0)))
    return totals


def _is_told_plainly(fact: Fact) -> bool:
    """Whether the label is a wording, word for word, or of something that no total row counts."""
    exact = fact.match >= CERTAIN and len(fact.figure.label.split()) > SHORT
    return exact or fact.field is not None or fact.period is not None


def _is_beyond(value: Decimal, own: Iterable[Decimal]) -> bool:
    """Whether a number is of another order than what the tables give, and no slip of the hand."""
    return all(
        not (one <= value * TIMES and value <= one * TIMES) and not is_slip(value, one)
        for one in own
    )


def _added(table: Iterable[Fact]) -> Iterator[dict[str, Decimal]]:
    """What the columns of tables without a total row add up to."""
    sums: dict[int, dict[str, Decimal]] = defaultdict(dict)
    for fact in table:
        grid = fact.grid
        if grid is None or fact.period is not None or fact.figure.kind != "count":
            continue
        if not any(row.role == "total" for row in grid.rows):
            column = sums[grid.block]
            column[fact.indicator] = column.get(fact.indicator, Decimal(0)) + fact.figure.value
    yield from sums.values()
