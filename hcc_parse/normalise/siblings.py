"""Names that a figure beside tells: `số hóa hồ sơ 98%, số hóa kết quả 97%`."""

from collections.abc import Container, Iterable, Iterator
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
    early = {(one.group, id(one.figure.whole)) for one in told if one.indicator == EARLY}
    every = [_parted(fact, early, knowledge) for fact in told]
    sentences: dict[tuple[object, int], set[str]] = {}
    for fact in every:
        sentences.setdefault(_sentence(fact), set()).add(fact.indicator)
    for fact in every:
        beside = sentences[_sentence(fact)]
        if fact.indicator == ALL and LAST in beside and FIRST not in beside:
            yield replace(fact, indicator=FIRST, match=COMPOSED)
        else:
            yield fact


def _parted(fact: Fact, early: Container[tuple[int, int]], knowledge: Knowledge) -> Fact:
    """`Trước hạn 460 hồ sơ, kịp hạn 164 hồ sơ`: beside those that came early, the others did not.

    What was done `kịp hạn` is otherwise all that was done in time. Of those that came early are
    known the group and, by `id`, the whole.
    """
    if fact.indicator != IN_TIME or "early" in (said := said_of(fact.figure, knowledge)):
        return fact
    apart = "kept" in said and (fact.group, id(fact.figure.whole)) in early
    return replace(fact, indicator=ON_TIME) if apart else fact


def _sentence(fact: Fact) -> tuple[object, int]:
    """The paragraph, and where in it the sentence of a fact begins."""
    return fact.figure.place.address, fact.figure.opens
