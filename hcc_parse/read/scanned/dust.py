"""Small marks of a cell: the dot of a letter, a full stop, or dust of the paper and the glass."""

import numpy as np
from numpy.typing import NDArray

SMALL = 1.7  # points: a mark no longer is a dot or dust; a hyphen is longer
LARGE = 2.2  # points: as high is the lowest letter that a dot belongs to
ABOVE = 3.0  # points: as far from its letter a dot above or below it stands at the most
BESIDE = 0.4  # of the height of a letter: as far behind it stands a full stop
LEVEL = 0.3  # of the height of a letter: so near its foot ends a full stop
ROW = 3  # dots of one row that stand for something missing
Held = NDArray[np.int32]


def without_dust(held: Held, scale: float) -> tuple[Held, Held]:
    """Part marks that belong to writing from dust.

    A dot belongs to a letter above or below it, or stands at the foot of one before it, or in a row
    of its like.

    Args:
        held: The marks of a cell: x, y, width, height, area in pixels.
        scale: Pixels a point.

    Returns:
        The marks that are written, and the dust.
    """
    longest = held[:, 2:4].max(axis=1) if len(held) else np.zeros(0)
    small = longest < SMALL * scale
    letters, dots = held[held[:, 3] >= LARGE * scale], held[small]
    kept = np.array([_belongs(dot, letters, scale) for dot in dots], bool)
    if len(dots) >= ROW and not len(held[~small]):
        kept |= np.abs(dots[:, 1] - np.median(dots[:, 1])) < scale
    colons = np.array([_stands_over(dot, dots[kept], scale) for dot in dots], bool)
    if len(dots):
        kept |= colons
    return np.concatenate([held[~small], dots[kept]]), dots[~kept]


def _belongs(dot: NDArray[np.int32], letters: Held, scale: float) -> bool:
    x, y, width, height, _ = (int(side) for side in dot)
    left, top, right = letters[:, 0], letters[:, 1], letters[:, 0] + letters[:, 2]
    foot, high = letters[:, 1] + letters[:, 3], letters[:, 3]
    over = (x < right) & (x + width > left)
    near = np.maximum(top - (y + height), y - foot) < ABOVE * scale
    behind = (x >= right - 0.1 * high) & (x - right < BESIDE * high)
    level = np.abs(y + height - foot) < LEVEL * high
    return bool(((over & near) | (behind & level)).any())


def _stands_over(dot: NDArray[np.int32], kept: Held, scale: float) -> bool:
    """Whether a dot is the upper one of a colon."""
    x, y, width, _, _ = (int(side) for side in dot)
    shared = (kept[:, 0] < x + width) & (kept[:, 0] + kept[:, 2] > x)
    gap = kept[:, 1] - y
    return bool((shared & (gap > 0) & (gap < 2 * ABOVE * scale)).any())
