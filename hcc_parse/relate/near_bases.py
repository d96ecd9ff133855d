"""Which bases of a share the report itself ties to its numerator."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from hcc_parse.domain import Base, Fact, Figure, Knowledge, Ratio
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
OPEN, CLOSED = "in_progress_total", ("received_", "resolved_")


def with_own_bases(
    ratio: Ratio, facts: tuple[Fact, ...], figures: tuple[Figure, ...], knowledge: Knowledge
) -> Ratio:
    """Tell which bases are the numerator's own, and which may be meant though nothing says so.

    Its own are the wholes that the report names for it, the larger counts of its paragraph, and
    the bases of its rate. Sensible are the totals of the report, all that is called a total, and
    what stands in the paragraph before, or between the whole and the share.
    """
    known = {id(fact.figure): fact for fact in facts}
    named = {one: fact.indicator for one, fact in known.items()}
    numerator = ratio.numerator.figures[0]
    whole = list(_wholes(numerator))
    wholes = [id(figure) for figure in whole]
    block = ratio.share.place.address.block
    near = range(min([block - 1, *(f.place.address.block for f in whole)]), block + 1)
    rated = _rated(named.get(id(numerator)), knowledge)
    own: list[Base] = []
    sensible: list[Base] = []
    for base in ratio.bases:
        alike = [f for f in figures if f.kind == "count" and f.value == base.value]
        here = any(f.place.address == ratio.share.place.address for f in alike)
        tied = here or any(id(f) in wholes for f in alike)
        names = tuple(named.get(id(f), "") for f in base.figures)
        if names in rated or (tied and base.value != ratio.numerator.value):
            own.append(base)
        elif len(base.figures) > 1 or any(
            _is_sensible(f, known, near) and not _is_of_another_thing(f, numerator, known, rated)
            for f in alike
        ):
            sensible.append(base)
    return replace(ratio, own=tuple(own), sensible=tuple(sensible))


def _is_sensible(figure: Figure, known: Mapping[int, Fact], near: range) -> bool:
    words = fold(f"{figure.label} {figure.lead[-40:]}").split()
    fact = known.get(id(figure))
    general = (fact is not None and fact.indicator in GENERAL) or "tong" in words
    return general or figure.place.address.block in near


def _is_of_another_thing(
    figure: Figure, numerator: Figure, known: Mapping[int, Fact], rated: set[tuple[str, ...]]
) -> bool:
    """Whether a figure is known to be no whole of a numerator.

    So are what it is compared with, another part beside it, a count of another period, what is
    still open for what was received or resolved, and what bears a name that is no total where the
    rate of the numerator has bases of its own.
    """
    beside = figure.whole is not None and figure.whole is numerator.whole
    fact, own = known.get(id(figure)), known.get(id(numerator))
    if figure.qualifier == "comparison" or beside:
        return True
    if fact is None or own is None:
        return False
    if fact.period is not None and own.period is None:
        return True
    if fact.indicator == OPEN:
        return own.indicator.startswith(CLOSED)
    return bool(rated) and fact.indicator not in GENERAL


def _wholes(figure: Figure) -> Iterator[Figure]:
    while figure.whole is not None:
        figure = figure.whole
        yield figure


def _rated(indicator: str | None, knowledge: Knowledge) -> set[tuple[str, ...]]:
    """The bases of the rates whose numerator is this indicator, as names."""
    rates = [r for r in knowledge.rates.values() if indicator and r.numerator == ((1, indicator),)]
    return {tuple(name for _, name in terms) for rate in rates for terms in rate.bases}
