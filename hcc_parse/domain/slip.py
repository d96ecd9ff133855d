"""Slips of the hand: how one number becomes another when it is typed."""

from decimal import Decimal
from typing import Literal

FEWEST_DIGITS = 3  # shorter numbers are one slip apart by chance
SlipKind = Literal["swapped", "dropped", "doubled", "digit"]


def is_slip(one: Decimal, other: Decimal) -> bool:
    """Whether two counts are one slip apart: a digit changed, dropped, doubled, or two swapped.

    >>> is_slip(Decimal(4160), Decimal(4610)), is_slip(Decimal(4160), Decimal(2050))
    (True, False)
    """
    a, b = str(int(one)), str(int(other))
    if a == b or min(len(a), len(b)) < FEWEST_DIGITS:
        return False
    if len(a) != len(b):
        if min(len(a), len(b)) <= FEWEST_DIGITS:
            return False  # 2.500 and 250 are two figures more often than one
        longer, shorter = (a, b) if len(a) > len(b) else (b, a)
        return _lacks_one(longer, shorter)
    return slip_between(a, b) is not None


def slip_between(typed: str, meant: str) -> SlipKind | None:
    """Name the one slip by which some digits were typed in place of others, or None.

    >>> slip_between("4160", "4610"), slip_between("416", "4160"), slip_between("07", "87")
    ('swapped', 'dropped', 'digit')
    """
    a, b = typed, meant
    if a == b:
        return None
    if len(a) == len(b):
        differing = [n for n, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
        first, last = differing[0], differing[-1]
        swapped = last == first + 1 and (a[first], a[last]) == (b[last], b[first])
        if len(differing) == 2 and swapped:
            return "swapped"
        return "digit" if len(differing) == 1 else None
    if len(b) == len(a) + 1:
        return "dropped" if _lacks_one(b, a) else None
    return "doubled" if len(a) == len(b) + 1 and _twice(a, b) else None


def _lacks_one(longer: str, shorter: str) -> bool:
    """Whether a number is another without one of its digits."""
    return any(longer[:n] + longer[n + 1 :] == shorter for n in range(len(longer)))


def _twice(longer: str, shorter: str) -> bool:
    """Whether a number is another with one of its digits typed twice."""
    return any(shorter[: n + 1] + shorter[n:] == longer for n in range(len(shorter)))
