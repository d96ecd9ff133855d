"""The corners of a sheet of paper that does not fill its picture: a photograph, a wide lid."""

from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Corners = NDArray[np.float64]
Line = tuple[float, float, float, float]  # its direction and one of its points

SMALL = 1.0  # pixels a point
LETTERS = 13  # points: no stroke, gap or line of text is as broad
APART = 45  # greys between paper and what is around it
PART = 0.4  # of the picture that a sheet covers at least
SQUARE = 15.0  # degrees by which an angle may differ from a right one
CLOSE = 4.0  # points: so near to a side are the points of the outline that are its own


def corners_of(grey: Pixels, dots: float) -> Corners | None:
    """Where the corners of the sheet are, clockwise from that at the top left.

    Args:
        grey: The picture, rows by columns.
        dots: Pixels a point.

    Returns:
        Four points (x, y) in pixels, or None when the sheet fills the picture, or none is seen.
    """
    factor = SMALL / dots
    small = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    kernel = np.ones((LETTERS, LETTERS), np.uint8)
    plain = cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel, borderType=cv2.BORDER_REPLICATE)
    level, paper = cv2.threshold(plain, 0, 1, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    bright, dark = plain[plain > level], plain[plain <= level]
    if not len(dark) or bright.mean() - dark.mean() < APART:
        return None
    outline = _outline(np.asarray(paper, np.uint8))
    if outline is None:
        return None
    rough = _rough(outline)
    if rough is None or not _is_sheet(rough, small.size):
        return None
    sides = [_side(outline, a, b) for a, b in pairwise([*rough, rough[0]])]
    found = np.array([_meet(sides[n - 1], sides[n]) for n in range(4)])
    return np.asarray(found / factor, np.float64)


def _outline(paper: Pixels) -> Corners | None:
    """The points around the largest bright piece, its dents filled."""
    found, _ = cv2.findContours(paper, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not found:
        return None
    largest = max(found, key=cv2.contourArea)
    return np.asarray(largest.reshape(-1, 2), np.float64)


def _rough(outline: Corners) -> Corners | None:
    """Four of the points between which the outline runs nearly straight, clockwise."""
    hull = cv2.convexHull(outline.astype(np.float32))
    length = cv2.arcLength(hull, True)
    for part in (0.01, 0.02, 0.03, 0.05, 0.08):
        found = cv2.approxPolyDP(hull, part * length, True).reshape(-1, 2)
        if len(found) == 4:
            middle = found.mean(axis=0)
            order = np.argsort(np.arctan2(found[:, 1] - middle[1], found[:, 0] - middle[0]))
            return np.asarray(found[order], np.float64)
    return None


def _is_sheet(corners: Corners, area: int) -> bool:
    """Whether four corners are those of a large sheet that is seen from above."""
    if cv2.contourArea(corners.astype(np.float32)) < PART * area:
        return False
    sides = np.roll(corners, -1, axis=0) - corners
    lengths = np.linalg.norm(sides, axis=1)
    cosines = (sides * np.roll(sides, -1, axis=0)).sum(axis=1) / (lengths * np.roll(lengths, -1))
    return bool((np.abs(cosines) < np.sin(np.radians(SQUARE))).all())


def _side(outline: Corners, a: Corners, b: Corners) -> Line:
    """The line along the points of the outline between two corners."""
    along = (b - a) / np.linalg.norm(b - a)
    offset = outline - a
    place = offset @ along
    far = np.abs(offset[:, 0] * along[1] - offset[:, 1] * along[0])
    own = outline[(far < CLOSE * SMALL) & (place > 0) & (place < np.linalg.norm(b - a))]
    if len(own) < 2:
        return float(along[0]), float(along[1]), float(a[0]), float(a[1])
    dx, dy, x, y = cv2.fitLine(own.astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()
    return float(dx), float(dy), float(x), float(y)


def _meet(one: Line, other: Line) -> tuple[float, float]:
    """Where two lines meet."""
    (ax, ay, px, py), (bx, by, qx, qy) = one, other
    along = ((qx - px) * by - (qy - py) * bx) / (ax * by - ay * bx)
    return px + along * ax, py + along * ay
