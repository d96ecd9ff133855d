"""Names that a share and two counts beside it give each other: 90 % of 2.783 is 2.505."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from hcc_parse.domain import SUPPOSED, Fact, Figure, Knowledge, Mentions
from hcc_parse.normalise.by_values import agrees
from hcc_parse.normalise.scopes import field_of

LEAST = 50  # of fewer cases too many shares come out alike
MOST = 20  # counts of a sentence: of more, some pair makes any share by chance


def named_by_shares(
    mentions: Mentions, facts: Sequence[Fact], knowledge: Knowledge
) -> Iterator[Fact]:
    """Yield facts for what a sentence leaves unnamed of a share, its count and its base.

    `90% số hồ sơ thuộc diện nộp phí đã thanh toán trực tuyến, cụ thể 2.505 trong tổng số 2.783`:
    the rate names both counts where they alone make it. `Với tỷ lệ 94,8%, xã có 2.632 hồ sơ được
    giải quyết đúng hạn`: the count names the share, where a base that the report states makes it.

    Args:
        mentions: What the report states.
        facts: What has a name so far.
        knowledge: Rates, concepts and meanings.
    """
    named = {id(fact.figure): fact for fact in facts if fact.grid is None}
    values, counts = _values(facts), _by_sentence(mentions.figures)
    group = max((fact.group for fact in facts), default=0)
    for share in mentions.figures:
        if share.kind != "share" or share.qualifier is not None or mentions.in_plan(share.place):
            continue
        beside = counts.get(_sentence(share), [])
        if len(beside) > MOST:
            continue
        fact = named.get(id(share))
        if fact is None:
            found = _of_count(share, beside, named, values, knowledge)
        else:
            found = _of_rate(fact, beside, named, knowledge)
        for figure, indicator in found:
            if id(figure) not in named and field_of(figure, None, knowledge) is None:
                group += 1
                named[id(figure)] = Fact(
                    figure=figure, indicator=indicator, match=SUPPOSED, group=group
                )
                yield named[id(figure)]


def _by_sentence(figures: Iterable[Figure]) -> Mapping[tuple[object, int], list[Figure]]:
    counts: dict[tuple[object, int], list[Figure]] = {}
    for figure in figures:
        if figure.kind == "count":
            counts.setdefault(_sentence(figure), []).append(figure)
    return counts


def _sentence(figure: Figure) -> tuple[object, int]:
    """The paragraph, and where in it the sentence of a figure begins."""
    return figure.place.address, figure.opens


def _values(facts: Sequence[Fact]) -> Mapping[str, set[Decimal]]:
    values: dict[str, set[Decimal]] = {}
    for fact in facts:
        if fact.field is None and fact.period is None and fact.figure.kind == "count":
            values.setdefault(fact.indicator, set()).add(fact.figure.value)
    return values


def _of_rate(
    rate: Fact, beside: Sequence[Figure], named: Mapping[int, Fact], knowledge: Knowledge
) -> Iterator[tuple[Figure, str]]:
    """The two counts of a rate that has one numerator, where only they make its share."""
    known = knowledge.rates.get(rate.indicator)
    if known is None or len(known.numerator) != 1 or rate.field or rate.period:
        return
    pairs = [
        (one, other)
        for one in beside
        for other in beside
        if one is not other and other.value >= LEAST and _makes(rate.figure, one, other.value)
    ]
    if len(pairs) != 1:
        return
    (part, whole), bases = pairs[0], [base[0][1] for base in known.bases if len(base) == 1]
    part_name, whole_name = known.numerator[0][1], named.get(id(whole))
    if _may_be(part, part_name, knowledge):
        yield part, part_name
    fitting = [base for base in bases if _may_be(whole, base, knowledge)]
    if whole_name is None and len(fitting) == 1 and len(bases) == 1:
        yield whole, fitting[0]


def _of_count(
    share: Figure,
    beside: Sequence[Figure],
    named: Mapping[int, Fact],
    values: Mapping[str, set[Decimal]],
    knowledge: Knowledge,
) -> Iterator[tuple[Figure, str]]:
    """The rate of the one count of a sentence that a base stated in the report makes."""
    if any(map(str.isalpha, "".join(share.path))) and not _says_rate_alone(share, knowledge):
        return
    counts = [one for one in beside if share.whole in (None, one)]
    found = {
        rate.id
        for one in counts
        for rate in knowledge.rates.values()
        if (fact := named.get(id(one))) is not None
        and not fact.field
        and not fact.period
        and rate.numerator == ((1, fact.indicator),)
        and any(
            _makes(share, one, value)
            for base in rate.bases
            if len(base) == 1
            for value in values.get(base[0][1], ())
            if value >= LEAST
        )
    }
    if len(found) == 1:
        yield share, found.pop()


def _says_rate_alone(share: Figure, knowledge: Knowledge) -> bool:
    words = " ".join(share.path).lower().split()
    return set(words) <= set(knowledge.number_words["rate-alone"])


def _may_be(figure: Figure, indicator: str, knowledge: Knowledge) -> bool:
    unit = knowledge.indicators[indicator].unit
    return figure.unit in (None, unit) and agrees(figure, indicator, knowledge)


def _makes(share: Figure, part: Figure, whole: Decimal) -> bool:
    if not whole or part.value > whole or whole < LEAST:
        return False
    return share.allows(100 * Fraction(part.value) / Fraction(whole)) is not None
