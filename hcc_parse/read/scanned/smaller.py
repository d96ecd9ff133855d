"""Pictures made smaller for what needs no fine ones, by whole numbers: that takes no time."""

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


def smaller(grey: Pixels, dots: float, least: float) -> tuple[Pixels, float]:
    """A picture whose pixels are means of squares of its own.

    Args:
        grey: Rows by columns.
        dots: Pixels a point.
        least: Pixels a point that it shall have, or a few more.

    Returns:
        The picture, and its pixels a point.
    """
    times = max(1, int(dots / least))
    if times == 1:
        return grey, dots
    small = cv2.resize(grey, None, fx=1 / times, fy=1 / times, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8), dots / times
