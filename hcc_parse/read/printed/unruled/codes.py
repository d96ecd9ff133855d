"""The row under a header that numbers its columns: `(1) (2) (3)=(4)+(5) …`, `A B 1 2 …`."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from hcc_parse.read.printed.unruled.stretches import Level, Span, Stretch

CODE = re.compile(r"\(?(\d{1,2}|[A-ZĐ])\)?")
FORMULA = re.compile(r"(?=.*\d)(?=.*[=+])[\d()=+–-]+|\d{1,2}\)|\)\+?")  # or what is torn off
NEAR = 4.0  # of the size: how far from the codes the lines of a formula may stand
LINE = 1.45  # of the size: lines of one formula are not farther apart
FEWEST = 3


def is_code_level(level: Sequence[Stretch]) -> bool:
    """Whether a level holds nothing but codes and formulas of columns, most rising by one."""
    texts = ["".join(part.text.split()) for part in level]
    if not all(CODE.fullmatch(text) or FORMULA.fullmatch(text) for text in texts):
        return False
    matches = [CODE.fullmatch(text) for text in texts]
    numbers = [int(match[1]) for match in matches if match and match[1].isdecimal()]
    rising = sum(0 < b - a <= FEWEST for a, b in pairwise(numbers))
    whole = len(numbers) >= FEWEST and rising == len(numbers) - 1
    return whole and numbers[0] <= FEWEST and numbers[-1] <= len(texts) + FEWEST


def code_parts(level: Level, around: Iterable[Level], size: float) -> list[Stretch]:
    """The stretches of a code row: those of its level, and the lines of formulas about it."""
    near = [
        (part, "".join(part.text.split()))
        for other in around
        if other is not level
        for part in other
        if abs(part.middle - level[0].middle) < NEAR * size
    ]
    parts = [*level, *(part for part, text in near if FORMULA.fullmatch(text))]
    formulas = [part for part in parts if FORMULA.fullmatch("".join(part.text.split()))]
    for part, text in near:  # the end of a formula, alone on its line
        ends = CODE.fullmatch(text) and not FORMULA.fullmatch(text)
        if ends and any(_runs_on(over, part) for over in formulas):
            parts.append(part)
    return parts


def _runs_on(over: Stretch, part: Stretch) -> bool:
    """Whether a formula ends in a sign, and its next line is this one."""
    close = 0 < part.middle - over.middle < LINE * part.size
    return close and over.text[-1] in "+=–-(" and over.x0 < part.x1 and part.x0 < over.x1


def ends_of(parts: Iterable[Stretch]) -> list[Span]:
    """The ends of each code, a formula of several lines taken as one."""
    ends: list[Span] = []
    for part in sorted(parts, key=lambda p: p.x0):
        if ends and part.x0 < ends[-1][1]:
            ends[-1] = (ends[-1][0], max(ends[-1][1], part.x1))
        else:
            ends.append((part.x0, part.x1))
    return ends
