"""Coloured ink: stamps and signatures are taken out of the text, black letters under them stay."""

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

SMALL = 1.5  # pixels a point
COLOURED = 45  # the difference between the channels from which on a pixel has a colour
LEAST, MOST = 24, 230  # points: letters in colour are smaller, the rules of a table larger
AROUND = 2  # points
INK = 0.6  # of the paper: what is lighter in the lightest channel is coloured ink alone
WHITE = 255


def without_seals(pixels: Pixels, dots: float) -> Pixels:
    """The grey picture of a page without its stamps and signatures in coloured ink.

    In the channel of its own colour a stamp is nearly as light as paper, and black is black. Only
    what has the size of a stamp or signature is seen in that way: letters may be coloured too.

    Args:
        pixels: Rows by columns by blue, green, red.
        dots: Pixels a point.
    """
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), np.uint8)
    factor = SMALL / dots
    small = cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    paper = np.maximum(np.percentile(small, 90, axis=(0, 1)), 1)
    small = np.minimum(small * (WHITE / paper), WHITE).astype(np.int16)
    red = small[:, :, 2] - small[:, :, :2].min(axis=2)
    blue = small[:, :, 0] - small[:, :, 2]
    for channel, spread in ((2, red), (0, blue)):
        where = _seals(spread > COLOURED)
        if where.any():
            size = (grey.shape[1], grey.shape[0])
            inside = cv2.resize(where, size, interpolation=cv2.INTER_NEAREST) > 0
            seen = pixels[:, :, channel][inside] / (paper[channel] * INK)
            light = float(np.percentile(grey, 90))
            grey[inside] = np.maximum(grey[inside], np.minimum(seen, 1.0) * light)
    return grey


def _seals(coloured: NDArray[np.bool_]) -> Pixels:
    """Where pieces of colour are as large as a stamp, with all that lies inside them."""
    width = round(AROUND * SMALL)
    near = np.ones((width, width), np.uint8)
    closed = cv2.morphologyEx(coloured.astype(np.uint8), cv2.MORPH_CLOSE, near)
    count, pieces, about, _ = cv2.connectedComponentsWithStats(closed)
    where = np.zeros(closed.shape, np.uint8)
    for piece in range(1, count):
        left, top, across, down, _ = (int(value) for value in about[piece])
        if min(across, down) < LEAST * SMALL or max(across, down) > MOST * SMALL:
            continue
        part = np.argwhere(pieces[top : top + down, left : left + across] == piece)[:, ::-1]
        part += np.array((left, top))
        hull = cv2.convexHull(part.astype(np.int32))
        cv2.fillConvexPoly(where, hull, [1])
    return np.asarray(cv2.dilate(where, near), np.uint8)
