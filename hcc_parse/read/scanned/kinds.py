"""Which cells hold numbers, by what the engine saw at first and by what stands in their column."""

import re
from collections import defaultdict
from collections.abc import Sequence
from enum import Enum

from hcc_parse.read.scanned.written import Written

SIGNS = frozenset("0123456789.,%-–—/()+=:")
LETTER = re.compile(r"[^\W\d_]")
LIKE_DIGITS = frozenset("liIOoSsBZzqgb")  # letters that a digit is read for
ROMAN = re.compile(r"[IVXH]{2,}\.?")  # II may have been read as H
LONE = re.compile(r"[IVXH]\.?")
LONGEST = 5  # signs of a number that counts groups
HALF = 0.5  # of the cells of a column: from there it is one of numbers
WORD = 2  # letters that no digit is read for make a word


class Kind(Enum):
    """What a cell of one line holds."""

    NUMBER = "number"
    MIXED = "number, perhaps a Roman one"
    TEXT = "text"


def kinds_of(cells: Sequence[Written], looks: Sequence[str]) -> list[Kind]:
    """For each cell what it holds.

    Args:
        cells: Cells of one line.
        looks: What the engine saw in each with all its characters.
    """
    columns: dict[tuple[int, int], list[int]] = defaultdict(list)
    for n, written in enumerate(cells):
        columns[written.table, written.cell.column].append(n)
    found = [Kind.TEXT] * len(cells)
    for members in columns.values():
        texts = [looks[n] for n in members]
        numeric = sum(map(is_numeric, texts)) >= HALF * len(texts)
        roman = any(map(ROMAN.fullmatch, texts)) or sum(map(bool, map(LONE.fullmatch, texts))) > 2
        for n, text in zip(members, texts, strict=True):
            if roman and len(text) <= LONGEST:
                found[n] = Kind.MIXED
            elif is_numeric(text) or (numeric and not is_word(text)):
                found[n] = Kind.NUMBER
    return found


def is_numeric(text: str) -> bool:
    """Whether most of a text is what numbers are written with."""
    signs = sum(sign in SIGNS for sign in text)
    return bool(text) and signs > len(text.replace(" ", "")) / 2


def is_word(text: str) -> bool:
    """Whether letters that no digit is read for make a word."""
    letters = LETTER.findall(text)
    return sum(sign not in LIKE_DIGITS for sign in letters) >= WORD
