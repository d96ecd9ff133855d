"""Which way up a page lies, and how far askew: its picture turned and straightened in one go."""

import cv2
import numpy as np
from numpy.typing import NDArray

from hcc_parse.read.scanned.bands import bands_of
from hcc_parse.read.scanned.corners import Corners
from hcc_parse.read.scanned.showing import Shown
from hcc_parse.read.scanned.smaller import smaller

Pixels = NDArray[np.uint8]
Matrix = NDArray[np.float64]
Size = tuple[float, float]  # width and height in points

SMALL = 1.5  # pixels a point: lines of text can be told apart
INK = 150  # of a picture evenly lit: what is darker is ink
ASKEW, COARSE, FINE = 5.0, 0.5, 0.05  # degrees: how far, and in which steps, skew is looked for
BROAD = 4  # pixels of a row in which a rule shows though it is a step askew
GAP = 2.5  # points: letters of a word stand closer, lines do not
WORD, LONG, THIN = 15.0, 2.0, 3.0  # points, times as long as high, points: as words and lines are
LONGEST = 1300.0  # points: a page with a longer side was never measured
LONG_SIDE, SHORT_SIDE = 841.89, 595.28  # points, of A4
LIKE = 0.06  # a sheet whose sides differ from those of A4 by less is one
EDGE = 1.5  # points: so much of the edge of a sheet is left out, for its shadow
LINES = 2.0  # pixels a point: bodies of letters can be told from their marks
LETTER, LOWEST, SPACE = 22.0, 4.0, 8.0  # points: highest, lowest, between words


def straightened(
    grey: Pixels, shown: Shown, corners: Corners | None, dots: float
) -> tuple[Pixels, Matrix]:
    """Turn and straighten the picture of a page.

    Args:
        grey: The page as shown, evenly lit.
        shown: Where its size in points is.
        corners: Of the sheet in it, in pixels; None when it fills the picture.
        dots: Pixels a point of the picture to be made.

    Returns:
        The picture, and the matrix from its points to those of the page as shown.
    """
    flat, size = _flat(shown, corners)
    ink = (_seen(grey, shown, flat, size, SMALL) < INK).astype(np.uint8)
    quarters = 0 if _lies_level(ink) else 1
    forth, size = _turned(flat, size, quarters, _skew(np.rot90(ink, -quarters)))
    straight = _seen(grey, shown, forth, size, dots)
    if is_headlong(straight, dots):
        forth, size = _turned(forth, size, 2, 0.0)
        straight = np.ascontiguousarray(np.rot90(straight, 2))
    return straight, np.asarray(np.linalg.inv(forth), np.float64)


def _flat(shown: Shown, corners: Corners | None) -> tuple[Matrix, Size]:
    """The matrix from points as shown to those of the sheet seen from above, and its size."""
    if corners is None:
        longer = max(shown.width, shown.height)
        shrunk = LONG_SIDE / longer if longer > LONGEST else 1.0
        return _scaling(shrunk), (shown.width * shrunk, shown.height * shrunk)
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1) / shown.dots
    width, height = (sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2
    wide = width > height
    if abs(max(width, height) / min(width, height) / (LONG_SIDE / SHORT_SIDE) - 1) < LIKE:
        width, height = (LONG_SIDE, SHORT_SIDE) if wide else (SHORT_SIDE, LONG_SIDE)
    size = (float(width), float(height))
    edge = EDGE
    wanted = [(-edge, -edge), (width + edge, -edge), (width + edge, height + edge)]
    wanted.append((-edge, height + edge))
    source = (corners / shown.dots).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(source, np.array(wanted, np.float32))
    return np.asarray(matrix, np.float64), size


def _turned(flat: Matrix, size: Size, quarters: int, degrees: float) -> tuple[Matrix, Size]:
    """The same turned clockwise by quarters, and back by degrees, about the middle."""
    width, height = size[::-1] if quarters % 2 else size
    turn = _rotation(90.0 * quarters - degrees)
    about = _shift(width / 2, height / 2) @ turn @ _shift(-size[0] / 2, -size[1] / 2)
    return about @ flat, (width, height)


def _seen(grey: Pixels, shown: Shown, forth: Matrix, size: Size, dots: float) -> Pixels:
    """The picture of a sheet at so many pixels a point; white where there is none."""
    through = _scaling(dots) @ forth @ _scaling(1 / shown.dots)
    fine = dots >= shown.dots
    if not fine:  # points in between would be passed over
        factor = dots / shown.dots
        grey = np.asarray(
            cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), np.uint8
        )
        through = _scaling(dots) @ forth @ _scaling(shown.width / grey.shape[1])
    straight = cv2.warpPerspective(
        grey,
        through,
        (round(size[0] * dots), round(size[1] * dots)),
        flags=cv2.INTER_CUBIC if fine else cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=255,
    )
    return np.asarray(straight, np.uint8)


