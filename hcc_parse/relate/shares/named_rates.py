"""Shares that bear the name of a rate, and the numbers of the report that it is reckoned from."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from hcc_parse.domain import Base, Fact, Figure, Knowledge
from hcc_parse.vietnamese import fold

Terms = tuple[tuple[int, str], ...]


WHOLE = 100  # per cent
FEW = 5
SERVICES = {"TTHC", "DVCTT"}  # procedures, and those of them that are served online
ABOVE = 3  # paragraphs before a line of rates in which their counts may stand


class Found(NamedTuple):
    """What a share is of: its numerator, the bases it may have, and whether the text ties them."""

    numerator: Base
    bases: list[Base]
    subject: str
    explicit: bool


def by_name(
    share: Figure,
    named: dict[int, Fact],
    stated: dict[str, Figure],
    beside: Iterable[Figure],
    counts: list[Figure],
    knowledge: Knowledge,
) -> Found | None:
    """A share that bears the name of a rate; it may stand right beside its numerator.

    So it does in `đã nộp 2.799 hồ sơ; tỷ lệ nộp trực tuyến đạt 95%`, and its base may be any.
    """
    fact = named.get(id(share))
    if fact is None or fact.indicator not in knowledge.rates or fact.period:
        return None
    if fact.field and not _is_in_its_name(fact, knowledge):
        return None
    if _is_of_one_part(share, knowledge):
        return None
    rate = knowledge.rates[fact.indicator]
    sums = (value_of(terms, stated) for terms in (rate.numerator, *rate.instead))
    numerator = next((base for base in sums if base is not None), None)
    if numerator is None or _is_of_another_channel(fact, numerator, named):
        return None
    if _speaks_of_others(share, numerator, counts):
        return None
    bases = [base for terms in rate.bases if (base := value_of(terms, stated))]
    beside = list(beside)
    together = _told_together(share, numerator, bases)
    together = together or _told_above(share, numerator, bases, beside)
    adjoins = any(_counts_it(figure, numerator, rate.numerator, named) for figure in beside)
    if adjoins and bases and not together:
        bases += counts_above(numerator.figures[0], counts)
    label = knowledge.indicators[fact.indicator].label
    return Found(numerator, bases, label, explicit=together or adjoins)


def _is_in_its_name(fact: Fact, knowledge: Knowledge) -> bool:
    """Whether the words that seem to limit a rate are of its own name: `một phần`."""
    return fold(fact.field or "") in fold(knowledge.indicators[fact.indicator].label)


def _told_above(
    share: Figure, numerator: Base, bases: list[Base], beside: Iterable[Figure]
) -> bool:
    """Whether a rate alone in its line stands right behind the counts, with one base only.

    `Tổng số: 386 thủ tục. … Cộng 32 dịch vụ phát sinh hồ sơ.` and below `Tỷ lệ: 8,29%.` Of more
    rates in a line one may have been rounded so that they make up 100 %: it is near the right one.
    """
    here = share.place.address.block
    if len({base.value for base in bases}) != 1:
        return False
    others = list(beside)
    if others and (any(f.kind != "share" for f in others) or _is_near(share, numerator, bases[0])):
        return False
    figures = [*numerator.figures, *(figure for base in bases for figure in base.figures)]
    return all(
        here - ABOVE <= figure.place.address.block <= here and figure.place.address.row is None
        for figure in figures
    )


def _is_near(share: Figure, numerator: Base, base: Base) -> bool:
    """Whether a share is within a few of its last digits of the right one."""
    exact = numerator.value * WHOLE / base.value if base.value else share.value
    return abs(exact - share.value) <= FEW * Decimal(1).scaleb(-share.decimals)


def _is_of_one_part(share: Figure, knowledge: Knowledge) -> bool:
    """Whether the words before a rate say that it is of one time, one place or one kind.

    `riêng tháng thứ sáu chỉ đạt 93,28%`; `tỷ lệ đúng hạn năm 2025 97,2%`; `Đối với hồ sơ đất đai,
    tỷ lệ đúng hạn đạt 97,2%`, but not `Như vậy, tỷ lệ …`.
    """
    words = knowledge.number_words
    label = fold(share.path[0]).strip()
    things = [*words["container"], *words["time-unit"]]
    parts = (f"{fold(alone)} {fold(thing)} " for alone in words["one-part"] for thing in things)
    if f"{label} ".startswith(tuple(parts)) or any(map(str.isdigit, label)):
        return True
    opening = label.rpartition(",")[0]
    opens = fold(share.lead).strip(" -+*•").startswith(label)
    return opens and bool(opening) and opening not in map(fold, words["rate-opening"])


def _counts_it(figure: Figure, numerator: Base, terms: Terms, named: dict[int, Fact]) -> bool:
    """Whether a figure beside a share states its numerator, for the first time or again."""
    if figure is numerator.figures[0]:
        return True
    fact = named.get(id(figure))
    told = fact is not None and terms == ((1, fact.indicator),)
    return told and figure.value == numerator.value


def _speaks_of_others(share: Figure, numerator: Base, counts: Iterable[Figure]) -> bool:
    """Whether the sentences before a share count other things: `28 PAKN … Tỷ lệ đạt 90,3%`."""
    here, at = share.place.address, share.place.start
    units = {f.unit for f in counts if f.place.address == here and f.place.start < at and f.unit}
    own = numerator.figures[0].unit
    return bool(units) and own is not None and own not in units


def _is_of_another_channel(fact: Fact, numerator: Base, named: dict[int, Fact]) -> bool:
    """Whether a share is told of online cases, say, and the counts are not."""
    told = (named.get(id(figure)) for figure in numerator.figures)
    return fact.channel is not None and any(one and one.channel != fact.channel for one in told)


def counts_above(numerator: Figure, counts: list[Figure]) -> Iterator[Base]:
    """Every stated count of which the numerator could be a part."""
    for figure in counts:
        units = {figure.unit, numerator.unit}
        alike = len(units) == 1 or None in units or units == SERVICES
        if (
            alike
            and figure is not numerator
            and figure.value >= numerator.value
            and figure.value > 0
        ):
            yield Base(figure.value, (figure,))


def _told_together(share: Figure, numerator: Base, bases: list[Base]) -> bool:
    """Whether the numerator and a base of a named rate stand in its own paragraph."""
    here = share.place.address

    def is_here(base: Base) -> bool:
        return all(figure.place.address == here for figure in base.figures)

    return is_here(numerator) and any(map(is_here, bases))


def value_of(terms: Terms, stated: dict[str, Figure]) -> Base | None:
    """The sum or difference of some indicators, where all of them are stated."""
    figures = [stated.get(indicator) for _, indicator in terms]
    known = [figure for figure in figures if figure is not None]
    if len(known) < len(terms):
        return None
    signs = [sign for sign, _ in terms]
    value = sum((s * f.value for s, f in zip(signs, known, strict=True)), Decimal(0))
    return Base(value, tuple(known)) if value > 0 or len(terms) == 1 else None
