"""Counts that words tell as parts of the one before: `50 hồ sơ, chủ yếu là …`, `trong 47 … có`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.like_units import Kinds, are_alike
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import fold, unmark

ROLES = (
    *("mostly", "mostly-of", "sent-out", "came-back", "staff-group", "whole-of-other-time"),
    *("handed-in", "taken-of-it"),
)
IN_THESE = re.compile(r"(?:^|[.;,:\-]\s?)\s*trong(?: (?:so|tong so))?\s*$")
HAVE = re.compile(r"[^\d.;:()]{0,70}\b(?:thi )?co (?:toi )?\s*")
OF_WHICH = re.compile(r"\btrong do:?(?: co| gom| la)?(?: [a-z]+)?\s*$")
NEAR = 40  # letters before a count that tell of what it is


class _Words(NamedTuple):
    mostly: re.Pattern[str]
    sent: re.Pattern[str]
    back: re.Pattern[str]
    groups: tuple[str, ...]
    other: re.Pattern[str]
    handed: re.Pattern[str]  # `viết 29 tin, được đăng 27 tin`
    taken: re.Pattern[str]


def told_within(figures: tuple[Figure, ...], kinds: Kinds, knowledge: Knowledge) -> Iterator[Sum]:
    """Yield the counts that are more than the one that words tell them to be a part of.

    Args:
        figures: Those of the running text, in its order.
        kinds: Which units count things of one kind.
        knowledge: The words that tell so, and those of other times and of changes.
    """
    words = _words(tuple(words_of(knowledge, role) for role in ROLES))
    before: list[Figure] = []
    for figure in figures:
        if before and before[-1].place.address != figure.place.address:
            before = []
        if (whole := _whole_of(figure, before, kinds, words)) is not None:
            yield Sum(
                kind="part",
                total=whole,
                parts=(figure,),
                basis=Said("lời nói số sau là một phần của số trước", "told as a part of it"),
                subject=quoted(whole.label or whole.unit or ""),
                certain=False,
                at_most=True,
            )
        before.append(figure)


def _whole_of(
    figure: Figure, before: Sequence[Figure], kinds: Kinds, words: _Words
) -> Figure | None:
    """The count that a larger one is told to be a part of."""
    if not before or figure.kind != "count" or figure.qualifier is not None:
        return None
    last = before[-1]
    if figure.lead.startswith(f"{last.lead}{last.text}") and _is_plain(last, words):
        between = unmark(figure.lead[len(last.lead) + len(last.text) :])
        alike = figure.unit == "trường hợp" or are_alike(last, figure, kinds)
        beyond = last.value < figure.value and last is not figure.whole and alike
        if beyond and not words.other.search(between) and _ties(last, between, words):
            return last
    return _root_of(figure, before, kinds, words)


def _is_plain(figure: Figure, words: _Words) -> bool:
    """Whether a count is one of a result, and not by how much something changed."""
    near = unmark(figure.lead)[-NEAR:]
    return figure.kind == "count" and figure.qualifier is None and not words.other.search(near)


def _ties(last: Figure, between: str, words: _Words) -> bool:
    """Whether the words between two counts, or before both, make the second a part."""
    before = unmark(last.lead)
    in_these = IN_THESE.search(before) and HAVE.fullmatch(between)
    back = words.sent.search(before) and words.back.fullmatch(between)
    taken = words.handed.search(before) and words.taken.fullmatch(between)
    return bool(in_these or back or taken or words.mostly.fullmatch(between))


def _root_of(
    figure: Figure, before: Sequence[Figure], kinds: Kinds, words: _Words
) -> Figure | None:
    """The outermost whole of a part `trong đó` that is more than all told before it."""
    root = figure.whole
    while root is not None and root.whole is not None:
        root = root.whole
    if root is None or figure.bound != "of-which" or figure.unit is None:
        return None
    if OF_WHICH.search(unmark(figure.lead)) is None:
        return None
    if root.unit != figure.unit or not _is_plain(root, words) or not _is_plain(figure, words):
        return None
    if kinds.are_people(figure.unit) and not fold(figure.label).startswith(words.groups):
        return None
    counts = [one.value for one in before if one.kind == "count"]
    direct = figure.whole is root and all(one.whole is not root for one in before)
    return None if direct or max(counts) >= figure.value else root


@cache
def _words(roles: tuple[tuple[str, ...], ...]) -> _Words:
    mostly, of, sent, back, groups, other, handed, taken = roles
    return _Words(
        re.compile(rf"[^\d.;:]{{0,60}}[,;(]\s?{one_of(mostly)} {one_of(of)}\b[^.;:]{{0,70}}"),
        re.compile(rf"\b{one_of(sent)}\s*$"),
        re.compile(rf"[^\d.;:()]{{0,30}}[,;] ?(?:va )?{one_of(back)}\s*"),
        tuple(map(fold, groups)),
        said(other),
        re.compile(rf"\b{one_of(handed)}\s*$"),
        re.compile(rf"[^\d.;:()]{{0,30}}[,;] ?(?:da )?{one_of(taken)}\s*"),
    )
