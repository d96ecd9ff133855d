"""Shares and the numbers over which they may have been computed."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from hcc_parse.domain import Base, Fact, Figure, Grid, Knowledge, Ratio
from hcc_parse.vietnamese import plain

Terms = tuple[tuple[int, str], ...]


WHOLE = 100  # per cent


def is_compared(link: Ratio) -> bool:
    """Whether a share may be held against its bases.

    100 % is left alone: it is told of a base of its own, whatever else the report counts.
    """
    return link.share.value < WHOLE


def text_links(
    facts: tuple[Fact, ...], figures: tuple[Figure, ...], knowledge: Knowledge
) -> Iterator[Ratio]:
    """Yield the shares of the text whose numerator is known, with their candidate bases."""
    counts = [figure for figure in figures if figure.kind == "count"]
    named = {id(fact.figure): fact for fact in facts}
    stated = _stated(facts)
    before = {
        id(figure): one
        for one, figure in pairwise(figures)
        if one.place.address == figure.place.address
    }
    for share in figures:
        follows = False  # right behind its numerator: `đã nộp 2.799 hồ sơ; tỷ lệ nộp đạt 95%`
        if share.kind != "share" or share.qualifier is not None:
            continue
        if share.whole is not None and _is_opening(share.whole, knowledge):
            continue
        if share.whole is not None:
            numerator = Base(share.whole.value, (share.whole,))
            bases = list(_bases_of(share.whole, counts, named, stated, knowledge))
            subject = share.whole.label or share.label
        elif (fact := named.get(id(share))) and fact.indicator in knowledge.rates:
            rate = knowledge.rates[fact.indicator]
            found = _value(rate.numerator, stated)
            if found is None or fact.field or fact.period:
                continue
            numerator = found
            bases = [base for terms in rate.bases if (base := _value(terms, stated))]
            follows = before.get(id(share)) is numerator.figures[0]
            if follows and bases:
                bases += _counts_above(numerator.figures[0], counts)
            subject = knowledge.indicators[fact.indicator].label
        else:
            continue
        if bases:
            yield Ratio(
                share=share,
                numerator=numerator,
                bases=tuple({base.value: base for base in reversed(bases)}.values())[::-1],
                subject=subject,
                explicit=share.whole is not None
                or follows
                or _told_together(share, numerator, bases),
            )


def _is_opening(figure: Figure, knowledge: Knowledge) -> bool:
    """Whether a count is told as a whole: `Trong số 120 hồ sơ trực tuyến, 72,5% nộp phí`."""
    before = plain(figure.lead).strip().lower()
    return before in knowledge.number_words.get("base-opening", ())


def _told_together(share: Figure, numerator: Base, bases: list[Base]) -> bool:
    """Whether the numerator and a base of a named rate stand in its own paragraph."""
    here = share.place.address

    def is_here(base: Base) -> bool:
        return all(figure.place.address == here for figure in base.figures)

    return is_here(numerator) and any(map(is_here, bases))


def table_ratios(grid: Grid) -> Iterator[Ratio]:
    """Yield the shares of a ratio row: each is a share of some total of the total row."""
    totals = next((row for row in grid.rows if row.role == "total"), None)
    if totals is None:
        return
    stated = {e.column: e.figure for e in totals.entries if e.figure and e.figure.kind == "count"}
    for row in grid.rows:
        if row.role != "ratio":
            continue
        for entry in row.entries:
            share, numerator = entry.figure, stated.get(entry.column)
            if share is None or numerator is None:
                continue
            bases = [f for f in stated.values() if f.value >= numerator.value and f.value > 0]
            yield Ratio(
                share=share,
                numerator=Base(numerator.value, (numerator,)),
                bases=tuple(Base(figure.value, (figure,)) for figure in bases),
                subject=" › ".join(numerator.path),
            )


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
        yield from _counts_above(numerator, counts)
        yield from _derived(numerator, named, stated, knowledge)


def _counts_above(numerator: Figure, counts: list[Figure]) -> Iterator[Base]:
    """Every stated count of which the numerator could be a part."""
    for figure in counts:
        alike = figure.unit == numerator.unit or None in (figure.unit, numerator.unit)
        if (
            alike
            and figure is not numerator
            and figure.value >= numerator.value
            and figure.value > 0
        ):
            yield Base(figure.value, (figure,))


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
                if len(terms) > 1 and (base := _value(terms, stated)):
                    yield base


def _value(terms: Terms, stated: dict[str, Figure]) -> Base | None:
    figures = [stated.get(indicator) for _, indicator in terms]
    known = [figure for figure in figures if figure is not None]
    if len(known) < len(terms):
        return None
    signs = [sign for sign, _ in terms]
    value = sum((s * f.value for s, f in zip(signs, known, strict=True)), Decimal(0))
    return Base(value, tuple(known)) if value > 0 or len(terms) == 1 else None
