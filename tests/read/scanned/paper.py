"""Pictures of pages for the tests: rules and marks drawn here, or a PDF page with grain."""

from pathlib import Path

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray

from hcc_parse.read.scanned.picture import DOTS, Picture
from hcc_parse.read.scanned.rules import Mask

SCALE = DOTS
PAPER, INK = 250, 30


def sheet(width: float = 400, height: float = 300) -> Mask:
    """White paper; measures here and below are in points."""
    return np.full((round(height * SCALE), round(width * SCALE)), PAPER, np.uint8)


def rule(grey: Mask, x0: float, top: float, x1: float, bottom: float, breadth: float = 0.6) -> None:
    """Draw a rule."""
    start, end = (round(x0 * SCALE), round(top * SCALE)), (round(x1 * SCALE), round(bottom * SCALE))
    cv2.line(grey, start, end, INK, max(1, round(breadth * SCALE)))


def grid(grey: Mask, xs: list[float], ys: list[float]) -> None:
    """Draw the rules of a table."""
    for y in ys:
        rule(grey, xs[0], y, xs[-1], y)
    for x in xs:
        rule(grey, x, ys[0], x, ys[-1])


def blot(grey: Mask, x: float, y: float, width: float, height: float) -> None:
    """Draw a dark rectangle."""
    rows = slice(round(y * SCALE), round((y + height) * SCALE))
    grey[rows, round(x * SCALE) : round((x + width) * SCALE)] = INK


def picture(grey: Mask) -> Picture:
    """Page 1."""
    return Picture(1, grey, SCALE)


def scanned(path: Path, *, dpi: int = 200, grain: float = 8.0, number: int = 1) -> Picture:
    """A page of a PDF as a scanner sees it: grey, a little blurred, with grain."""
    with pypdfium2.PdfDocument(path) as document:
        drawn = document[number - 1].render(scale=dpi / 72, grayscale=True).to_numpy().squeeze()
    soft: NDArray[np.float32] = cv2.GaussianBlur(drawn, (0, 0), 0.5).astype(np.float32)
    grey = 0.9 * soft + 15 + np.random.default_rng(1).normal(0, grain, soft.shape)
    factor = SCALE / (dpi / 72)
    large = cv2.resize(
        np.clip(grey, 0, 255).astype(np.uint8),
        None,
        fx=factor,
        fy=factor,
        interpolation=cv2.INTER_CUBIC,
    )
    return picture(np.asarray(large, np.uint8))
