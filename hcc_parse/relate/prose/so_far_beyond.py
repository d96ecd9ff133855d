"""Running totals less than their last stretch, or with cases of an earlier one counted twice."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from hcc_parse.domain import Fact, Figure, Knowledge, Said, Sum
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import unmark

NEAR = 1  # paragraphs
NEW, ALL, OLD = "received_in_period", "received_total", "carried_over"
BRACKETS = re.compile(r"\([^()]*\)")
WORD = re.compile(r"[a-z]+")
OF_YEAR = re.compile(r"\bnam\b|\b20\d\d\b")  # `năm 2025 tiếp nhận 12.000 hồ sơ`
OF_STRETCH = re.compile(r"\b(?:quy|thang|tuan|ngay) (?:iv|i{1,3}|\d)")
BEYOND = Said("lũy kế gồm cả kỳ này", "a running total holds this period")
TWICE = Said("kỳ trước đã nêu cộng với kỳ này", "the earlier stretch told and this period")


def so_far_beyond(
    figures: Sequence[Figure], facts: Sequence[Fact], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield running totals that their own period exceeds, and those that count what was left twice.

    `Quý III tiếp nhận mới 3.390 hồ sơ. Lũy kế từ đầu năm tiếp nhận mới 2.626 hồ sơ`: both are told
    in the same words, in one paragraph or two. The other kind tells its earlier stretch, and is
    beyond it by all cases of this period instead of the new ones.

    Args:
        figures: Those of the running text, in its order.
        facts: What has a meaning.
        knowledge: `so-far` tells the words of a running total, `time-aside` those of time and place
            that do not say what is counted, `earlier-stretch` those before the earlier count.
    """
    so_far = said(words_of(knowledge, "so-far"))
    aside = _aside((*words_of(knowledge, "so-far", "time-aside"),))
    counts = [f for f in figures if f.kind == "count" and not f.decimals]
    for last, total in pairwise([None, *counts]):
        if total is None or total.unit is None or not so_far.search(unmark(total.label)):
            continue
        named = _named(total, aside)
        if last is not None and total.value < last.value and _is_own(last, total):
            told = not so_far.search(unmark(last.label)) and _named(last, aside)
            if named and told == named:
                yield _sum_of(total, (last,), BEYOND, at_most=True)
    earlier = said(words_of(knowledge, "earlier-stretch"))
    running = {id(fact.figure) for fact in facts if fact.indicator == NEW and fact.period}
    for total, part, new in _twice(counts, facts, earlier):
        of_one = id(total) in running or _named(total, aside) == _named(new, aside)
        if of_one and so_far.search(unmark(total.lead)):
            yield _sum_of(total, (part, new), TWICE, at_most=False)


def _is_own(one: Figure, total: Figure) -> bool:
    """Whether a count right before a running total from the year's start may be of its period."""
    if OF_YEAR.search(unmark(one.lead)) or OF_STRETCH.search(unmark(total.label)):
        return False
    near = total.place.address.block - one.place.address.block <= NEAR
    plain = one.qualifier is None and one.whole is None and one.unit == total.unit
    return near and plain


def _named(figure: Figure, aside: re.Pattern[str]) -> list[str]:
    """The words that say what is counted, before the number and behind it."""
    words = BRACKETS.sub(" ", unmark(f"{figure.path[0]} / {figure.path[1]}"))
    return WORD.findall(aside.sub(" ", words))


def _twice(
    counts: Sequence[Figure], facts: Sequence[Fact], earlier: re.Pattern[str]
) -> Iterator[tuple[Figure, Figure, Figure]]:
    """`Lũy kế tiếp nhận mới 27.832, 6 tháng đầu năm 18.236` with 9.390 new ones and 206 left."""
    own = {
        indicator: {
            fact.figure.value: fact.figure
            for fact in facts
            if fact.indicator == indicator and fact.figure.kind == "count"
            if fact.grid is None and fact.field is None and fact.period is None
        }
        for indicator in (NEW, ALL, OLD)
    }
    if len(own[ALL]) != 1 or len(own[OLD]) != 1:
        return
    every, old = (next(iter(own[indicator].values())) for indicator in (ALL, OLD))
    new = own[NEW].get(every.value - old.value)  # each month may tell its own
    if new is None or not old.value:
        return
    for part in counts:
        total = part.whole
        beyond = total is not None and total.value - part.value == every.value
        if total is not None and beyond and earlier.match(unmark(part.label)):
            yield total, part, new


def _sum_of(total: Figure, parts: tuple[Figure, ...], basis: Said, *, at_most: bool) -> Sum:
    return Sum(
        kind="part" if at_most else "breakdown",
        total=total,
        parts=parts,
        basis=basis,
        subject=quoted(total.label or total.unit or ""),
        certain=False,
        at_most=at_most,
    )


@cache
def _aside(words: tuple[str, ...]) -> re.Pattern[str]:
    stretch = r"(?:quy|thang) (?:iv|i{1,3}|\d{1,2})|\d{1,2} thang"
    return re.compile(rf"\b(?:(?:trong |rieng )?(?:{stretch})|{one_of(words)})\b")
