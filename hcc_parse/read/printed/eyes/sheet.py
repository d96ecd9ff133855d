"""A page as it was drawn: characters, rules and pictures, before anything is made of them."""

from dataclasses import dataclass, field
from typing import Any

from hcc_parse.read.printed.eyes.rules import Rule

Glyph = dict[str, Any]
"""A character as pdfplumber has it: `text`, `x0`, `x1`, `top`, `bottom`, `doctop`, `size`,
`height` (points from the top-left corner), `fontname`, `upright`, `matrix` (directions on the page
as shown, y upwards); and of our own `luma` (0 black to 1 white), `owner` (alike for characters
written in one go) and `unseen` (why nobody sees it, or None)."""

Frame = tuple[float, float, float, float]
"""Left, top, right and bottom of something drawn, in points from the top-left corner."""


@dataclass(slots=True, kw_only=True)
class Sheet:
    """One page of a PDF file, turned the way it is shown.

    Attributes:
        number: Counted from 1.
        width: In points.
        height: In points.
        glyphs: All characters, those that nobody sees too.
        rules: Lines and sides of rectangles that run along the sides of the page.
        pictures: Where images are.
        fills: Where coloured rectangles are.
        turned: By how many quarters the page was turned clockwise for its text to stand upright.
        annotations: How many fields and notes on the page show text that is not among the glyphs.
    """

    number: int
    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    pictures: list[Frame] = field(default_factory=list)
    fills: list[Frame] = field(default_factory=list)
    turned: int = 0
    annotations: int = 0

    @property
    def covered(self) -> float:
        """How much of the page its pictures cover, from 0 to 1 (more where they overlap)."""
        areas = (max(x1 - x0, 0.0) * max(y1 - y0, 0.0) for x0, y0, x1, y1 in self.pictures)
        return sum(areas) / max(self.width * self.height, 1.0)
