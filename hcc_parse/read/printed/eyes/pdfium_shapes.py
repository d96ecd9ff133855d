"""The rules, pictures and coloured areas of a page as PDFium has them."""

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pypdfium2.raw as c

from hcc_parse.read.printed.eyes.rules import outline, stroke
from hcc_parse.read.printed.eyes.sheet import Sheet
from hcc_parse.read.printed.eyes.turning import Turning

SIMPLE = 5  # segments: a line has two, a rectangle four or five
DEEPEST = 8  # forms inside forms
Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
UNCHANGED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def draw_shapes(page: Any, turning: Turning, sheet: Sheet) -> None:
    """Add what a page draws beside letters to its sheet.

    Args:
        page: The `FPDF_PAGE`.
        turning: How it is shown.
        sheet: Gets rules, pictures and fills.
    """
    for shape, kind, matrix in _objects(page):
        if kind == c.FPDF_PAGEOBJ_PATH:
            _draw_path(shape, matrix, turning, sheet)
        elif kind == c.FPDF_PAGEOBJ_IMAGE:
            sheet.pictures.append(turning.frame(*_bounds(shape, matrix)))
        elif kind == c.FPDF_PAGEOBJ_SHADING:
            sheet.fills.append(turning.frame(*_bounds(shape, matrix)))


def _objects(page: Any) -> Iterator[tuple[Any, int, Matrix]]:
    """Every object of a page that is no text, those inside forms too, with the form's matrix."""
    open_forms = [(c.FPDFPage_GetObject, page, c.FPDFPage_CountObjects(page), UNCHANGED, 0)]
    while open_forms:
        get, parent, count, matrix, depth = open_forms.pop()
        for index in range(count):
            shape = get(parent, index)
            kind = c.FPDFPageObj_GetType(shape)
            if kind == c.FPDF_PAGEOBJ_FORM and depth < DEEPEST:
                inside = c.FPDFFormObj_CountObjects(shape)
                moved = _times(_matrix(shape), matrix)
                open_forms.append((c.FPDFFormObj_GetObject, shape, inside, moved, depth + 1))
            elif kind not in (c.FPDF_PAGEOBJ_TEXT, c.FPDF_PAGEOBJ_FORM):
                yield shape, kind, matrix


def _draw_path(shape: Any, matrix: Matrix, turning: Turning, sheet: Sheet) -> None:
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    c.FPDFPath_GetDrawMode(shape, mode, stroked)
    filled = mode.value != c.FPDF_FILLMODE_NONE
    if not (filled or stroked.value):
        return
    shade = filled and not stroked.value
    matrix = _times(_matrix(shape), matrix)
    for points in _lines(shape):
        corners = [turning.point(*_moved(x, y, matrix)) for x, y in points]
        box = _rectangle(corners)
        if box is None:
            for (xa, ya), (xb, yb) in pairwise(corners):
                sheet.rules += stroke(xa, ya, xb, yb)
            continue
        sheet.rules += outline(*box, shade=shade)
        if filled:
            sheet.fills.append(box)


def _rectangle(corners: list[Point]) -> tuple[float, float, float, float] | None:
    """The box of four corners whose sides run along the page, the first perhaps named again."""
    if len(corners) == SIMPLE and corners[0] == corners[-1]:
        corners = corners[:-1]
    if len(corners) != SIMPLE - 1:
        return None
    xs, ys = sorted(x for x, _ in corners), sorted(y for _, y in corners)
    level = xs[1] - xs[0] + xs[3] - xs[2] + ys[1] - ys[0] + ys[3] - ys[2]
    return (xs[0], ys[0], xs[3], ys[3]) if level < 1.0 else None


def _lines(shape: Any) -> Iterator[list[Point]]:
    """The strokes of a path as points; a curve breaks a stroke off."""
    points: list[Point] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(c.FPDFPath_CountSegments(shape)):
        segment = c.FPDFPath_GetPathSegment(shape, index)
        kind = c.FPDFPathSegment_GetType(segment)
        c.FPDFPathSegment_GetPoint(segment, x, y)
        if kind != c.FPDF_SEGMENT_LINETO and len(points) > 1:
            yield points
        if kind != c.FPDF_SEGMENT_LINETO:
            points = []
        points.append((x.value, y.value))
        if c.FPDFPathSegment_GetClose(segment) and points[-1] != points[0]:
            points.append(points[0])
    if len(points) > 1:
        yield points


def _bounds(shape: Any, matrix: Matrix) -> tuple[float, float, float, float]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    c.FPDFPageObj_GetBounds(shape, left, bottom, right, top)
    xa, ya = _moved(left.value, bottom.value, matrix)
    xb, yb = _moved(right.value, top.value, matrix)
    return min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb)


def _matrix(shape: Any) -> Matrix:
    found = c.FS_MATRIX()
    if not c.FPDFPageObj_GetMatrix(shape, found):
        return UNCHANGED
    return (found.a, found.b, found.c, found.d, found.e, found.f)


def _moved(x: float, y: float, matrix: Matrix) -> Point:
    a, b, d, e, f, g = matrix
    return a * x + d * y + f, b * x + e * y + g


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    """The matrix that moves by the inner one first and then by the outer one."""
    if outer == UNCHANGED:
        return inner
    a, b, d, e, f, g = inner
    (ax, ay), (dx, dy) = _moved(a, b, outer), _moved(d, e, outer)
    moved, shift = _moved(f, g, outer), outer[4:]
    return ax - shift[0], ay - shift[1], dx - shift[0], dy - shift[1], *moved
