"""The cells of a page in which something stands: their letters, their pictures, their words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from hcc_parse.domain import Box
from hcc_parse.read.printed.grid import PrintedCell
from hcc_parse.read.printed.words import PrintedWord
from hcc_parse.read.scanned.blanks import is_blank, is_dotted
from hcc_parse.read.scanned.dust import without_dust
from hcc_parse.read.scanned.engine import Glimpse, Pixels
from hcc_parse.read.scanned.glyphs import Digit, Spot, digit_size, letters_of, parted
from hcc_parse.read.scanned.grids import Sheet
from hcc_parse.read.scanned.sizing import MARGIN
from hcc_parse.vietnamese import nfc

ROUND = 3  # pixels about the ink of a cell
FEW = 8  # letters: a cell with more says little of how large digits are
LONGEST = 16  # letters: a number, a date or a formula has no more
HIGHER = 1.55  # times a digit: brackets are not higher, two lines are


@dataclass(slots=True, kw_only=True)
class Written:
    """A cell with ink in it.

    Attributes:
        cell: Where its words go.
        table: The number of its table on the page.
        letters: Its marks from left to right; of several lines they say nothing.
        marks: All of them as they are found: x, y, width, height, area.
        ink: The smallest place about its marks, in pixels.
        picture: That place and a little more.
        short: Whether it may hold a number: one line, not many letters.
        dotted: Whether it is but a row of dots.
    """

    cell: PrintedCell
    table: int
    letters: list[Spot]
    marks: NDArray[np.int32]
    ink: Spot
    picture: Pixels
    short: bool = False
    dotted: bool = False

    def words(self, sheet: Sheet, seen: Iterable[Glimpse], factor: float) -> list[PrintedWord]:
        """What the engine saw on the picture, enlarged by a factor, as words of the page."""
        left, top = self.corner
        words = []
        for glimpse in seen:
            sides = [(side - MARGIN) / factor for side in glimpse.box]
            box = sheet.picture.box(
                left + sides[0], top + sides[1], left + sides[2], top + sides[3]
            )
            words.append(
                PrintedWord(text=nfc(glimpse.text), box=box, confidence=glimpse.confidence)
            )
        return words

    @property
    def corner(self) -> tuple[int, int]:
        """The left upper corner of the picture."""
        return max(0, self.ink.x0 - ROUND), max(0, self.ink.top - ROUND)

    def box(self, sheet: Sheet) -> Box:
        """The place of the ink, in points."""
        return sheet.picture.box(*self.ink)


def lines_of(one: Written) -> list[Written]:
    """The lines of a cell, each as a cell of its own whose words go where those of the cell go."""
    order = np.argsort(one.marks[:, 1])
    foot, groups = -1, list[list[int]]()
    for n in order.tolist():
        _, y, _, height, _ = (int(side) for side in one.marks[n])
        if y >= foot:
            groups.append([])
        groups[-1].append(n)
        foot = max(foot, y + height)
    left, top = one.corner
    pieces = []
    for group in groups:
        held = one.marks[group]
        ink = _about(held)
        rows = slice(max(0, ink.top - ROUND - top), ink.bottom + ROUND - top)
        columns = slice(max(0, ink.x0 - ROUND - left), ink.x1 + ROUND - left)
        pieces.append(
            replace(
                one,
                letters=letters_of(held),
                marks=held,
                ink=ink,
                picture=np.ascontiguousarray(one.picture[rows, columns]),
            )
        )
    return pieces


def _about(held: NDArray[np.int32]) -> Spot:
    x0, top = (int(side) for side in held[:, :2].min(axis=0))
    x1, bottom = (int(side) for side in (held[:, :2] + held[:, 2:4]).max(axis=0))
    return Spot(x0, top, x1, bottom)


def written_on(sheet: Sheet) -> tuple[list[Written], Digit]:
    """The cells of a page that are not blank, and how large a digit is."""
    scale = sheet.picture.scale
    clear = sheet.picture.grey.copy()
    clear[sheet.ruling.drawn > 0] = 255
    found: list[Written] = []
    owners = [n for n, (table, _) in enumerate(sheet.tables) for _ in table.cells]
    for owner, (cell, place) in zip(owners, sheet.cells(), strict=True):
        held, dust = without_dust(sheet.marks.inside(place), scale)
        for x, y, width, height, _ in dust.tolist():
            clear[max(0, y - 1) : y + height + 1, max(0, x - 1) : x + width + 1] = 255
        if is_blank(held, scale):
            continue
        ink = _about(held)
        rows = slice(max(0, ink.top - ROUND), ink.bottom + ROUND)
        columns = slice(max(0, ink.x0 - ROUND), ink.x1 + ROUND)
        found.append(
            Written(
                cell=cell,
                table=owner,
                letters=letters_of(held),
                marks=held,
                ink=ink,
                picture=np.ascontiguousarray(clear[rows, columns]),
                dotted=is_dotted(held, scale),
            )
        )
    few = [spot for one in found if len(one.letters) <= FEW for spot in one.letters]
    every = [spot for one in found for spot in one.letters]
    digit = digit_size(few, scale) or digit_size(every, scale) or Digit(3 * scale, 5 * scale)
    for one in found:
        one.letters = list(parted(one.letters, sheet.ruling.ink, digit))
        one.short = one.ink.height < HIGHER * digit.high and len(one.letters) <= LONGEST
    return found, digit
