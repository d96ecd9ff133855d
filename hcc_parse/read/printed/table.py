"""Ruled tables of a PDF page: cells with spans, found by pdfplumber from the lines drawn.

Words are formed cell by cell: over a whole row, lines of neighbouring cells that stand half a line
apart would be taken for one, and their letters mixed.
"""

from bisect import bisect_left, bisect_right
from typing import Any

from pdfplumber.table import (
    cells_to_tables,
    edges_to_intersections,
    intersections_to_cells,
    merge_edges,
)

from hcc_parse.domain import Box
from hcc_parse.read.printed.borders import borders
from hcc_parse.read.printed.eyes.rules import SHORTEST, Drawing, Rule
from hcc_parse.read.printed.forming import words_of
from hcc_parse.read.printed.grid import PrintedCell, PrintedTable
from hcc_parse.read.printed.turned import turned_words

MANY = 4  # columns of a lone row that is no frame
NEAR = 2.5  # points: two rules closer than that are one
SNAP = 3.0  # points: rules closer than that are one, and a shorter one is none
EXTENT = {"h": "width", "v": "height"}

Corners = tuple[float, float, float, float]


def tables_on(drawing: Drawing) -> list[PrintedTable]:
    """Find the ruled tables of a page; a frame around text is none.

    A frame has one column, or one row of few: the last row of a long table may stand alone on the
    next page.
    """
    tables: list[PrintedTable] = []
    for table, ys in grids_on(drawing):
        _fill(table.cells, drawing, table.edges, ys)
        tables.append(table)
    return tables


def grids_on(drawing: Drawing) -> list[tuple[PrintedTable, list[float]]]:
    """The ruled tables of a page, their cells still empty, and where the rows of each part."""
    tables: list[tuple[PrintedTable, list[float]]] = []
    for boxes in _ruled(drawing):
        xs = _edges([x for x0, _, x1, _ in boxes for x in (x0, x1)])
        ys = _edges([y for _, top, _, bottom in boxes for y in (top, bottom)])
        columns, rows = len(xs) - 1, len(ys) - 1
        if columns < 2 or (rows < 2 and columns < MANY):
            continue
        cells = []
        for x0, top, x1, bottom in boxes:
            column, row = _nearest(xs, x0), _nearest(ys, top)
            spans = max(1, _nearest(ys, bottom) - row), max(1, _nearest(xs, x1) - column)
            cells.append(PrintedCell(row, column, *spans, []))
        x0s, tops, x1s, bottoms = zip(*boxes, strict=True)
        sides = {"x0": min(x0s), "top": min(tops), "x1": max(x1s), "bottom": max(bottoms)}
        box = Box(page=drawing.number, **sides)
        tables.append((PrintedTable(box, xs, cells, rows), ys))
    return sorted(tables, key=lambda found: (round(found[0].box.top / SNAP), found[0].box.x0))


def _ruled(drawing: Drawing) -> list[list[Corners]]:
    """The cells of each ruled table, as `find_tables` of pdfplumber finds them; borders added."""
    long = [rule for rule in drawing.rules if rule.length >= SHORTEST]
    upright = [_edge(rule) for rule in long if not rule.level]
    if len(upright) < 2:
        return []
    edges = merge_edges(upright + [_edge(rule) for rule in long if rule.level], *[SNAP] * 4)
    kept = [edge for edge in edges if edge[EXTENT[edge["orientation"]]] >= SNAP]
    kept += borders(kept, drawing.chars)
    return cells_to_tables(intersections_to_cells(edges_to_intersections(kept, SNAP, SNAP)))


def _edge(rule: Rule) -> dict[str, Any]:
    return {
        "x0": rule.x0,
        "x1": rule.x1,
        "top": rule.top,
        "bottom": rule.bottom,
        "doctop": rule.top,
        "width": rule.x1 - rule.x0,
        "height": rule.bottom - rule.top,
        "orientation": "h" if rule.level else "v",
    }


def _fill(cells: list[PrintedCell], drawing: Drawing, xs: list[float], ys: list[float]) -> None:
    """Give each cell the words made of the characters whose middle lies in it."""
    owner = {
        (row, column): cell
        for cell in cells
        for row in range(cell.row, cell.row + cell.row_span)
        for column in range(cell.column, cell.column + cell.column_span)
    }
    inside: dict[int, list[dict[str, Any]]] = {}
    for char in drawing.chars:
        x, y = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
        cell = owner.get((bisect_right(ys, y) - 1, bisect_right(xs, x) - 1))
        if cell is not None:
            inside.setdefault(id(cell), []).append(char)
    for cell in cells:
        mine = inside.get(id(cell), [])
        turned = [char for char in mine if not char.get("upright", True)]
        upright = [char for char in mine if char.get("upright", True)] if turned else mine
        cell.words = words_of(upright, drawing.number)
        cell.words += turned_words(turned, drawing.number)


def _edges(values: list[float]) -> list[float]:
    edges: list[float] = []
    for value in sorted(values):
        if not edges or value - edges[-1] > NEAR:
            edges.append(value)
    return edges


def _nearest(edges: list[float], value: float) -> int:
    after = bisect_left(edges, value)
    near = [i for i in (after - 1, after) if 0 <= i < len(edges)]
    return min(near, key=lambda i: abs(edges[i] - value))
