"""What the grammars of numbers are made of: shapes, types, spans."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from hcc_parse.domain import NumberKind

WRITTEN = r"\d[\d.,]*(?<![.,])"  # a number with its marks, whatever they mean
NUMBER = r"(?:\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?|\d{1,9}(?:[.,]\d{1,4})?)"
COUNT = r"(?:\d{1,3}(?:[. \u00a0]\d{3})+|\d{1,6})"  # whole, spaces may part thousands
START, END = r"(?<![\w.,/])", r"(?!\w|[.,/]\d)"
YEAR = r"(?:19|20)\d\d"
Words = Mapping[str, tuple[str, ...]]


class Typed(NamedTuple):
    """A stretch of text that is a number of a kind; what `masks` is never read as a figure."""

    start: int
    end: int
    kind: NumberKind
    masks: bool = True
    reading: str = ""


class Grammar(NamedTuple):
    """A pattern whose group `n` is the number."""

    kind: NumberKind
    pattern: re.Pattern[str]
    masks: bool = True
    holds: Callable[[re.Match[str]], bool] = lambda _: True


class Free:
    """Which characters of a text no number holds yet."""

    def __init__(self, text: str, taken: Iterable[tuple[int, int]] = ()) -> None:
        self._held = bytearray(len(text))
        for start, end in taken:
            self._held[start:end] = b"\x01" * (end - start)

    def takes(self, start: int, end: int) -> bool:
        """Take a stretch if nothing holds any of it."""
        if any(self._held[start:end]):
            return False
        self._held[start:end] = b"\x01" * (end - start)
        return True


def masked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Blank out what is held, keeping every offset; letters stop a number from growing."""
    letters = list(text)
    for start, end in spans:
        letters[start:end] = "ø" * (end - start)
    return "".join(letters)
