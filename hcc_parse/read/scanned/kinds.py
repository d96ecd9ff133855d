"""Which cells hold numbers, by what the engine saw at first and by what stands in their column."""

import re
from collections import defaultdict
from collections.abc import Sequence

from hcc_parse.read.scanned.written import Written

SIGNS = frozenset("0123456789.,%-–—/()+=:")
WORDY = re.compile(r"[^\W\d_]{3}|[^\W\d_]\s[^\W\d_]{2}|[^\W\d_]{2}\s[^\W\d_]")
ROMAN = re.compile(r"[IVX]+\.?")
ALIKE = re.compile(r"[IVXl|1]+\.?")  # what a Roman number may have been read as
HALF = 0.5  # of the cells of a column: from there it is one of numbers


def numbers_among(cells: Sequence[Written], looks: Sequence[str]) -> list[bool]:
    """For each cell whether it holds a number.

    Args:
        cells: Cells of one line.
        looks: What the engine saw in each with all its characters.
    """
    columns: dict[tuple[int, int], list[int]] = defaultdict(list)
    for n, written in enumerate(cells):
        columns[written.table, written.cell.column].append(n)
    found = [False] * len(cells)
    for members in columns.values():
        texts = [looks[n] for n in members]
        numeric = sum(map(_is_numeric, texts)) >= HALF * len(texts)
        roman = any(ROMAN.fullmatch(text) and len(text.rstrip(".")) > 1 for text in texts)
        for n, text in zip(members, texts, strict=True):
            if roman and ALIKE.fullmatch(text) and not text.isdigit():
                continue
            found[n] = _is_numeric(text) or (numeric and not WORDY.search(text))
    return found


def _is_numeric(text: str) -> bool:
    signs = sum(sign in SIGNS for sign in text)
    return bool(text) and signs > len(text.replace(" ", "")) / 2
