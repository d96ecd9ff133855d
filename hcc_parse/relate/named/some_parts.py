"""Some parts of one identity, told of a whole without a name: together they are no more than it."""

from collections.abc import Iterable, Iterator

from hcc_parse.domain import Fact, Figure, Knowledge, Said, Sum
from hcc_parse.relate.named.unnamed_wholes import OUT_OF
from hcc_parse.vietnamese import fold

FEWEST = 2  # parts


def some_parts(
    facts: Iterable[Fact], figures: Iterable[Figure], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield them: `Kết quả xử lý 1.330 hồ sơ, trong đó đúng hạn 1.325, quá hạn 50`.

    The whole may also stand behind them: `1.415 hồ sơ đúng hạn và 15 quá hạn trên tổng số 1.340`.

    Args:
        facts: The counts of the text.
        figures: All figures of the text; those that bear a name are left to their account.
        knowledge: The identities.
    """
    told = list(facts)
    named = {id(fact.figure) for fact in told}
    for whole in figures:
        if whole.kind != "count" or id(whole) in named or whole.unit is None:
            continue
        if whole.qualifier is None:
            below = [fact for fact in told if fact.figure.whole is whole]
        elif whole.qualifier == "base" and OUT_OF.search(fold(whole.lead)):
            below = _before(whole, told)
        else:
            continue
        units = {fact.figure.unit for fact in below}
        if len(below) >= FEWEST and units <= {whole.unit, None} and _are_apart(below, knowledge):
            yield Sum(
                kind="text",
                total=whole,
                parts=tuple(fact.figure for fact in below),
                basis=Said("các phần nêu trong lời", "the parts told in the text"),
                subject=Said(whole.label or whole.unit, f"“{whole.label or whole.unit}”"),
                certain=False,
                at_most=True,
            )


def _before(whole: Figure, told: Iterable[Fact]) -> list[Fact]:
    """The counts of a sentence up to the whole that they are told out of."""
    return [
        fact
        for fact in told
        if fact.figure.place.address == whole.place.address
        and whole.lead.startswith(fact.figure.lead)
        and fact.figure.qualifier is None
    ]


def _are_apart(below: list[Fact], knowledge: Knowledge) -> bool:
    """Whether they are parts of one identity of which none holds another."""
    names = {fact.indicator for fact in below}
    if len(names) < len(below):
        return False
    made = {one for name in names for one in _below(name, knowledge)}
    return not names & made and any(
        names <= {one for part in relation.parts for one in (part, *_below(part, knowledge))}
        for relation in knowledge.relations
    )


def _below(name: str, knowledge: Knowledge) -> Iterator[str]:
    """The parts of an indicator by one identity each, and theirs."""
    for relation in knowledge.relations_of(name):
        for part in relation.parts:
            yield part
            yield from _below(part, knowledge)
