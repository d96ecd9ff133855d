"""Pages of a PDF as pixels, about as fine as the pictures on them are."""

import ctypes
from typing import Any, NamedTuple

import numpy as np
import pypdfium2
import pypdfium2.raw as c
from numpy.typing import NDArray

from hcc_parse.domain import Limits

POINTS = 72  # of an inch
COARSEST, USUAL, FINEST = 100, 300, 400  # dots an inch
PART = 0.2  # of the page: a picture that covers less does not say how fine the page is


class Shown(NamedTuple):
    """A page as it is shown.

    Attributes:
        number: Of the page, from 1.
        pixels: Rows by columns by blue, green and red, 0 to 255.
        width: In points.
        height: In points.
    """

    number: int
    pixels: NDArray[np.uint8]
    width: float
    height: float

    @property
    def dots(self) -> float:
        """Pixels a point."""
        return float(self.pixels.shape[1] / self.width)


def shown_page(document: pypdfium2.PdfDocument, number: int, limits: Limits) -> Shown:
    """Draw a page.

    Args:
        document: The PDF file.
        number: Which page, counted from 1.
        limits: `picture_pixels` counts here.

    Raises:
        UnreadableFileError: When the page, or a picture on it, has too many pixels.
        pypdfium2.PdfiumError: When PDFium cannot open the page.
    """
    page = document[number - 1]
    try:
        return _shown(page, number, limits)
    finally:
        page.close()


def _shown(page: pypdfium2.PdfPage, number: int, limits: Limits) -> Shown:
    page.set_cropbox(*page.get_mediabox())
    width, height = page.get_size()
    dots = _finest(page, width * height, number, limits)
    dots = min(max(dots, COARSEST / POINTS), FINEST / POINTS)
    limits.hold("picture_pixels", round(width * height * dots * dots), _what(number))
    pixels = page.render(scale=dots, draw_annots=False).to_numpy()
    return Shown(number, _in_colour(pixels), width, height)


def _in_colour(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Three channels, whatever PDFium drew in."""
    if pixels.ndim == 2:
        pixels = pixels[:, :, np.newaxis]
    return np.repeat(pixels, 3, axis=2) if pixels.shape[2] == 1 else pixels[:, :, :3]


def _finest(page: Any, area: float, number: int, limits: Limits) -> float:
    """Pixels a point of the finest picture that covers a part of the page."""
    finest = 0.0
    for shape in page.get_objects(filter=[c.FPDF_PAGEOBJ_IMAGE], max_depth=4):
        columns, rows = ctypes.c_uint(), ctypes.c_uint()
        if not c.FPDFImageObj_GetImagePixelSize(shape.raw, columns, rows):
            continue
        pixels = columns.value * rows.value
        limits.hold("picture_pixels", pixels, _what(number))
        left, bottom, right, top = shape.get_bounds()
        covered = (right - left) * (top - bottom)
        if covered > PART * area:
            finest = max(finest, float(pixels / covered) ** 0.5)
    return finest or USUAL / POINTS


def _what(number: int) -> str:
    return f"Số điểm ảnh của trang {number}"
