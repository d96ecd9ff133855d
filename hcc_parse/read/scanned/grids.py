"""Ruled tables on the picture of a page: their rows, columns and merged cells, from the rules.

The rules go through what the digital pages' go through (`printed.table`), so that a table has the
same cells whether it was printed or scanned: lone rows, open sides, cells without ink included.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from hcc_parse.read.printed.eyes.rules import Drawing
from hcc_parse.read.printed.grid import PrintedCell, PrintedTable
from hcc_parse.read.printed.table import grids_on
from hcc_parse.read.scanned.marks import Marks, Spot, marks_of
from hcc_parse.read.scanned.picture import Picture
from hcc_parse.read.scanned.rules import Ruling, ruling_of

DRIFT = 18.0  # points: sheets lie so far apart on the glass of a scanner
LETTER = (4.0, 16.0)  # points: as tall is a mark that shows that a table lacks a border beside it


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The picture of a page with what is drawn on it told apart: rules, letters, tables.

    `tables` come from the top down, each with where its rows part, in points.
    """

    picture: Picture
    ruling: Ruling
    marks: Marks
    tables: tuple[tuple[PrintedTable, list[float]], ...]

    def cells(self) -> Iterator[tuple[PrintedCell, Spot]]:
        """All cells of all tables, each with its place in pixels."""
        scale = self.picture.scale
        for table, levels in self.tables:
            for cell in table.cells:
                left, right = cell.column, cell.column + cell.column_span
                upper, lower = cell.row, cell.row + cell.row_span
                sides = (table.edges[left], levels[upper], table.edges[right], levels[lower])
                x0, top, x1, bottom = (side * scale for side in sides)
                yield cell, (x0, top, x1, bottom)


def sheet_of(picture: Picture) -> Sheet:
    """Find the rules, the marks of ink and the ruled tables of a page; cells are still empty."""
    ruling = ruling_of(picture.grey, picture.scale)
    marks = marks_of(ruling.ink, picture.scale)
    drawing = Drawing(
        number=picture.number,
        width=picture.width,
        height=picture.height,
        chars=_letters(marks),
        rules=ruling.rules,
    )
    tables = tuple(grids_on(drawing))
    for table, _ in tables:
        table.drift = DRIFT
    return Sheet(picture=picture, ruling=ruling, marks=marks, tables=tables)


def _letters(marks: Marks) -> list[dict[str, float]]:
    """Marks as large as letters, as the search for missing borders wants to have them."""
    sides = marks.sides / marks.scale
    tall = (sides[:, 3] > LETTER[0]) & (sides[:, 3] < LETTER[1])
    return [
        {"x0": x, "x1": x + width, "top": top, "bottom": top + height}
        for x, top, width, height, _ in sides[tall].tolist()
    ]
