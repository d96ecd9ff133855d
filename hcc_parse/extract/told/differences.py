"""Differences told of figures close by: posts not filled, points of a month against another's."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Knowledge, Passage, Shift
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.told.named_times import TIME, numbered
from hcc_parse.extract.told.shifts import figure_at, shift_of
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

SCORED = re.compile(rf"(?P<lead> ?:? ?(?:dat |la |duoc )?)(?P<n>{WRITTEN})(?:/\d{{2,3}})? diem\b")


class _Scored(NamedTuple):
    time: tuple[str, str]
    lead: str
    span: tuple[int, int]


def find_differences(passage: Passage, knowledge: Knowledge) -> Iterator[Shift]:
    """Yield the differences that the two figures told close by do not give.

    Args:
        passage: A paragraph.
        knowledge: The words for posts given, filled and open, and of movement.
    """
    folded, words = unmark(passage.plain), comparing(knowledge)
    for match in _posts(knowledge, words).finditer(folded):
        if len({unit for name in ("a", "b", "c") if (unit := match[f"of_{name}"].strip())}) > 1:
            continue
        yield from _unless_it_holds(
            passage, match.span("then"), match.span("n"), match.span("base"), rises=False
        )
    told = list(_scores(folded))
    for match in _said(words).finditer(folded):
        now, then = (
            [s for s in told if s.time == _named(match, mark)] for mark in ("_now", "_then")
        )
        if len(now) == len(then) == 1 and now[0].lead == then[0].lead:
            yield from _unless_it_holds(
                passage, now[0].span, match.span("n"), then[0].span, rises=match["up"] is not None
            )


def _posts(knowledge: Knowledge, words: Comparing) -> re.Pattern[str]:
    """`Biên chế giao 62, hiện có 57 người, còn thiếu 05 người`."""
    given, filled, lacking = (
        alternatives(unmark(word) for word in knowledge.labels[role])
        for role in ("posts:given", "posts:filled", "posts:lacking")
    )
    of = rf"(?P<{{0}}>(?: (?!con|thieu|hien|{words.rise}|{words.fall})[a-z]+){{{{0,2}}}})"
    return re.compile(
        rf"\b(?:{given})(?: la| co)?:? (?P<base>{WRITTEN}){of.format('of_a')}[,;] "
        rf"(?:{filled})(?: la)?:? (?P<then>{WRITTEN}){of.format('of_b')}[,;] "
        rf"(?:{lacking})(?: la)?:? (?P<n>{WRITTEN}){of.format('of_c')}(?=[.;,]|$)"
    )


@cache
def _said(words: Comparing) -> re.Pattern[str]:
    """`Tháng 8 tăng 1,63 điểm và tăng 18 bậc so với tháng 7`, a clause of its own."""
    return re.compile(
        rf"(?:^|[.;]\s){numbered('_now')} (?:(?P<up>{words.rise})|{words.fall}) (?P<n>{WRITTEN})"
        rf" diem(?:(?: va|,)(?: {words.rise}| {words.fall})? {WRITTEN} bac)? {words.against}"
        rf" {numbered('_then')}(?! va)"
    )


def _scores(folded: str) -> Iterator[_Scored]:
    """The times behind which nothing but points stands; each counts once."""
    for match in re.finditer(TIME, folded):
        if scored := SCORED.match(folded, match.end()):
            yield _Scored(_named(match), scored["lead"].strip(" :"), scored.span("n"))


def _named(match: re.Match[str], mark: str = "") -> tuple[str, str]:
    return match[f"kind{mark}"], match[f"number{mark}"].lstrip("0")


def _unless_it_holds(
    passage: Passage,
    now: tuple[int, int],
    change: tuple[int, int],
    base: tuple[int, int],
    *,
    rises: bool,
) -> Iterator[Shift]:
    """The change, where its figures are numbers and give another difference, to the last digit."""
    told = shift_of(*(figure_at(passage, *at) for at in (now, change, base)), rises=rises)
    if told is None:
        return
    exact = told.exact if rises else -told.exact
    slack = 0 if not told.change.decimals else 2 * 10 ** -int(told.change.decimals)
    if abs(float(exact - told.change.value)) > slack + 1e-9:
        yield told
