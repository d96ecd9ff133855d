"""Shares and the numbers over which they may have been computed."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from hcc_parse.domain import Base, Fact, Figure, Grid, Knowledge, Ratio
from hcc_parse.relate.shares.named_rates import Found, by_name, counts_above, value_of
from hcc_parse.relate.shares.near_bases import wholes_elsewhere
from hcc_parse.relate.shares.time_parts import is_of_its_own_time
from hcc_parse.relate.shares.told_bases import told_base
from hcc_parse.vietnamese import plain

WHOLE = 100  # per cent


def is_compared(link: Ratio) -> bool:
    """Whether a share may be held against its bases.

    100 % is left alone: it is told of a base of its own, whatever else the report counts; but for
    that of a fraction written out beside it.
    """
    return link.share.value < WHOLE or link.told


def text_links(
    facts: tuple[Fact, ...], figures: tuple[Figure, ...], knowledge: Knowledge
) -> Iterator[Ratio]:
    """Yield the shares of the text whose numerator is known, with their candidate bases."""
    counts = [figure for figure in figures if figure.kind == "count"]
    named = {id(fact.figure): fact for fact in facts}
    stated = _stated(facts)
    beside: dict[int, list[Figure]] = {id(figure): [] for figure in figures}
    for one, other in pairwise(figures):
        if one.place.address == other.place.address:
            beside[id(other)].append(one)
            beside[id(one)].append(other)
    for share in figures:
        if share.kind != "share" or share.qualifier is not None:
            continue
        if share.whole is None:
            found = by_name(share, named, stated, beside[id(share)], counts, knowledge)
        elif _is_opening(share.whole, knowledge):
            continue
        else:
            apart = _is_of_others(share.whole) or is_of_its_own_time(share, figures)
            known = _bases_of(share.whole, counts, named, stated, knowledge)
            bases = [] if apart else _of_one_time(known, share.whole, named)
            base = None if bases else told_base(share, share.whole, figures)
            bases += [base] if base is not None and base.value >= share.whole.value else []
            numerator = Base(share.whole.value, (share.whole,))
            found = Found(numerator, bases, share.whole.label or share.label, explicit=True)
        if found is not None and found.bases:
            yield Ratio(
                share=share,
                numerator=found.numerator,
                bases=tuple({base.value: base for base in reversed(found.bases)}.values())[::-1],
                subject=found.subject,
                explicit=found.explicit,
            )


def _is_of_others(count: Figure) -> bool:
    """`So với quý I (200 lượt, 4,35%)`: whose base may stand nowhere, but for one beside it."""
    return count.lead.endswith("(") and count.qualifier == "comparison"


def _of_one_time(bases: Iterable[Base], numerator: Figure, named: dict[int, Fact]) -> list[Base]:
    """The bases; where a numerator is of another time than the report, those of that time."""
    own = named.get(id(numerator))
    if own is None or own.period is None:
        return list(bases)
    told = ((base, [named.get(id(figure)) for figure in base.figures]) for base in bases)
    return [base for base, facts in told if all(f and f.period == own.period for f in facts)]


def _is_opening(figure: Figure, knowledge: Knowledge) -> bool:
    """Whether a count is told as a whole: `Trong số 120 hồ sơ trực tuyến, 72,5% nộp phí`."""
    before = plain(figure.lead).strip().lower()
    return before in knowledge.number_words.get("base-opening", ())


def table_ratios(grid: Grid) -> Iterator[Ratio]:
    """Yield the shares of a ratio row: each is a share of some total of the total row.

    For a total that was left blank its rows stand: else every share of it would be accused.
    """
    totals = next((row for row in grid.rows if row.role == "total"), None)
    if totals is None:
        return
    stated = {e.column: e.figure for e in totals.entries if e.figure and e.figure.kind == "count"}
    added = [_added(entry.column, grid) for entry in totals.entries if entry.blank]
    for row in grid.rows:
        if row.role != "ratio":
            continue
        for entry in row.entries:
            share, numerator = entry.figure, stated.get(entry.column)
            if share is None or numerator is None:
                continue
            bases = [Base(figure.value, (figure,)) for figure in stated.values()]
            bases += [base for base in added if base is not None]
            yield Ratio(
                share=share,
                numerator=Base(numerator.value, (numerator,)),
                bases=tuple(b for b in bases if b.value >= numerator.value and b.value > 0),
                subject=" › ".join(numerator.path),
            )


def _added(column: int, grid: Grid) -> Base | None:
    """What the rows of a column add up to, where its total was left blank."""
    cells = [row.entry(column) for row in grid.rows if row.role == "data"]
    figures = [e.figure for e in cells if e and e.figure and e.figure.kind == "count"]
    if not figures:
        return None
    return Base(sum((figure.value for figure in figures), Decimal(0)), tuple(figures))


def _stated(facts: tuple[Fact, ...]) -> dict[str, Figure]:
    """The first statement of each indicator that is limited to no field and no other period."""
    stated: dict[str, Figure] = {}
    for fact in facts:
        if fact.field is None and fact.period is None and fact.figure.kind == "count":
            stated.setdefault(fact.indicator, fact.figure)
    return stated


def _bases_of(
    numerator: Figure,
    counts: list[Figure],
    named: dict[int, Fact],
    stated: dict[str, Figure],
    knowledge: Knowledge,
) -> Iterator[Base]:
    """Every base of a count that stands beside its share; none where the true one may be untold."""
    beside = any(_is_beside(numerator, figure) for figure in counts)
    if beside or _has_a_base(numerator, named, stated, knowledge):
        yield from counts_above(numerator, counts)
        for whole in wholes_elsewhere(numerator, counts):
            if whole.value >= numerator.value:
                yield Base(whole.value, (whole,))
        yield from _derived(numerator, named, stated, knowledge)


def _is_beside(numerator: Figure, figure: Figure) -> bool:
    """Whether a larger count stands in the same paragraph."""
    near = figure is not numerator and figure.place.address == numerator.place.address
    return near and figure.value >= numerator.value


def _has_a_base(
    numerator: Figure, named: dict[int, Fact], stated: dict[str, Figure], knowledge: Knowledge
) -> bool:
    """Whether some number is stated over which offices compute shares of such a count.

    Where none is, the share may well be of a number that the report does not tell.
    """
    fact = named.get(id(numerator))
    rates = [r for r in knowledge.rates.values() if fact and r.numerator == ((1, fact.indicator),)]
    bases = {terms[0][1] for rate in rates for terms in rate.bases if len(terms) == 1}
    return not bases or any(indicator in stated for indicator in bases)


def _derived(
    numerator: Figure, named: dict[int, Fact], stated: dict[str, Figure], knowledge: Knowledge
) -> Iterator[Base]:
    """The bases of the knowledge base that are themselves sums or differences."""
    fact = named.get(id(numerator))
    for rate in knowledge.rates.values():
        if fact and rate.numerator == ((1, fact.indicator),):
            for terms in rate.bases:
                if len(terms) > 1 and (base := value_of(terms, stated)):
                    yield base
