"""Coloured ink: stamps and signatures are taken out of the text, black letters under them stay."""

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

SMALL = 1.5  # pixels a point
COLOURED, PURE = 18, 0.2  # difference of the channels, its share of the darkness: a colour
LEAST, MOST = 17, 230  # points: letters in colour are smaller, the rules of a table larger
GAP, BESIDE = 2, 14  # points: so far apart are parts of one stroke; of one signature
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
    paper = np.maximum(np.percentile(small[::4, ::4], 90, axis=(0, 1)), 1)
    blue, green, red = (
        cv2.convertScaleAbs(channel, alpha=WHITE / white)
        for channel, white in zip(cv2.split(small), paper, strict=True)
    )
    darkest = cv2.min(cv2.min(blue, green), red)
    least = np.maximum(
        cv2.convertScaleAbs(cv2.bitwise_not(darkest), alpha=PURE), np.uint8(COLOURED)
    )
    found = np.zeros(darkest.shape, np.uint8)
    spreads = ((2, cv2.subtract(red, cv2.min(blue, green))), (0, cv2.subtract(blue, red)))
    for channel, spread in spreads:
        where = _seals(np.asarray(cv2.compare(spread, least, cv2.CMP_GT), np.uint8), found)
        if where.any():
            found |= where
            size = (grey.shape[1], grey.shape[0])
            inside = cv2.resize(where, size, interpolation=cv2.INTER_NEAREST) > 0
            seen = pixels[:, :, channel][inside] / (paper[channel] * INK)
            light = float(np.percentile(grey[::8, ::8], 90))
            grey[inside] = np.maximum(grey[inside], np.minimum(seen, 1.0) * light)
    return grey


def _seals(coloured: Pixels, found: Pixels) -> Pixels:
    """Where pieces of colour are as large as a stamp, with what lies inside them or beside.

    A pen that runs across a stamp that was `found` is in pieces, and beside this one.
    """
    if not coloured.any():
        return coloured
    width = round(GAP * SMALL)
    near = np.ones((width, width), np.uint8)
    closed = cv2.morphologyEx(coloured, cv2.MORPH_CLOSE, near)
    count, marked, about, _ = cv2.connectedComponentsWithStats(closed)
    pieces = np.asarray(marked, np.int32)
    where = np.zeros(closed.shape, np.uint8)
    across, down = about[:, cv2.CC_STAT_WIDTH], about[:, cv2.CC_STAT_HEIGHT]
    likely = np.maximum(across, down) <= MOST * SMALL
    large = likely & (np.minimum(across, down) >= LEAST * SMALL)
    for piece in range(1, count):
        if large[piece]:
            _fill(where, pieces, about[piece], piece)
    reach = round(BESIDE * SMALL)
    beside = cv2.dilate(where | found, np.ones((reach, reach), np.uint8))
    for piece in set(pieces[beside > 0].tolist()) - {0}:
        if likely[piece] and not large[piece]:
            _fill(where, pieces, about[piece], piece)
    return np.asarray(cv2.dilate(where, near), np.uint8)


def _fill(where: Pixels, pieces: NDArray[np.int32], about: NDArray[np.int32], piece: int) -> None:
    """Mark a piece and all that it surrounds."""
    left, top, across, down = (int(value) for value in about[:4])
    part = np.argwhere(pieces[top : top + down, left : left + across] == piece)[:, ::-1]
    hull = cv2.convexHull((part + np.array((left, top))).astype(np.int32))
    cv2.fillConvexPoly(where, hull, [1])
