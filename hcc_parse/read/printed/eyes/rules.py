"""What a page shows, as plain values: its letters and the rules drawn on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

SHORTEST = 1.0  # points: what is shorter is a dot, or the end of a rule that has a thickness

THICK = 4.0  # points: no rule is thicker, an area of colour is


class Rule(NamedTuple):
    """A stroke that is level or upright, or one side of a rectangle.

    Measured in points from the top-left corner of the page as it is shown, turned if it is turned.
    `shade` says that it is a side of an area filled and not outlined, which may be mere colour.
    """

    x0: float
    top: float
    x1: float
    bottom: float
    shade: bool = False

    @property
    def level(self) -> bool:
        """Whether the rule runs from left to right."""
        return self.x1 - self.x0 >= self.bottom - self.top

    @property
    def length(self) -> float:
        """How far the rule runs."""
        return max(self.x1 - self.x0, self.bottom - self.top)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """One page before it is understood.

    `chars` are pdfplumber's: mappings with `text`, `x0`, `x1`, `top`, `bottom`, `size`, `fontname`,
    `upright`. `rules` may come in any order, doubled, broken, or longer than the table.
    """

    number: int
    width: float
    height: float
    chars: Sequence[dict[str, Any]]
    rules: Sequence[Rule]


def outline(
    x0: float, top: float, x1: float, bottom: float, *, shade: bool = False
) -> Iterator[Rule]:
    """The four sides of a rectangle; a thin one gives two rules that the tables take for one.

    Args:
        x0: The left side; then the top, the right and the bottom.
        top: As of all measures, from the top of the page.
        x1: The right side.
        bottom: The lower side.
        shade: Whether the rectangle is filled and not outlined; that of a thin one is ink.
    """
    shade = shade and min(x1 - x0, bottom - top) > THICK
    for y in (top, bottom):
        yield Rule(x0=x0, top=y, x1=x1, bottom=y, shade=shade)
    for x in (x0, x1):
        yield Rule(x0=x, top=top, x1=x, bottom=bottom, shade=shade)


def stroke(x0: float, y0: float, x1: float, y1: float) -> Iterator[Rule]:
    """A line from one point to another, unless it is slanted: no table has such a rule."""
    rule = Rule(x0=min(x0, x1), top=min(y0, y1), x1=max(x0, x1), bottom=max(y0, y1))
    if min(rule.x1 - rule.x0, rule.bottom - rule.top) < SHORTEST:
        yield rule
