"""Whether the words of a claim measure what a list or a column measures."""

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.relate.movement.series import holds
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import fold

WORD = re.compile(r"\w+")


class Measures(NamedTuple):
    """The words that measure, those that measure nothing, and those for a rate."""

    told: tuple[str, ...]
    silent: re.Pattern[str]
    rate: re.Pattern[str]


def measures_of(knowledge: Knowledge) -> Measures:
    """The words of the data files that claims and columns are matched by."""
    return _measures(
        words_of(knowledge, "measure"),
        words_of(knowledge, "top:silent"),
        words_of(knowledge, "by-rate"),
    )


def words_left(words: str, context: str, measures: Measures) -> set[str]:
    """What a claim says that neither its context nor silence explains."""
    return {*WORD.findall(measures.silent.sub(" ", words))} - {*WORD.findall(context)}


def is_of(head: str, claim: str, measures: Measures) -> bool:
    """Whether a column is of what a claim measures: it tells all of that, and nothing else.

    Args:
        head: The head of the column, in plain letters.
        claim: The sentence, in plain letters.
        measures: The words that measure.
    """
    asked = [word for word in measures.told if holds(claim, word)]
    return (
        bool(asked)
        and all(holds(head, word) for word in asked)
        and not words_left(head, claim, measures)
    )


def is_group(values: dict[str, Figure], beyond: list[tuple[str, Figure]]) -> bool:
    """Whether one of some names is the sum of two or more that stand right below it."""
    names = list(values)
    for name, figure in beyond:
        added = Decimal(0)
        for many, below in enumerate(names[names.index(name) + 1 :], start=1):
            added += values[below].value
            if many > 1 and added == figure.value:
                return True
    return False


@cache
def _measures(told: tuple[str, ...], silent: tuple[str, ...], rate: tuple[str, ...]) -> Measures:
    return Measures(tuple(map(fold, told)), said(silent), said(rate))
