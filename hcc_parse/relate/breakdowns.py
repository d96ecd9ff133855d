"""Breakdowns in the running text: a whole, and the parts listed behind it by how they are told."""

import re
from collections.abc import Container, Iterator
from decimal import Decimal
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.in_one_breath import closed_list, is_nearly_all, names_before, told_with
from hcc_parse.vietnamese import fold, plain

REST = re.compile(r"\bcon lai\b|\blai la\b|\bv\.?v\b|\.\.\.|…")  # an open list
DIVIDED = re.compile(r"\b(?:chia ra|chia thanh|gom|bao gom)\b")
AVERAGE = re.compile(r"\b(?:binh quan|trung binh)\b")  # it has no parts
OF_SHARE = re.compile(r"%\s*\(\s*$")
NEARLY = Decimal("0.25")  # of the whole: a list without units further off is no breakdown of it


class Kinds(NamedTuple):
    """Units that may be added up with others of their kind: people, documents, machines.

    `things` are the words for machines of any kind, `thiết bị`.
    """

    people: frozenset[str]
    documents: frozenset[str]
    equipment: frozenset[str]
    things: tuple[str, ...]


def breakdowns(
    figures: tuple[Figure, ...],
    known: set[int],
    knowledge: Knowledge,
    summed: Container[int] | None = None,
) -> Iterator[Sum]:
    """`09 CBCC (01 Phó giám đốc; …)`: parts told as all of a whole, or beyond their whole.

    Args:
        figures: Those of the running text, in its order.
        known: The figures that have a meaning, by their `id`.
        knowledge: Which units may be added up with others.
        summed: The wholes, by their `id`, that their meaning makes up already; None for all.
    """
    kinds = _kinds(knowledge)
    for whole in figures:
        parts = _below(whole, figures)
        if not _may_have(parts, whole):
            continue
        together = told_with(whole, figures)
        yield from _beyond(whole, parts, together)
        like = _listed(whole, parts, kinds)
        if not like or names_before(like[0], whole, knowledge.number_words["staff"]):
            continue
        decided = summed is None or id(whole) in summed or not _is_divided(whole, like[0])
        if decided and all(id(figure) in known for figure in (whole, *like)):
            continue  # the meaning of the figures decides, not their place
        if together and sum(part.value for part in like) == together:
            continue
        yield Sum(
            kind="breakdown",
            total=whole,
            parts=tuple(like),
            basis=Said("gồm", "comprising"),
            subject=quoted(whole.label or whole.unit or ""),
            certain=False,
        )


def _listed(whole: Figure, parts: list[Figure], kinds: Kinds) -> list[Figure]:
    """The parts that are told as all of a whole; none where others may belong to them."""
    first = closed_list(whole, [part for part in parts if part.bound == parts[0].bound])
    like = _compatible(whole, first, kinds)
    if len(like) < 2 or parts[0].bound != "comprising" or REST.search(fold(like[-1].path[1])):
        return []
    left = first[len(like) :]
    if left and (whole.unit is None or any(part.unit is None for part in left)):
        return []  # what names no unit may belong to what names one
    return like


def _may_have(parts: list[Figure], whole: Figure) -> bool:
    """Whether counts may be parts of another: `(3.378/3.003 hồ sơ)` compares."""
    compares = any(part.qualifier in ("base", "comparison") for part in parts)
    if compares or AVERAGE.search(fold(whole.label)):
        return False
    return bool(parts) and whole.kind == "count" and not whole.qualifier


def _below(whole: Figure, figures: tuple[Figure, ...]) -> list[Figure]:
    """The counts that are told as parts of a whole in its paragraph."""
    return [
        figure
        for figure in figures
        if figure.whole is whole
        and figure.kind == "count"
        and figure.place.address == whole.place.address
    ]


def _is_divided(whole: Figure, first: Figure) -> bool:
    """Whether words say that a list divides its whole: `1.100 hồ sơ, chia ra 1.080 … và 20 …`."""
    between = first.lead[len(whole.lead) :]
    return "(" not in between and DIVIDED.search(fold(between)) is not None


def _kinds(knowledge: Knowledge) -> Kinds:
    labels = knowledge.labels
    return Kinds(
        people=frozenset(labels["people-unit"]),
        documents=frozenset(labels["document-unit"]),
        equipment=frozenset(labels["equipment-unit"]),
        things=labels["equipment"],
    )


def _beyond(whole: Figure, parts: list[Figure], together: Decimal | None) -> Iterator[Sum]:
    for part in parts:
        if _is_of_the_wider(part, whole) or (together and part.value <= together):
            continue
        if part.unit == whole.unit and part.qualifier is None and part.value > whole.value:
            yield Sum(
                kind="part",
                total=whole,
                parts=(part,),
                basis=Said("trong đó", "of which"),
                subject=quoted(whole.label or part.label),
                certain=False,
                at_most=True,
            )


def _is_of_the_wider(part: Figure, whole: Figure) -> bool:
    """`421, gồm 375 cấp xã và 46 cấp tỉnh; trong đó 72 liên thông`: behind `;` it may be of all.

    So may a number alone in brackets behind a share: `1.150 kết quả, đạt 97,46% (1.180 kết quả)`.
    """
    if OF_SHARE.search(part.lead):
        return True
    between = part.lead[len(whole.lead) :]
    return whole.whole is not None and part.value <= whole.whole.value and ";" in between


def _compatible(whole: Figure, parts: list[Figure], kinds: Kinds) -> list[Figure]:
    """The parts up to the first one that counts something else.

    Parts that all go without a unit count what their whole counts, when they come near it; where it
    has none either, only when one slip of the hand parts them from it.
    """
    if whole.unit is None and not any(part.unit for part in parts):
        return parts if is_nearly_all(whole, parts) else []
    like: list[Figure] = []
    for part in parts:
        same = part.unit == whole.unit
        persons = _is_in(whole.unit, kinds.people) and (
            part.unit is None or _is_in(part.unit, kinds.people)
        )
        documents = whole.unit == "văn bản" and _is_in(part.unit, kinds.documents)
        machines = _is_equipment(whole, kinds) and _is_in(part.unit, kinds.equipment)
        if not (same or persons or documents or machines):
            break
        like.append(part)
    if like or any(part.unit for part in parts) or not whole.value:
        return like
    added = sum(part.value for part in parts)
    overlapping = any(part.value >= whole.value for part in parts)
    near = abs(added - whole.value) < NEARLY * whole.value
    return parts if near and not overlapping else []


def _is_equipment(figure: Figure, kinds: Kinds) -> bool:
    """Whether a count is one of machines of any kind: `25 thiết bị`, `tổng số thiết bị: 25`."""
    if figure.unit is not None:
        return fold(figure.unit) in kinds.things
    behind = plain(figure.phrase).partition(plain(figure.text))[2]
    words = f" {fold(' '.join(figure.path))} "
    return any(f" {t} " in words or fold(behind).startswith(f"{t} ") for t in kinds.things)


def _is_in(unit: str | None, folded: frozenset[str]) -> bool:
    return unit is not None and fold(unit) in folded


def quoted(words: str) -> Said:
    """The report's own words: in an English sentence they stand in quotation marks."""
    return Said(words, f"“{words}”")
