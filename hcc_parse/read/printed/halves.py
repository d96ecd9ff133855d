"""A letterhead or a signature: what stands on the left of the page, and what on the right."""

from hcc_parse.domain import Address, Cell, Table
from hcc_parse.read.printed.lines import lines_of
from hcc_parse.read.printed.words import Line, PrintedWord, join_lines

GUTTER = 12.0  # points of empty space that part two columns of a letterhead

Halves = tuple[list[Line], list[Line]]


def halves_of(lines: list[Line], width: float) -> Halves | None:
    """What stands on the left and on the right of a page, if a gutter parts it all the way.

    Args:
        lines: The lines of a letterhead or of a signature.
        width: Of the page, in points.
    """
    words = [word for line in lines for word in line]
    gutter = _gutter(words, width)
    if gutter is None:
        return None
    left = [word for word in words if word.box.x1 <= gutter]
    right = [word for word in words if word.box.x0 >= gutter]
    return lines_of(left), lines_of(right)


def _gutter(words: list[PrintedWord], width: float) -> float | None:
    """The widest empty stretch in the middle of the page that no word crosses."""
    best, reach = (GUTTER, -1.0), 0.0
    for word in sorted(words, key=lambda w: w.box.x0):
        gap, middle = word.box.x0 - reach, (word.box.x0 + reach) / 2
        if reach and gap > best[0] and 0.3 * width < middle < 0.65 * width:
            best = (gap, middle)
        reach = max(reach, word.box.x1)
    return best[1] if best[1] > 0 else None


def side_by_side(halves: Halves, block: int) -> Table:
    """The halves as two cells without rules."""
    cells = [
        Cell(passage=join_lines(half, Address(block, 0, column), between="\n"))
        for column, half in enumerate(halves)
    ]
    return Table(cells=tuple(cells), ruled=False)
