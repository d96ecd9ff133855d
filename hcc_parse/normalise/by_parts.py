"""Wholes named by their parts: `Kết quả: 3.524 hồ sơ`, below it early, late, refused."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from hcc_parse.domain import SUPPOSED, Fact, Figure, Knowledge, Mentions
from hcc_parse.normalise.questions import heading_above
from hcc_parse.normalise.results import is_result
from hcc_parse.normalise.scopes import field_of, period_of

LEAST = 10  # smaller wholes are the sum of other numbers by chance


def named_by_parts(
    mentions: Mentions, facts: Iterable[Fact], knowledge: Knowledge
) -> Iterator[Fact]:
    """Yield the facts, and one for each whole that its named parts make up by one identity alone.

    All parts of the identity that are not optional must stand below the whole, nothing else may,
    and they must add up. A part of another whole is left alone, and so is a total that is told
    elsewhere. A name that was only composed of single words gives way to such a sum.

    Args:
        mentions: What the report states.
        facts: What words have named in the running text.
        knowledge: The identities.
    """
    facts = tuple(facts)
    below: dict[int, list[Fact]] = {}
    for fact in facts:
        if fact.figure.whole is not None and fact.figure.kind == "count":
            below.setdefault(id(fact.figure.whole), []).append(fact)
    counted = Counter(id(one.whole) for one in mentions.figures if one.kind == "count")
    named = {id(fact.figure) for fact in facts}

    def total_of(figure: Figure) -> str | None:
        parts = below.get(id(figure), [])
        alone = len(parts) == counted[id(figure)]
        return _total_of(figure, parts, mentions, knowledge) if alone else None

    stated = {fact.indicator for fact in facts}  # what is told elsewhere may be another whole
    for fact in facts:
        total = total_of(fact.figure)
        weak = total is not None and fact.match < 1 and total not in stated
        yield replace(fact, indicator=total, match=SUPPOSED) if total and weak else fact
    for figure in mentions.figures:
        if id(figure) not in named and is_result(figure, mentions):
            total = total_of(figure)
            if total is not None and total not in stated:
                first = below[id(figure)][0]
                yield replace(first, figure=figure, indicator=total, match=SUPPOSED, channel=None)


def _total_of(
    figure: Figure, parts: list[Fact], mentions: Mentions, knowledge: Knowledge
) -> str | None:
    """The one total that an identity makes of parts that are all that is told below a figure."""
    if len(parts) < 2 or figure.whole is not None or figure.kind != "count" or figure.value < LEAST:
        return None
    names = [fact.indicator for fact in parts]
    if (
        len(set(names)) < len(names)
        or sum((fact.figure.value for fact in parts), Decimal(0)) != figure.value
    ):
        return None
    heading = heading_above(figure, mentions)
    limits = (field_of(figure, heading, knowledge), period_of(figure, mentions, knowledge))
    if {(fact.field, fact.period) for fact in parts} != {limits}:
        return None
    totals = {one.total for one in knowledge.relations if _makes(one.total, set(names), knowledge)}
    return totals.pop() if len(totals) == 1 else None


def _makes(total: str, names: set[str], knowledge: Knowledge) -> bool:
    """Whether some indicators are what a total is made of, each part told or made up in turn."""
    for relation in knowledge.relations_of(total):
        left = set(names)
        missing = False
        for part in relation.parts:
            inner = {name for name in left if name in _leaves(part, knowledge)}
            if part in left:
                left -= {part}
            elif inner and _makes(part, inner, knowledge):
                left -= inner
            elif part not in relation.optional and part not in OFTEN_NONE:
                missing = True
        if not missing and not left:
            return True
    return False


OFTEN_NONE = ("resolved_overdue",)  # a part that may go unsaid where there was none


def _leaves(total: str, knowledge: Knowledge) -> set[str]:
    """The parts of a total, and theirs."""
    parts = {part for relation in knowledge.relations_of(total) for part in relation.parts}
    return parts.union(*(_leaves(part, knowledge) for part in parts))
