"""Whether a page can have a ruled table at all: a quick look that spares most pages a long one."""

import cv2
import numpy as np

from hcc_parse.read.scanned.picture import Picture
from hcc_parse.read.scanned.smaller import smaller

SMALL = 2.0  # pixels a point
FAINT = 30  # greys below the paper about it
SHORTEST = 13.0  # points: as high is a row, and no stroke of a letter
LEVEL = 36.0  # points: as broad is a column or two, and no stroke of a signature
APART = 20.0  # points between the first rule and the last: less is one rule, or a large letter
ABOUT = 12.0  # points: the paper about a rule


def has_rules(picture: Picture) -> bool:
    """Whether upright rules stand apart on a page, and a level one: every table drawn has some."""
    small, dots = smaller(picture.grey, picture.scale, SMALL)
    side = round(ABOUT * dots) | 1
    faint = cv2.subtract(cv2.blur(small, (side, side)), small)
    ink = cv2.threshold(faint, FAINT, 1, cv2.THRESH_BINARY)[1]
    rules = cv2.erode(ink, np.ones((round(SHORTEST * dots), 1), np.uint8))
    places = np.flatnonzero(rules.any(axis=0))
    if not len(places) or places[-1] - places[0] < APART * dots:
        return False
    thick = cv2.dilate(ink, np.ones((3, 1), np.uint8))  # a slanted rule has steps
    return bool(cv2.erode(thick, np.ones((1, round(LEVEL * dots)), np.uint8)).any())
