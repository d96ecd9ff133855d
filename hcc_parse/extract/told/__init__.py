"""What the sentences of a report say of their own figures: growth, averages, shares of a whole."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from hcc_parse.domain import (
    AllClaim,
    Average,
    Figure,
    Growth,
    Header,
    Knowledge,
    Passage,
    Refuted,
    Shift,
    Told,
    Turn,
)
from hcc_parse.extract.claims.claim_counts import cases_before
from hcc_parse.extract.claims.claim_limits import NO_LIMITS, ClaimLimits
from hcc_parse.extract.told.aims import find_aims
from hcc_parse.extract.told.all_claims import find_all_claims
from hcc_parse.extract.told.averages import find_averages, find_wholes
from hcc_parse.extract.told.beyond_fractions import find_beyond
from hcc_parse.extract.told.changed_growths import find_changed_growths
from hcc_parse.extract.told.changed_ways import find_changed_ways
from hcc_parse.extract.told.changes import find_changes
from hcc_parse.extract.told.counted_averages import find_counted_averages
from hcc_parse.extract.told.differences import find_differences
from hcc_parse.extract.told.gains import find_gains
from hcc_parse.extract.told.gaps import find_gaps
from hcc_parse.extract.told.growths import find_growths
from hcc_parse.extract.told.listed_averages import find_listed_averages
from hcc_parse.extract.told.means import find_means
from hcc_parse.extract.told.multiples import find_multiples
from hcc_parse.extract.told.named_growths import find_named_growths
from hcc_parse.extract.told.named_ways import find_named_ways
from hcc_parse.extract.told.opposed import find_opposed
from hcc_parse.extract.told.period_averages import find_period_averages
from hcc_parse.extract.told.place_lists import find_listed_shifts
from hcc_parse.extract.told.place_series import find_series_shifts
from hcc_parse.extract.told.places import find_place_shifts, find_place_turns
from hcc_parse.extract.told.proportions import find_proportions
from hcc_parse.extract.told.reversed_words import find_reversed
from hcc_parse.extract.told.spelt_amounts import find_spelt_amounts
from hcc_parse.extract.told.steps import find_steps
from hcc_parse.extract.told.turns import find_turned, find_turns
from hcc_parse.extract.told.worded_ways import find_worded_ways


def find_told(
    passages: Iterable[Passage],
    figures: Iterable[Figure],
    knowledge: Knowledge,
    limits: ClaimLimits = NO_LIMITS,
    header: Header | None = None,
) -> Told:
    """Collect them from the paragraphs.

    Args:
        passages: The paragraphs in order.
        figures: The figures of the running text.
        knowledge: The words of claims, of movement and comparison.
        limits: Paragraphs about one field, and where other periods are named.
        header: The period of the report.
    """
    by_paragraph: dict[object, list[Figure]] = {}
    for figure in figures:
        by_paragraph.setdefault(figure.place.address, []).append(figure)
    passages = list(passages)
    told = [(p, by_paragraph[p.address]) for p in passages if p.address in by_paragraph]
    return Told(
        growths=tuple(g for p, own in told for g in _growths(p, own, knowledge)),
        gains=tuple(g for p, own in told for g in find_gains(p, own, knowledge)),
        changes=tuple(c for p, own in told for c in _changes(p, own, knowledge)),
        turns=tuple(t for p, _ in told for t in _turns(p, knowledge)),
        opposed=tuple(o for p, _ in told for o in find_opposed(p, knowledge)),
        refuted=tuple(_refuted(passages, told, limits, knowledge)),
        aims=tuple(a for p, _ in told for a in find_aims(p, knowledge)),
        proportions=tuple(r for p, _ in told for r in find_proportions(p, knowledge)),
        averages=tuple(
            a for p, own in told for a in _averages(p, own, header or Header(), knowledge)
        ),
        means=tuple(m for p, own in told for m in find_means(p, own, knowledge)),
        wholes=tuple(w for p, own in told for w in find_wholes(p, own, knowledge)),
        spelt=tuple(s for p, own in told for s in find_spelt_amounts(p, own, knowledge)),
        all_claims=tuple(_all_claims(passages, by_paragraph, limits, knowledge)),
    )


def _all_claims(
    passages: list[Passage],
    figures: Mapping[object, list[Figure]],
    limits: ClaimLimits,
    knowledge: Knowledge,
) -> Iterator[AllClaim]:
    for passage in passages:
        if passage.address not in limits.paragraphs:
            own = figures.get(passage.address, [])
            for claim in find_all_claims(passage, knowledge, limits):
                yield replace(claim, counted=cases_before(passage, claim.place, own))


def _refuted(
    passages: list[Passage],
    told: list[tuple[Passage, list[Figure]]],
    limits: ClaimLimits,
    knowledge: Knowledge,
) -> Iterator[Refuted]:
    for passage, figures in told:
        yield from find_reversed(passage, knowledge)
        yield from find_multiples(passage, figures, knowledge)
        yield from find_beyond(passage, figures, knowledge)
    yield from find_worded_ways(passages, knowledge, limits)


def _turns(passage: Passage, knowledge: Knowledge) -> Iterator[Turn]:
    yield from find_turns(passage, knowledge)
    yield from find_steps(passage, knowledge)
    yield from find_place_turns(passage, knowledge)
    yield from find_changed_ways(passage, knowledge)
    yield from find_named_ways(passage, knowledge)


def _growths(passage: Passage, figures: list[Figure], knowledge: Knowledge) -> Iterator[Growth]:
    """Every growth of a paragraph, told once."""
    seen: set[int] = set()
    for growth in (
        *find_changed_growths(passage, figures, knowledge),
        *find_growths(passage, figures, knowledge),
        *find_named_growths(passage, figures, knowledge),
    ):
        if growth.share.place.start not in seen:
            seen.add(growth.share.place.start)
            yield growth


def _changes(passage: Passage, figures: list[Figure], knowledge: Knowledge) -> Iterator[Shift]:
    """Every change of a paragraph, told once."""
    seen: set[int] = set()
    for change in (
        *find_changes(passage, knowledge),
        *find_turned(passage, knowledge),
        *find_place_shifts(passage, knowledge),
        *find_listed_shifts(passage, knowledge),
        *find_series_shifts(passage, knowledge),
        *find_differences(passage, knowledge),
        *find_gaps(passage, figures, knowledge),
    ):
        if change.change.place.start not in seen:
            seen.add(change.change.place.start)
            yield change


def _averages(
    passage: Passage, figures: list[Figure], header: Header, knowledge: Knowledge
) -> Iterator[Average]:
    """Every average of a paragraph, told once."""
    seen: set[int] = set()
    for average in (
        *find_averages(passage, figures, knowledge),
        *find_listed_averages(passage, knowledge),
        *find_period_averages(passage, figures, header, knowledge),
        *find_counted_averages(passage, figures, knowledge),
    ):
        if average.average.place.start not in seen:
            seen.add(average.average.place.start)
            yield average
