"""Totals in a sentence or line of their own: `17 dịch vụ …; 15 dịch vụ …. Cộng 32 dịch vụ`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from hcc_parse.domain import Figure, Knowledge, Said, Sum, is_slip, slip_between
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, with_marks, words_of
from hcc_parse.vietnamese import unmark

FEWEST = 2  # parts
NEARLY = 4  # a difference of more than one part in so many of the total is another matter
BACK = 12  # sentences before a total in which its parts may stand
MOST = 30  # figures of one sentence
LATER = ("whole-of-other-time", "may-overlap", "other-parts", "so-far")
SAID = Said("các số kể trước tổng", "the figures before the total")


def totals_behind(
    figures: Sequence[Figure], meant: Mapping[int, str], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield the totals that open a sentence, with the counts of their unit told right before.

    The parts are those of the last sentence or line, or one each of the last few. Where they
    differ, one slip of the hand must part them, and no other run of counts before makes the total.

    Args:
        figures: Those of the running text, in its order.
        meant: The indicators of the figures that have a meaning, by their `id`: what is received
            and what is resolved make no total.
        knowledge: `adds-up` tells the words that open such a sentence; the words of other times,
            of other parts and of things counted twice tell that the parts may be others.
    """
    opens = _opening(words_of(knowledge, "adds-up"), words_of(knowledge, "adds-other"))
    later = with_marks((*words_of(knowledge, *LATER), "chưa kể", "ngoài ra"))
    sentences = list(_sentences(figures))
    for place, told in enumerate(sentences):
        if opens.match(unmark(told[0].lead)) is None or len(told) > MOST:
            continue
        for total in _first_of_each(told):
            before = list(_before(total, sentences[max(0, place - BACK) : place]))
            parts = _parts(before)
            words = " ".join(f"{one.lead} {one.path[1]}" for one in (total, *parts[-1:]))
            indicators = {meant[id(one)] for one in parts if id(one) in meant}
            if len(parts) < FEWEST or len(indicators) > 1 or later.search(words.lower()):
                continue
            sum_ = _sum_of(total, parts)
            if sum_.holds or (not _is_explained(total, before) and _is_near(sum_)):
                yield sum_


def _is_near(sum_: Sum) -> bool:
    """Whether two digits swapped part a total from its parts, or another slip that is small."""
    off, slip = abs(sum_.added - sum_.total.value), is_slip(sum_.added, sum_.total.value)
    swapped = slip_between(f"{sum_.total.value:f}", f"{sum_.added:f}") == "swapped"
    return slip and (swapped or off * NEARLY < sum_.total.value)


def _sum_of(total: Figure, parts: Sequence[Figure]) -> Sum:
    return Sum(
        kind="breakdown",
        total=total,
        parts=tuple(parts),
        basis=SAID,
        subject=quoted(total.label or total.unit or ""),
        certain=False,
        one_list=True,
    )


def _sentences(figures: Sequence[Figure]) -> Iterator[list[Figure]]:
    """The figures of each sentence, in order."""
    told: list[Figure] = []
    for figure in figures:
        last = told[-1] if told else None
        if last is not None and (
            last.place.address != figure.place.address
            or not figure.lead.startswith(last.lead + last.text)
        ):
            yield told
            told = []
        told.append(figure)
    if told:
        yield told


def _first_of_each(told: Sequence[Figure]) -> Iterator[Figure]:
    """The plain counts of a sentence whose unit no other figure of it has."""
    units = [one.unit for one in told]
    for one in told:
        if one.unit is not None and units.count(one.unit) == 1 and _is_plain(one):
            yield one


def _is_plain(figure: Figure) -> bool:
    return figure.kind == "count" and figure.qualifier is None and not figure.decimals


def _before(total: Figure, sentences: Sequence[Sequence[Figure]]) -> Iterator[list[Figure]]:
    """What the sentences before count in the unit of a total, the last one first."""
    block = total.place.address.block
    for told in reversed(sentences):
        if block - told[0].place.address.block > 1:
            return
        block = told[0].place.address.block
        like = [one for one in told if one.unit == total.unit]
        own = {id(one) for one in like}
        yield [one for one in like if not _is_below(one, own)]


def _is_below(figure: Figure, others: set[int]) -> bool:
    """Whether a count is a part of another of its unit in the same sentence."""
    above = figure.whole
    while above is not None and id(above) not in others:
        above = above.whole
    return above is not None


def _parts(before: Sequence[list[Figure]]) -> list[Figure]:
    """The counts of the last sentence, or one each of the last ones."""
    parts: list[Figure] = []
    for told in before:
        if len(told) != 1:
            parts = parts or told
            break
        parts.insert(0, told[0])
    return parts if all(_is_plain(one) for one in parts) else []


def _is_explained(total: Figure, before: Sequence[list[Figure]]) -> bool:
    """Whether any run of the counts before makes a total, or one of them is as many."""
    values = [one.value for told in reversed(before) for one in told][-MOST:]
    for first in range(len(values)):
        run = Decimal(0)
        for value in values[first:]:
            run += value
            if run == total.value:
                return True
    return False


@cache
def _opening(words: tuple[str, ...], other: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[\s\-+*•]*{one_of(words)}\b(?! {one_of(other)}\b)[^\d.;()]{{0,30}}$")
