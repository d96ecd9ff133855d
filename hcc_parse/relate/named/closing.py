"""Whether the parts told of a total leave room for one that went unsaid."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from hcc_parse.domain import Fact, Figure, Knowledge
from hcc_parse.relate.named.accounts import Parts
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import fold

WAITING, A_THIRD = "awaiting_supplement", 3
SELDOM = 20  # cases refused or withdrawn are seldom more than one in so many


def leaves_no_room(
    total: Figure, parts: Parts, figures: Iterable[Figure], knowledge: Knowledge
) -> bool:
    """Whether the text tells the parts as all: as a list, by a rest, by a total told last.

    So it does where so much is missing as hardly ever goes unsaid, and no figure speaks of it.

    Args:
        total: The total.
        parts: Its parts, and what went unsaid.
        figures: All figures of the text.
        knowledge: The words of totals told last, and of parts that may go unsaid.
    """
    words = knowledge.number_words
    if is_closed(total, parts) or tells_the_rest(parts, knowledge):
        return True
    if is_told_last(total, parts, words["closing-total"]):
        return True
    return is_far_off(total, parts) and is_unheard_of(parts.missing, figures, words)


def is_closed(total: Figure, parts: Parts) -> bool:
    """Whether the parts stand as a full list behind their total: in brackets, or after `gồm`.

    Two parts or more, and none that says less than all: cases refused or carried over may still
    have gone unsaid, so that a difference is a doubt.
    """
    return len(parts.figures) > 1 and all(
        part.whole is total and part.bound == "comprising" for part in parts.figures
    )


def tells_the_rest(parts: Parts, knowledge: Knowledge) -> bool:
    """Whether one of the parts is told as the rest: `số còn lại 12 hồ sơ nộp trực tiếp`."""
    rest = said(words_of(knowledge, "rest"))
    return any(rest.search(fold(part.label)) for part in parts.figures[1:])


def is_told_last(total: Figure, parts: Parts, words: Iterable[str]) -> bool:
    """Whether the sentence adds its parts up at its end: `…, tổng cộng 460 hồ sơ`.

    Args:
        total: The total.
        parts: Its parts.
        words: The labels of totals that stand behind what they add up.
    """
    named = fold(total.path[0]) in {fold(word) for word in words}
    return named and all(
        part.place.address == total.place.address and total.lead.startswith(part.lead)
        for part in parts.figures
    )


def is_far_off(total: Figure, parts: Parts) -> bool:
    """Whether parts miss so much of their total as hardly ever goes unsaid.

    Cases that wait for papers often go unsaid, and may be many: only a total of which the parts
    are a third or less is far off.
    """
    added = sum(part.value for part in parts.figures)
    if WAITING in parts.missing:
        return added * A_THIRD < total.value
    return (total.value - added) * SELDOM > total.value


def with_their_parts(missing: Iterable[str], knowledge: Knowledge) -> frozenset[str]:
    """Indicators, and those that they are made up of: `refused` for `refused_or_withdrawn`."""
    found = set(missing)
    for name in missing:
        found.update(part for one in knowledge.relations_of(name) for part in one.parts)
    return frozenset(found)


def is_filled(
    lacks: Decimal, missing: Iterable[str], told: Iterable[Fact], knowledge: Knowledge
) -> bool | None:
    """Whether the report tells elsewhere as many cases of the unsaid kinds as a total lacks.

    A report that tells of 12 cases refused does not explain 400 by them.

    Args:
        lacks: What the parts miss of their total.
        missing: The indicators of the parts that went unsaid.
        told: All counts of the report, of text and tables.
        knowledge: The identities.

    Returns:
        None where it tells nothing of them.
    """
    names = with_their_parts(missing, knowledge)
    most: dict[str, Decimal] = {}
    for fact in told:
        if fact.indicator in names:
            most[fact.indicator] = max(fact.figure.value, most.get(fact.indicator, Decimal(0)))
    return lacks <= sum(most.values()) if most else None


def unnamed_of(figures: Iterable[Figure], told: Iterable[Fact]) -> list[Figure]:
    """The figures whose meaning is not known: they may speak of what went unsaid."""
    known = {id(fact.figure) for fact in told}
    return [figure for figure in figures if id(figure) not in known]


def is_unheard_of(
    missing: Iterable[str], figures: Iterable[Figure], words: Mapping[str, tuple[str, ...]]
) -> bool:
    """Whether no figure of the report is told in words for what is missing: `từ chối`, `rút`.

    Args:
        missing: The indicators of the parts that went unsaid.
        figures: All figures of the text.
        words: By role; `unsaid:…` are the words by which an indicator is known to be spoken of.
    """
    roles = [f"unsaid:{name}" for name in missing]
    if not roles or any(role not in words for role in roles):
        return False
    pattern = re.compile("|".join(rf"(?<!\w){word}(?!\w)" for r in roles for word in words[r]))
    return not any(
        pattern.search(f"{figure.phrase} {' '.join(figure.path)}".lower()) for figure in figures
    )
