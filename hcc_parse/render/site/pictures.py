"""Pictures of the pages of a PDF, and rectangles where findings stand on them."""

from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from typing import NamedTuple

import pypdfium2
from PIL.Image import Quantize

from hcc_parse.render.site.remarks import Remark

DPI = 110
MOST_PIXELS = 40_000_000
POINTS = 72  # of an inch
COLOURS = 32  # of a page of black letters and red stamps
MARGIN = 1.5  # points around the characters


class PagePicture(NamedTuple):
    """A page as a PNG picture, with the size of the page in points."""

    png: bytes
    width: float
    height: float


class Marked(NamedTuple):
    """A rectangle on a page, in points from the top-left corner, and the remark about it."""

    x: float
    y: float
    width: float
    height: float
    remark: Remark


def page_pictures(content: bytes, pages: Iterable[int]) -> Mapping[int, PagePicture]:
    """Draw pages of a PDF at about 110 dpi, as large as its media box, for which `Box` is true.

    Args:
        content: The file.
        pages: The pages, counted from 1; those that the file has not are passed over.

    Raises:
        pypdfium2.PdfiumError: When PDFium cannot open the file or a page.
    """
    pictures: dict[int, PagePicture] = {}
    with pypdfium2.PdfDocument(content) as document:
        for number in sorted(set(pages)):
            if 0 < number <= len(document):
                page = document[number - 1]
                try:
                    pictures[number] = _picture(page)
                finally:
                    page.close()
    return pictures


def _picture(page: pypdfium2.PdfPage) -> PagePicture:
    page.set_cropbox(*page.get_mediabox())
    width, height = page.get_size()
    scale = DPI / POINTS
    if (pixels := width * height * scale**2) > MOST_PIXELS:
        scale *= (MOST_PIXELS / pixels) ** 0.5 * 0.99  # sides are rounded up
    bitmap = page.render(scale=scale, may_draw_forms=False)
    try:
        drawn = bitmap.to_pil().convert("RGB").quantize(COLOURS, Quantize.FASTOCTREE)
    finally:
        bitmap.close()
    png = BytesIO()
    drawn.save(png, "PNG")
    return PagePicture(png.getvalue(), width, height)


def rectangles(remarks: Iterable[Remark], page: int) -> Sequence[Marked]:
    """The places of remarks on a page, words of one line joined, the worst drawn last."""
    found: list[Marked] = []
    for remark in (one for root in remarks for one in (root, *root.followers)):
        for place in remark.marked:
            found += _lines([box for box in place.boxes if box.page == page], remark)
    unique = dict.fromkeys(found)
    return sorted(unique, key=lambda marked: marked.remark.rank, reverse=True)


def _lines(boxes: Sequence[tuple[int, float, float, float, float]], remark: Remark) -> list[Marked]:
    """Boxes of words as one rectangle a line of print."""
    lines: list[list[float]] = []
    for _, x0, top, x1, bottom in boxes:
        last = lines[-1] if lines else None
        if last and min(bottom, last[3]) - max(top, last[1]) > (bottom - top) / 2:
            last[:] = min(last[0], x0), min(last[1], top), max(last[2], x1), max(last[3], bottom)
        else:
            lines.append([x0, top, x1, bottom])
    return [
        Marked(
            round(x0 - MARGIN, 2),
            round(top - MARGIN, 2),
            round(x1 - x0 + 2 * MARGIN, 2),
            round(bottom - top + 2 * MARGIN, 2),
            remark,
        )
        for x0, top, x1, bottom in lines
    ]
