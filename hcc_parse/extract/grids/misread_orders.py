"""Numbers of order that a scan misread, `IX, 5, XI` and `I, H, III`: what they mean by their place.

The rows of a table with groups are added up by these numbers. What is found here is for matching
alone: the cell keeps the characters that were read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from hcc_parse.domain import Row

ROMAN = (
    *("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"),
    *("XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"),
)
STROKES = str.maketrans("Il|", "111")
FEWEST = 2  # groups that are numbered by Roman numbers, before others may be
WHOLE = 1.0  # so sure is what no recogniser read


class Key(NamedTuple):
    """A number of order as it was read: the place of its row, and how sure it is."""

    at: int
    text: str
    sure: float

    @property
    def roman(self) -> int:
        """What it counts as a Roman number; 0 when it is none."""
        return ROMAN.index(self.text) if self.text in ROMAN[1:] else 0

    @property
    def digits(self) -> int:
        """What it counts when its strokes are read as digits; 0 when it is no number then."""
        text = self.text.translate(STROKES)
        return int(text) if text.isdecimal() else 0


def with_orders(rows: Sequence[Row], sure: float) -> tuple[Row, ...]:
    """The rows of a table; a number of order that was misread is given as it is `meant`.

    Args:
        rows: Of one table, from the top.
        sure: How sure a reading must be, of 1, before it is no longer doubted.
    """
    keys = [key for at, row in enumerate(rows) if (key := _key(at, row)) is not None]
    groups = sum(key.roman > 0 for key in keys)
    if groups < FEWEST or all(key.sure == WHOLE for key in keys):
        return tuple(rows)
    meant = dict(_meant(keys, sure))
    return tuple(
        replace(row, meant=meant[at]) if at in meant else row for at, row in enumerate(rows)
    )


def _key(at: int, row: Row) -> Key | None:
    entry = row.entry(0)
    if entry is None or row.role != "data":
        return None
    text = entry.text.strip().rstrip(".)")
    return Key(at, text, entry.place.confidence) if text else None


def _meant(keys: Sequence[Key], sure: float) -> Iterator[tuple[int, str]]:
    """Yield rows whose number was misread, with the number that their place asks for."""
    group = item = 0  # the last numbers of a group, and of an item in it
    for key, after in zip(keys, [*keys[1:], None], strict=True):
        goes_on = key.digits == item + 1 and (key.text.isdecimal() or _follows(after, item + 1))
        if key.roman == group + 1 and not (goes_on and item):
            group, item = key.roman, 0
        elif goes_on:
            item += 1
            if not key.text.isdecimal():
                yield key.at, str(item)
        elif _opens(key, after, group, sure):
            group, item = group + 1, 0
            yield key.at, ROMAN[group]
        elif key.roman:
            group, item = key.roman, 0
        elif key.digits:
            item = key.digits


def _follows(after: Key | None, item: int) -> bool:
    """Whether the next number is that of the next item."""
    return after is not None and after.digits == item + 1 and after.text.isdecimal()


def _opens(key: Key, after: Key | None, group: int, sure: float) -> bool:
    """Whether a doubtful number, or what is none, stands where the next group must begin."""
    readable = key.roman > 0 or key.text.isdecimal()
    if group + 1 >= len(ROMAN) or (readable and key.sure >= sure):
        return False
    return after is not None and (after.digits == 1 or after.roman == group + 2)
