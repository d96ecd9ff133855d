"""Words set with wide spacing, `B Á O  C Á O`: their letters are let touch, to stay one word."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from hcc_parse.read.printed.sheet import Glyph

FEWEST = 4  # letters
APART, FARTHEST = 0.15, 1.0  # of the size of a letter: the gap between two
UNEVEN = 1.5  # times the smallest gap: a wider one parts two words


def close_up(stretches: list[list[Glyph]]) -> None:
    """Widen the boxes of the letters of spaced words up to the next letter; no text changes.

    Where accented letters come from a second font, the others stand apart too: their gaps are full.
    """
    for run in _runs(_candidates(stretches)):
        if _is_filled(run, stretches):
            continue
        pairs = [(before, after, after["x0"] - before["x1"]) for before, after in pairwise(run)]
        widest = UNEVEN * min(gap for _, _, gap in pairs)
        for before, after, gap in pairs:
            if gap < widest:
                before["x1"] = after["x0"]


def _is_filled(run: list[Glyph], stretches: list[list[Glyph]]) -> bool:
    """Whether other letters stand in the first gaps of a run."""
    level = [
        glyph
        for stretch in stretches
        if abs(stretch[0]["bottom"] - run[0]["bottom"]) < 1.0
        for glyph in stretch
    ]
    return any(
        before["x1"] - 1 < glyph["x0"] and glyph["x1"] < after["x0"] + 1
        for before, after in pairwise(run[:FEWEST])
        for glyph in level
    )


def _candidates(stretches: Iterable[list[Glyph]]) -> Iterator[Glyph | None]:
    """Letters that may be set apart; None where a run must end."""
    for stretch in stretches:
        if len(stretch) == 1 or _is_apart(stretch[0], stretch[1]):
            yield from stretch
        else:
            yield None


def _runs(glyphs: Iterable[Glyph | None]) -> Iterator[list[Glyph]]:
    """Runs of letters on one line with a gap after each and no space among them."""
    run: list[Glyph] = []
    for glyph in (*glyphs, None):
        if glyph is not None and run and _is_apart(run[-1], glyph):
            run.append(glyph)
            continue
        if len(run) >= FEWEST:
            yield run
        run = [glyph] if glyph is not None and glyph["text"].isalpha() else []


def _is_apart(before: Glyph, after: Glyph) -> bool:
    size, gap = after["size"], after["x0"] - before["x1"]
    if not APART * size < gap < FARTHEST * size:
        return False
    return abs(after["bottom"] - before["bottom"]) < 1.0 and bool(after["text"].isalpha())
