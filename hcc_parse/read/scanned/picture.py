"""A page made ready for recognition: grey, upright, straight, evenly lit, free of coloured ink."""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from hcc_parse.domain import Box
from hcc_parse.read.scanned.corners import corners_of
from hcc_parse.read.scanned.light import evenly_lit, without_borders, without_specks
from hcc_parse.read.scanned.seals import without_seals
from hcc_parse.read.scanned.showing import POINTS, Shown
from hcc_parse.read.scanned.upright import Matrix, straightened

DOTS = 300 / POINTS  # pixels a point, as Tesseract has learnt to read

cv2.setNumThreads(1)  # batches have a process for each core


@dataclass(slots=True)
class Picture:
    """The picture of a page.

    Attributes:
        number: Of the page, from 1.
        grey: Rows by columns, 0 ink to 255 paper.
        scale: Pixels a point.
        back: From points of this picture to points of the page as it is shown (homogeneous).
    """

    number: int
    grey: NDArray[np.uint8]
    scale: float
    back: Matrix = field(default_factory=lambda: np.eye(3))

    @property
    def width(self) -> float:
        """In points."""
        return float(self.grey.shape[1] / self.scale)

    @property
    def height(self) -> float:
        """In points."""
        return float(self.grey.shape[0] / self.scale)

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        """Pixels of the picture as a box in its points."""
        edges = (round(edge / self.scale, 2) for edge in (left, top, right, bottom))
        return Box(self.number, *edges)


def picture_of(shown: Shown) -> Picture:
    """Make a page ready: what is coloured ink, shadow, border or askew is taken out."""
    grey = without_seals(shown.pixels, shown.dots)
    corners = corners_of(grey, shown.dots)
    if corners is None:
        grey = without_borders(grey, shown.dots)
    grey = without_specks(evenly_lit(grey, shown.dots), shown.dots)
    straight, back = straightened(grey, shown, corners, DOTS)
    return Picture(shown.number, straight, DOTS, back)
