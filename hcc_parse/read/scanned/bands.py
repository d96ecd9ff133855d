"""The connected pieces of a mask, looked for only where it has any: most of a page is empty."""

from collections.abc import Iterator
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.uint8]


class Band(NamedTuple):
    """The pieces of a stretch of rows or columns, with empty ones before and behind.

    Attributes:
        place: Of the stretch in the mask.
        labels: For each of its pixels the number of its piece, 0 for none.
        sides: x, y, width, height, area of each piece in pixels of the mask, from piece 1.
        middles: x, y of each.
    """

    place: tuple[slice, slice]
    labels: NDArray[np.int32]
    sides: NDArray[np.int32]
    middles: NDArray[np.float64]


def bands_of(mask: Mask, *, level: bool) -> Iterator[Band]:
    """The pieces of a mask (8 neighbours), by stretches of rows if `level`, else of columns."""
    held = np.flatnonzero(mask.any(axis=1 if level else 0))
    ends = np.flatnonzero(np.diff(held) > 1)
    if not len(held):
        return
    for first, last in zip(held[[0, *(ends + 1)]], held[[*ends, -1]], strict=True):
        along, start = slice(int(first), int(last) + 1), int(first)
        place = (along, slice(None)) if level else (slice(None), along)
        _, labels, stats, middles = cv2.connectedComponentsWithStats(
            np.ascontiguousarray(mask[place]), connectivity=8
        )
        corner = (0, start) if level else (start, 0)
        yield Band(
            place=place,
            labels=np.asarray(labels, np.int32),
            sides=np.asarray(stats[1:] + np.array((*corner, 0, 0, 0)), np.int32),
            middles=np.asarray(middles[1:] + np.array(corner), np.float64),
        )
