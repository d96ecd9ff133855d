"""The separate marks of ink on a page, letters and parts of letters, and which lie in a place."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hcc_parse.read.scanned.bands import bands_of
from hcc_parse.read.scanned.rules import Mask

SPECK = 0.45  # points: a mark no longer than that is dust or noise, a full stop is larger
HEM = 1.2  # points along a rule where a thin mark is a rest of the rule
Spot = tuple[float, float, float, float]  # x0, top, x1, bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Connected marks of ink: for each its corner, its size, its area in pixels, its middle."""

    sides: NDArray[np.int32]  # x, y, width, height, area; a row a mark
    middles: NDArray[np.float64]
    scale: float

    def inside(self, place: Spot) -> NDArray[np.int32]:
        """The marks whose middle lies in a place given in pixels, dust left out.

        What hugs an edge of the place and is thin is a rest of the rule there.
        """
        x0, top, x1, bottom = place
        x, y = self.middles[:, 0], self.middles[:, 1]
        held = self.sides[(x > x0) & (x < x1) & (y > top) & (y < bottom)]
        left, upper, width, height = held[:, 0], held[:, 1], held[:, 2], held[:, 3]
        hem = HEM * self.scale
        level = (upper + height < top + hem) | (upper > bottom - hem)
        upright = (left + width < x0 + hem) | (left > x1 - hem)
        rest = level | upright
        dust = np.maximum(width, height) < SPECK * self.scale
        return held[~rest & ~dust]


def marks_of(ink: Mask, scale: float) -> Marks:
    """The marks of a page's ink, the rules taken out before."""
    bands = list(bands_of(ink, level=True))
    return Marks(
        sides=np.concatenate([np.empty((0, 5), np.int32), *(band.sides for band in bands)]),
        middles=np.concatenate([np.empty((0, 2)), *(band.middles for band in bands)]),
        scale=scale,
    )
