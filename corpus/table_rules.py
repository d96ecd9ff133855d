"""Rules of a Word table that has not all of them, and names of columns set at 90 degrees."""

from dataclasses import dataclass
from typing import Any

from docx.enum.table import WD_ROW_HEIGHT_RULE as HEIGHT
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.table import Table, _Cell, _Row
from lxml import etree

from corpus.generate.style import Rules

SIDES: dict[Rules, tuple[str, ...]] = {  # in the order of the schema
    "ruled": (),  # by its style
    "unruled": (),
    "horizontal": ("top", "bottom", "insideH"),
    "framed": ("top", "left", "bottom", "right"),
}
AFTER_BORDERS = ("tblLayout", "tblCellMar", "tblLook")
TURNED_CM = 2.8  # the length of a line that is set at 90 degrees


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """The rules of a table, and the cells (row, column) whose text is turned."""

    rules: Rules = "ruled"
    turned: frozenset[tuple[int, int]] = frozenset()


RULED = Manner()


def put_rules(table: Table, rules: Rules, head: int) -> None:
    """Draw rules around and in a table; a frame has one below its head of so many rows too."""
    if not SIDES[rules]:
        return
    properties: Any = table._tbl.tblPr
    borders = etree.Element(qn("w:tblBorders"))
    for side in SIDES[rules]:
        _draw(borders, side)
    after = next(child for child in properties if etree.QName(child).localname in AFTER_BORDERS)
    after.addprevious(borders)
    if rules == "framed" and 0 < head < len(table.rows):
        for tc in table.rows[head]._tr.tc_lst:
            inside: Any = tc.get_or_add_tcPr()
            borders = etree.Element(qn("w:tcBorders"))
            _draw(borders, "top")
            inside.insert(_place_of_borders(inside), borders)


def turn(cell: _Cell) -> None:
    """Set the text of a cell at 90 degrees, read from the bottom."""
    properties: Any = cell._tc.get_or_add_tcPr()
    direction = etree.Element(qn("w:textDirection"), {qn("w:val"): "btLr"})
    properties.find(qn("w:vAlign")).addprevious(direction)


def make_room(row: _Row) -> None:
    """Make a row as high as a turned line is long: Word does not do so by itself."""
    row.height, row.height_rule = Cm(TURNED_CM), HEIGHT.AT_LEAST


def _draw(borders: etree._Element, side: str) -> None:
    rule = {"val": "single", "sz": "4", "space": "0", "color": "auto"}
    etree.SubElement(
        borders, qn(f"w:{side}"), {qn(f"w:{name}"): value for name, value in rule.items()}
    )


def _place_of_borders(properties: etree._Element) -> int:
    """Behind the width and the spans of a cell, as the schema wants it."""
    before = {qn(f"w:{name}") for name in ("tcW", "gridSpan", "vMerge")}
    return sum(child.tag in before for child in properties)
