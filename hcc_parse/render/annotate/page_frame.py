"""From the boxes of words, as the page is shown, to the coordinates of the PDF file."""

from typing import NamedTuple

from hcc_parse.domain import Box

Rectangle = tuple[float, float, float, float]


class PageFrame(NamedTuple):
    """The box of a page in its file, and by how many quarters it is shown turned clockwise."""

    left: float
    bottom: float
    right: float
    top: float
    quarters: int

    def rectangle(self, box: Box) -> Rectangle:
        """Left, bottom, right and top of a box in the file."""
        (xa, ya), (xb, yb) = self._point(box.x0, box.top), self._point(box.x1, box.bottom)
        return min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb)

    def corners(self, box: Box) -> tuple[float, ...]:
        """Eight numbers of /QuadPoints: upper left, upper right, lower left, lower right as shown.

        Source: ISO 32000-2, 12.5.6.10; viewers take the order of Acrobat, which is this one.
        """
        points = ((box.x0, box.top), (box.x1, box.top), (box.x0, box.bottom), (box.x1, box.bottom))
        return tuple(number for point in points for number in self._point(*point))

    def _point(self, x: float, y: float) -> tuple[float, float]:
        """A point counted from the top-left corner as shown, in the file."""
        match self.quarters:
            case 1:
                return self.left + y, self.bottom + x
            case 2:
                return self.right - x, self.bottom + y
            case 3:
                return self.right - y, self.top - x
            case _:
                return self.left + x, self.top - y
