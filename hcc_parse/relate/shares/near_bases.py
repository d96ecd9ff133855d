"""Which bases of a share the report itself ties to its numerator."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import partial

from hcc_parse.domain import Base, Fact, Figure, Knowledge, Ratio
from hcc_parse.relate.shares.named_bases import named_base
from hcc_parse.relate.shares.told_bases import told_base
from hcc_parse.vietnamese import fold

GENERAL = {
    "received_total",
    "received_in_period",
    "resolved_total",
    "resolved_early_or_on_time",
    "in_progress_total",
    "due_in_period",
    "stored_cases",
    "procedures_total",
}  # what offices compute shares of anything over
OPEN, RESOLVED, RECEIVED = "in_progress_total", "resolved_total", "received_"
CLOSED = (RECEIVED, "resolved_")


def with_own_bases(
    ratio: Ratio, facts: tuple[Fact, ...], figures: tuple[Figure, ...], knowledge: Knowledge
) -> Ratio:
    """Tell which bases are the numerator's own, and which may be meant though nothing says so.

    Its own are the wholes that the report names for it, the larger counts of its paragraph, and
    the bases of its rate. Sensible are the totals of the report, all that is called a total, what
    stands in the paragraph before, or between the whole and the share, and what bears no name:
    nobody can say that it is of another thing.
    """
    known = {id(fact.figure): fact for fact in facts}
    named = {one: fact.indicator for one, fact in known.items()}
    numerator = ratio.numerator.figures[0]
    if ratio.explicit and (base := _said(ratio, numerator, figures, knowledge)):
        others = tuple(one for one in ratio.bases if one.value != base.value)
        return replace(ratio, bases=(base, *others), own=(base,), told=True)
    whole = list(_wholes(numerator))
    wholes = [id(figure) for figure in (*whole, *wholes_elsewhere(numerator, figures))]
    block = ratio.share.place.address.block
    near = range(min([block - 1, *(f.place.address.block for f in whole)]), block + 1)
    rated = _rated(named.get(id(numerator)), knowledge)
    another = partial(
        _is_of_another_thing, numerator=numerator, known=known, rated=rated, knowledge=knowledge
    )
    close = ratio.explicit and any(f.place.address == ratio.share.place.address for f in whole[:1])
    parted = _apart(figures, known) if close else set()
    counts = _by_value(figures)
    own, sensible = list[Base](), list[Base]()
    for base in ratio.bases:
        alike = counts.get(base.value, ())
        here = any(f.place.address == ratio.share.place.address for f in alike)
        part_of = any(id(f) in wholes for f in alike)  # as large as its whole it may be
        names = tuple(named.get(id(f), "") for f in base.figures)
        if names in rated or part_of or (here and base.value != ratio.numerator.value):
            own.append(base)
        elif len(base.figures) > 1 or any(
            _is_sensible(f, known, near) and id(f) not in parted and not another(f) for f in alike
        ):
            sensible.append(base)
    return replace(ratio, own=tuple(own), sensible=tuple(sensible))


def _said(
    ratio: Ratio, numerator: Figure, figures: tuple[Figure, ...], knowledge: Knowledge
) -> Base | None:
    """The base that its sentence tells; or names, where the share fits no whole of its count."""
    share = ratio.share
    if base := told_base(share, numerator, figures):
        return base
    tied = (whole.value for whole in _wholes(numerator) if whole.value)
    if any(share.allows(Fraction(numerator.value) * 100 / Fraction(one)) for one in tied):
        return None
    return named_base(share, numerator, figures, knowledge)


def _by_value(figures: Iterable[Figure]) -> Mapping[Decimal, list[Figure]]:
    """The counts of each value."""
    counts = defaultdict[Decimal, list[Figure]](list)
    for figure in figures:
        if figure.kind == "count":
            counts[figure.value].append(figure)
    return counts


def _is_sensible(figure: Figure, known: Mapping[int, Fact], near: range) -> bool:
    words = fold(f"{figure.label} {figure.lead[-40:]}").split()
    fact = known.get(id(figure))
    general = (fact is not None and fact.indicator in GENERAL) or "tong" in words
    return general or fact is None or figure.place.address.block in near


def wholes_elsewhere(numerator: Figure, figures: Iterable[Figure]) -> Iterator[Figure]:
    """What the same number was told of elsewhere: `5.212 kết quả, trong đó 5.114 đúng hạn`."""
    for one in figures:
        if one.value == numerator.value and one is not numerator and one.kind == "count":
            yield from [one.whole] if one.whole is not None and one.value else []


def _apart(figures: Iterable[Figure], known: Container[int]) -> set[int]:
    """Counts without a name that are no total: not called one, and nothing is part of them.

    Where a sentence tells a count, its part and the share, the share is of no such number.
    """
    figures = tuple(figures)
    wholes = {id(figure.whole) for figure in figures}
    return {
        id(figure)
        for figure in figures
        if id(figure) not in known
        and "tong" not in fold(figure.label).split()
        and (id(figure) not in wholes or figure.whole is not None)
    }


def _is_of_another_thing(
    figure: Figure,
    *,
    numerator: Figure,
    known: Mapping[int, Fact],
    rated: set[tuple[str, ...]],
    knowledge: Knowledge,
) -> bool:
    """Whether a figure is known to be no whole of a numerator.

    So are what it is compared with, another part beside it, what is counted in another unit or
    period, what is still open for what was received or resolved, and what bears a name that is no
    total where the rate of the numerator has bases of its own.
    """
    beside = figure.whole is not None and figure.whole is numerator.whole
    fact, own = known.get(id(figure)), known.get(id(numerator))
    if figure.qualifier == "comparison" or beside:
        return True
    units = {_unit_of(figure, fact, knowledge), _unit_of(numerator, own, knowledge)} - {None}
    if len(units) > 1:
        return True
    if fact is None or own is None:
        return False
    if fact.period is not None and own.period is None:
        return True
    if fact.indicator == OPEN:
        return _is_closed(own.indicator, knowledge)
    total = fact.indicator in GENERAL or "tong" in fold(figure.label).split()
    return bool(rated) and not total


def _unit_of(figure: Figure, fact: Fact | None, knowledge: Knowledge) -> str | None:
    """The unit that stands behind a figure, or that its name implies."""
    return figure.unit or (knowledge.indicators[fact.indicator].unit if fact else None)


def _is_closed(indicator: str, knowledge: Knowledge) -> bool:
    """Whether what an indicator counts is no longer open: received, resolved, or a part of it."""
    totals = _totals_of(indicator, knowledge)
    still_open = OPEN in {indicator, *totals}
    return indicator.startswith(CLOSED) or RESOLVED in totals or bool(totals and not still_open)


def _totals_of(indicator: str, knowledge: Knowledge) -> set[str]:
    """What an indicator is a part of, and what that is a part of, by the relations that hold."""
    found, parts = set[str](), {indicator}
    while parts:
        totals = {one.total for one in knowledge.relations if parts.intersection(one.parts)}
        parts = totals - found
        found |= totals
    return found


def _wholes(figure: Figure) -> Iterator[Figure]:
    while figure.whole is not None:
        figure = figure.whole
        yield figure


def _rated(indicator: str | None, knowledge: Knowledge) -> set[tuple[str, ...]]:
    """The bases of the rates whose numerator is this indicator, and its totals, as names.

    What was received is told as a share of other things too, of a plan or of another year.
    """
    if indicator is None:
        return set()
    rates = [r for r in knowledge.rates.values() if r.numerator == ((1, indicator),)]
    bases = {tuple(name for _, name in terms) for rate in rates for terms in rate.bases}
    if not indicator.startswith(RECEIVED):
        bases |= {(total,) for total in _totals_of(indicator, knowledge)}
    return bases
