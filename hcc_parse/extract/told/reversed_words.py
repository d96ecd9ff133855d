"""Words for more and less against the two figures beside them: `giao 14, có 12 (thừa 02)`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Passage, Refuted
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.told.shifts import figure_at
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

ROLES = ("assigned", "present", "gap:lack", "surplus")
NAMED_TIME = r"(?:quy (?:iv|i{1,3}|[1-4])|thang \d{1,2}|\d{1,2} thang (?:dau|cuoi) nam)"
TIMES = re.compile(rf"\b{NAMED_TIME}\b(?! nam| ?/)")
SHARE = re.compile(r"(?<![\d.,/])(?P<n>\d{1,3}(?:,\d{1,3})?)\s?%")
ENDS = re.compile(r"\.(?=\s|$)|\n")
PLAIN_WORDS = re.compile(r"\b(?:ho so|cua|trong|giai quyet|nop)\b")


class _Shapes(NamedTuple):
    staff: re.Pattern[str]
    of_staff: re.Pattern[str]  # `12/14 biên chế được giao (thừa 02)`
    rates: re.Pattern[str]


def find_reversed(passage: Passage, knowledge: Knowledge) -> Iterator[Refuted]:
    """Yield the words of lack, surplus, more and less that their own two figures deny.

    Args:
        passage: A paragraph.
        knowledge: The words of movement, comparison and of staff.
    """
    folded = unmark(passage.plain)
    roles = (knowledge.number_words.get(role, ()) for role in ROLES)
    shapes = _shapes(comparing(knowledge), *roles)
    for shape in (shapes.staff, shapes.of_staff):
        for match in shape.finditer(folded):
            due, here, gap = (figure_at(passage, *match.span(n)) for n in ("due", "here", "gap"))
            if due is None or here is None or gap is None or not gap.value:
                continue
            lacks = match["lack"] is not None
            if due.value - here.value == (-gap.value if lacks else gap.value):
                yield _refuted(passage, match.span("said"), due, here)
    for match in shapes.rates.finditer(folded):
        one = _share_of(passage, folded[: match.start()], match["one"])
        two = _share_of(passage, folded[: match.start()], match["two"])
        subject = PLAIN_WORDS.sub("", match["subject"]).split()
        named = all(word in folded[: match.start()] for word in subject)
        if one is None or two is None or one.value == two.value or not named:
            continue
        if (one.value > two.value) != (match["above"] is not None):
            yield _refuted(passage, match.span(), one, two)


def _refuted(passage: Passage, span: tuple[int, int], *figures: Figure) -> Refuted:
    words = passage.text[slice(*span)]
    return Refuted(way="order", text=words, place=passage.at(*span), against=figures)


def _share_of(passage: Passage, before: str, name: str) -> Figure | None:
    """The one share told behind the name of a time, up to the next; None where there are more."""
    times = list(TIMES.finditer(before))
    found: list[re.Match[str]] = []
    for at, time in enumerate(times):
        if time[0] != name:
            continue
        end = ENDS.search(before, time.end())
        stops = [times[at + 1].start() if at + 1 < len(times) else len(before)]
        found += SHARE.finditer(before, time.end(), min(*stops, end.start() if end else stops[0]))
    return figure_at(passage, *found[0].span("n")) if len(found) == 1 else None


@cache
def _shapes(words: Comparing, *roles: tuple[str, ...]) -> _Shapes:
    assigned, present, lack, surplus = (f"(?:{alternatives(map(unmark, role))})" for role in roles)
    said = rf"\b(?P<said>(?:(?P<lack>{lack})|{surplus}) (?P<gap>\d{{1,4}}))(?![\d%/]|[.,]\d)"
    due, here = (rf"(?<![\d.,/])(?P<{n}>\d{{1,4}})(?![\d%/]|[.,]\d)" for n in ("due", "here"))
    return _Shapes(
        re.compile(
            rf"\b{assigned}\b[^\d.;()\n]{{0,30}}{due}"
            rf"(?: [a-z]+)?[^\d.;()\n]{{0,30}}\b{present}\b[^\d.;()\n]{{0,20}}"
            rf"{here}[^\d.;)\n]{{0,25}}?{said}"
        ),
        re.compile(
            r"(?<![\d.,/])(?P<here>\d{1,4})\s?/\s?(?P<due>\d{1,4})(?![\d%/]|[.,]\d)"
            rf"(?= [^\d.;()\n]{{0,25}}\b{assigned}\b)[^\d.;)\n]{{0,45}}?{said}"
        ),
        re.compile(
            rf"\bty le(?P<subject>(?: (?!quy|thang)[a-z]+){{0,6}}?) (?P<one>{NAMED_TIME})"
            rf"(?: da)? (?:(?P<above>{words.above})|{words.below})(?: {words.against})?"
            rf"(?: ty le)?(?: cua)? (?P<two>{NAMED_TIME})(?=\s?[.,;)]|$)"
        ),
    )
