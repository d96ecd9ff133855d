"""The letters of a cell one by one: where each stands, how alike the letters of a page look."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from hcc_parse.read.scanned.rules import Mask

OVER = 0.25  # of the narrower mark: two that lie so far above one another are one letter
TALL = 3.0  # points: a digit is taller, a full stop or a hyphen is not
SAME = 0.15  # of the height: digits of one size differ by less
TOUCHING = 1.55  # times as wide as a digit: two that touch
SLACK = 0.25  # of a digit: as far from its place they are parted at most
HIGH, WIDE, DIGIT = 26, 32, 18  # pixels: the small picture of a letter, and of a digit in it
WHITE = 215  # greys: what is lighter is paper
SHIFTS = ((0, 0), (0, 1), (1, 0), (0, -1), (-1, 0))  # pixels

Floats = NDArray[np.float32]


class Digit(NamedTuple):
    """How large a digit of a page is, in pixels."""

    wide: float
    high: float


class Spot(NamedTuple):
    """Where a letter stands, in pixels."""

    x0: int
    top: int
    x1: int
    bottom: int

    @property
    def width(self) -> int:
        """From left to right."""
        return self.x1 - self.x0

    @property
    def height(self) -> int:
        """From top to bottom."""
        return self.bottom - self.top


def letters_of(held: NDArray[np.int32]) -> list[Spot]:
    """The letters of one line, from left to right: marks above one another belong together."""
    found: list[Spot] = []
    for x, y, width, height in sorted(tuple(mark[:4]) for mark in held.tolist()):
        mark = Spot(x, y, x + width, y + height)
        if found:
            last = found[-1]
            shared = min(mark.x1, last.x1) - max(mark.x0, last.x0)
            if shared > OVER * min(mark.width, last.width):
                sides = [last, mark]
                found[-1] = Spot(
                    min(s.x0 for s in sides),
                    min(s.top for s in sides),
                    max(s.x1 for s in sides),
                    max(s.bottom for s in sides),
                )
                continue
        found.append(mark)
    return found


def digit_size(letters: Iterable[Spot], scale: float) -> Digit | None:
    """How wide and high a digit of a page is: the middle of what is as tall as a digit."""
    tall = [letter for letter in letters if letter.height > TALL * scale]
    if not tall:
        return None
    height = float(np.median([letter.height for letter in tall]))
    level = [letter.width for letter in tall if abs(letter.height - height) < SAME * height]
    return Digit(float(np.median(level or [letter.width for letter in tall])), height)


def parted(letters: Sequence[Spot], ink: Mask, digit: Digit) -> Iterator[Spot]:
    """Part letters that touch where their ink is thinnest; a sign of several marks stays whole."""
    wide, high = digit
    for spot in letters:
        count = round(spot.width / (1.05 * wide))
        held = ink[spot.top : spot.bottom, spot.x0 : spot.x1]
        if spot.width < TOUCHING * wide or spot.height < 0.7 * high or _marks_in(held) > 1:
            yield spot
            continue
        weight = held.sum(axis=0)
        cuts = [0]
        for n in range(1, count):
            place, slack = spot.width * n / count, SLACK * wide
            first, last = max(1, int(place - slack)), min(spot.width - 1, int(place + slack) + 1)
            cuts.append(first + int(np.argmin(weight[first:last])))
        cuts.append(spot.width)
        for left, right in pairwise(cuts):
            rows = np.flatnonzero(held[:, left:right].any(axis=1))
            if len(rows):
                top, bottom = spot.top + int(rows[0]), spot.top + int(rows[-1]) + 1
                yield Spot(spot.x0 + left, top, spot.x0 + right, bottom)


def _marks_in(held: Mask) -> int:
    _, _, stats, _ = cv2.connectedComponentsWithStats(held, connectivity=8)
    return int((stats[1:, 4] > 0.02 * held.size).sum())


def small_pictures(spots: Sequence[Spot], grey: Mask, high: float) -> Floats:
    """Each letter in the middle of a small picture, all shrunk alike; one row of values each."""
    factor = DIGIT / high
    shown = np.zeros((len(spots), HIGH, WIDE), np.float32)
    for n, spot in enumerate(spots):
        rows = slice(max(0, spot.top - 2), spot.bottom + 2)
        columns = slice(max(0, spot.x0 - 2), spot.x1 + 2)
        dark = WHITE - np.minimum(grey[rows, columns], WHITE).astype(np.float32)
        small = cv2.resize(dark, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        small = small[:HIGH, :WIDE]
        top, left = (HIGH - small.shape[0]) // 2, (WIDE - small.shape[1]) // 2
        shown[n, top : top + small.shape[0], left : left + small.shape[1]] = small
    return shown


def likeness(shown: Floats) -> Floats:
    """How alike each two of some small pictures are, 1 when the same, wherever they lie."""
    count = len(shown)
    plain = _normed(shown.reshape(count, -1))
    found = np.full((count, count), -1.0, np.float32)
    for shift in SHIFTS:
        moved = _normed(np.roll(shown, shift, axis=(1, 2)).reshape(count, -1))
        np.maximum(found, plain @ moved.T, out=found)
    return np.maximum(found, found.T)


def _normed(rows: Floats) -> Floats:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-6), np.float32)
