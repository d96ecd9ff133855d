"""A change with its two figures, and whether one slip of the hand parts the three."""

from decimal import Decimal

from hcc_parse.domain import Figure, Passage, Shift, slip_between
from hcc_parse.extract.numbers.numerals import read_cell

SURE = 3  # digits; shorter numbers are one slip apart by chance


def figure_at(passage: Passage, start: int, stop: int) -> Figure | None:
    """Read a number of a paragraph by itself; None where it is none."""
    text = passage.text[start:stop]
    read = read_cell(passage.plain[start:stop])
    if read is None:
        return None
    value, decimals, _ = read
    place = passage.at(start, stop)
    return Figure(text=text, value=value, decimals=decimals, kind="other", place=place)


def shift_of(
    now: Figure | None, change: Figure | None, base: Figure | None, *, rises: bool
) -> Shift | None:
    """What it is now, by how much it changed and what it was; None where one is no number."""
    if now is None or change is None or base is None:
        return None
    return Shift(now=now, change=change, base=base, rises=rises, subject="số tăng, giảm")


def holds(told: Shift) -> bool:
    """Whether the three agree but for rounding; which way it moved is another matter.

    `98,6%, cao hơn quý I (97,1%) là 1,47 điểm`: told of the two before they were rounded.
    """
    written = [f.decimals for f in (told.now, told.change, told.base) if f.decimals]
    rounded = sum((Decimal(5).scaleb(-one - 1) for one in written), Decimal(0))
    slack = max(rounded, Decimal(2).scaleb(-max(written))) if written else Decimal(0)
    return abs(abs(told.exact) - told.change.value) <= slack


def is_one_slip(told: Shift, *, alone: bool) -> bool:
    """Whether the three disagree and one slip of the hand in one of them makes them agree."""
    if holds(told):
        return False
    sign = 1 if told.rises else -1
    decimals = max(f.decimals for f in (told.now, told.change, told.base))
    pairs = (
        (told.now.value, told.base.value + sign * told.change.value),
        (told.base.value, told.now.value - sign * told.change.value),
        (told.change.value, sign * told.exact),
    )
    return any(_slipped(one, other, decimals, alone=alone) for one, other in pairs)


def _slipped(one: Decimal, other: Decimal, decimals: int, *, alone: bool) -> bool:
    if other < 0:
        return False
    typed, meant = (str(int(value.scaleb(decimals))) for value in (one, other))
    long = max(len(typed), len(meant)) >= SURE
    return (long or alone) and slip_between(typed, meant) is not None
