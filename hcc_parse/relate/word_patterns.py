"""Patterns made of the words of the data files, for a text without marks."""

import re
from collections.abc import Iterable
from functools import cache

from hcc_parse.domain import Knowledge
from hcc_parse.vietnamese import alternatives, unmark


def one_of(words: Iterable[str]) -> str:
    """The part of a pattern that matches one of some words; without words it matches nothing."""
    return f"(?:{alternatives(sorted(set(map(unmark, words))))})"


@cache
def said(words: tuple[str, ...], *patterns: str) -> re.Pattern[str]:
    """The pattern of one of some words, or of a pattern, no letter or digit beside it."""
    return re.compile(rf"\b(?:{'|'.join((one_of(words), *patterns))})\b")


def words_of(knowledge: Knowledge, *roles: str) -> tuple[str, ...]:
    """The words about numbers of some roles."""
    return tuple(word for role in roles for word in knowledge.number_words.get(role, ()))


@cache
def with_marks(words: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern of one of some words in small letters with their marks: `đạt` is no `đất`."""
    return re.compile(rf"(?<!\w)(?:{alternatives(words)})(?!\w)")
