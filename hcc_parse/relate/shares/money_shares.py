"""Shares of money over what was planned: `dự toán 1.860 triệu; thực hiện 1.023 triệu, đạt 55%`."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import pairwise

from hcc_parse.domain import Base, Figure, Knowledge, Ratio
from hcc_parse.domain.roles import earlier_times
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import unmark

WHOLE = 100


def money_shares(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Ratio]:
    """Yield the shares right behind an amount, in a paragraph that tells one amount as planned.

    Rounded amounts (`1,02 tỷ đồng`) may be off by their last digit.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `money-unit` are the units, `money-plan` the words for what was planned.
    """
    leads, other = _around(words_of(knowledge, "amounts-to"), _compared(knowledge))
    units = set(knowledge.number_words["money-unit"])
    plans = said(words_of(knowledge, "money-plan"))
    for place, (amount, share) in enumerate(pairwise(figures)):
        if share.kind != "share" or share.whole is not None or amount.unit not in units:
            continue
        if amount.place.address != share.place.address or plans.search(_named(amount)):
            continue
        if not leads.fullmatch(_between(amount, share)) or other.match(_behind(share)):
            continue
        before = [f for f in figures[:place] if f.place.address == share.place.address]
        planned = [f for f in before if f.unit in units and plans.search(_named(f))]
        if len(planned) != 1 or planned[0].unit != amount.unit or not planned[0].value:
            continue
        if _may_be(share, amount, planned[0]) or any(
            f.unit == amount.unit and f.value and _may_be(share, amount, f) for f in before
        ):
            continue
        yield Ratio(
            share=share,
            numerator=Base(amount.value, (amount,)),
            bases=(Base(planned[0].value, (planned[0],)),),
            subject=amount.label or share.label,
            told=True,
        )


def _may_be(share: Figure, amount: Figure, base: Figure) -> bool:
    """Whether a share is that of two amounts, each right to its last digit."""
    (least, most), (low, high) = (_span(figure) for figure in (amount, base))
    slack = Fraction(1, 10**share.decimals)
    if low <= 0:
        return True
    return least * WHOLE / high - slack <= Fraction(share.value) <= most * WHOLE / low + slack


def _span(figure: Figure) -> tuple[Fraction, Fraction]:
    half = Fraction(1, 2 * 10**figure.decimals)
    return Fraction(figure.value) - half, Fraction(figure.value) + half


def _named(figure: Figure) -> str:
    return unmark(" ".join((figure.label, *figure.path)))


def _between(one: Figure, other: Figure) -> str:
    """The words between two figures of a sentence, the unit of the first left out."""
    words = unmark(other.lead[len(one.lead) + len(one.text) :]).lstrip()
    return words.removeprefix(unmark(one.unit or ""))


def _behind(share: Figure) -> str:
    return unmark(share.phrase.partition(share.text)[2])


def _compared(knowledge: Knowledge) -> tuple[str, ...]:
    return (*words_of(knowledge, "against"), *earlier_times(knowledge))


@cache
def _around(
    reached: tuple[str, ...], compared: tuple[str, ...]
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What leads from the amount to its share, and what stands behind a share of another thing."""
    return (
        re.compile(rf"\s*[(,]?\s*(?:(?:da )?(?:{one_of(reached)}|ty le)\s*)*\(?\s*$"),
        re.compile(rf"^\s?%\s?\)?\s?,?\s?(?:{one_of(compared)}|tong)"),
    )
