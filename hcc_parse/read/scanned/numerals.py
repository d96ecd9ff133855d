"""Roman numerals of headings: the engine loses strokes of I, II and III, so these are counted."""

import re
from collections.abc import Sequence

import numpy as np

from hcc_parse.read.printed.words import Line, PrintedWord
from hcc_parse.read.scanned.picture import Picture

LIKE = re.compile(r"(?=.*[Il|])[IL1l|H]{1,4}([.)]?)")  # how I, II and III come out
INK = 140  # of a picture evenly lit: the middle of a stroke is darker
ROWS = (0.3, 0.4, 0.5, 0.6, 0.7)  # of the height: where only strokes are, no serifs
ALIKE = 1.8  # times: as wide as another may a stroke be
PADDING, BEHIND = 1.0, 3.0  # points around a word: a lost stroke is beside it, a lost dot behind
SERIF, LOW = 1.6, 0.6  # points that a foot reaches out; of the height: dots stand below
COUNTED = 0.92  # how sure a count is


def count_strokes(lines: Sequence[Line], picture: Picture) -> None:
    """Read numerals at the beginning of lines by their strokes; the engine's reading is a rival."""
    for line in lines:
        word = line[0]
        found = LIKE.fullmatch(word.text)
        if found is None or len(line) < 2:
            continue
        strokes, dot = _strokes(word, picture)
        told = "I" * strokes + (found[1] or dot)
        if strokes and told != word.text:
            word.rivals = (word.text, *word.rivals)
            word.text, word.confidence = told, COUNTED


def _strokes(word: PrintedWord, picture: Picture) -> tuple[int, str]:
    """How many upright strokes a word is made of, 0 when it has anything else; the dot behind."""
    box, scale = word.box, picture.scale
    edges = (box.x0 - PADDING, box.top, box.x1 + BEHIND, box.bottom)
    left, top, right, bottom = (max(0, round(edge * scale)) for edge in edges)
    ink = picture.grey[top:bottom, left:right] < INK
    tall = np.flatnonzero(ink.any(axis=1))
    if not len(tall):
        return 0, ""
    first, height = int(tall[0]), int(tall[-1] - tall[0])
    within = round((box.x1 + PADDING) * scale) - left
    rows = [ink[first + round(part * height), :within] for part in ROWS]
    widths = [_runs(row) for row in rows]
    if len({len(each) for each in widths}) != 1 or not widths[0]:
        return 0, ""
    every = [width for each in widths for width in each]
    if max(every) > ALIKE * min(every):
        return 0, ""
    last = max(int(np.flatnonzero(row)[-1]) for row in rows)
    behind = np.flatnonzero(ink[:, last + round(SERIF * scale) :].any(axis=1)) - first
    dot = len(behind) > 0 and bool((behind > LOW * height).all())
    return len(widths[0]), "." if dot else ""


def _runs(row: "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]") -> list[int]:
    """How long the stretches of ink of a row are."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], row, [False])).astype(np.int8)))
    return [int(end - start) for start, end in zip(edges[::2], edges[1::2], strict=True)]
