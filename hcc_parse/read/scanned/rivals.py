"""What else a number in a cell may be, by other looks at it and by the shapes of its letters.

What letters are easily confused with, seen nowhere in the picture, is no rival: a mistake of the
author would be read as what it should be. It keeps doubt elsewhere, `judge/confusions.csv`.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

MOST = 8  # rivals of a word


def rivals_of(
    text: str, others: Iterable[str], runners_up: Sequence[tuple[int, str]] = ()
) -> tuple[str, ...]:
    """Whole-word readings besides the one taken, the likeliest first.

    Args:
        text: The reading taken.
        others: What other looks at the same picture read.
        runners_up: Places of characters, the least certain first, each with the character that
            its picture is next alike.
    """
    found: dict[str, None] = {}
    for rival in (*others, *_replaced(text, runners_up)):
        if rival and rival != text and any(sign.isdigit() for sign in rival):
            found.setdefault(rival)
    return tuple(islice(found, MOST))


def _replaced(text: str, runners_up: Sequence[tuple[int, str]]) -> Iterator[str]:
    for place, sign in runners_up:
        yield text[:place] + sign + text[place + 1 :]
