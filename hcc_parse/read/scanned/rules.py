"""The rules drawn on the picture of a page, and what of its ink they are."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from hcc_parse.read.printed.eyes.rules import Rule
from hcc_parse.read.scanned.bands import bands_of

Mask = NDArray[np.uint8]

LIGHT = 12.0  # points: the paper about a dot is judged on a square of that side
FAINT, DARK = 25, 40  # greys below the paper about it: ink of a rule, ink of a letter
LEVEL, UPRIGHT = 16.0, 8.0  # points: a level rule is no shorter, an upright one is as a row is
THICK = 3.0  # points: no rule is thicker
LONG, TALL = 72.0, 24.0  # points: no row of letters that touch is so long, no letter so tall
APART = 9  # pixels: the slope of a rule is taken of places so far apart
FAR = 90.0  # points: so long is a rule that tells how askew a page is
NEAR = 2.0  # points: two rules meet whose ends are as near
BROKEN = 4.0  # points: noise parts a rule for no longer


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """The rules of a page in points, and its ink without them.

    Attributes:
        rules: What is level or upright, or nearly so.
        drawn: 1 on a rule and beside it.
        ink: 1 where a letter is dark.
        falling: By how much the long level rules fall, to one to the right.
        leaning: By how much the long upright rules move to the right, to one down.
    """

    rules: tuple[Rule, ...]
    drawn: Mask
    ink: Mask
    falling: float
    leaning: float


def ruling_of(grey: Mask, scale: float) -> Ruling:
    """Part the rules of a page from its other ink.

    Args:
        grey: The page, straight and in even light, rows by columns.
        scale: Pixels a point.
    """
    side = round(LIGHT * scale) | 1
    depth = cv2.subtract(cv2.blur(grey, (side, side)), grey)
    faint = (depth > FAINT).astype(np.uint8)
    level, across = _rules_along(faint, scale, level=True)
    upright, down = _rules_along(faint, scale, level=False)
    level, across = _between(level, across, down, scale)
    upright, down = _between(upright, down, across, scale)
    drawn = np.asarray(cv2.dilate(across | down, np.ones((3, 3), np.uint8)), np.uint8)
    ink = (depth > DARK).astype(np.uint8) & (1 - drawn)
    return Ruling(
        rules=(*level, *upright),
        drawn=drawn,
        ink=ink,
        falling=_slope(across, scale),
        leaning=_slope(down.T, scale),
    )


def _slope(runs: Mask, scale: float) -> float:
    """By how much the long ones among level runs fall, to one to the right; 0 if few are long."""
    slopes = []
    for band in bands_of(runs, level=True):
        for n in np.flatnonzero(band.sides[:, 2] > FAR * scale):
            x, y, width, height = (int(side) for side in band.sides[n, :4])
            y -= band.place[0].start
            piece = band.labels[y : y + height, x : x + width : APART] == n + 1
            rows, columns = np.nonzero(piece)
            slopes.append(float(np.polyfit(columns * APART, rows, 1)[0]))
    return float(np.median(slopes)) if len(slopes) > 1 else 0.0


def _between(rules: list[Rule], mask: Mask, others: Mask, scale: float) -> tuple[list[Rule], Mask]:
    """Leave out strokes of letters: a short rule runs from one rule across it to another."""
    near = round(NEAR * scale)
    kept, mask = [], mask.copy()
    for rule in rules:
        x0, top, x1, bottom = (round(side * scale) for side in rule[:4])
        ends = [
            others[max(0, y - near) : y + near, max(0, x - near) : x + near].any()
            for x, y in ((x0, top), (x1, bottom))
        ]
        if rule.length >= (LONG if rule.level else TALL) or all(ends):
            kept.append(rule)
        else:
            mask[max(0, top - near) : bottom + near, max(0, x0 - near) : x1 + near] = 0
    return kept, mask


def _rules_along(faint: Mask, scale: float, *, level: bool) -> tuple[list[Rule], Mask]:
    """Rules of one direction; the steps of a slanted one are joined before."""

    def bar(length: float, breadth: float = 1.0) -> Mask:
        sides = max(1, round(breadth)), max(1, round(length))
        return np.ones(sides if level else sides[::-1], np.uint8)

    shortest = LEVEL if level else UPRIGHT
    runs = cv2.morphologyEx(faint, cv2.MORPH_CLOSE, bar(1, 3))
    runs = cv2.morphologyEx(runs, cv2.MORPH_CLOSE, bar(3))
    runs = cv2.morphologyEx(runs, cv2.MORPH_OPEN, bar(shortest * scale))
    runs = cv2.morphologyEx(runs, cv2.MORPH_CLOSE, bar(BROKEN * scale, 3))
    rules, kept = [], np.zeros(runs.shape, np.uint8)
    for band in bands_of(np.asarray(runs, np.uint8), level=level):
        good = np.zeros(len(band.sides) + 1, np.uint8)
        for n, (x, y, width, height, area) in enumerate(band.sides.tolist()):
            long = width if level else height
            if area > THICK * scale * long or long < shortest * scale:
                continue
            good[n + 1] = 1
            across, down = (float(value) / scale for value in band.middles[n])
            if level:
                rules.append(Rule(x / scale, down, (x + width) / scale, down))
            else:
                rules.append(Rule(across, y / scale, across, (y + height) / scale))
        kept[band.place] = good[band.labels]
    return rules, kept
