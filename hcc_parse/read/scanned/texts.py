"""The words of cells that hold text: labels of several lines, heads, heads that are turned."""

from collections.abc import Sequence

import numpy as np

from hcc_parse.domain import Box
from hcc_parse.read.printed.turned import TurnedWord
from hcc_parse.read.printed.words import PrintedWord
from hcc_parse.read.scanned.engine import Engine, Glimpse
from hcc_parse.read.scanned.grids import Sheet
from hcc_parse.read.scanned.sizing import MARGIN, fitted
from hcc_parse.read.scanned.written import Written
from hcc_parse.vietnamese import nfc

BLOCK = 6  # the engine's mode for a picture of one block
SIZES = (26.0, 34.0)  # pixels: as high are digits in the two looks
SLENDER = 1.8  # times as high as broad: a head may be turned
LEAST = 3  # letters: of fewer nothing tells which way they stand
SURE, TORN = 0.93, 0.6  # a number among words that two looks read alike, or not


def read_texts(cells: Sequence[Written], sheet: Sheet, high: float, engine: Engine) -> None:
    """Read cells as text and give them their words; turned ones are turned upright before."""
    factors = [size / high for size in SIZES]
    slender = [one for one in cells if _may_be_turned(one)]
    pictures = [one.picture for one in cells]
    pictures += [np.rot90(one.picture, way) for one in slender for way in (-1, 1)]
    seen = engine.recognise([fitted(picture, factors[0]) for picture in pictures], mode=BLOCK)
    upright, turned = seen[: len(cells)], seen[len(cells) :]
    ways = {id(one): turned[2 * n : 2 * n + 2] for n, one in enumerate(slender)}
    again: list[tuple[Written, list[PrintedWord]]] = []
    for one, glimpses in zip(cells, upright, strict=True):
        up, down = ways.get(id(one), ([], []))
        best = max((glimpses, up, down), key=_clearness)
        if best is glimpses:
            one.cell.words = one.words(sheet, glimpses, factors[0])
            if any(_has_digit(word.text) for word in one.cell.words):
                again.append((one, one.cell.words))
        else:
            one.cell.words = _turned(one, sheet, best, factors[0], down=best is down)
    _look_again(again, factors[1], engine)


def _look_again(
    cells: Sequence[tuple[Written, list[PrintedWord]]], factor: float, engine: Engine
) -> None:
    """Say of numbers among words how sure they are: whether another look reads them alike."""
    seen = engine.recognise([fitted(one.picture, factor) for one, _ in cells], mode=BLOCK)
    for (_, words), glimpses in zip(cells, seen, strict=True):
        texts = [nfc(glimpse.text) for glimpse in glimpses]
        for n, word in enumerate(words):
            if not _has_digit(word.text):
                continue
            if word.text in texts:
                word.confidence = max(word.confidence, SURE)
                continue
            word.confidence = min(word.confidence, TORN)
            if len(texts) == len(words) and _has_digit(texts[n]):
                word.rivals = (texts[n],)


def _may_be_turned(one: Written) -> bool:
    return one.ink.height > SLENDER * one.ink.width and len(one.letters) >= LEAST


def _clearness(glimpses: Sequence[Glimpse]) -> float:
    """How much a look makes sense: letters of words that the engine is sure of."""
    return sum(len(g.text) * g.confidence**2 for g in glimpses if g.confidence > SURE - TORN)


def _turned(
    one: Written, sheet: Sheet, seen: Sequence[Glimpse], factor: float, *, down: bool
) -> list[PrintedWord]:
    """Words of a picture that was turned, as they stand on the page."""
    left, top = one.corner
    rows, columns = one.picture.shape
    words: list[PrintedWord] = []
    for glimpse in seen:
        x0, y0, x1, y1 = ((side - MARGIN) / factor for side in glimpse.box)
        sides = (columns - y1, x0, columns - y0, x1) if down else (y0, rows - x1, y1, rows - x0)
        box = sheet.picture.box(left + sides[0], top + sides[1], left + sides[2], top + sides[3])
        words.append(
            TurnedWord(
                text=nfc(glimpse.text),
                box=box,
                confidence=glimpse.confidence,
                down=down,
                size=_thickness(box),
            )
        )
    return words


def _thickness(box: Box) -> float:
    return box.x1 - box.x0


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)
