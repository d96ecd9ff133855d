"""The words of movement and comparison, as parts of patterns for a text without marks."""

from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Knowledge
from hcc_parse.domain.roles import earlier_times
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

ROLES = (
    *("rise", "fall", "above", "below", "shortened", "against", "amounts-to", "planned"),
    "growth-lead",
)


class Comparing(NamedTuple):
    """Each matches one of some words; `up` and `down` are for moving in any of the ways."""

    rise: str
    fall: str
    above: str
    below: str
    shortened: str
    against: str
    amounts_to: str
    planned: str
    growth_lead: str  # nothing but words that lead to a growth
    earlier: str  # the period before, and the same a year ago
    up: str
    down: str


def comparing(knowledge: Knowledge) -> Comparing:
    """The words that the data files have for it."""
    roles = (knowledge.number_words.get(role, ()) for role in ROLES)
    return _parts(*roles, earlier=earlier_times(knowledge))


@cache
def _parts(*roles: tuple[str, ...], earlier: tuple[str, ...]) -> Comparing:
    rise, fall, above, below, shortened, *_ = roles
    every = (*roles, earlier, rise + above, fall + below + shortened)
    return Comparing(*(f"(?:{alternatives(map(unmark, words))})" for words in every))
