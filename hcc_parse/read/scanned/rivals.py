"""What else a number in a cell may be: readings that differ, letters that are easily confused."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from pathlib import Path

MOST = 8  # rivals of a word
DATA = Path(__file__).with_name("confusions.csv")


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
    for rival in (*others, *_replaced(text, runners_up), *_confused(text)):
        if rival and rival != text and any(sign.isdigit() for sign in rival):
            found.setdefault(rival)
    return tuple(islice(found, MOST))


def _replaced(text: str, runners_up: Sequence[tuple[int, str]]) -> Iterator[str]:
    for place, sign in runners_up:
        yield text[:place] + sign + text[place + 1 :]


def _confused(text: str) -> Iterator[str]:
    """One character taken for another, a dot or the first digit lost."""
    easily = confusions()
    for place, sign in enumerate(text):
        for meant in easily.get(sign, ()):
            yield text[:place] + meant + text[place + 1 :]
    if len(text) > 3 and text.isdigit():
        yield f"{text[:-3]}.{text[-3:]}"


@cache
def confusions() -> dict[str, tuple[str, ...]]:
    """For each character those that it is easily read for."""
    found: dict[str, tuple[str, ...]] = {}
    with DATA.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["read"]] = (*found.get(row["read"], ()), row["meant"])
    return found
