"""Slips of the hand: how one number becomes another when it is typed."""

from decimal import Decimal

FEWEST_DIGITS = 3  # shorter numbers are one slip apart by chance


def is_slip(one: Decimal, other: Decimal) -> bool:
    """Whether two counts are one slip apart: a digit changed, dropped, doubled, or two swapped.

    >>> is_slip(Decimal(4160), Decimal(4610)), is_slip(Decimal(4160), Decimal(2050))
    (True, False)
    """
    a, b = str(int(one)), str(int(other))
    if a == b or min(len(a), len(b)) < FEWEST_DIGITS:
        return False
    if len(a) == len(b):
        differing = [n for n, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
        if len(differing) == 1:
            return True
        first, last = differing[0], differing[-1]
        swapped = last == first + 1 and (a[first], a[last]) == (b[last], b[first])
        return len(differing) == 2 and swapped
    if min(len(a), len(b)) <= FEWEST_DIGITS:
        return False  # 2.500 and 250 are two figures more often than one
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return any(longer[:n] + longer[n + 1 :] == shorter for n in range(len(longer)))
