"""From the coordinates of a PDF file to those of the page as it is shown."""

from dataclasses import dataclass

from hcc_parse.read.printed.sheet import Frame

Direction = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Turning:
    """How a page is shown: its box in the file, and by how many quarters it is turned clockwise."""

    left: float
    bottom: float
    right: float
    top: float
    quarters: int

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as shown."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.quarters % 2 else (width, height)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point, counted from the top-left corner as shown."""
        match self.quarters:
            case 1:
                return y - self.bottom, x - self.left
            case 2:
                return self.right - x, y - self.bottom
            case 3:
                return self.top - y, self.right - x
            case _:
                return x - self.left, self.top - y

    def frame(self, left: float, bottom: float, right: float, top: float) -> Frame:
        """A rectangle as shown."""
        (xa, ya), (xb, yb) = self.point(left, bottom), self.point(right, top)
        return min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb)

    def direction(self, x: float, y: float) -> Direction:
        """A direction as shown, still with y upwards."""
        match self.quarters:
            case 1:
                return y, -x
            case 2:
                return -x, -y
            case 3:
                return -y, x
            case _:
                return x, y
