"""Patterns made of the words of the data files."""

import re
from collections.abc import Iterable
from functools import cache

from hcc_parse.vietnamese import alternatives

__all__ = ["after", "alternatives", "bare", "closing", "ignoring", "whole"]


def ignoring(pattern: str) -> re.Pattern[str]:
    """Compile a pattern for which small letters and capitals are the same."""
    return re.compile(pattern, re.IGNORECASE)


@cache
def whole(words: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern of one of some words, no letter or digit beside it."""
    return ignoring(rf"(?<!\w)(?:{alternatives(words)})(?!\w)")


def bare(words: Iterable[str], *patterns: str) -> re.Pattern[str]:
    """The pattern of one of some words without marks, or of a pattern, in a text without marks."""
    return re.compile("|".join((rf"\b(?:{alternatives(words)})\b", *patterns)))


def after(words: Iterable[str], number: str) -> re.Pattern[str]:
    """The pattern of a number that stands behind one of some words."""
    return ignoring(rf"(?<!\w)(?:{alternatives(words)}){number}")


@cache
def closing(words: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern of a text that ends with one of some words, just before a number."""
    return ignoring(rf"(?<!\w)(?:{alternatives(words)})(?:\s+là)?:?\s*$")
