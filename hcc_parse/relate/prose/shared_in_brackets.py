"""What each of a list did, in brackets: `08 lượt do A (02 lượt), B (03 lượt) và C (03 lượt)`."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.in_one_breath import is_nearly_all
from hcc_parse.relate.prose.like_units import kinds_of
from hcc_parse.relate.prose.told_sums import is_explained, listed_sum
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

FEWEST = 3  # items
LONGEST = 160  # letters between a whole and its list
ITEM = re.compile(r"(?: [a-z ]{1,20})?\)(?:,| va|, va) [^;:.()\d]{1,60}\($")
LAST = re.compile(r"\) va |\), va ")
APART = re.compile(r"[;.](?=\s)")
SAID = Said("các mục kể trong ngoặc", "the items told in brackets")
ROLES = ("list-other", "some-told", "mostly", "most", "list-not-all")


def shared_in_brackets(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield counts with those of one unit in brackets behind the names of a list that `và` closes.

    Only where the whole is the one count of its unit before them, and what they add up to is one
    slip of the hand too much.

    Args:
        figures: Those of the running text, in its order.
        knowledge: The words that tell a list of some, of another time or of other things; the
            units of people, who may be in two items.
    """
    kinds = kinds_of(knowledge)
    other = said(words_of(knowledge, *ROLES))
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for place, first in enumerate(told):
            parts = _items(told[place:])
            if len(parts) < FEWEST or kinds.are_people(first.unit):
                continue
            before = [f for f in told[:place] if f.unit == first.unit and _is_of(f, first)]
            if len(before) != 1 or not _is_plain(before[0]):
                continue
            whole = before[0]
            between = unmark(first.lead[len(whole.lead) + len(whole.text) :])
            if len(between) > LONGEST or APART.search(between) or other.search(between):
                continue
            added = sum(part.value for part in parts)
            near = added > whole.value and is_nearly_all(whole, parts)
            if near and not is_explained(whole, parts, figures):
                yield listed_sum(whole, parts, SAID, at_most=True)


def _items(figures: Sequence[Figure]) -> list[Figure]:
    """The counts alone in their brackets up to the one behind `và`; none where it is missing."""
    parts: list[Figure] = []
    for figure in figures:
        if not _is_plain(figure) or figure.unit is None or not figure.lead.endswith("("):
            return []
        if parts:
            last = parts[-1]
            between = unmark(figure.lead[len(last.lead) + len(last.text) :])
            if figure.unit != last.unit or not _is_of(last, figure) or not ITEM.fullmatch(between):
                return []
            if LAST.search(between):
                return [*parts, figure]
        parts.append(figure)
    return []


def _is_of(one: Figure, other: Figure) -> bool:
    return other.lead.startswith(one.lead + one.text)


def _is_plain(figure: Figure) -> bool:
    return figure.kind == "count" and figure.qualifier is None and not figure.decimals
