"""Shares whose words name the counts they are of: `rất hài lòng 171, hài lòng 73; tỷ lệ … và …`."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, groupby, permutations

from hcc_parse.domain import Base, Figure, Knowledge, Ratio
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

RATES = ("ty le ", "ti le ")
AND = " va "
DONE, DOING = ("task-done", "task-doing")
MOST = 24  # counts of a paragraph
MOST_PARTS = 5
WHOLE = 100  # per cent
NEUTRAL = "said-of-every-case"


def shares_of_named(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Ratio]:
    """Yield the shares of two parts by their names, and the share of tasks done by its name.

    `248 phiếu, trong đó rất hài lòng 171, hài lòng 73; tỷ lệ rất hài lòng và hài lòng đạt 98,39%`;
    `18 nhiệm vụ. Đã hoàn thành 13, đang thực hiện 05, đạt tỷ lệ hoàn thành 72,22%`.

    Args:
        figures: Those of the running text, in its order.
        knowledge: The words for tasks, done and being done.
    """
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for place, share in enumerate(told):
            if share.kind != "share" or share.whole is not None or share.qualifier is not None:
                continue
            name = unmark(share.label.lower())
            before = [one for one in told[:place] if one.kind == "count" and one.value > 0]
            if name.startswith(RATES) and len(before) <= MOST:
                yield from _of_two(share, name, before)
                yield from _of_tasks(share, name, before, knowledge)
        yield from _of_listed(told, knowledge)


def _of_listed(told: Sequence[Figure], knowledge: Knowledge) -> Iterator[Ratio]:
    """The rates told of the parts of one whole by their names, one of which another shows to be so.

    `3924 hồ sơ (trước hạn 3852, đúng hạn 62). Tỷ lệ trước hạn 98,17%; tỷ lệ đúng hạn 2,57%`; a rate
    that any counts of the paragraph give is of those.
    """
    counts = [one for one in told if one.kind == "count" and one.value > 0]
    parts = [one for one in counts if one.whole is not None and one.label]
    if len(counts) > MOST or len({id(one.whole) for one in parts}) != 1:
        return
    neutral = tuple(f"{unmark(word)} " for word in words_of(knowledge, NEUTRAL))
    named: list[tuple[Figure, Figure]] = []
    for share in told:
        name = _bare(unmark(share.label.lower()).removesuffix(" dat"), neutral)
        own = [one for one in parts if _bare(unmark(one.label.lower()), neutral) == name]
        if _is_rate(share) and len(own) == 1 and own[0].place.start < share.place.start:
            named.append((share, own[0]))
    wrong = [(share, part) for share, part in named if not _is_given(share, parts, counts)]
    fitting = [one for one in named if _fits(*one)]
    if len(wrong) == 1 and fitting and len({id(part) for _, part in named}) == len(named):
        ((share, part),) = wrong
        yield from _ratio(share, (part,), part.whole)


def _is_rate(share: Figure) -> bool:
    plain = share.kind == "share" and share.whole is None and share.qualifier is None
    return plain and unmark(share.label.lower()).startswith(RATES)


def _bare(name: str, neutral: tuple[str, ...]) -> str:
    """A name without `tỷ lệ` and the words that every case has."""
    name = name.removeprefix(RATES[0]).removeprefix(RATES[1])
    while found := next((word for word in neutral if name.startswith(word)), ""):
        name = name.removeprefix(found)
    return name


def _fits(share: Figure, part: Figure) -> bool:
    whole = part.whole
    return whole is not None and share.allows(_percent(part.value, whole.value)) is not None


def _is_given(share: Figure, parts: Sequence[Figure], counts: Sequence[Figure]) -> bool:
    """Whether counts, or some parts added up, give a share, or what a share leaves of 100."""
    added = {
        sum((one.value for one in some), Decimal(0))
        for size in range(1, min(len(parts), MOST_PARTS) + 1)
        for some in combinations(parts[:MOST_PARTS], size)
    }
    return any(
        share.allows(exact) or share.allows(WHOLE - exact)
        for value in added | {one.value for one in counts}
        for base in added | {one.value for one in counts}
        if value <= base
        for exact in [_percent(value, base)]
    )


def _percent(part: Decimal, base: Decimal) -> Fraction:
    return Fraction(part) * WHOLE / Fraction(base)


def _of_two(share: Figure, name: str, before: Sequence[Figure]) -> Iterator[Ratio]:
    """The share of two parts of one whole, named one after the other."""
    parts = [one for one in before if one.whole is not None and one.label]
    named = [
        (one, other)
        for one, other in permutations(parts, 2)
        if one.whole is other.whole and name in _names(one, other)
    ]
    if len(named) == 1:
        yield from _ratio(share, named[0], named[0][0].whole)


def _names(one: Figure, other: Figure) -> tuple[str, ...]:
    both = AND.join(unmark(figure.label.lower()) for figure in (one, other))
    return tuple(rate + both for rate in RATES)


def _of_tasks(
    share: Figure, name: str, before: Sequence[Figure], knowledge: Knowledge
) -> Iterator[Ratio]:
    """The share of the tasks done, where those done and being done are all that are told."""
    done, doing = (said(words_of(knowledge, role)) for role in (DONE, DOING))
    units = frozenset(words_of(knowledge, "task-unit"))
    tasks = [one for one in before if one.unit in units]
    if len(tasks) != 3 or any(one.qualifier or one.unit != tasks[0].unit for one in tasks):
        return
    whole, ready, begun = tasks
    states = (done.search(unmark(ready.label)), doing.search(unmark(begun.label)))
    if all(states) and done.search(name) and ready.value + begun.value == whole.value:
        yield from _ratio(share, (ready,), whole)


def _ratio(share: Figure, parts: Sequence[Figure], whole: Figure | None) -> Iterator[Ratio]:
    added = sum((part.value for part in parts), Decimal(0))
    if whole is not None and 0 < added <= whole.value:
        yield Ratio(
            share=share,
            numerator=Base(added, tuple(parts)),
            bases=(Base(whole.value, (whole,)),),
            subject=share.label,
            told=True,
        )
