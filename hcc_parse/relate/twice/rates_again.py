"""A rate told again without its figures: `1.874/2.497 hồ sơ, đạt 75,05%`; `mới đạt 78,05%`."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from hcc_parse.domain import Fact, Figure, Knowledge, Mentions, Restatement, is_slip

WHOLE = 100  # per cent
NEARLY_ALL = 98  # rates beyond are one digit apart by chance
DECIMALS = 2


def rates_again(
    mentions: Mentions, facts: Sequence[Fact], knowledge: Knowledge
) -> Iterator[Restatement]:
    """Yield the rates one slip of the hand away from what the report told before.

    What was told before is a share that the counts of the rate give in its own paragraph. Nothing
    is yielded where another share of the report is as told again, or counts beside it give it.

    Args:
        mentions: Figures and tables of the report.
        facts: What the figures measure.
        knowledge: The rates with what they are of.
    """
    named = [fact for fact in facts if fact.indicator in knowledge.rates and _is_plain(fact)]
    if not named:
        return
    shares = _shares(mentions)
    for fact in named:
        told = fact.figure
        again = [one for one in shares if one is not told and one.value == told.value]
        if again or _is_given(told, mentions.figures):
            continue
        first = [one for one in shares if _is_of_rate(one, fact, facts, knowledge)]
        if len({one.value for one in first}) != 1 or first[0].decimals != told.decimals:
            continue
        if first[0].place.address != told.place.address and _is_slip(told, first[0]):
            yield Restatement(
                first=told,
                second=first[0],
                subject=knowledge.indicators[fact.indicator].label,
                agreed=first[0].value,
            )


def _is_slip(one: Figure, other: Figure) -> bool:
    return is_slip(*(figure.value.scaleb(DECIMALS) for figure in (one, other)))


def _is_plain(fact: Fact) -> bool:
    """Whether a rate is that of the whole report, told in words and to its last digits."""
    figure = fact.figure
    own = fact.field is None and fact.period is None and fact.grid is None
    exact = figure.decimals == DECIMALS and figure.value < NEARLY_ALL
    return own and figure.kind == "share" and figure.qualifier is None and exact


def _shares(mentions: Mentions) -> list[Figure]:
    cells = [e.figure for grid in mentions.grids for row in grid.rows for e in row.entries]
    return [f for f in (*mentions.figures, *cells) if f is not None and f.kind == "share"]


def _is_given(share: Figure, figures: Sequence[Figure]) -> bool:
    """Whether two counts of its paragraph give a share, or it is told of one of them."""
    near = [f for f in figures if f.place.address == share.place.address]
    counts = [f.value for f in near if f.kind == "count" and f.value > 0]
    return share.whole is not None or any(
        share.allows(Fraction(part) * WHOLE / Fraction(base))
        for part, base in permutations(counts, 2)
    )


def _is_of_rate(share: Figure, fact: Fact, facts: Sequence[Fact], knowledge: Knowledge) -> bool:
    """Whether the counts that a rate is of stand in the paragraph of a share and give it."""
    rate = knowledge.rates[fact.indicator]
    if share is fact.figure or len(rate.numerator) != 1:
        return False
    here = {
        one.indicator: one.figure.value
        for one in facts
        if one.figure.place.address == share.place.address
        and one.field is None
        and one.period is None
        and one.figure.kind == "count"
    }
    part = here.get(rate.numerator[0][1])
    bases = [here.get(terms[0][1]) for terms in rate.bases if len(terms) == 1]
    return part is not None and any(
        base and share.allows(Fraction(part) * WHOLE / Fraction(base)) for base in bases
    )
