"""Sums that rest on a guessed name: they accuse only where they are nearly right."""

from collections.abc import Iterable
from decimal import Decimal

from hcc_parse.domain import Fact, Figure, slip_between

FAR = 4  # a sum off by more than one part in so many of its total


def is_guesswork(total: Figure, parts: Iterable[Figure], facts: Iterable[Fact]) -> bool:
    """Whether a sum that fails speaks against what we understood rather than against the report.

    It does where a figure of it has its name only by the stage told before, or is told as a part
    of something that has none, where it is far off, and no single slip of the hand in one of its
    figures would make it hold. So it does where one
    part, not told below the whole, is as much as it beside others: it is the whole, told again.

    Args:
        total: The total.
        parts: Its parts.
        facts: The facts of its account.
    """
    members = (total, *(parts := tuple(parts)))
    off = total.value - sum((part.value for part in parts), Decimal(0))
    if off < 0 and any(p.value == total.value > 0 and p.whole is not total for p in parts):
        return True
    if abs(off) * FAR <= total.value:
        return False
    facts = tuple(facts)
    if not has_guess(members, facts) and not _is_of_unknown(total, parts, facts):
        return False
    needed = [(total.value, total.value - off), *((p.value, p.value + off) for p in parts)]
    return not any(_is_typed_for(stated, meant) for stated, meant in needed)


def has_guess(figures: Iterable[Figure], facts: Iterable[Fact]) -> bool:
    """Whether one of some figures has its name only by the stage told before."""
    guessed = {id(fact.figure) for fact in facts if fact.is_supposed}
    return any(id(figure) in guessed for figure in figures)


def _is_of_unknown(total: Figure, parts: Iterable[Figure], facts: Iterable[Fact]) -> bool:
    """`Xong quá hạn: 16` below a total that nothing names is not all that was resolved."""
    known = {id(fact.figure) for fact in facts}
    return any(
        figure.whole is not None and figure.whole is not total and id(figure.whole) not in known
        for figure in (total, *parts)
    )


def _is_typed_for(stated: Decimal, meant: Decimal) -> bool:
    return meant >= 0 and slip_between(f"{stated:f}", f"{meant:f}") is not None
