"""From the coordinates of a PDF file to those of the page as it is shown."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hcc_parse.domain import Box
from hcc_parse.read.printed.eyes.sheet import Frame, Glyph

Direction = tuple[float, float]
MOST = 0.8  # of the letters of a page: so many lines on their side, and the page lies on its side


@dataclass(frozen=True, slots=True)
class Turning:
    """How a page is shown: its box in the file, and by how many quarters it is turned clockwise."""

    left: float
    bottom: float
    right: float
    top: float
    quarters: int = field(kw_only=True)

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


def quarters_to_turn(glyphs: Sequence[Glyph]) -> int:
    """By how many quarters a page must be turned clockwise for its text to stand upright.

    Usually by none; a page may have been laid on its side without saying so.
    """
    askew = [glyph for glyph in glyphs if not glyph["upright"]]
    if len(askew) <= MOST * len(glyphs):
        return 0
    counts = [0, 0, 0, 0]
    for glyph in askew:
        along, up = glyph["matrix"][:2]
        level = abs(along) >= abs(up)
        counts[(0 if along > 0 else 2) if level else (1 if up > 0 else 3)] += 1
    quarters = max(range(4), key=lambda number: counts[number])
    return quarters if counts[quarters] > MOST * len(glyphs) else 0


def turned_back(box: Box, quarters: int, width: float, height: float) -> Box:
    """A box as it stands on the page before this was turned.

    Args:
        box: Where it stands on the turned page.
        quarters: How far the page was turned clockwise.
        width: Of the turned page, in points.
        height: Of the turned page, in points.
    """
    left, right, below, above = box.x0, width - box.x1, height - box.bottom, box.top
    match quarters:
        case 1:
            left, right, above, below = above, below, right, left
        case 2:
            left, right, above, below = right, left, below, above
        case 3:
            left, right, above, below = below, above, left, right
    if quarters % 2:
        width, height = height, width
    return box._replace(x0=left, x1=width - right, top=above, bottom=height - below)
