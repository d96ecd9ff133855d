"""Names that a figure beside tells: `số hóa hồ sơ 98%, số hóa kết quả 97%`."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from hcc_parse.domain import Fact, Knowledge
from hcc_parse.normalise.by_values import said_of
from hcc_parse.normalise.composing import COMPOSED

ALL, FIRST, LAST = "digitised_rate", "digitised_input_rate", "digitised_result_rate"
EARLY, ON_TIME, IN_TIME = "resolved_early", "resolved_on_time", "resolved_early_or_on_time"


def told_apart(facts: Iterable[Fact], knowledge: Knowledge) -> Iterator[Fact]:
    """Where the share of results is told beside it, the share of the cases is that of the input.

    A sentence that tells all three keeps its names.

    Args:
        facts: Those of the running text, in reading order.
        knowledge: The concepts.
    """
    told = list(facts)
    every = [_parted(fact, told, knowledge) for fact in told]
    for fact in every:
        beside = {one.indicator for one in every if _sentence(one) == _sentence(fact)}
        if fact.indicator == ALL and LAST in beside and FIRST not in beside:
            yield replace(fact, indicator=FIRST, match=COMPOSED)
        else:
            yield fact


def _parted(fact: Fact, every: list[Fact], knowledge: Knowledge) -> Fact:
    """`Trước hạn 460 hồ sơ, kịp hạn 164 hồ sơ`: beside those that came early, the others did not.

    What was done `kịp hạn` is otherwise all that was done in time.
    """
    if fact.indicator != IN_TIME or "early" in (said := said_of(fact.figure, knowledge)):
        return fact
    early = (one for one in every if one.indicator == EARLY and one.group == fact.group)
    apart = "kept" in said and any(one.figure.whole is fact.figure.whole for one in early)
    return replace(fact, indicator=ON_TIME) if apart else fact


def _sentence(fact: Fact) -> tuple[object, int]:
    """The paragraph, and where in it the sentence of a fact begins."""
    place = fact.figure.place
    return place.address, place.start - len(fact.figure.lead)
