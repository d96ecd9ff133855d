"""Movements whose amount and share go two ways: `tăng 336 hồ sơ, giảm 5,91%`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Knowledge, Opposed, Passage
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.told.shifts import figure_at
from hcc_parse.vietnamese import unmark

OF_NO_AMOUNT = re.compile(r"\d (?:bac|hang|diem|vi tri|lan)\b")  # less of a rank is a rise
IN_TURN = re.compile(r"\blan luot\b")  # two figures of two subjects
ENDS = re.compile(r"[.;](?=\s|$)|\n")
TIME_NAMED = (
    r"(?:(?:quy (?:i{1,3}|iv|\d)|thang \d{1,2}|\d{1,2} thang (?:dau|cuoi) nam)"
    r"(?: nam 20\d\d|/20\d\d)?|nam 20\d\d)"
)


class _Shapes(NamedTuple):
    both: re.Pattern[str]
    beyond: re.Pattern[str]  # `ít hơn quý III 262 hồ sơ (tăng 14,14%)`
    against: re.Pattern[str]
    other_time: re.Pattern[str]


def find_opposed(passage: Passage, knowledge: Knowledge) -> Iterator[Opposed]:
    """Yield the movements told by an amount and a share that go two ways.

    Where the words before compare with one time and those behind with another, both may be true.

    Args:
        passage: A paragraph.
        knowledge: The words of movement and comparison.
    """
    folded, shapes = unmark(passage.plain), _shapes(comparing(knowledge))
    for match in (*shapes.both.finditer(folded), *shapes.beyond.finditer(folded)):
        rises = match["up"] is not None
        if rises == (match["share_up"] is not None) or OF_NO_AMOUNT.search(match[0]):
            continue
        first = max((m.end() for m in ENDS.finditer(folded, 0, match.start())), default=0)
        if IN_TURN.search(folded, first, match.start()):
            continue
        two_times = match.re is shapes.beyond or shapes.against.search(folded, first, match.start())
        behind = ENDS.search(folded, match.end())
        rest = folded[match.end() : behind.start() if behind else len(folded)]
        if two_times and shapes.other_time.search(rest):
            continue
        change, share = (figure_at(passage, *match.span(name)) for name in ("n", "share"))
        if change is not None and share is not None:
            yield Opposed(rises=rises, change=change, share=share)


@cache
def _shapes(words: Comparing) -> _Shapes:
    moves = rf"{words.rise}|{words.fall}"
    leads = rf"(?:(?:{words.amounts_to}|ty le|ti le)(?: la| voi)? )?"
    return _Shapes(
        re.compile(
            rf"\b(?:(?P<up>{words.rise})|{words.fall})(?: them| di| len| xuong)? (?P<n>{WRITTEN})"
            rf"(?: (?!{moves})[a-z]+){{1,3}}(?:,|\s?\(|,? (?=tuong)) ?{leads}"
            rf"(?:(?P<share_up>{words.rise})|{words.fall})(?: them| di)? (?P<share>{WRITTEN})\s?%"
            rf"(?P<behind>\)?(?= {words.against}\b)|\)?\s?(?=[.;,]|$)|\)(?=\s))"
        ),
        re.compile(
            rf"\b(?:(?P<up>{words.above})|{words.below})(?: {words.against})?"
            rf" (?:{words.earlier}|{TIME_NAMED}) ?(?:la )?(?P<n>{WRITTEN})(?: [a-z]+){{1,3}}"
            rf"(?:,|\s?\(|,? (?=tuong)) ?{leads}(?:(?P<share_up>{words.rise}|{words.above})"
            rf"|{words.fall}|{words.below})(?: them| di)? (?P<share>{WRITTEN})\s?%"
        ),
        re.compile(rf"\b{words.against}\b"),
        re.compile(rf"\b(?:{words.against}|{words.earlier})\b"),
    )
