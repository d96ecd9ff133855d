"""A page made straight by the rules drawn on it: they tell it more exactly than lines of words."""

from dataclasses import replace

import cv2
import numpy as np

from hcc_parse.read.scanned.picture import Picture
from hcc_parse.read.scanned.rules import ruling_of
from hcc_parse.read.scanned.smaller import smaller

FINE = 2.0  # pixels a point: rules can be told from letters
LEAST, MOST = 0.002, 0.1  # of one: rules that slope by less are straight, by more are no rules


def levelled(picture: Picture) -> Picture:
    """The picture with its long rules level and upright; the same one when they are."""
    ruling = ruling_of(*smaller(picture.grey, picture.scale, FINE))
    falling, leaning = (
        slope if abs(slope) < MOST else 0.0 for slope in (ruling.falling, ruling.leaning)
    )
    if max(abs(falling), abs(leaning)) < LEAST:
        return picture
    rows, columns = picture.grey.shape
    forth = np.array([[1.0, -leaning, 0.0], [-falling, 1.0, 0.0], [0.0, 0.0, 1.0]])
    middle = np.array([columns / 2, rows / 2, 1.0])
    forth[:2, 2] = middle[:2] - (forth @ middle)[:2]
    grey = cv2.warpPerspective(
        picture.grey,
        forth,
        (columns, rows),
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=255,
    )
    points = np.diag([picture.scale, picture.scale, 1.0])
    moved = np.linalg.inv(points) @ np.linalg.inv(forth) @ points
    return replace(
        picture,
        grey=np.asarray(grey, np.uint8),
        back=np.asarray(picture.back @ moved, np.float64),
    )
