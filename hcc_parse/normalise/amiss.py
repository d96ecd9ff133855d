"""Whether a number is amiss and not its name: what stands around it, and the tables, decide."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from hcc_parse.domain import Fact, Knowledge, Relation, slip_between

LEAST = 10  # smaller numbers stand in a table by chance
WHOLE = "received_total"  # no count of cases is larger
Totals = Mapping[str, set[Decimal]]


def is_number_amiss(
    fact: Fact, meant: Decimal, text: Iterable[Fact], totals: Totals, knowledge: Knowledge
) -> bool:
    """Whether a figure of the text would be what a table says but for its number.

    A sum of its own paragraphs must hold with the number of the table; what the paragraphs leave
    unsaid is taken from the table. And the figure must be one slip of the hand away, or more than
    the total of which it is told as a part, or more than all cases that there are.

    Args:
        fact: The figure as it was named by its label.
        meant: What a table says under that name.
        text: All facts of the text.
        totals: What the tables total, by indicator.
        knowledge: The identities.
    """
    text = tuple(text)
    beside = [one for one in text if one.group == fact.group and one.figure.kind == "count"]
    stated = {one.indicator: one.figure.value for one in reversed(beside)}
    stated[fact.indicator] = meant
    whole = fact.figure.whole
    if whole is not None and all(one.figure is not whole for one in text):
        for relation in knowledge.relations:  # a whole without a name is that of its parts
            if fact.indicator in relation.parts:
                stated.setdefault(relation.total, whole.value)
    holding = [one for one in knowledge.relations if _holds(one, fact, stated, totals, knowledge)]
    if not holding:
        return False
    typed, right = f"{fact.figure.value:f}", f"{meant:f}"
    slipped = slip_between(typed, right) is not None and meant >= LEAST
    if slipped and (fact.figure.value >= LEAST or _is_beside_total(fact, beside, holding)):
        return True
    most = max([*totals.get(WHOLE, ()), stated.get(WHOLE, Decimal(0))])
    surely = float(knowledge.thresholds.wording_match)
    if most and fact.figure.value > most:
        return fact.match >= surely or _is_in_place(fact, beside, holding, knowledge)
    is_part = whole is not None and fact.figure.value > whole.value
    return is_part and _is_in_place(fact, beside, holding, knowledge)


def _holds(
    relation: Relation,
    fact: Fact,
    stated: Mapping[str, Decimal],
    totals: Totals,
    knowledge: Knowledge,
) -> bool:
    """Whether an identity that names the figure, or parts of its parts, holds as stated."""
    names = {relation.total, *_leaves(relation, knowledge)}
    whole = stated.get(relation.total)
    told = [one for one in names if one in stated and one != relation.total]
    if fact.indicator not in names or whole is None or not told:
        return False
    return whole == sum(_value(part, stated, totals, knowledge) for part in relation.parts)


def _value(
    part: str, stated: Mapping[str, Decimal], totals: Totals, knowledge: Knowledge
) -> Decimal:
    """What a part is: as stated, as made of its own parts, or as a table says."""
    if part in stated:
        return stated[part]
    for relation in knowledge.relations_of(part):
        if any(one in stated for one in relation.parts):
            return sum(
                (_value(one, stated, totals, knowledge) for one in relation.parts), Decimal(0)
            )
    told = totals.get(part, set())
    return next(iter(told)) if len(told) == 1 else Decimal(0)


def _leaves(relation: Relation, knowledge: Knowledge) -> set[str]:
    """The parts of an identity and theirs."""
    below = {
        one for part in relation.parts for r in knowledge.relations_of(part) for one in r.parts
    }
    return {*relation.parts, *below}


def _is_beside_total(fact: Fact, beside: Iterable[Fact], holding: Iterable[Relation]) -> bool:
    """Whether the total of such a sum stands in the same sentence, or the figure below it."""
    totals = {relation.total for relation in holding}
    figure = fact.figure
    return any(
        figure.whole is one.figure
        or (
            one.figure.place.address == figure.place.address
            and (one.figure.lead.startswith(figure.lead) or figure.lead.startswith(one.figure.lead))
        )
        for one in beside
        if one.indicator in totals
    )


def _is_in_place(
    fact: Fact, beside: Iterable[Fact], holding: Iterable[Relation], knowledge: Knowledge
) -> bool:
    """Whether a figure stands below the total of such a sum, or above parts of it."""
    for one in beside:
        for relation in holding:
            parts = _leaves(relation, knowledge)
            below = one.indicator == relation.total and fact.figure.whole is one.figure
            above = fact.indicator == relation.total and one.figure.whole is fact.figure
            if (below and fact.indicator in parts) or (above and one.indicator in parts):
                return True
    return False
