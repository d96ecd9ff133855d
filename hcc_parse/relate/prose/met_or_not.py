"""What is told as met and what as not: `05/06 chỉ tiêu đạt; 01 chỉ tiêu chưa đạt`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

STROKE = re.compile(r"\s?/\s?|\s?tren (?:tong so )?")
APART = (". ", ";", ":")
SAID = Said("số đạt và số chưa đạt", "those met and those not")
ROLES = ("met-told", "not-met-told", "among-told")


class _Words(NamedTuple):
    met: re.Pattern[str]
    not_met: re.Pattern[str]
    among: re.Pattern[str]


def met_or_not(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield wholes of which so many are told as met, and others, behind, as not met.

    Only that both together are more than there are is a fault: some may not be judged yet.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `met-told` and `not-met-told` are the words, `among-told` those before a whole
            that stands first.
    """
    met_words, not_words, among = (one_of(words_of(knowledge, role)) for role in ROLES)
    words = _Words(
        re.compile(rf"^[^,;.()\d]{{0,30}}?\b{met_words}\b"),
        re.compile(rf"^[^,;.()\d]{{0,30}}?\b{not_words} {met_words}\b"),
        re.compile(rf"\b{among} $"),
    )
    for one, two, other in zip(figures, figures[1:], figures[2:], strict=False):
        if len({figure.place.address for figure in (one, two, other)}) > 1:
            continue
        if any(f.kind != "count" or f.unit != two.unit for f in (one, other)):
            continue
        if two.kind != "count" or two.unit is None:
            continue
        if _is_among(one, two, other, words):
            yield _sum(one, two, other)
        elif _is_fraction(one, two, other, words):
            yield _sum(two, one, other)


def _is_fraction(part: Figure, whole: Figure, other: Figure, words: _Words) -> bool:
    """`05/06 chỉ tiêu đạt; 01 chỉ tiêu chưa đạt`."""
    between = unmark(whole.lead[len(part.lead) + len(part.text) :])
    if not whole.lead.startswith(part.lead) or not STROKE.fullmatch(between):
        return False
    twice = 2 if part.text == whole.text else 1  # `06/06 chỉ tiêu`
    met = unmark(whole.phrase.split(whole.text, twice)[-1])
    not_met = unmark(other.phrase.partition(other.text)[2])
    told = words.met.match(met) and not words.not_met.match(met) and words.not_met.match(not_met)
    return part.value <= whole.value and bool(told)


def _is_among(whole: Figure, one: Figure, other: Figure, words: _Words) -> bool:
    """`Trong 06 chỉ tiêu có 04 chỉ tiêu đạt, 02 chỉ tiêu chưa đạt`, in one sentence."""
    if whole.qualifier is not None or not words.among.search(unmark(whole.lead)):
        return False
    if not other.lead.startswith(one.lead) or not one.lead.startswith(whole.lead):
        return False
    apart = any(sign in other.lead[len(whole.lead) :] for sign in APART)
    if apart or max(one.value, other.value) > whole.value:
        return False
    first, second = (unmark(f.phrase.partition(f.text)[2]) for f in (one, other))
    ways = {bool(words.not_met.match(first)), bool(words.not_met.match(second))}
    return len(ways) > 1 and bool(words.met.match(first) and words.met.match(second))


def _sum(whole: Figure, one: Figure, other: Figure) -> Sum:
    return Sum(
        kind="breakdown",
        total=whole,
        parts=(one, other),
        basis=SAID,
        subject=quoted(whole.unit or ""),
        certain=False,
        at_most=True,
    )
