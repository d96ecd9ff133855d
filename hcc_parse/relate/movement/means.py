"""Averages that nothing in the report gives, and a total near by gives but for one slip."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from hcc_parse.domain import (
    Average,
    Fact,
    Figure,
    Header,
    Mean,
    Mentions,
    months_of,
    slip_between,
)
from hcc_parse.relate.movement.explained_means import YEAR, Numbers, explained
from hcc_parse.vietnamese import unmark

QUARTER, WEEK = 3, 5
MONTH = 30.44  # days, on average
SPARE = 0.1  # of a month
FEWEST = 3  # months, of which one more or less is a slip
SWAPPED, CHANGED = 2, 3  # digits at least, for a slip of its kind to be no chance


def means(mentions: Mentions, facts: Sequence[Fact]) -> Iterator[Average]:
    """Yield the averages that a natural total and count contradict.

    Args:
        mentions: All that the report states.
        facts: Its figures with their meaning.
    """
    told = [one for one in mentions.told.means if not mentions.in_plan(one.figure.place)]
    if not told:
        return
    numbers = Numbers(mentions)
    lengths = _lengths(mentions.header)
    for mean in told:
        yield from _accused(mean, told, numbers, lengths, facts)


def _accused(
    mean: Mean,
    told: Sequence[Mean],
    numbers: Numbers,
    lengths: tuple[int, ...],
    facts: Sequence[Fact],
) -> Iterator[Average]:
    own = mean.counts or mean.near or _shared(mean, told) or _of_period(mean.per, lengths)
    beside = [
        _average(mean, over.total, count)
        for over in mean.over
        for count in _counts(mean, over.many, own)
    ]
    named = list(_named(mean, facts))
    further = [_average(mean, fact.figure, count) for fact in named for count in own]
    wholly = [fact.figure for fact in named if _is_wholly_named(fact.figure, mean)]
    of_report = len(lengths) == 1 and own == lengths
    own_words = [
        one
        for one in further
        if one.count in mean.counts or (of_report and any(one.total is f for f in wholly))
    ]
    wrong = (one for one in (*beside, *own_words) if _is_miscounted(one, mean, numbers))
    if first := next(wrong, None):
        yield first
        return
    if explained(mean, numbers):
        return
    firm = mean.per in ("thang", "quy") or bool(mean.counts)
    sole = len(beside) == 1 and beside[0].total.place.start >= mean.since and firm
    found = [
        *(one for one in beside if is_slipped(one, -1 if sole else 0 if firm else 1)),
        *(one for one in further if is_slipped(one, 1)),
    ]
    if found:
        yield min(found, key=lambda one: one.times_off)


def _average(mean: Mean, total: Figure, count: int) -> Average:
    return Average(average=mean.figure, total=total, count=count, subject=total.label)


def _counts(mean: Mean, bound: int | None, own: tuple[int, ...]) -> tuple[int, ...]:
    """Over how many a count of the paragraph is, by its own words or by those of the average."""
    if bound is None:
        return own
    if bound == 0:
        return mean.counts
    if bound < 2 or (mean.counts and bound not in mean.counts):
        return ()
    return (bound,)


def _lengths(header: Header) -> tuple[int, ...]:
    """How many months the report is of, by the name of its period or by its days."""
    found = []
    for period in (header.named, header.period):
        months = months_of(period.name) if period is not None and period.name else None
        if months:
            found.append(months[1] - months[0] + 1)
        elif period is not None and period.days and period.days.start and period.days.end:
            length = ((period.days.end - period.days.start).days + 1) / MONTH
            found += [round(length)] if abs(length - round(length)) < SPARE else []
    return tuple(dict.fromkeys(n for n in found if 1 < n <= YEAR))


def _of_period(per: str, lengths: tuple[int, ...]) -> tuple[int, ...]:
    if per == "quy":
        return tuple(n // QUARTER for n in lengths if n % QUARTER == 0 and n > QUARTER)
    return lengths if per == "thang" else ()


def _shared(mean: Mean, told: Sequence[Mean]) -> tuple[int, ...]:
    """Over how many another average of the paragraph is: `170 hồ sơ, bình quân 34 hồ sơ/ngày`."""
    for other in told:
        value = other.figure.value
        if other is mean or other.per != mean.per or other.per in ("thang", "quy"):
            continue
        if other.figure.place.address != mean.figure.place.address:
            continue
        before = [o.total for o in other.over if o.total.place.start < other.figure.place.start]
        if before and before[-1].value % value == 0 and before[-1].value > value:
            return (int(before[-1].value / value),)
    return ()


def _named(mean: Mean, facts: Sequence[Fact]) -> Iterator[Fact]:
    """The facts of the whole report whose words are those of the average."""
    said = set(mean.words.split())
    for fact in facts:
        figure = fact.figure
        if fact.field or fact.period or figure.kind != "count" or figure.qualifier:
            continue
        alike = figure.unit == mean.figure.unit or (fact.grid is not None and figure.unit is None)
        if not alike or figure.place.address == mean.figure.place.address:
            continue
        if _are_like(figure, said):
            yield fact


def _are_like(figure: Figure, said: set[str]) -> bool:
    named = set(unmark(figure.label.lower()).split()) - set((figure.unit or "").split())
    return len(named & said) > 1


def _is_wholly_named(figure: Figure, mean: Mean) -> bool:
    """Whether all words of a total's name stand in the words of an average."""
    return set(unmark(figure.label.lower()).split()) <= set(mean.words.split())


def is_slipped(one: Average, more: int) -> bool:
    """Whether one slip of the hand in the average parts it from the exact one.

    Args:
        one: The average.
        more: How many digits more than usual it must have: the less is known, the more by chance.
    """
    if one.holds or one.exact <= 0:
        return False
    unit = Decimal(1).scaleb(-one.average.decimals)
    exact = Decimal(one.exact.numerator) / Decimal(one.exact.denominator)
    meant = str(int(exact.quantize(unit, ROUND_HALF_UP).scaleb(one.average.decimals)))
    typed = str(int(one.average.value.scaleb(one.average.decimals)))
    if typed == meant:
        return False
    slip = slip_between(typed, meant)
    fewest = {"swapped": SWAPPED, "digit": CHANGED, "dropped": CHANGED + 1, "doubled": CHANGED + 1}
    return slip is not None and len(meant) >= max(SWAPPED, fewest[slip] + more)


def _is_miscounted(one: Average, mean: Mean, numbers: Numbers) -> bool:
    """Whether a total was divided by one month too many or too few."""
    long = one.average.decimals > 0 or one.average.value >= 10**CHANGED
    if mean.per != "thang" or one.count < FEWEST or one.holds or not long:
        return False
    told = {over.many for over in mean.over} | set(mean.counts)
    for count in (one.count - 1, one.count + 1):
        exact = one.total.value / count
        if one.average.allows(_average(mean, one.total, count).exact) and exact > 1:
            others = [o for o in mean.over if o.total.value != one.total.value and o.many == count]
            if count in told and not others:
                return False
            sensible = range(2, YEAR + 1)
            return not numbers.give(mean, sensible, but=one.total.value)
    return False
