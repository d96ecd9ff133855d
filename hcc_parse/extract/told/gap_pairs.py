"""Which two figures a difference parts: those that stand nearest to its words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import Literal, NamedTuple

from hcc_parse.domain import Figure

Kind = Literal["apart", "rest", "lack", "more", "less"]
TOLD_AGAIN = 100  # a smaller number stands twice by chance
LONGEST_RUN = 8  # figures that are added up
TIME = re.compile(r"\b(?:tháng|quý|kỳ|tuần)\s(?:\d{1,2}|iv|i{1,3})\b(?:/20\d\d| năm 20\d\d)?")
CLAUSE = re.compile(r"[.;,\n](?!\d)")
END = re.compile(r"\.\s|\n")
NAMED = re.compile(r"(?:\s[^\W\d_]+){0,4}?(?::|\s\()?\s?$")


class Gap(NamedTuple):
    """A count told as a difference: where its words begin, and where its sentence does.

    `compared` are the first words of what it is compared with, empty where there are none.
    """

    kind: Kind
    figure: Figure
    of: str  # the kind of the two figures it parts
    start: int
    sentence: int
    compared: str = ""


class Pair(NamedTuple):
    """Two figures, and whether the words leave no other."""

    now: Figure
    base: Figure
    sure: bool = False


def is_explained(gap: Gap, like: Sequence[Figure]) -> bool:
    """Whether figures of the paragraph give a difference, or it is one of the parts of another."""
    number, slack = gap.figure.value, _slack((gap.figure, *like))
    if any(abs(abs(a.value - b.value) - number) <= slack for a, b in combinations(like, 2)):
        return True
    end, at = gap.figure.place.end, gap.figure.place.start
    before = [f.value for f in like if gap.sentence <= f.place.start < at]
    behind = [f.value for f in like if f.place.start >= end]
    values = [f.value for f in like]
    if number >= TOLD_AGAIN and number in values:
        return True
    runs = set(_runs(before))
    if any(abs(value - run - number) <= slack for value in values for run in runs):
        return True
    if gap.kind == "lack":
        return False
    beside = [
        sum(before[len(before) - i :], Decimal(0)) + sum(behind[:j], Decimal(0))
        for i in range(min(len(before), LONGEST_RUN) + 1)
        for j in range(min(len(behind), LONGEST_RUN) + 1)
        if i + j
    ]
    parts = [sum(behind[:j], Decimal(0)) for j in range(2, min(len(behind), LONGEST_RUN) + 1)]
    return number in parts or any(number + run in values for run in beside)


def natural_pairs(text: str, gap: Gap, like: Sequence[Figure]) -> Iterator[Pair]:
    """The figures that a difference is most likely of, at most two pairs.

    Args:
        text: The paragraph in small letters.
        gap: A difference.
        like: The figures of its unit, in order.
    """
    before = [f for f in like if f.place.start < gap.start]
    own = [f for f in before if f.place.start >= gap.sentence]
    if gap.kind == "apart":
        told = own if len(own) > 1 else before
        if len(told) > 1:
            yield Pair(told[-1], told[-2], sure=len(own) == 2)
    elif gap.kind in ("rest", "lack"):
        yield from _left_over(text, gap, before, own)
    else:
        yield from _compared(text, gap, before, own, like)


def _left_over(
    text: str, gap: Gap, before: Sequence[Figure], own: Sequence[Figure]
) -> Iterator[Pair]:
    """The whole less what is told of it: the last two figures, or the last with its parts."""
    heads = [f for f in before if not _is_in_brackets(text, f) and f.whole not in before] or before
    parts = [f for f in own if f.whole is not None and any(f.whole is one for one in before)]
    if parts:
        whole = parts[-1].whole
        told = [f for f in parts if f.whole is whole]
        added = sum((f.value for f in told), Decimal(0))
        if whole is not None and whole.value > added:
            name = " + ".join(f.text for f in told)
            yield Pair(whole, replace(told[0], value=added, text=name))
    if len(heads) > 1:
        strict = gap.kind == "lack" and all(f.place.start >= gap.sentence for f in heads[-2:])
        yield Pair(heads[-1], heads[-2], sure=strict and len(own) == 2)
    first = [f for n, f in enumerate(before) if not n or _parts(text, before[n - 1], f)]
    if len(first) > 1:
        yield Pair(first[-1], first[-2])


def _parts(text: str, one: Figure, other: Figure) -> bool:
    """Whether a sentence ends between two figures."""
    return END.search(text, one.place.end, other.place.start) is not None


def _compared(
    text: str, gap: Gap, before: Sequence[Figure], own: Sequence[Figure], like: Sequence[Figure]
) -> Iterator[Pair]:
    """What is compared by name of time, or in a bracket of the comparison; else the only two."""
    inside = [f for f in like if gap.start <= f.place.start < gap.figure.place.start]
    outside = [f for f in before if not _is_in_brackets(text, f)]
    if len(inside) == 1 and outside:
        yield Pair(outside[-1], inside[0], sure=True)
        return
    if named := _named(text, gap, before):
        yield named
        return
    beside = all(_is_in_brackets(text, f) for f in before)  # `Quý IV (2.874, trực tuyến 2.790)`
    if len(like) == 2 == len(before) and not beside and gap.compared in text[: gap.start]:
        yield Pair(before[1], before[0], sure=len(own) == 2)


def _named(text: str, gap: Gap, before: Sequence[Figure]) -> Pair | None:
    """`Quý I nhận 4.030. Quý II nhận 5.297, nhiều hơn Quý I 1.267`: each time with one figure."""
    held: dict[str, list[Figure]] = {}
    for one in before:
        first = max((m.end() for m in TIME.finditer(text, 0, one.place.start)), default=None)
        if first is not None and NAMED.fullmatch(text, first, one.place.start):
            named = [m[0] for m in TIME.finditer(text, 0, one.place.start)][-1]
            held.setdefault(named, []).append(one)
    compared = [m[0] for m in TIME.finditer(text, gap.start, gap.figure.place.start)]
    stop = CLAUSE.search(text, gap.figure.place.end)
    behind = TIME.finditer(text, gap.figure.place.end, stop.start() if stop else len(text))
    compared += [m[0] for m in behind]
    names = [m[0] for m in TIME.finditer(text, gap.sentence, gap.start)]
    if len(compared) != 1 or not names or names[-1] == compared[0]:
        return None
    now, base = held.get(names[-1], []), held.get(compared[0], [])
    return Pair(now[0], base[0], sure=True) if len(now) == len(base) == 1 else None


def _is_in_brackets(text: str, figure: Figure) -> bool:
    opened = text.rfind("(", 0, figure.place.start)
    return opened >= 0 and ")" not in text[opened : figure.place.start]


def _runs(values: Sequence[Decimal]) -> Iterator[Decimal]:
    for first in range(len(values)):
        for last in range(first + 1, min(len(values), first + LONGEST_RUN) + 1):
            yield sum(values[first:last], Decimal(0))


def _slack(figures: Sequence[Figure]) -> Decimal:
    decimals = max(f.decimals for f in figures)
    return Decimal(2).scaleb(-decimals) if decimals else Decimal(0)
