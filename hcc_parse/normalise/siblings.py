"""Names that a figure beside tells: `số hóa hồ sơ 98%, số hóa kết quả 97%`."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from hcc_parse.domain import Fact
from hcc_parse.normalise.composing import COMPOSED

ALL, FIRST, LAST = "digitised_rate", "digitised_input_rate", "digitised_result_rate"


def told_apart(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Where the share of results is told beside it, the share of the cases is that of the input.

    A sentence that tells all three keeps its names.

    Args:
        facts: Those of the running text, in reading order.
    """
    every = list(facts)
    for fact in every:
        beside = {one.indicator for one in every if _sentence(one) == _sentence(fact)}
        if fact.indicator == ALL and LAST in beside and FIRST not in beside:
            yield replace(fact, indicator=FIRST, match=COMPOSED)
        else:
            yield fact


def _sentence(fact: Fact) -> tuple[object, int]:
    """The paragraph, and where in it the sentence of a fact begins."""
    place = fact.figure.place
    return place.address, place.start - len(fact.figure.lead)
