"""Quarters in running text, `quý III/2026`: their numerals are told by the strokes in the picture.

The engine reads `I/2026` as `1/2026`, and `III` as `IIL`. A stroke with a foot and a head to both
sides, or with none, is an I; one with a flag to the left only is a 1, which is left as it was read.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from hcc_parse.read.printed.words import Line, PrintedWord
from hcc_parse.read.scanned.picture import Picture
from hcc_parse.vietnamese import unmark

LIKE = re.compile(r"(?P<head>[IL1l|]{1,4}[/⁄]{0,2}|[/⁄])(?P<year>20\d\d)(?P<tail>[.,;:)]{0,2})")
INK = 140  # of a picture evenly lit: the middle of a stroke is darker
ROWS = (0.3, 0.4, 0.5, 0.6, 0.7)  # of the height: where only strokes are, no serifs
HEAD = 0.12  # of the height: serifs and flags are in it
ALIKE = 1.8  # times: as wide as another may a stroke be
STRAIGHT, LEANING = 0.07, 0.08  # of the height: so little moves a stroke, so much a slash at least
OVER = 0.25  # of the width of a stroke: serifs and flags reach farther out
MOST = 3  # strokes
PADDING = 1.0  # points around a word
COUNTED = 0.92  # how sure a count is
Ink = NDArray[np.bool_]


class Stroke(NamedTuple):
    """A stretch of ink: where it begins and ends in each of `ROWS`, in pixels."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @property
    def width(self) -> float:
        """How broad it is."""
        return float(np.median(np.subtract(self.ends, self.starts)))

    @property
    def moved(self) -> int:
        """How far its left side lies more to the right above than below."""
        return self.starts[0] - self.starts[-1]


def count_quarters(lines: Sequence[Line], picture: Picture) -> None:
    """Read the numerals of quarters by their strokes; the engine's reading is a rival."""
    words = [word for line in lines for word in line]
    for before, word in pairwise(words):
        found = LIKE.fullmatch(word.text)
        if found is None or unmark(before.text).strip('("“') != "quy":
            continue
        strokes = _strokes(word, picture)
        if not strokes:
            continue
        told = f"{'I' * strokes}/{found['year']}{found['tail']}"
        if told != word.text:
            rivals = (word.text, *word.rivals)
            word.rivals = tuple(rival for rival in dict.fromkeys(rivals) if rival != told)
        word.text, word.confidence = told, max(word.confidence, COUNTED)


def _strokes(word: PrintedWord, picture: Picture) -> int:
    """How many upright strokes stand before the slash of a word; 0 where it is otherwise."""
    box = word.box
    edges = (box.x0 - PADDING, box.top, box.x1, box.bottom)
    left, top, right, bottom = (max(0, round(edge * picture.scale)) for edge in edges)
    ink = picture.grey[top:bottom, left:right] < INK
    first = ink[:, : round(ink.shape[1] / len(word.text))]  # a slash may be higher
    tall = np.flatnonzero(first.any(axis=1))
    if not len(tall):
        return 0
    ink, height = ink[tall[0] : tall[-1] + 1], int(tall[-1] - tall[0]) + 1
    found = _runs(ink, [round(row * height) for row in ROWS])
    upright = [stroke for stroke in found if abs(stroke.moved) <= STRAIGHT * height]
    count = next((n for n, one in enumerate(found) if one not in upright), 0)
    if not 0 < count <= MOST or found[count].moved < LEANING * height:
        return 0
    strokes = found[:count]
    widths = [stroke.width for stroke in strokes]
    if max(widths) > ALIKE * min(widths):
        return 0
    head: Ink = np.any(ink[: max(1, round(HEAD * height))], axis=0)
    return 0 if any(_has_flag(stroke, head) for stroke in strokes) else count


def _runs(ink: Ink, rows: Sequence[int]) -> list[Stroke]:
    """The stretches of ink from the left, as far as all rows have as many."""
    found = []
    for row in rows:
        edges = np.flatnonzero(np.diff(np.concatenate(([0], ink[row].astype(np.int8), [0]))))
        found.append(list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)))
    return [
        Stroke(tuple(start for start, _ in runs), tuple(end for _, end in runs))
        for runs in zip(*found, strict=False)
    ][: MOST + 1]


def _has_flag(stroke: Stroke, head: Ink) -> bool:
    """Whether the head of a stroke reaches out to the left only, as that of a 1 does."""
    left, right, out = min(stroke.starts), max(stroke.ends), max(1, round(OVER * stroke.width))
    return bool(head[max(0, left - out)]) and not bool(head[min(right + out, len(head)) - 1])
