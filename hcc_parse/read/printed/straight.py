"""From the straightened picture of a page back to the page as it is shown."""

from hcc_parse.domain import Box

Back = tuple[float, ...]
"""Nine numbers, row by row: the matrix from points of the picture to points as shown."""


def as_shown(box: Box, back: Back) -> Box:
    """The smallest box about what a box of the picture is on the page."""
    corners = [_moved(x, y, back) for x in (box.x0, box.x1) for y in (box.top, box.bottom)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    edges = (min(xs), min(ys), max(xs), max(ys))
    return Box(box.page, *(round(edge, 2) for edge in edges))


def _moved(x: float, y: float, back: Back) -> tuple[float, float]:
    a, b, c, d, e, f, g, h, i = back
    scale = g * x + h * y + i
    return (a * x + b * y + c) / scale, (d * x + e * y + f) / scale
