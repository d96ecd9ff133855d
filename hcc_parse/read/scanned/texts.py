"""The words of cells that hold text: labels of several lines, heads, heads that are turned.

Such a cell is looked at in a few sizes. The look that the engine is surest of is taken; a word that
the others do not bear out stays in doubt.
"""

from collections.abc import Sequence

import numpy as np

from hcc_parse.read.printed.turned import TurnedWord
from hcc_parse.read.printed.words import PrintedWord
from hcc_parse.read.scanned.engine import Engine, Glimpse, Pixels
from hcc_parse.read.scanned.figures import DIGITS, TWO_SCRIPTS
from hcc_parse.read.scanned.grids import Sheet
from hcc_parse.read.scanned.sizing import MARGIN, fitted
from hcc_parse.read.scanned.written import Written
from hcc_parse.vietnamese import nfc

BLOCK = 6  # the engine's mode for a picture of one block
SIZES = (26.0, 20.0, 34.0)  # pixels: as high are digits in each look
SLENDER = 1.8  # times as high as broad: a head may be turned
LEAST = 4  # marks: of fewer nothing tells which way they stand
HEARD = 0.3  # what the engine is less sure of does not tell which way up a cell is
BORNE_OUT, ALONE, DIGITS_ALONE = 0.93, 0.85, 0.6  # words by all looks, by fewer; numbers by fewer

Look = list[Glimpse]


def read_texts(cells: Sequence[Written], sheet: Sheet, high: float, engine: Engine) -> None:
    """Read cells as text and give them their words; turned ones are turned upright before."""
    factors = [size / high for size in SIZES]
    ways = _ways(cells, factors[0], engine)
    pictures = [_upright(one.picture, way) for one, way in zip(cells, ways, strict=True)]
    sized = [fitted(picture, factor) for factor in factors for picture in pictures]
    looks = engine.recognise(sized, mode=BLOCK)  # in one call: each begins with a tenth of a second
    for n, (one, way) in enumerate(zip(cells, ways, strict=True)):
        mine = looks[n :: len(cells)]
        best = max(range(len(mine)), key=lambda k: _sureness(mine[k]))
        if way:
            words = _turned(one, sheet, mine[best], factors[best], down=way > 0)
        else:
            words = one.words(sheet, mine[best], factors[best])
        doubt(words, [mine[k] for k in range(len(mine)) if k != best])
        one.cell.words = words


def _ways(cells: Sequence[Written], factor: float, engine: Engine) -> list[int]:
    """For each cell by how many quarters its picture is turned (against the clock) to be read."""
    slender = [n for n, one in enumerate(cells) if _may_be_turned(one)]
    quarters = (0, -1, 1)
    pictures = [_upright(cells[n].picture, way) for n in slender for way in quarters]
    seen = engine.recognise([fitted(picture, factor) for picture in pictures], mode=BLOCK)
    ways = [0] * len(cells)
    for place, n in enumerate(slender):
        tries = seen[len(quarters) * place : len(quarters) * (place + 1)]
        ways[n] = max(zip(quarters, tries, strict=True), key=lambda tried: _clearness(tried[1]))[0]
    return ways


def _may_be_turned(one: Written) -> bool:
    return one.ink.height > SLENDER * one.ink.width and len(one.marks) >= LEAST


def _upright(picture: Pixels, way: int) -> Pixels:
    return np.ascontiguousarray(np.rot90(picture, way)) if way else picture


def _clearness(look: Look) -> float:
    """How much a look makes sense: letters of words that the engine is sure of."""
    return sum(len(g.text) * g.confidence**2 for g in look if g.confidence > HEARD)


def _sureness(look: Look) -> float:
    return sum(g.confidence for g in look) / len(look) if look else 0.0


def doubt(words: Sequence[PrintedWord], others: Sequence[Look]) -> None:
    """Say of words how sure they are: whether the other looks read them too.

    A word of digits and Roman numerals in one (`4I`) stays in doubt though all looks read it so.
    """
    texts = [[nfc(glimpse.text) for glimpse in look] for look in others]
    for n, word in enumerate(words):
        number = any(sign.isdigit() for sign in word.text)
        if all(word.text in look for look in texts):
            if TWO_SCRIPTS.search(word.text):
                word.confidence = min(word.confidence, DIGITS_ALONE)
                arabic = word.text.translate(DIGITS)
                word.rivals = (arabic,) if arabic != word.text else ()
            elif number:
                word.confidence = max(word.confidence, BORNE_OUT)
            continue
        word.confidence = min(word.confidence, DIGITS_ALONE if number else ALONE)
        rivals = dict.fromkeys(look[n] for look in texts if len(look) == len(words))
        word.rivals = tuple(rival for rival in rivals if rival != word.text) if number else ()


def _turned(
    one: Written, sheet: Sheet, seen: Look, factor: float, *, down: bool
) -> list[PrintedWord]:
    """Words of a picture that was turned, as they stand on the page."""
    left, top = one.corner
    rows, columns = one.picture.shape
    words: list[PrintedWord] = []
    for glimpse in seen:
        x0, y0, x1, y1 = ((side - MARGIN) / factor for side in glimpse.box)
        sides = (columns - y1, x0, columns - y0, x1) if down else (y0, rows - x1, y1, rows - x0)
        box = sheet.picture.box(left + sides[0], top + sides[1], left + sides[2], top + sides[3])
        word = TurnedWord(
            text=nfc(glimpse.text),
            box=box,
            confidence=glimpse.confidence,
            down=down,
            size=box.x1 - box.x0,
        )
        words.append(word)
    return words
