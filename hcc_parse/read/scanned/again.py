"""A second look at doubtful numbers: other readings of the same ink are rivals of the first."""

from collections.abc import Sequence

import cv2
import numpy as np

from hcc_parse.read.printed.words import PrintedWord
from hcc_parse.read.scanned.engine import Engine, Glimpse, Pixels
from hcc_parse.read.scanned.picture import Picture
from hcc_parse.read.scanned.rivals import rivals_of
from hcc_parse.vietnamese import nfc

SURE = 0.9  # a word read with less is doubtful
WORD = 8  # how the engine looks at a single word
SCALES = (0.8,)  # of the picture of the page: another than in the first look
PADDING = 3.0  # points of paper around a word
AGREED, DISPUTED = 0.95, 0.6  # confidence once all looks agree, or do not
MOST = 60  # words of a page: with more of them it is the page that cannot be read


def looked_at_again(words: Sequence[PrintedWord], picture: Picture, engine: Engine) -> None:
    """Look at each doubtful number by itself, at other scales, all in one call.

    The first reading stays; one that differs becomes its rival. Where none does, the word is no
    longer doubtful.

    Raises:
        RecognitionTimeoutError: When that takes too long.
        RecognitionFailedError: When the engine crashes.
    """
    doubtful = [word for word in words if word.confidence < SURE and _is_number(word.text)][:MOST]
    crops = [_cut(picture, word, scale) for word in doubtful for scale in SCALES]
    seen = engine.recognise(crops, mode=WORD) if crops else []
    for number, word in enumerate(doubtful):
        looks = seen[number * len(SCALES) : (number + 1) * len(SCALES)]
        others = sorted(map(_whole, looks), key=lambda look: -look[1])
        if all(text == word.text for text, _ in others):
            word.confidence = max(word.confidence, AGREED)
            continue
        word.confidence = min(word.confidence, DISPUTED)
        word.rivals = rivals_of(word.text, (text for text, _ in others))


def _is_number(text: str) -> bool:
    return any(letter.isdecimal() for letter in text)


def _whole(look: Sequence[Glimpse]) -> tuple[str, float]:
    """What one look saw, and how surely; the engine may have seen several words."""
    text = nfc("".join(glimpse.text for glimpse in look))
    return text, min((glimpse.confidence for glimpse in look), default=0.0)


def _cut(picture: Picture, word: PrintedWord, scale: float) -> Pixels:
    box = word.box
    edges = (box.x0 - PADDING, box.top - PADDING, box.x1 + PADDING, box.bottom + PADDING)
    left, top, right, bottom = (max(0, round(edge * picture.scale)) for edge in edges)
    piece = cv2.resize(
        picture.grey[top:bottom, left:right],
        None,
        fx=scale,
        fy=scale,
        interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC,
    )
    return np.asarray(piece, np.uint8)
