"""Wholes behind which a colon opens a plain list: `46 ý kiến: Cổng 1022 29, trực tiếp 17`."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Said, Sum, slip_between
from hcc_parse.relate.prose.in_one_breath import has_two_swapped
from hcc_parse.relate.prose.like_units import Kinds, are_alike, kinds_of
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import fold, unmark

PARTS = re.compile(r"^[^,;:()]*(?P<sign>[,;]|\bva\b)[^,;:()]*$")
MANY = 3  # digits: a shorter number is one digit off by chance
SAID = Said("danh sách sau dấu hai chấm", "the list behind the colon")


class _Words(NamedTuple):
    opens: re.Pattern[str]  # a list of all parts
    plainly: re.Pattern[str]  # the same, with no words but those of the whole
    other: re.Pattern[str]  # what is told is no part
    rest: re.Pattern[str]  # parts that are not told one by one


@cache
def _words(
    opening: tuple[str, ...],
    not_all: tuple[str, ...],
    breaks: tuple[str, ...],
    rest: tuple[str, ...],
) -> _Words:
    begins = rf"^[^:;,.()\d]{{0,60}}(?:, ?(?:{one_of(opening)}))?\s?:"
    return _Words(
        re.compile(rf"{begins}(?![^,;]*\b{one_of(not_all)}\b)"),
        re.compile(r"^[^:;,.()\d]{0,60}:"),
        said(breaks),
        re.compile(rf"^[^.]*(?:\b{one_of(rest)}\b|\bv\.?v\b|\.\.\.|…)"),
    )


def colon_lists(
    figures: tuple[Figure, ...], named: Mapping[int, str], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield wholes with the list behind their colon, where it makes them up but for one slip.

    A list holds one count an item and nothing else. Where all of them have a name, and an identity
    says what makes the whole up, that decides.

    Args:
        figures: Those of the running text, in its order.
        named: The indicators of the figures that have a meaning, by their `id`.
        knowledge: Which units may be added up with others; `list-opening` are words behind a comma
            that open a list, `list-not-all`, `list-breaks` and `rest` tell that it is not of all
            parts, or of other things.
    """
    kinds = kinds_of(knowledge)
    roles = ("list-opening", "list-not-all", "list-breaks", "rest")
    words = _words(*(words_of(knowledge, role) for role in roles))
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for place, whole in enumerate(told):
            if whole.kind != "count" or whole.qualifier is not None or whole.decimals:
                continue
            parts = _listed(whole, told[place + 1 :], kinds, words)
            known = all(id(figure) in named for figure in (whole, *parts))
            if not parts or (known and knowledge.relations_of(named[id(whole)])):
                continue
            yield Sum(
                kind="breakdown",
                total=whole,
                parts=tuple(parts),
                basis=SAID,
                subject=quoted(whole.label or whole.unit or ""),
                certain=False,
            )


def _listed(whole: Figure, behind: list[Figure], kinds: Kinds, words: _Words) -> list[Figure]:
    """The parts of a list that makes its whole up, or would but for one slip of the hand."""
    parts: list[Figure] = []
    last, sign = whole, ""
    for figure in behind:
        if not figure.lead.startswith(last.lead + last.text):
            break
        between = unmark(figure.lead[len(last.lead + last.text) :])
        if last is whole:
            if not words.opens.match(between):
                return []
        else:
            match = PARTS.match(between)
            if sign == "," and ";" in between:
                break
            if match is None:
                return []
            sign = sign or match["sign"]
        if words.other.search(between.partition(":")[2] if last is whole else between):
            return []
        if figure.kind != "count" or figure.qualifier or not _may_be_one(figure, whole, kinds):
            return []
        parts.append(figure)
        last = figure
    if len(parts) < 2 or words.rest.match(fold(last.path[1])):
        return []
    joined = unmark(parts[-1].lead[len(parts[-2].lead) :])
    closed = re.search(r"\bva\b", joined) is not None
    plain = words.plainly.match(unmark(parts[0].lead[len(whole.lead + whole.text) :]))
    return parts if (closed or plain) and _is_near(whole, parts, closed=closed) else []


def _may_be_one(part: Figure, whole: Figure, kinds: Kinds) -> bool:
    """Whether a count is of the whole's unit or kind; one without a unit ends its item.

    Of people nothing is a part but what ends its item: `21 người: 15 nữ, 18 đảng viên`.
    """
    ends = not part.path[1]
    if kinds.are_people(whole.unit):
        return ends and part.unit is None
    return are_alike(whole, part, kinds) and (part.unit is not None or ends)


def _is_near(whole: Figure, parts: list[Figure], *, closed: bool) -> bool:
    """Whether parts make up a whole, would but for a slip that is no chance, or one exceeds it."""
    off = int(whole.value - sum(part.value for part in parts))
    if not off or has_two_swapped(whole, parts) or (closed and _is_one_beyond(whole, parts)):
        return True
    pairs = [(whole, int(whole.value) - off), *((part, int(part.value) + off) for part in parts)]
    slips = (
        (str(int(one.value)), slip_between(str(int(one.value)), str(meant)))
        for one, meant in pairs
        if meant > 0
    )
    return any(
        slip is not None and (slip != "digit" or len(typed) >= MANY) for typed, slip in slips
    )


def _is_one_beyond(whole: Figure, parts: list[Figure]) -> bool:
    """Whether one of many parts alone is more than the whole, and the others are not."""
    others = [part.value for part in parts if part.value <= whole.value]
    return 1 < len(others) == len(parts) - 1 and sum(others) <= whole.value
