"""Cells in which nothing stands, told by their ink: no engine is asked what is not there."""

import numpy as np
from numpy.typing import NDArray

WRITTEN = 1.2  # points: of a cell that is written in one mark is as long, as a hyphen is
LEVEL = 0.8  # points: dots of one row do not stand farther apart in height
DOTS = "…"


def is_blank(held: NDArray[np.int32], scale: float) -> bool:
    """Whether the marks of a cell are no writing; a row of dots is some."""
    return not is_dotted(held, scale) and not _longest(held) >= WRITTEN * scale


def is_dotted(held: NDArray[np.int32], scale: float) -> bool:
    """Whether the marks of a cell are a row of dots, as stands where there is no figure."""
    if len(held) < len("..") or _longest(held) >= 1.5 * WRITTEN * scale:
        return False
    middles = held[:, 1] + held[:, 3] / 2
    return bool(np.ptp(middles) < LEVEL * scale)


def _longest(held: NDArray[np.int32]) -> int:
    return int(held[:, 2:4].max()) if len(held) else 0