def is_headlong(grey: Pixels, dots: float) -> bool:
    """Whether a page of level lines stands on its head.

    Vietnamese letters carry most of their marks, and all their tall strokes, above: of the ink
    beside the body of a line the larger part is over it.
    """
    small, dots = smaller(grey, dots, LINES)
    ink = (small < INK).astype(np.uint8)
    letters = np.zeros_like(ink)
    for band in bands_of(ink, level=True):
        small_ones = np.append(False, band.sides[:, 2:4].max(axis=1) < LETTER * dots)
        letters[band.place] = small_ones[band.labels]
    space = np.ones((1, round(SPACE * dots)), np.uint8)
    near = np.asarray(cv2.morphologyEx(letters, cv2.MORPH_CLOSE, space), np.uint8)
    over = under = 0.0
    for band in bands_of(near, level=True):
        held = letters[band.place]
        for piece, (left, top, across, down, _) in enumerate(band.sides.tolist(), start=1):
            if across < WORD * dots or not LOWEST * dots < down < LETTER * dots:
                continue
            top -= band.place[0].start
            inside = (slice(top, top + down), slice(left, left + across))
            rows = (held[inside] * (band.labels[inside] == piece)).sum(axis=1)
            body = np.flatnonzero(2 * rows > rows.max())
            over += float(rows[: body[0]].sum())
            under += float(rows[body[-1] + 1 :].sum())
    return under > over


def _lies_level(ink: Pixels) -> bool:
    """Whether letters stand closer to the next one beside them than to that above or below.

    Rules and pictures are larger than any line of words, single letters say nothing.
    """
    near = np.ones((round(GAP * SMALL), round(GAP * SMALL)), np.uint8)
    _, _, about, _ = cv2.connectedComponentsWithStats(cv2.morphologyEx(ink, cv2.MORPH_CLOSE, near))
    across, down = about[1:, cv2.CC_STAT_WIDTH], about[1:, cv2.CC_STAT_HEIGHT]
    longer, shorter = np.maximum(across, down), np.minimum(across, down)
    lines = (longer > WORD * SMALL) & (longer > LONG * shorter) & (shorter > THIN * SMALL)
    level = lines & (across > down)
    return bool(2 * longer[level].sum() >= longer[lines].sum())


def _skew(ink: Pixels) -> float:
    """By how many degrees lines fall to the right: the rows of a picture are then told apart.

    A rule as long as the page shows at one angle only, between two steps: broad rows show it too.
    """
    rows, columns = np.nonzero(ink)
    if not len(rows):
        return 0.0

    def clearness(degrees: float, broad: int = 1) -> float:
        some = slice(None, None, broad)
        level = rows[some] - columns[some] * np.tan(np.radians(degrees))
        counts = np.bincount(((level - level.min()) / broad).astype(np.intp)).astype(np.float64)
        return float(np.square(np.diff(counts)).sum())

    steps = np.arange(-ASKEW, ASKEW + COARSE / 2, COARSE)
    near = {max(steps, key=clearness), max(steps, key=lambda each: clearness(each, BROAD))}
    fine = np.concatenate([np.arange(one - COARSE, one + COARSE, FINE) for one in sorted(near)])
    return float(max(fine, key=clearness))


def _rotation(degrees: float) -> Matrix:
    """Turn clockwise, as seen with y downwards."""
    cosine, sine = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[cosine, -sine, 0.0], [sine, cosine, 0.0], [0.0, 0.0, 1.0]])


def _shift(x: float, y: float) -> Matrix:
    return np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]])


def _scaling(factor: float) -> Matrix:
    return np.diag([factor, factor, 1.0])
