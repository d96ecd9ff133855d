"""One fact in two tables: the same indicator, field, channel and period."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from hcc_parse.domain import Fact, Figure, Grid, Knowledge, Mentions, Restatement
from hcc_parse.vietnamese import fold, in_words

Key = tuple[str, str, str | None, str | None]
FEWEST = 3  # values that agree, each another number: 0 and 1 agree by chance
FEWEST_ROWS = 2  # that differ, before two tables that both add up are two accounts
LARGEST = 10  # one of them at least
MOST = 5_000  # cells in a table that are held against others


def repeated_cells(
    mentions: Mentions, facts: tuple[Fact, ...], knowledge: Knowledge
) -> Iterator[Restatement]:
    """Yield the cells that two tables both state, where nearly all of them agree.

    Tables of which many cells differ are of two periods, two systems or two ways of counting; one
    whose title speaks of some cases only (`hồ sơ trực tuyến`) is held against none that does not,
    and one without a title against none at all. So are two tables of other titles where several
    rows differ and the totals differ by just as much: no slip of the hand does that.

    Args:
        mentions: Its tables and headings.
        facts: All facts.
        knowledge: `table-scope` has the words that limit a table.
    """
    tables: dict[int, list[Fact]] = {}
    for fact in facts:
        if fact.grid is not None and fact.figure.kind == "count":
            tables.setdefault(fact.grid.block, []).append(fact)
    grids = [g for g in mentions.grids if g.title and 0 < len(tables.get(g.block, ())) <= MOST]
    scopes = {grid.block: _scope(grid, mentions, knowledge) for grid in grids}
    titles = {grid.block: in_words(_name(grid)) for grid in grids}
    stated = {grid.block: _stated(tables[grid.block]) for grid in grids}
    for a, b in combinations(sorted(stated), 2):
        first, second = stated[a], stated[b]
        shared = [(key, first[key], second[key]) for key in first if key in second]
        pairs = [(one, other) for _, one, other in shared]
        apart = titles[a] != titles[b] and _add_up_both(shared)
        if scopes[a] == scopes[b] and not apart and _is_one_account(pairs, knowledge):
            for (indicator, field, *_), one, other in shared:
                name = knowledge.indicators[indicator].label
                yield Restatement(
                    first=other.figure,
                    second=one.figure,
                    subject=f"{name} ({one.field})" if field else name,
                    agreed=one.figure.value,
                    table=True,
                )


def _name(grid: Grid) -> str:
    """The nearest line of a table's title."""
    return next((line for line in grid.above if line in grid.title), grid.title)


def _scope(grid: Grid, mentions: Mentions, knowledge: Knowledge) -> frozenset[str]:
    """What in a table's title and in the heading above it limits it: words, other periods."""
    above = [h.title for h in mentions.headings if h.place.address.block < grid.block]
    words = in_words(f"{grid.title} {above[-1] if above else ''}")
    limits = {word for word in knowledge.labels["table-scope"] if f" {word} " in words}
    own = mentions.header.named
    for period in mentions.periods:
        same = own and (period.name, period.year or own.year) == (own.name, own.year)
        if period.text in grid.title and not same:
            limits.add(f"{period.name or period.text} {period.year or ''}")
    return frozenset(limits)


def _stated(facts: list[Fact]) -> dict[Key, Fact]:
    """What a table states, each fact once; what it states twice is left out."""
    keys = [_key(fact) for fact in facts]
    times = Counter(keys)
    return {key: fact for key, fact in zip(keys, facts, strict=True) if times[key] == 1}


def _key(fact: Fact) -> Key:
    return fact.indicator, fold(fact.field or ""), fact.channel, fact.period


def _is_one_account(pairs: list[tuple[Fact, Fact]], knowledge: Knowledge) -> bool:
    """Whether two tables tell of one account: most figures that can tell are the same."""
    figures: list[tuple[Figure, Figure]] = [(one.figure, other.figure) for one, other in pairs]
    telling = [(a.value, b.value) for a, b in figures if a.value or b.value]
    agreeing = {a for a, b in telling if a == b}
    if len(agreeing) < FEWEST or max(agreeing) < LARGEST:
        return False
    same = sum(a == b for a, b in telling)
    return Fraction(same, len(telling)) >= knowledge.thresholds.sums_holding


def _add_up_both(shared: Sequence[tuple[Key, Fact, Fact]]) -> bool:
    """Whether several rows of two tables differ, and the totals by all that the rows do."""
    rows: dict[Key, Decimal] = {}
    totals: dict[Key, Decimal] = {}
    fields: set[str] = set()
    for (indicator, field, channel, period), one, other in shared:
        off = other.figure.value - one.figure.value
        told, key = rows if field else totals, (indicator, "", channel, period)
        told[key] = told.get(key, Decimal(0)) + off
        fields |= {field} if field and off else set()
    return len(fields) >= FEWEST_ROWS and all(totals.get(key) == off for key, off in rows.items())
