"""Even light: paper becomes white, whatever shadow, grey or dark border the scanner put there."""

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

SMALL = 0.5  # pixels a point: fine enough for light, too coarse for letters
NEIGHBOURS = 25  # points: paper is looked for so far around
DARK = 0.45  # of the lightest: as dark as a border is
BAND = 9  # points: a border is broader than any stroke or rule
ALONE = 14.0  # points around a dot: with no stroke of a letter there it is dust
STROKE, SPECK = 1.8, 1.5  # points: as long is a hyphen; a square of so much ink is one dot or two
SHADE = 200  # of a picture evenly lit: what is darker may be ink
WHITE, FAINT = 255, 0.9  # what is lighter than this part of the paper is paper


def evenly_lit(grey: Pixels, dots: float) -> Pixels:
    """Divide a picture by the light of its paper.

    Args:
        grey: Rows by columns.
        dots: Pixels a point.
    """
    rows, columns = grey.shape
    factor = SMALL / dots
    small = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    reach = round(NEIGHBOURS * SMALL) | 1
    paper = cv2.dilate(small, np.ones((reach, reach), np.uint8))
    paper = cv2.GaussianBlur(cv2.erode(paper, np.ones((reach, reach), np.uint8)), (0, 0), reach / 3)
    light = cv2.resize(np.maximum(paper, 1), (columns, rows), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(grey, light, scale=WHITE / FAINT), np.uint8)


def without_borders(grey: Pixels, dots: float) -> Pixels:
    """Whiten broad dark bands that touch the edge: the lid of a scanner, the desk below a sheet."""
    factor = SMALL / dots
    small = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    lightest = float(np.percentile(small, 90))
    dark = (small < DARK * lightest).astype(np.uint8)
    edge = cv2.copyMakeBorder(dark, 8, 8, 8, 8, cv2.BORDER_CONSTANT, value=1)
    width = round(BAND * SMALL) | 1
    edge = cv2.morphologyEx(edge, cv2.MORPH_OPEN, np.ones((width, width), np.uint8))
    _, pieces = cv2.connectedComponents(edge)
    border = (pieces == pieces[0, 0])[8:-8, 8:-8].astype(np.uint8)
    if not border.any():
        return grey
    border = cv2.dilate(border, np.ones((3, 3), np.uint8))
    size = (grey.shape[1], grey.shape[0])
    where = cv2.resize(border, size, interpolation=cv2.INTER_NEAREST)
    lit = grey.copy()
    lit[where > 0] = round(lightest)
    return lit


def without_specks(grey: Pixels, dots: float) -> Pixels:
    """Whiten dots that stand alone: dust. A dot of a letter has the letter beside it.

    Args:
        grey: Rows by columns, evenly lit.
        dots: Pixels a point.
    """
    ink = np.asarray(cv2.threshold(grey, SHADE, 1, cv2.THRESH_BINARY_INV)[1], np.uint8)
    length = round(STROKE * dots) + 1
    level = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    upright = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8))
    side = round(ALONE * dots) | 1
    strokes = cv2.dilate(cv2.bitwise_or(level, upright), np.ones((side, side), np.uint8))
    around = cv2.boxFilter(ink, cv2.CV_16U, (side, side), normalize=False)
    dust = ink * (strokes == 0) * (around <= (SPECK * dots) ** 2)
    clean = grey.copy()
    clean[cv2.dilate(dust, np.ones((3, 3), np.uint8)) > 0] = WHITE
    return clean
