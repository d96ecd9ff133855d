"""Sums that the meaning of the figures makes: an identity whose total and parts are told."""

from collections.abc import Iterator
from dataclasses import replace

from hcc_parse.domain import Fact, Figure, Knowledge, Said, Sum
from hcc_parse.relate.named.accounts import Account, Parts, adds_up
from hcc_parse.relate.named.closing import is_filled, leaves_no_room, unnamed_of
from hcc_parse.relate.named.guessed_sums import has_guess, is_guesswork
from hcc_parse.relate.named.other_accounts import (
    holds_beside,
    is_carried,
    is_closed_by_another,
    is_made_up_beside,
    is_misnamed,
)
from hcc_parse.relate.prose.added_beside import is_added_beside, is_far_from_told
from hcc_parse.relate.prose.in_one_breath import lacks_one_digit
from hcc_parse.relate.prose.their_base import is_their_base
from hcc_parse.relate.quoting import quoted

BALANCE = "D1"
BESIDE = {
    "D1": ("refused", "withdrawn", "refused_or_withdrawn"),  # counted outside of "resolved"
}


def identity_sums(
    facts: tuple[Fact, ...], figures: tuple[Figure, ...], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield the sums that identities make of the text; each group of facts is an account.

    Args:
        facts: The counts of the report.
        figures: Those of the running text.
        knowledge: The identities.
    """
    text = [fact for fact in facts if fact.grid is None and fact.figure.kind == "count"]
    told = [fact for fact in facts if fact.figure.kind == "count"]
    for group in sorted({fact.group for fact in text}):
        own = [fact for fact in text if fact.group == group]
        for sum_ in _sums_of(own, figures, told, knowledge):
            yield _reconsidered(sum_, text, figures, knowledge)


def _reconsidered(
    sum_: Sum, text: list[Fact], figures: tuple[Figure, ...], knowledge: Knowledge
) -> Sum:
    """A sum that fails, excused where another telling of it in the text holds."""
    if sum_.holds:
        return sum_
    named = {id(fact.figure) for fact in text}
    if lacks_one_digit(sum_):
        sum_ = replace(sum_, certain=False)  # so far apart, the parts may be of another account
    doubtful = any(one.rivals for one in (sum_.total, *sum_.parts))  # the sum may choose a reading
    if not doubtful and (
        is_made_up_beside(sum_, figures, named)
        or is_added_beside(sum_, figures, named)
        or is_far_from_told(sum_, text)
    ):
        return replace(sum_, excused=True)
    if sum_.kind != "balance":
        return sum_
    (relation,) = (one for one in knowledge.relations if one.id == BALANCE)
    excused = (
        holds_beside(relation, sum_.total, text)
        or is_closed_by_another(relation, sum_.total, sum_.parts, text)
        or is_carried(sum_.added - sum_.total.value, sum_.total, figures, knowledge)
        or (not doubtful and is_misnamed(sum_, figures, named))
    )
    return replace(sum_, excused=True) if excused else sum_


def _sums_of(
    facts: list[Fact], figures: tuple[Figure, ...], told: list[Fact], knowledge: Knowledge
) -> Iterator[Sum]:
    known = {id(fact.figure) for fact in facts}
    stated: dict[str, Figure] = {}
    for fact in facts:
        if fact.figure.qualifier is None or is_their_base(fact, facts, knowledge):
            stated.setdefault(fact.indicator, fact.figure)
    own = {id(figure) for figure in stated.values()}
    for relation, total, parts in Account(stated, knowledge).sums():
        if any(_is_of_another(part, total, own) for part in parts.figures):
            continue
        outside = [stated[name] for name in BESIDE.get(relation.id, ()) if name in stated]
        carried = stated.get("carried_over")
        free = tuple(part for part in parts.optional if part.whole is not total)
        excused = adds_up(total, replace(parts, optional=free), outside=outside)
        if relation.id in ("A1", "D1") and carried and _loosely(total, parts.figures, carried):
            excused = True  # "tiếp nhận" was said of the period alone
        below = [f for f in figures if f.whole is total and f.kind == "count"]
        unnamed = [f for f in below if id(f) not in known]
        if unnamed and total.value == sum(f.value for f in (*parts.figures, *unnamed)):
            excused = True  # we missed the name of a part: `09 hồ sơ bị từ chối, rút hồ sơ: 10`
        excused = excused or is_guesswork(total, parts.figures, facts)
        lacks = total.value - sum(part.value for part in parts.figures)
        heard = is_filled(lacks, parts.missing, told, knowledge)
        silent = figures if heard is None else unnamed_of(figures, told)
        closed = not (heard or unnamed) and leaves_no_room(total, parts, silent, knowledge)
        yield Sum(
            kind="balance" if relation.id.startswith("D") else "text",
            total=total,
            parts=parts.figures,
            basis=Said("các phần nêu trong lời", "the parts told in the text"),
            subject=quoted(knowledge.indicators[relation.total].label),
            certain=not unnamed
            and not total.qualifier
            and not has_guess((total, *parts.figures), facts)
            and _is_certain(relation.id, total, parts),
            at_most=bool(parts.missing) and not closed,
            excused=excused,
        )


def _is_of_another(part: Figure, total: Figure, own: set[int]) -> bool:
    """Whether a figure of no account stands between: `90 hồ sơ: 75 đăng ký (đã trả 70), 15 …`."""
    another, whole = False, part.whole
    while whole is not None and whole is not total:
        another, whole = another or id(whole) not in own, whole.whole
    return another and whole is total


def _loosely(total: Figure, parts: tuple[Figure, ...], carried: Figure) -> bool:
    """Whether a total was told without what the last period left: then it is no fault."""
    if carried.whole is total:
        return False
    added = sum(part.value for part in parts)
    return total.value in (added - carried.value, added)


def _is_certain(relation: str, total: Figure, parts: Parts) -> bool:
    """A sum told in one breath, total and all parts, leaves no second reading."""
    blocks = {figure.place.address for figure in (total, *parts.figures)}
    return len(blocks) == 1 and not parts.missing and not relation.startswith("D")
