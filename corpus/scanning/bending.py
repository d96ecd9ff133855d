"""Where a page lies in its picture: askew, on its side, in a black border, seen at an angle."""

from math import cos, pi, sin
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from corpus.scanning.manners import Look

Matrix = NDArray[np.float64]  # 3 x 3: a point of the page, in pixels, to one of the picture
Size = tuple[int, int]
TILT = 0.045  # by which part of its width a corner is moved when a page is seen at an angle


def bent(size: Size, look: Look, rng: Random, *, quarters: int = 0) -> tuple[Matrix, Size]:
    """Where the points of a page come to lie, and how large the picture is.

    Args:
        size: Width and height of the page in pixels.
        look: How it is scanned.
        rng: Of what differs from page to page.
        quarters: How often the page is turned clockwise by 90 degrees.
    """
    width, height = size
    edges = [round(rng.uniform(0.3, 1) * look.border * width) for _ in range(4)]
    whole = (width + edges[0] + edges[1], height + edges[2] + edges[3])
    matrix = _moved(edges[0], edges[2]) @ _about(size, rng.uniform(-look.skew, look.skew))
    if look.photographed:
        matrix = _seen_from(whole, rng) @ matrix
    return _turn(matrix, whole, quarters)


def laid(
    page: Image.Image, matrix: Matrix, size: Size, around: tuple[int, int, int]
) -> Image.Image:
    """The picture in which a page lies so; `around` is the colour beside it."""
    back = np.linalg.inv(matrix)
    back /= back[2, 2]
    return page.transform(
        size,
        Image.Transform.PERSPECTIVE,
        tuple(back.ravel()[:8]),
        Image.Resampling.BICUBIC,
        fillcolor=around,
    )


def moved_to(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Where a point of the page lies in the picture."""
    left, top, scale = matrix @ np.array([x, y, 1.0])
    return float(left / scale), float(top / scale)


def _moved(right: float, down: float) -> Matrix:
    return np.array([[1, 0, right], [0, 1, down], [0, 0, 1]], dtype=np.float64)


def _about(size: Size, degrees: float) -> Matrix:
    """Turned about the middle."""
    angle = degrees * pi / 180
    turn = np.array([[cos(angle), -sin(angle), 0], [sin(angle), cos(angle), 0], [0, 0, 1]])
    x, y = size[0] / 2, size[1] / 2
    about: Matrix = _moved(x, y) @ turn @ _moved(-x, -y)
    return about


def _turn(matrix: Matrix, size: Size, quarters: int) -> tuple[Matrix, Size]:
    for _ in range(quarters % 4):
        width, height = size
        matrix = np.array([[0, -1, height], [1, 0, 0], [0, 0, 1]], dtype=np.float64) @ matrix
        size = (height, width)
    return matrix, size


def _seen_from(size: Size, rng: Random) -> Matrix:
    """The four corners pulled inwards, each by another length."""
    width, height = size
    reach = TILT * width
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    pulled = [
        (
            x + rng.uniform(0.2, 1) * reach * (1 if x == 0 else -1),
            y + rng.uniform(0.2, 1) * reach * (1 if y == 0 else -1),
        )
        for x, y in corners
    ]
    rows, wanted = [], []
    for (x, y), (u, v) in zip(corners, pulled, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
        wanted += [u, v]
    solved = np.linalg.solve(np.array(rows, dtype=np.float64), np.array(wanted))
    return np.append(solved, 1.0).reshape(3, 3)
