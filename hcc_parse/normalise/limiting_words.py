"""Words that limit a figure to some of the cases: `toàn trình`, or `Cấp xã: …` before all."""

import re
from functools import cache

from hcc_parse.domain import Knowledge
from hcc_parse.vietnamese import alternatives


def limit_in(phrase: str, lead: str, knowledge: Knowledge) -> str | None:
    """The words of a limit in the phrase of a figure, or at the head of its line before a colon.

    Args:
        phrase: The words around the figure, without marks.
        lead: The sentence before it, without marks.
        knowledge: `scope-words` tells the first, `scope-opening` the second.
    """
    words, opening = (_either(knowledge.labels[role]) for role in ("scope-words", "scope-opening"))
    match = words.search(phrase) or _before_colon(opening.pattern).search(lead)
    return match[0].strip(" -+*•:") if match else None


def is_level(words: str, knowledge: Knowledge) -> bool:
    """Whether a limit is a level of services online: `toàn trình`, `một phần`."""
    return words in knowledge.labels["scope-level"]


@cache
def _either(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(words)})\b")


@cache
def _before_colon(words: str) -> re.Pattern[str]:
    return re.compile(rf"^[\s*+•-]*[^:\d]{{0,40}}{words}[^:\d]{{0,40}}:")
