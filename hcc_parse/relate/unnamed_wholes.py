"""Sums and bounds of wholes that need no name: their parts, or the words before them, tell."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from hcc_parse.domain import Fact, Figure, Knowledge, Said, Sum
from hcc_parse.relate.accounts import Account, Parts
from hcc_parse.vietnamese import fold

TOTAL = re.compile(r"\btong\b")
OUT_OF = re.compile(r"\b(?:trong|tren) (?:tong )?so$")  # `2.193 hồ sơ nộp qua mạng trong số 2.552`


def sums_of_unnamed(
    facts: Iterable[Fact], figures: Iterable[Figure], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield totals that no wording names, whose parts are those of one identity.

    Args:
        facts: The counts of the text.
        figures: All figures of the text; those that bear a name are left to their account.
        knowledge: The identities.
    """
    told = list(facts)
    named = {id(fact.figure) for fact in told}
    for whole in figures:
        if id(whole) in named or whole.kind != "count" or whole.qualifier is not None:
            continue
        below = [fact for fact in told if fact.figure.whole is whole]
        parts = {fact.indicator: fact.figure for fact in below}
        if not TOTAL.search(fold(whole.label)) or len(parts) < len(below):
            continue
        for found in _widest(parts, whole, knowledge):
            yield Sum(
                kind="text",
                total=whole,
                parts=found.figures,
                basis=Said("các phần nêu trong lời", "the parts told in the text"),
                subject=Said(whole.label, f"“{whole.label}”"),
                certain=False,
                at_most=bool(found.missing),
            )


def _widest(parts: dict[str, Figure], whole: Figure, knowledge: Knowledge) -> list[Parts]:
    """The identities that such parts make up, without those that leave out parts of a wider one."""
    found = [
        made
        for relation in knowledge.relations
        if relation.total not in parts
        for held, _, made in Account({**parts, relation.total: whole}, knowledge).sums()
        if held is relation
    ]
    used = [{id(figure) for figure in made.figures} for made in found]
    return [
        made for made, own in zip(found, used, strict=True) if not any(own < more for more in used)
    ]


def beyond_base(figures: Iterable[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield counts told `trong số` a number, as parts of it; it may stand before them or behind.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `base-opening` tells the words with which a sentence opens with its whole.
    """
    opening = frozenset(knowledge.number_words["base-opening"])
    for one, other in pairwise(figures):
        if one.kind != "count" or other.kind != "count" or one.place.address != other.place.address:
            continue
        if other.qualifier == "base" and OUT_OF.search(fold(other.lead)):
            yield from _part_of(one, other)
        elif (
            one.lead.strip().lower() in opening and other.whole is not one and _goes_on(one, other)
        ):
            yield from _part_of(other, one)


def _goes_on(whole: Figure, part: Figure) -> bool:
    """Whether the sentence of the whole goes on `có` so many, in a unit that it names."""
    apart = part.whole is not whole and part.unit is not None
    return apart and part.lead.startswith(whole.lead) and fold(part.lead).endswith(" co")


def _part_of(part: Figure, whole: Figure) -> Iterator[Sum]:
    if part.qualifier is None and part.unit in (whole.unit, None):
        yield Sum(
            kind="part",
            total=whole,
            parts=(part,),
            basis=Said("trong số", "out of"),
            subject=Said(whole.label or part.label, f"“{whole.label or part.label}”"),
            certain=False,
            at_most=True,
        )
