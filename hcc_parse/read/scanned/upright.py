"""Which way up a page lies, and how far askew: its picture turned and straightened in one go."""

import cv2
import numpy as np
from numpy.typing import NDArray

from hcc_parse.read.scanned.showing import Shown

Pixels = NDArray[np.uint8]
Matrix = NDArray[np.float64]

SMALL = 1.5  # pixels a point: lines of text can be told apart
INK = 150  # of a picture evenly lit: what is darker is ink
ASKEW, COARSE, FINE = 5.0, 0.5, 0.05  # degrees: how far, and in which steps, skew is looked for
GAP = 2.5  # points: letters of a word stand closer, lines do not
WORD, LONG, THIN = 15.0, 2.0, 3.0  # points, times as long as high, points: as words and lines are
LONGEST = 1300.0  # points: a page with a longer side was never measured
A4 = 842.0  # points


def straightened(grey: Pixels, shown: Shown, dots: float) -> tuple[Pixels, Matrix]:
    """Turn and straighten the picture of a page.

    Args:
        grey: The page as shown, evenly lit.
        shown: Where its size in points is.
        dots: Pixels a point of the picture to be made.

    Returns:
        The picture, and the matrix from its points to those of the page as shown.
    """
    small = cv2.resize(
        grey, None, fx=SMALL / shown.dots, fy=SMALL / shown.dots, interpolation=cv2.INTER_AREA
    )
    ink = (small < INK).astype(np.uint8)
    quarters = 0 if _lies_level(ink) else 1
    degrees = _skew(np.rot90(ink, -quarters))
    return _moved(grey, shown, dots, quarters, degrees)


def _moved(
    grey: Pixels, shown: Shown, dots: float, quarters: int, degrees: float
) -> tuple[Pixels, Matrix]:
    """The picture turned clockwise by quarters and then against its skew."""
    longer = max(shown.width, shown.height)
    shrunk = A4 / longer if longer > LONGEST else 1.0
    width, height = shown.width * shrunk, shown.height * shrunk
    if quarters % 2:
        width, height = height, width
    turn = _rotation(90.0 * quarters - degrees)
    forth = _shift(width / 2, height / 2) @ turn @ _scaling(shrunk)
    forth = forth @ _shift(-shown.width / 2, -shown.height / 2)  # points as shown to points
    through = _scaling(dots) @ forth @ _scaling(1 / shown.dots)
    size = (round(width * dots), round(height * dots))
    straight = cv2.warpPerspective(
        grey, through, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=255
    )
    return np.asarray(straight, np.uint8), np.asarray(np.linalg.inv(forth), np.float64)


def _lies_level(ink: Pixels) -> bool:
    """Whether letters stand closer to the next one beside them than to that above or below.

    Rules and pictures are larger than any line of words, single letters say nothing.
    """
    near = np.ones((round(GAP * SMALL), round(GAP * SMALL)), np.uint8)
    _, _, about, _ = cv2.connectedComponentsWithStats(cv2.morphologyEx(ink, cv2.MORPH_CLOSE, near))
    across, down = about[1:, cv2.CC_STAT_WIDTH], about[1:, cv2.CC_STAT_HEIGHT]
    longer, shorter = np.maximum(across, down), np.minimum(across, down)
    lines = (longer > WORD * SMALL) & (longer > LONG * shorter) & (shorter > THIN * SMALL)
    level = lines & (across > down)
    return bool(2 * longer[level].sum() >= longer[lines].sum())


def _skew(ink: Pixels) -> float:
    """By how many degrees lines fall to the right: the rows of a picture are then told apart."""
    rows, columns = np.nonzero(ink)
    if not len(rows):
        return 0.0

    def clearness(degrees: float) -> float:
        level = rows - columns * np.tan(np.radians(degrees))
        counts = np.bincount((level - level.min()).astype(np.intp)).astype(np.float64)
        return float(np.square(np.diff(counts)).sum())

    best = max(np.arange(-ASKEW, ASKEW + COARSE / 2, COARSE), key=clearness)
    return float(max(np.arange(best - COARSE, best + COARSE, FINE), key=clearness))


def _rotation(degrees: float) -> Matrix:
    """Turn clockwise, as seen with y downwards."""
    cosine, sine = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[cosine, -sine, 0.0], [sine, cosine, 0.0], [0.0, 0.0, 1.0]])


def _shift(x: float, y: float) -> Matrix:
    return np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]])


def _scaling(factor: float) -> Matrix:
    return np.diag([factor, factor, 1.0])
