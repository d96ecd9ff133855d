"""Rows told by their numbers of order, where narrow columns break figures over several lines."""

import re
from collections.abc import Iterable, Sequence

from hcc_parse.domain import Address
from hcc_parse.read.printed.grid import PrintedCell, PrintedTable
from hcc_parse.read.printed.unruled.stretches import FIGURE, Level, Stretch

FEWEST = 2  # rows that are numbered
LONGEST = 3  # digits of a number of order
WHOLE = re.compile(r"\d{1,3}(?:[. ]\d{3})+")  # what the lines of a broken number make together


def numbers_below(parts: Iterable[Stretch], head: Stretch) -> list[Stretch]:
    """The numbers that stand below a head, downwards, if they begin with 1 and rise by one.

    Args:
        parts: What stands around the head, in any order.
        head: The head of the first column.

    Returns:
        The numbers; none if there are too few, or they do not rise so.
    """
    below = [p for p in parts if p.top > head.middle and head.x0 - 1 <= p.centre <= head.x1 + 1]
    numbers = [part for part in sorted(below, key=lambda p: p.middle) if number_of(part)]
    rising = [number_of(part) for part in numbers] == list(range(1, len(numbers) + 1))
    return numbers if rising and len(numbers) >= FEWEST else []


def number_of(part: Stretch) -> int:
    """The number of order that a text is; 0 if it is none."""
    text = part.text.rstrip(".")
    return int(text) if text.isdecimal() and len(text) <= LONGEST else 0


def rows_below(levels: Sequence[Level], head: Stretch) -> list[Level]:
    """The levels of the numbers that stand below a head: each tells how high its row stands.

    Args:
        levels: What stands in the room of one table, downwards.
        head: The head of its first column.
    """
    numbers = {id(part) for part in numbers_below((p for level in levels for p in level), head)}
    return [level for level in levels if any(id(part) in numbers for part in level)]


def has_torn_figures(table: PrintedTable) -> bool:
    """Whether the figures of a cell make no number together: they may be of two rows."""
    return any(len(cell.words) > 1 and _is_torn(cell) for cell in table.cells)


def _is_torn(cell: PrintedCell) -> bool:
    figures = all(FIGURE.fullmatch(word.text) for word in cell.words)
    return figures and not WHOLE.fullmatch(cell.passage(Address(0)).text)
