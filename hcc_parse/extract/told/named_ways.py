"""Moves told the wrong way: `Quý I nhận 20; Quý II nhận 25, giảm 5 so với Quý I`."""

import re
from collections.abc import Iterator
from functools import cache

from hcc_parse.domain import Knowledge, Passage, Turn
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.told.named_times import numbered
from hcc_parse.extract.told.shifts import figure_at
from hcc_parse.vietnamese import unmark


def find_named_ways(passage: Passage, knowledge: Knowledge) -> Iterator[Turn]:
    """Yield moves of the right size that are told down where the count went up, or the other way.

    Both times are told in the same words, one right behind the other, and the move names the first.

    Args:
        passage: A paragraph.
        knowledge: The words of movement and comparison.
    """
    text = unmark(passage.plain)
    if len(text) != len(passage.plain):
        return
    for match in _shape(comparing(knowledge)).finditer(text):
        if _named(match, "_a") != _named(match, "_c") or _named(match, "_a") == _named(match, "_b"):
            continue
        first, then, step = (figure_at(passage, *match.span(name)) for name in ("n1", "n2", "n3"))
        if first is None or then is None or step is None:
            continue
        rises, exact = match["up"] is not None, then.value - first.value
        if exact and abs(exact) == step.value and (exact > 0) != rises:
            yield Turn(rises=rises, first=first, then=then)


def _named(match: re.Match[str], mark: str) -> tuple[str, str]:
    return match[f"kind{mark}"], match[f"number{mark}"].lstrip("0")


@cache
def _shape(words: Comparing) -> re.Pattern[str]:
    return re.compile(
        rf"{numbered('_a')}(?P<verb>:|(?: [a-z]{{1,8}}){{1,4}}:?) (?P<n1>{WRITTEN})"
        rf" (?P<unit>[a-z]{{1,8}}(?: [a-z]{{1,8}})?)[;,.](?: con| va)? {numbered('_b')}"
        rf"(?P=verb) (?P<n2>{WRITTEN}) (?P=unit)(?:,| \()\s?"
        rf"(?:(?P<up>{words.rise})|{words.fall})(?: [a-z]{{2,4}})? (?P<n3>{WRITTEN})(?: (?P=unit))?"
        rf" {words.against} {numbered('_c')}"
    )
