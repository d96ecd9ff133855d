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


def beyond_base(figures: Iterable[Figure]) -> Iterator[Sum]:
    """Yield counts told `trong số` a number, as parts of it."""
    for part, whole in pairwise(figures):
        counts = part.kind == whole.kind == "count" and part.qualifier is None
        same = part.place.address == whole.place.address and part.unit in (whole.unit, None)
        if counts and same and whole.qualifier == "base" and OUT_OF.search(fold(whole.lead)):
            yield Sum(
                kind="part",
                total=whole,
                parts=(part,),
                basis=Said("trong số", "out of"),
                subject=Said(whole.label or part.label, f"“{whole.label or part.label}”"),
                certain=False,
                at_most=True,
            )
