"""Which bases of a share the report itself ties to its numerator."""

from collections.abc import Iterator
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


def with_own_bases(
    ratio: Ratio, facts: tuple[Fact, ...], figures: tuple[Figure, ...], knowledge: Knowledge
) -> Ratio:
    """Tell which bases are the numerator's own, and which may be meant though nothing says so.

    Its own are the wholes that the report names for it, the larger counts of its paragraph, and
    the bases of its rate. Sensible are the totals of the report, all that is called a total, and
    what stands in the paragraph before, or between the whole and the share.
    """
    named = {id(fact.figure): fact.indicator for fact in facts}
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
        if (tied or names in rated) and base.value != ratio.numerator.value:
            own.append(base)
        elif len(base.figures) > 1 or any(_is_sensible(f, named, near) for f in alike):
            sensible.append(base)
    return replace(ratio, own=tuple(own), sensible=tuple(sensible))


def _is_sensible(figure: Figure, named: dict[int, str], near: range) -> bool:
    words = fold(f"{figure.label} {figure.lead[-40:]}").split()
    general = named.get(id(figure)) in GENERAL or "tong" in words
    return general or figure.place.address.block in near


def _wholes(figure: Figure) -> Iterator[Figure]:
    while figure.whole is not None:
        figure = figure.whole
        yield figure


def _rated(indicator: str | None, knowledge: Knowledge) -> set[tuple[str, ...]]:
    """The bases of the rates whose numerator is this indicator, as names."""
    rates = [r for r in knowledge.rates.values() if indicator and r.numerator == ((1, indicator),)]
    return {tuple(name for _, name in terms) for rate in rates for terms in rate.bases}
