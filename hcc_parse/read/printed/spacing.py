"""Words set with wide spacing, `B Á O  C Á O`: their letters are let touch, to stay one word."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from hcc_parse.read.printed.eyes.sheet import Glyph

FEWEST = 4  # letters
APART, FARTHEST = 0.15, 1.0  # of the size of a letter: the gap between two
UNEVEN = 1.5  # times the smallest gap: a wider one parts two words
LEVEL = 1.0  # points


def close_up(stretches: list[list[Glyph]]) -> None:
    """Widen the boxes of the letters of spaced words up to the next letter; no text changes.

    Where accented letters come from a second font, the others stand apart too: their gaps are full.
    """
    for run in _runs(_candidates(stretches)):
        pairs = [(a, b) for a, b in pairwise(run) if a["text"].isalpha() and b["text"].isalpha()]
        letters = sum(glyph["text"].isalpha() for glyph in run)
        if letters < FEWEST or not pairs or _is_filled(pairs, stretches):
            continue
        widest = UNEVEN * min(after["x0"] - before["x1"] for before, after in pairs)
        for before, after in pairs:
            if after["x0"] - before["x1"] < widest:
                before["x1"] = after["x0"]


def _is_filled(pairs: list[tuple[Glyph, Glyph]], stretches: list[list[Glyph]]) -> bool:
    """Whether other letters stand in the gaps of a run."""
    bottom = pairs[0][0]["bottom"]
    level = [
        glyph
        for stretch in stretches
        if abs(stretch[0]["bottom"] - bottom) < LEVEL
        for glyph in stretch
    ]
    return any(
        before["x1"] - LEVEL < glyph["x0"] and glyph["x1"] < after["x0"] + LEVEL
        for before, after in pairs
        for glyph in level
    )


def _candidates(stretches: Iterable[list[Glyph]]) -> Iterator[Glyph | None]:
    """Characters that may be set apart; None where a run must end."""
    for stretch in stretches:
        if any(not _is_apart(before, after) for before, after in pairwise(stretch)):
            yield None
        else:
            yield from stretch


def _runs(glyphs: Iterable[Glyph | None]) -> Iterator[list[Glyph]]:
    """Runs of characters on one line of which no two letters touch."""
    run: list[Glyph] = []
    for glyph in (*glyphs, None):
        if glyph is not None and run and _is_apart(run[-1], glyph):
            run.append(glyph)
            continue
        if len(run) >= FEWEST:
            yield run
        run = [] if glyph is None else [glyph]


def _is_apart(before: Glyph, after: Glyph) -> bool:
    """Whether two characters of a line may be neighbours in a spaced word, or part two such."""
    if abs(after["bottom"] - before["bottom"]) >= LEVEL:
        return False
    if before["text"] == " " or after["text"] == " ":
        return True
    size, gap = after["size"], after["x0"] - before["x1"]
    spaced = APART * size < gap < FARTHEST * size
    return bool(spaced and before["text"].isalpha() and after["text"].isalpha())
