"""What a letter is, told by the other letters of its page: they are printed in the same type.

Each letter is held against all letters of other cells, which the engine has named: a reading of
its own, made without the engine's reading of the cell itself.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from hcc_parse.read.scanned.glyphs import Floats, Spot, likeness, small_pictures
from hcc_parse.read.scanned.rules import Mask

BEST = 3  # of the letters of a name, the likest so many count
FEW = 0.03  # less alike counts a name that fewer letters bear


class Likeness(NamedTuple):
    """What a letter looks like.

    Attributes:
        name: The character that the likest others are; empty when there is none.
        alike: How alike they are, to 1.
        ahead: By how much more than the next name.
        next: The next name.
    """

    name: str
    alike: float
    ahead: float
    next: str


def likenesses(
    cells: Sequence[Sequence[Spot]], named: Sequence[Sequence[str]], grey: Mask, high: float
) -> list[list[Likeness]]:
    """Tell the letters of some cells by those of the others.

    Args:
        cells: Where the letters of each cell stand.
        named: For each cell what the engine read in it; a reading with as many characters as
            there are letters names them.
        grey: The page.
        high: How high a digit of the page is, in pixels.
    """
    spots = [spot for cell in cells for spot in cell]
    if not spots:
        return []
    owner = np.repeat(np.arange(len(cells)), [len(cell) for cell in cells])
    names = [name for cell, read in zip(cells, named, strict=True) for name in _names(cell, read)]
    alike = likeness(small_pictures(spots, grey, high))
    alike[owner[:, None] == owner[None, :]] = -1
    told = _told(alike, names)
    ends = np.cumsum([len(cell) for cell in cells]).tolist()
    return [told[end - len(cell) : end] for cell, end in zip(cells, ends, strict=True)]


def _names(cell: Sequence[Spot], read: Sequence[str]) -> list[str]:
    """The name of each letter of a cell, by the most readings; empty where none fits."""
    fitting = [reading for reading in read if len(reading) == len(cell)]
    if not fitting:
        return [""] * len(cell)
    return [Counter(signs).most_common(1)[0][0] for signs in zip(*fitting, strict=True)]


def _told(alike: Floats, names: Sequence[str]) -> list[Likeness]:
    signs = sorted({name for name in names if name})
    if not signs:
        return [Likeness("", 0.0, 0.0, "")] * len(names)
    each = np.array(names)
    scores = np.stack([_score(alike[:, each == sign]) for sign in signs], axis=1)
    order = np.argsort(-scores, axis=1)
    told = []
    for row, ranks in zip(scores, order, strict=True):
        first, best = signs[ranks[0]], float(row[ranks[0]])
        if len(signs) == 1:
            told.append(Likeness(first, best, 1.0, ""))
        else:
            told.append(Likeness(first, best, best - float(row[ranks[1]]), signs[ranks[1]]))
    return told


def _score(alike: Floats) -> NDArray[np.float32]:
    """How alike each letter is to the likest that bear one name."""
    count = min(BEST, alike.shape[1])
    best = np.partition(alike, alike.shape[1] - count, axis=1)[:, -count:]
    held = (best > 0).sum(axis=1)
    total = np.where(best > 0, best, 0).sum(axis=1) / np.maximum(held, 1)
    return np.where(held == 0, -1, total - FEW * (held < BEST)).astype(np.float32)
