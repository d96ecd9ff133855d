"""What Tesseract writes of the pictures that it saw: a table, a row for each word."""

from collections.abc import Iterator
from typing import NamedTuple

WORD = 5  # the level of a row that is a word


class Glimpse(NamedTuple):
    """A word as the engine sees it.

    Attributes:
        text: Its characters.
        confidence: How sure the engine says that it is, from 0 to 1.
        box: Left, top, right and bottom in pixels of the picture.
        line: Block, paragraph and line of the picture, each counted from 1.
    """

    text: str
    confidence: float
    box: tuple[int, int, int, int]
    line: tuple[int, int, int]


def glimpses_in(told: str, count: int) -> list[list[Glimpse]]:
    """The words of each of so many pictures.

    Raises:
        ValueError: When a picture was left out.
    """
    found: list[list[Glimpse]] = [[] for _ in range(count)]
    seen: set[int] = set()
    for row in _rows(told):
        page = int(row[1]) - 1
        seen.add(page)
        if int(row[0]) == WORD and row[11].strip():
            block, paragraph, line = (int(value) for value in row[2:5])
            left, top, width, height = (int(value) for value in row[6:10])
            box = (left, top, left + width, top + height)
            sure = min(max(float(row[10]) / 100, 0.0), 1.0)
            found[page].append(Glimpse(row[11].strip(), sure, box, (block, paragraph, line)))
    if seen != set(range(count)):
        raise ValueError("a picture was left out")
    return found


def _rows(told: str) -> Iterator[list[str]]:
    """The rows of the table that Tesseract writes, without its heading."""
    for line in told.split("\n"):
        row = line.split("\t")
        if len(row) == 12 and row[0].isdecimal():  # level, page, …, confidence, text
            yield row
