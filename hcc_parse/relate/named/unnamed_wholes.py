"""Sums and bounds of wholes that need no name: their parts, or the words before them, tell."""

import re
from collections.abc import Container, Iterable, Iterator
from itertools import pairwise

from hcc_parse.domain import Fact, Figure, Knowledge, Said, Sum
from hcc_parse.relate.named.accounts import Account, Parts
from hcc_parse.relate.prose.in_one_breath import lacks_one_digit
from hcc_parse.vietnamese import fold

CLAUSE = re.compile(r"[;:]")
SHORT = 4  # letters of a label that names nothing: `Đối` of `Đối với 415 thủ tục`
TOTAL = re.compile(r"\btong\b")
# `2.193 hồ sơ nộp qua mạng trong số 2.552`, `131 hồ sơ còn trong hạn, tính trong 138`
OUT_OF = re.compile(
    r"\b(?:trong|tren) (?:tong )?so$|\b(?:tinh|xet|nam|lay) (?:trong|tren)(?: tong)?$"
)

# `247 thủ tục cấp xã … nằm trong số 198 thủ tục nêu trên`
WITHIN = re.compile(r"\b(?:nam trong|thuoc)(?: tong)? so$")


def sums_of_unnamed(
    facts: Iterable[Fact], figures: Iterable[Figure], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield totals that no wording names, whose parts are those of one identity.

    A whole that is called a total may have parts that went unsaid. Any other of their unit is
    their total too, where all of them are told: `Kết quả rà soát 370 TTHC: 230 toàn trình, 125
    một phần, 15 chưa cung cấp`.

    Args:
        facts: The counts of the text.
        figures: All figures of the text; those that bear the name of a total are left to their
            account.
        knowledge: The identities.
    """
    told = list(facts)
    named = {id(fact.figure): fact.indicator for fact in told}
    groups = {id(fact.figure): fact.group for fact in told}
    opening = frozenset(knowledge.number_words["base-opening"])
    for whole in figures:
        if whole.kind != "count" or whole.qualifier is not None:
            continue
        name = named.get(id(whole))
        below = [fact for fact in told if fact.figure.whole is whole]
        tied = bool(below)
        apart = tied and all(fact.group != groups.get(id(whole)) for fact in below)
        if name is not None and knowledge.relations_of(name) and not apart:
            continue
        if not tied and name is None:
            below = _opened_by(whole, told, opening)
        parts = {fact.indicator: fact.figure for fact in below}
        if len(parts) < len(below):
            continue
        total = name is None and TOTAL.search(fold(whole.label)) is not None
        for found in _widest(parts, whole, knowledge):
            all_told = not found.missing and len(found.figures) == len(below)
            if (total and tied) or (all_told and not _is_of_other_unit(whole, below, knowledge)):
                sum_ = _sum_of(whole, found)
                if not apart or name is None or lacks_one_digit(sum_):
                    yield sum_  # a name guessed from its value says little of its parts


def _opened_by(whole: Figure, told: Iterable[Fact], opening: Container[str]) -> list[Fact]:
    """What follows a whole that opens its sentence: `Đối với 451 thủ tục, toàn trình 240 …`."""
    if whole.lead.strip(" -+*•").lower() not in opening:
        return []
    return [
        fact
        for fact in told
        if fact.figure.place.address == whole.place.address
        and fact.figure is not whole
        and fact.figure.whole is None
        and fact.figure.qualifier is None
        and fact.figure.lead.startswith(f"{whole.lead}{whole.text}")
    ]


def _is_of_other_unit(whole: Figure, below: Iterable[Fact], knowledge: Knowledge) -> bool:
    return any(knowledge.indicators[fact.indicator].unit != whole.unit for fact in below)


def _sum_of(whole: Figure, found: Parts) -> Sum:
    label = whole.label if len(whole.label) > SHORT else f"{whole.text} {whole.unit or ''}".strip()
    return Sum(
        kind="text",
        total=whole,
        parts=found.figures,
        basis=Said("các phần nêu trong lời", "the parts told in the text"),
        subject=Said(label, f"“{label}”"),
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
        lead = fold(other.lead)
        based = other.qualifier == "base" and OUT_OF.search(lead)
        if based or (other.qualifier is None and WITHIN.search(lead)):
            yield from _part_of(one, other)
        elif (
            CLAUSE.split(one.lead)[-1].strip().lower() in opening
            and other.whole is not one
            and _goes_on(one, other)
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
