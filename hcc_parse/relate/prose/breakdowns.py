"""Breakdowns in the running text: a whole, and the parts listed behind it by how they are told."""

import re
from collections.abc import Container, Iterator
from decimal import Decimal
from itertools import takewhile
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.in_one_breath import (
    before_comparison,
    closed_list,
    may_be_of_earlier,
    names_before,
    told_with,
)
from hcc_parse.relate.prose.like_units import Kinds, compatible, kinds_of
from hcc_parse.relate.prose.parts_beyond import LEAVES, parts_beyond
from hcc_parse.relate.prose.whole_lists import tells_all
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import fold, unmark

OPEN = re.compile(r"\blai la\b|\bv\.?v\b|\.\.\.|…")  # a list that may go on, as by the rest
RAISED = re.compile(r"\b(?:nang|dua) [^.;:()]{0,80}\b(?:len|thanh)\s*$")
EACH_SO_MANY = re.compile(r"[^\W\d_]/\d")  # `Số hồ sơ/1 vạn dân là 1.926 (2.740 hồ sơ, …)`
ROLES = (("rest",), ("divided",), ("average",), ("mostly", "most", "some-told"))


class _Words(NamedTuple):
    rest: re.Pattern[str]
    divided: re.Pattern[str]
    average: re.Pattern[str]  # it has no parts
    some: re.Pattern[str]  # the list tells only some of the parts
    lacking: re.Pattern[str]  # `12 biên chế, thiếu 02, gồm …`; `hai tháng vượt 700 hồ sơ (712 …)`

    def is_part(self, figure: Figure) -> bool:
        """Whether a count is no average: `06 nữ, 09 đảng viên, tuổi bình quân 37`."""
        return self.average.search(fold(figure.path[0])) is None


def breakdowns(
    figures: tuple[Figure, ...],
    known: set[int],
    knowledge: Knowledge,
    summed: Container[int] | None = None,
) -> Iterator[Sum]:
    """`09 CBCC (01 Phó giám đốc; …)`: parts told as all of a whole, or beyond their whole.

    Args:
        figures: Those of the running text, in its order.
        known: The figures that have a meaning, by their `id`.
        knowledge: Which units may be added up with others, and the words of lists.
        summed: The wholes, by their `id`, that their meaning makes up already; None for all.
    """
    kinds = kinds_of(knowledge)
    words = _words_of(knowledge)
    for whole in figures:
        parts = before_comparison(list(takewhile(words.is_part, _below(whole, figures))))
        if not _may_have(parts, whole, words):
            continue
        together = told_with(whole, figures)
        beyond = parts_beyond(whole, parts, together)
        yield from (one for one in beyond if not may_be_of_earlier(one, figures))
        like = _listed(whole, parts, kinds, words)
        if not like or names_before(like[0], whole, knowledge):
            continue
        decided = summed is None or id(whole) in summed or not _is_divided(whole, like[0], words)
        if decided and all(id(figure) in known for figure in (whole, *like)):
            continue  # the meaning of the figures decides, not their place
        if _is_of_others(whole, like, together):
            continue
        yield Sum(
            kind="breakdown",
            total=whole,
            parts=tuple(like),
            basis=Said("gồm", "comprising"),
            subject=quoted(whole.label or whole.unit or ""),
            certain=False,
            one_list=tells_all(whole, like, knowledge),
        )


def _words_of(knowledge: Knowledge) -> _Words:
    lacking = rf"\b{one_of(words_of(knowledge, 'gap:lack', 'gap:more'))}\s*$"
    rest, divided, average, some = (said(words_of(knowledge, *roles)) for roles in ROLES)
    return _Words(rest, divided, average, some, re.compile(lacking))


def _is_of_others(whole: Figure, parts: list[Figure], together: Decimal | None) -> bool:
    """`thiếu 01 công chức (giao 03, có mặt 02)`: what two counts differ by is no whole of them."""
    bare = parts[0].lead[len(whole.lead) :].count("(") == 1 and parts[0].unit is None
    differ = bare and len(parts) == 2 and abs(parts[0].value - parts[1].value) == whole.value
    return differ or sum(part.value for part in parts) in (together, *_wider(whole))


def _wider(whole: Figure) -> Iterator[Decimal]:
    """The wholes of a whole: `40 máy, trong đó 36 tốt, 04 hỏng; cụ thể: …` may list all 40."""
    above = whole.whole
    while above is not None:
        yield above.value
        above = above.whole


def _listed(whole: Figure, parts: list[Figure], kinds: Kinds, words: _Words) -> list[Figure]:
    """The parts that are told as all of a whole; none where others may belong to them."""
    first = closed_list(whole, [part for part in parts if part.bound == parts[0].bound])
    like = compatible(whole, first, kinds)
    if like and _are_other(whole, like, words):
        return []
    if len(like) < 2 or parts[0].bound != "comprising":
        return []
    last = fold(like[-1].path[1])
    if words.rest.search(last) or OPEN.search(last):
        return []
    like = _behind_bracket(whole, like)
    left = [part for part in first if part.place.start > like[-1].place.start]
    # what names no unit may belong to what names one
    return [] if left and None in (whole.unit, *(part.unit for part in left)) else like


def _behind_bracket(whole: Figure, like: list[Figure]) -> list[Figure]:
    """The list behind a bracket that tells another thing: `11 người (khuyết 01), gồm 01 và 10`."""
    if "(" not in like[0].lead[len(whole.lead) :]:
        return like
    for place in range(1, len(like) - 1):
        closed = ")" in like[place].lead[len(like[place - 1].lead) :]
        if closed and sum(part.value for part in like[place:]) == whole.value:
            return like[place:]
    return like


def _are_other(whole: Figure, like: list[Figure], words: _Words) -> bool:
    """Whether they are the most only, or what was before: `lên 44 văn bản (6 tháng là 33, …)`."""
    between = fold(like[0].lead[len(whole.lead) :])
    most = words.some.search(between) and sum(part.value for part in like) <= whole.value
    return bool(most or (RAISED.search(fold(whole.lead)) and LEAVES.search(between)))


def _may_have(parts: list[Figure], whole: Figure, words: _Words) -> bool:
    """Whether counts may be parts of another: `(3.378/3.003 hồ sơ)` compares."""
    if EACH_SO_MANY.search(whole.label):
        return False
    compares = any(part.qualifier in ("base", "comparison") for part in parts)
    averaged = words.average.search(fold(whole.label))
    if compares or averaged or words.lacking.search(unmark(whole.lead)):
        return False
    return bool(parts) and whole.kind == "count" and not whole.qualifier


def _below(whole: Figure, figures: tuple[Figure, ...]) -> list[Figure]:
    """The counts that are told as parts of a whole in its paragraph."""
    return [
        figure
        for figure in figures
        if figure.whole is whole
        and figure.kind == "count"
        and figure.place.address == whole.place.address
    ]


def _is_divided(whole: Figure, first: Figure, words: _Words) -> bool:
    """Whether words say that a list divides its whole: `1.100 hồ sơ, chia ra 1.080 … và 20 …`."""
    between = first.lead[len(whole.lead) :]
    return "(" not in between and words.divided.search(fold(between)) is not None
