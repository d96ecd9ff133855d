"""Which of several repairs comes first: what else agrees with it, and how a hand slips."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from hcc_parse.diagnose.pieces import Changes
from hcc_parse.diagnose.shares import Shares
from hcc_parse.diagnose.stale import rows_amiss
from hcc_parse.diagnose.system import System
from hcc_parse.diagnose.typical import unlikeness
from hcc_parse.domain import slip_between
from hcc_parse.vietnamese import plain

# How rare a slip is against one of its kind that leaves no choice, in hundredths of a logarithm:
# a digit may be any of nine others; what is no slip of the hand may be any number.
KINDS = {"swapped": 0, "dropped": 0, "doubled": 0, "digit": 220}
BLANK, OTHER = 400, 800


class Rank(NamedTuple):
    """How likely a repair is, the smallest first; equal ranks are told apart by nothing."""

    fills: bool  # False where only totals that were left blank are filled
    sure: int  # figures that were surely read: what a scan left in doubt changes first
    disagreeing: int  # shares that fit after the change, counted below 0
    rarity: int  # of such slips, and of such a row among the rows of its table
    digits: int  # that differ


def ranked(
    system: System, options: Iterable[Changes], shares: Shares
) -> list[tuple[Rank, Changes]]:
    """Rank repairs; those of one rank stay in reading order."""
    found = [(_rank(system, changes, shares), changes) for changes in options]
    return sorted(found, key=lambda pair: (pair[0], pair[1]))


def is_blank(text: str) -> bool:
    """Whether a cell says nothing."""
    return not any(character.isalnum() for character in text)


def _rank(system: System, changes: Changes, shares: Shares) -> Rank:
    after = shares.fitting(system, changes)
    before = shares.fitting(system, tuple((n, 0) for n, _ in changes))
    return Rank(
        fills=not all(is_blank_total(system, number) for number, _ in changes),
        sure=sum(number not in system.doubtful for number, _ in changes),
        disagreeing=sum(before.values()) - sum(after.values()),
        rarity=_slips(system, changes) + _oddness(system, changes),
        digits=sum(_digits(system, number, delta) for number, delta in changes),
    )


def is_blank_total(system: System, number: int) -> bool:
    """Whether a figure is a total that was left blank."""
    blank = is_blank(system.figures[number].text)
    return blank and any(system.total_of(e) == number for e in system.touching[number])


def _slips(system: System, changes: Changes) -> int:
    """How far changes are from slips of the hand; numbers in each other's place are one slip."""
    broken = {e for n, _ in changes for e in system.touching[n] if system.equations[e].residual}
    before = sorted(system.figures[number].value for number, _ in changes)
    after = sorted(system.after(number, delta) for number, delta in changes)
    if len(changes) > 1 and before == after:
        return 0
    if len(changes) > 1 and any(changes == totals for _, totals in rows_amiss(system, broken)):
        return 0  # one omission: the total row was not updated
    return sum(_slip(system, number, delta) for number, delta in changes)


def _oddness(system: System, changes: Changes) -> int:
    """How odd the rows that are mended look beside the others."""
    moved = dict(changes)
    rows = {e for number in moved for e in system.touching[number] if system.equations[e].residual}
    return sum(unlikeness(system, e, moved) for e in sorted(rows))


def _slip(system: System, number: int, delta: int) -> int:
    """How rare a slip is; `07` was typed with two digits, whatever it is worth."""
    figure = system.figures[number]
    if is_blank(figure.text):
        return BLANK
    typed = "".join(sign for sign in plain(figure.text) if sign.isdigit())
    kind = slip_between(typed, _typed(system.after(number, delta)))
    return KINDS[kind] if kind else OTHER


def _typed(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _digits(system: System, number: int, delta: int) -> int:
    """How many digits must be typed, changed or taken out."""
    one, other = _typed(system.figures[number].value), _typed(system.after(number, delta))
    row = list(range(len(other) + 1))
    for at, digit in enumerate(one, start=1):
        corner, row[0] = row[0], at
        for place, mark in enumerate(other, start=1):
            corner, row[place] = (
                row[place],
                min(corner + (digit != mark), row[place] + 1, row[place - 1] + 1),
            )
    return row[-1]
