"""Claims of which the words leave open what they count: `trả lời 09 phản ánh, không … quá hạn`."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from hcc_parse.domain import Address, Heading, Knowledge, Passage
from hcc_parse.extract.sentences import LONGEST
from hcc_parse.extract.word_patterns import bare
from hcc_parse.vietnamese import fold

SENTENCE = re.compile(r"[.!?](?=\s)|\n")
Roles = tuple[tuple[str, tuple[str, ...]], ...]


def roles_of(knowledge: Knowledge) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The words of claims by their role."""
    labels: Mapping[str, tuple[str, ...]] = knowledge.labels
    return tuple((role, labels[role]) for role in sorted(labels) if role.startswith("claim:"))


def is_of_other_matter(folded: str, span: tuple[int, int], roles: Roles, *, below: bool) -> bool:
    """Whether a claim speaks of petitions, letters or tasks, and not of cases.

    Only one that does not name cases itself can: what the nearest sentence before it tells of is
    what it speaks of, and that of the heading where no sentence of its paragraph tells.

    Args:
        folded: The paragraph in plain letters.
        span: Where the claim begins and ends.
        roles: The words of claims by their role.
        below: Whether it stands below a heading about such another matter.
    """
    start, end = span
    if names_other_matter(folded[start:end], roles) is False:
        return False
    before = SENTENCE.split(folded[max(0, start - LONGEST) : start])
    for sentence in reversed(before):
        told = names_other_matter(sentence, roles)
        if told is not None:
            return told
    return below


def names_other_matter(words: str, roles: Roles) -> bool | None:
    """Whether some words in plain letters name another matter; None if they name no matter.

    Args:
        words: The words.
        roles: The words of claims by their role.
    """
    other, cases = _matters(roles)
    if other.search(words):
        return True
    return False if cases.search(words) else None


def below_other_matters(
    body: Iterable[Passage], headings: Sequence[Heading], roles: Roles
) -> frozenset[Address]:
    """The paragraphs of which the nearest heading that names a matter names another than cases.

    Args:
        body: The paragraphs in order.
        headings: The numbered headings among them.
        roles: The words of claims by their role.
    """
    opened: Mapping[Address, Heading] = {heading.place.address: heading for heading in headings}
    told: dict[int, bool | None] = {}  # by level, of the headings that stand open
    found: set[Address] = set()
    for passage in body:
        if heading := opened.get(passage.address):
            told = {level: other for level, other in told.items() if level < heading.level}
            told[heading.level] = names_other_matter(fold(heading.title), roles)
        named = [other for _, other in sorted(told.items()) if other is not None]
        if named and named[-1]:
            found.add(passage.address)
    return frozenset(found)


@cache
def _matters(roles: Roles) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = dict(roles)
    return bare(words["claim:matter"]), bare(words["claim:thing"])
