"""The text of a page outside its tables: recognised in one go, its words on their lines."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

import cv2
import numpy as np

from hcc_parse.domain import Box
from hcc_parse.read.printed.lines import lines_of
from hcc_parse.read.printed.words import Line, PrintedWord
from hcc_parse.read.scanned.again import looked_at_again
from hcc_parse.read.scanned.engine import Engine, Glimpse, Pixels
from hcc_parse.read.scanned.numerals import count_strokes
from hcc_parse.read.scanned.picture import Picture
from hcc_parse.read.scanned.quarters import count_quarters
from hcc_parse.vietnamese import nfc

PAGE = 3  # how the engine looks at a whole page
DPI = 170  # the engine reads prose there as well as at 300, in three quarters of the time
AROUND = 1.5  # points: so far beyond its frame the rules of a table reach
MARKED, HIGH, LOW = 0.9, 0.68, 0.47  # of the size of letters: Ấ, H and h, x above the base line
BELOW = 0.22  # of the size: how far g and y go below it
DIPPING = set("gjpqyQ,;()[]{}/|_$")
RISING = set("bdđfhklt0123456789")
LIKE = 0.15  # a size that differs from the usual one of the page by less is the usual one
ILLEGIBLE = 0.4  # the confidence of the surest word on a line of rubbish
CERTAIN = 0.8  # a sign that the engine is surer of was written
WRITTEN = 0.5  # of the signs of a row are letters and digits: dotted lines have fewer
BULLETS = set("-–+*•●○▪./…")
SEEN = {"Lu", "Ll", "Lo", "Nd"}  # categories of letters and digits
Row = list[Glimpse]


class Reading(NamedTuple):
    """The text of a page: its lines, and what looks like writing and is none that can be read."""

    lines: list[Line]
    illegible: list[Line]


class _Measure(NamedTuple):
    """Where letters of a line stand, in pixels, and how large they are (0 when it is not seen)."""

    base: float
    size: float


def text_on(picture: Picture, engine: Engine, taken: Sequence[Box]) -> Reading:
    """Recognise what is written outside the tables.

    Args:
        picture: The page.
        engine: Recognises it.
        taken: Where tables are, in points.

    Raises:
        RecognitionTimeoutError: When that takes too long.
        RecognitionFailedError: When the engine crashes.
    """
    grey = picture.grey.copy()
    for box in taken:
        edges = (box.x0 - AROUND, box.top - AROUND, box.x1 + AROUND, box.bottom + AROUND)
        left, top, right, bottom = (max(0, round(edge * picture.scale)) for edge in edges)
        grey[top:bottom, left:right] = 255
    seen = _recognised(grey, picture, engine)
    rows: defaultdict[tuple[int, int, int], Row] = defaultdict(list)
    for glimpse in seen:
        rows[glimpse.line].append(glimpse)
    clear: list[Row] = []
    rubbish: list[Row] = []
    for row in rows.values():
        torn = [word for word in row if _is_torn_off(word, row)]
        rest = [word for word in row if word not in torn]
        rubbish += [torn] if torn else []
        if rest:
            (clear if _is_legible(rest) else rubbish).append(rest)
    words = _words(clear, picture)
    looked_at_again(words, picture, engine)
    lines = lines_of(words)
    count_strokes(lines, picture)
    count_quarters(lines, picture)
    return Reading(lines, lines_of(_words(rubbish, picture)))


def _is_legible(row: Row) -> bool:
    """Whether a row is writing: not a smudge, nor the marks of the letters of the row below."""
    if max(word.confidence for word in row) <= ILLEGIBLE:
        return False
    signs = _signs(row)
    if set(signs) <= BULLETS:
        return True
    return sum(map(_is_written, signs)) >= WRITTEN * len(signs)


def _is_torn_off(word: Glimpse, row: Row) -> bool:
    """Whether a sign stands alone beside a line: it is a mark of a letter of the line below."""
    if word.confidence > CERTAIN or _is_written(word.text):
        return False
    high = max(other.box[3] for other in row) - min(other.box[1] for other in row)
    beside = (other for other in row if other is not word and _is_written(other.text))
    gaps = (max(o.box[0] - word.box[2], word.box[0] - o.box[2]) for o in beside)
    return min(gaps, default=high) >= high


def _signs(row: Row) -> str:
    return "".join(word.text for word in row)


def _recognised(grey: Pixels, picture: Picture, engine: Engine) -> Row:
    """The words of a page, with boxes in pixels of its picture."""
    factor = DPI / (picture.scale * 72)
    small = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    if not (small < 128).any():
        return []
    (found,) = engine.recognise([np.asarray(small, np.uint8)], mode=PAGE, dpi=DPI)
    return [glimpse._replace(box=_times(glimpse.box, 1 / factor)) for glimpse in found]


def _times(box: tuple[int, int, int, int], factor: float) -> tuple[int, int, int, int]:
    left, top, right, bottom = (round(edge * factor) for edge in box)
    return left, top, right, bottom


def _words(rows: Iterable[Row], picture: Picture) -> list[PrintedWord]:
    """Words as high as their letters are set, so that all of a line have the same top and bottom.

    The engine gives each the box of its ink: that of a comma is no line of text.
    """
    measured = [(row, _measured(row)) for row in rows]
    sizes = [found.size for row, found in measured for _ in row if found.size]
    usual = median(sizes) if sizes else 0.0
    words = []
    for row, (base, size) in measured:
        if abs(size - usual) < LIKE * usual or not size:
            size = usual
        for word in row:
            left, top, right, bottom = word.box
            edges = (left, base - (1 - BELOW) * size, right, base + BELOW * size)
            box = picture.box(*(edges if size else (left, top, right, bottom)))
            words.append(PrintedWord(text=nfc(word.text), box=box, confidence=word.confidence))
    return words


def _measured(row: Row) -> _Measure:
    bottoms = [word.box[3] for word in row if not _dips(word.text) and _is_written(word.text)]
    base = median(bottoms or [word.box[3] for word in row])
    sizes = [(base - word.box[1]) / _height(word.text) for word in row if _is_written(word.text)]
    return _Measure(base, max(0.0, median(sizes)) if sizes else 0.0)


def _is_written(text: str) -> bool:
    return any(unicodedata.category(sign) in SEEN for sign in text)


def _dips(text: str) -> bool:
    """Whether a letter, or a dot below one, goes below the base line."""
    return any(part in DIPPING or part == "\u0323" for part in unicodedata.normalize("NFD", text))


def _height(text: str) -> float:
    """How far the highest letter of a word rises above the base line, in sizes."""
    parts = unicodedata.normalize("NFD", text)
    marked = any(unicodedata.combining(part) and part not in "\u0323\u031b" for part in parts)
    if any(part.isupper() for part in parts):
        return MARKED if marked else HIGH
    return HIGH if marked or any(part in RISING for part in parts) else LOW
