"""What text and table agree on, and a later sentence tells otherwise."""

from collections.abc import Container, Iterable, Iterator, Mapping
from decimal import Decimal

from hcc_parse.domain import Fact, Figure, Knowledge, Restatement, is_slip, slip_between

ALL = 100  # per cent
LONG = 1000  # numbers of four digits
TOTALS = ("received_total", "resolved_total", "in_progress_total", "resolved_overdue")


def told_again(
    text: Iterable[Fact],
    pairs: Iterable[Restatement],
    knowledge: Knowledge,
    rates: Iterable[Fact] = (),
) -> Iterator[Restatement]:
    """Yield later statements of what the first one and a table give alike.

    With two witnesses against it, a figure one slip of the hand away is held against them; so is
    one told as a part of a total that is the report's own, and one whose own sentence tells a rate
    that only the first statement gives. Any other may be of another scope.

    Args:
        text: The facts of the text that are limited to no field and no other period.
        pairs: First statements beside what a table gives.
        knowledge: Thresholds, and the names of indicators.
        rates: The shares of the text that bear the name of a rate.
    """
    rates, surely = list(rates), float(knowledge.thresholds.wording_match)
    agreed = {id(pair.first) for pair in pairs if pair.first.value == pair.agreed}
    by_figure = {id(fact.figure): fact for fact in text}
    first: dict[str, Fact] = {}
    for fact in by_figure.values():
        before = first.setdefault(fact.indicator, fact)
        if fact.indicator in TOTALS or before.group == fact.group:
            continue
        one, other = before.figure.value, fact.figure.value
        whole = by_figure.get(id(fact.figure.whole))
        mistyped = _are_mistyped(before.figure, fact.figure, agreed)
        if one == other or not (mistyped or id(before.figure) in agreed):
            continue
        own = whole is not None and _is_own(whole, first, agreed)
        sure = mistyped or (fact.match >= surely and (own or is_slip(one, other)))
        if sure or _is_rated(fact, before, first, rates, knowledge):
            yield Restatement(
                first=before.figure,
                second=fact.figure,
                subject=knowledge.indicators[fact.indicator].label,
                agreed=other,
            )


def _are_mistyped(before: Figure, again: Figure, agreed: Container[int]) -> bool:
    """Whether a long number was typed with two digits swapped, or one twice: no chance.

    So it is where a table agrees with what was told before; a digit too many is, in one paragraph.
    """
    here = before.place.address == again.place.address
    slip = slip_between(f"{again.value:f}", f"{before.value:f}")
    long = min(before.value, again.value) >= LONG
    kinds = ("swapped", "doubled") if id(before) in agreed else ("doubled",) if here else ()
    return long and slip in kinds


def _is_own(whole: Fact, first: dict[str, Fact], agreed: set[int]) -> bool:
    """Whether a whole told again is the total of the report: what it was before, and in a table."""
    before = first[whole.indicator]
    same = before is not whole and before.figure.value == whole.figure.value
    return same and id(before.figure) in agreed


def _is_rated(
    fact: Fact,
    before: Fact,
    first: Mapping[str, Fact],
    rates: Iterable[Fact],
    knowledge: Knowledge,
) -> bool:
    """Whether the rate told beside a figure is that of the first statement, and not its own.

    `Tỷ lệ trực tuyến 77,48%, với 3.321 hồ sơ`, where 4.360 of 5.627 were told before. Rates of
    100 % are told of many a smaller number, and say nothing.
    """
    for told in rates:
        share, rate = told.figure, knowledge.rates.get(told.indicator)
        near = share.place.address == fact.figure.place.address and share.value < ALL
        if rate is None or not near or rate.numerator != ((1, fact.indicator),):
            continue
        names = [terms[0][1] for terms in rate.bases if len(terms) == 1]
        bases = [first[name].figure.value for name in names if name in first]
        if _gives(before.figure.value, bases, share) and not _gives(
            fact.figure.value, bases, share
        ):
            return True
    return False


def _gives(part: Decimal, bases: Iterable[Decimal], share: Figure) -> bool:
    """Whether a part is such a share of one of these, rounded or cut off."""
    least = Decimal(1).scaleb(-share.decimals)
    return any(base and abs(part * ALL / base - share.value) < least for base in bases)
