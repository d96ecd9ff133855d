"""Words on which way all cases went, against the amount told elsewhere: `giảm so với quý I`."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from hcc_parse.domain import Knowledge, Passage, Refuted
from hcc_parse.extract.claims.claim_limits import ClaimLimits
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.told.shifts import figure_at
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

SENTENCE = re.compile(r"[.;](?=\s|$)|\n")
TIME = r"(?P<time>quy (?:iv|i{1,3}|\d)|thang \d{1,2})(?:(?:/| nam )(?P<year>20\d\d))?(?![\w/])"
CASES = r"ho so(?: moi)? (?P<stage>tiep nhan|giai quyet)(?: moi)?(?: trong (?:ky|quy|thang))?"
LONGEST = 300  # characters between a time and what changed against it
MOST = 60  # tellings of a report that are held against each other
ROLES = ("amount-of", "some-of-count")


class _Way(NamedTuple):
    """One telling of which way the cases of a stage went against a time."""

    passage: Passage
    span: tuple[int, int]
    about: tuple[str, str]  # the stage and the time
    year: str
    rises: bool
    amount: tuple[int, int] | None


class _Shapes(NamedTuple):
    worded: re.Pattern[str]
    counted: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    others: re.Pattern[str]


def find_worded_ways(
    passages: Iterable[Passage], knowledge: Knowledge, limits: ClaimLimits
) -> Iterator[Refuted]:
    """Yield words that all cases rose or fell where every amount told says the other way.

    Args:
        passages: The paragraphs in order.
        knowledge: The words of movement and comparison, of amounts, and of some cases only.
        limits: Paragraphs that are about one field.
    """
    roles = (tuple(map(unmark, knowledge.number_words.get(role, ()))) for role in ROLES)
    shapes = _shapes(comparing(knowledge), *roles)
    own = (passage for passage in passages if passage.address not in limits.paragraphs)
    ways = list(islice((way for passage in own for way in _ways(passage, shapes)), MOST))
    for one in ways:
        told = [other for other in ways if other is not one and _are_of_one(one, other)]
        amounts = [other for other in told if other.amount is not None]
        if one.amount is None and amounts and all(other.rises != one.rises for other in told):
            figures = [figure_at(other.passage, *other.amount or (0, 0)) for other in amounts]
            yield Refuted(
                way="way",
                text=one.passage.text[slice(*one.span)],
                place=one.passage.at(*one.span),
                against=tuple(figure for figure in figures if figure is not None),
            )


def _are_of_one(one: _Way, other: _Way) -> bool:
    return one.about == other.about and (not one.year or one.year == (other.year or one.year))


def _ways(passage: Passage, shapes: _Shapes) -> Iterator[_Way]:
    folded = unmark(passage.plain)
    for match in shapes.worded.finditer(folded):
        first = _sentence(folded, match.start())
        if not shapes.others.search(folded, first, match.end()):
            yield _way(passage, match, match, None)
    for match in shapes.counted.finditer(folded):
        first = _sentence(folded, match.start())
        before = list(shapes.before.finditer(folded, first, match.start()))
        behind = shapes.behind.match(folded, match.end())
        if time := behind or (before[-1] if before else None):
            yield _way(passage, match, time, match.span("n"))


def _sentence(folded: str, at: int) -> int:
    """Where the sentence begins that holds an offset."""
    near = max(0, at - LONGEST)
    return max((m.end() for m in SENTENCE.finditer(folded, near, at)), default=near)


def _way(
    passage: Passage, match: re.Match[str], time: re.Match[str], amount: tuple[int, int] | None
) -> _Way:
    about = match["stage"], time["time"]
    rises = match["up"] is not None
    return _Way(passage, match.span(), about, time["year"] or "", rises, amount)


@cache
def _shapes(words: Comparing, amount: tuple[str, ...], others: tuple[str, ...]) -> _Shapes:
    much = rf"\b(?:{alternatives(amount)}) {CASES}"
    way = rf"(?:(?P<up>{words.rise})|{words.fall})"
    return _Shapes(
        re.compile(
            rf"{much} {way}(?: manh| nhe| ro ret| dang ke)? {words.against} {TIME}(?! ?[(\d])"
        ),
        re.compile(rf"{much}(?: quy (?:iv|i{{1,3}}))? {way}(?: them)? (?P<n>{WRITTEN}) ho so\b"),
        re.compile(rf"\b{words.against} {TIME}"),
        re.compile(rf"(?:, | )?(?:\([^()]{{0,40}}\) )?{words.against} {TIME}"),
        re.compile(rf"\b(?:{alternatives(others)})\b"),
    )
