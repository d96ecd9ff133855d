"""Walks a story of a Word file (its body, a note, a header) and finds its lines and tables."""

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from hcc_parse.domain import Limits
from hcc_parse.read.word.inline import Inline, Inside
from hcc_parse.read.word.names import (
    ALTERNATE,
    DEL,
    FOREIGN_TAGS,
    LOOSE,
    MOVE_FROM,
    PPR,
    RPR,
    TBL,
    TC,
    TR,
    VAL,
    WITHOUT_TEXT,
    P,
    W,
)  # fmt: skip
from hcc_parse.read.word.numbering import Numbering
from hcc_parse.read.word.objects import FOREIGN
from hcc_parse.read.word.pieces import SHOWN, Line, Piece, Where, is_shown, text_of
from hcc_parse.read.word.revisions import CHANGES, inside_of, within
from hcc_parse.read.word.styles import SHADE, VANISH, is_ground, is_on, value
from hcc_parse.read.word.table import Merging, Sheet, flat

Items = list[Line | Sheet]
_Into = tuple[Sheet, Merging]
DROPPED = ("drop", "margin")  # a first letter that is set large runs on into its word
NEAR = 8  # pieces in which the first letter of a paragraph is sought


@dataclass(slots=True)
class _Flow:
    """The lines of one container while they are found.

    Attributes:
        items: What was found.
        carried: What a paragraph whose mark is gone hands on to the next one.
        inside: Text boxes that hang on the line, read after it.
        labelled: Whether what is carried has its number already.
    """

    items: Items = field(default_factory=list)
    carried: Line = field(default_factory=list)
    inside: Inside = field(default_factory=list)
    labelled: bool = False


class Stories:
    """The stories of a document; its lists count on from one to the next."""

    def __init__(self, inline: Inline, numbering: Numbering, limits: Limits) -> None:
        self.inline = inline
        self._numbering = numbering
        self._limits = limits
        self._cells = self._depth = 0

    def read(self, root: etree._Element) -> Items:
        """The lines and tables of a story, in the order in which they stand."""
        self.inline.fields.begin(root)
        return self._items(root, SHOWN)

    def _items(self, container: etree._Element, where: Where) -> Items:
        flow = _Flow()
        if container.tag in (P, TBL) or container.tag in LOOSE:
            self._block(container, where, flow)
        else:
            self._fill(container, where, flow)
        self._end_line(flow, [])
        return flow.items

    def _fill(self, container: etree._Element, where: Where, flow: _Flow) -> None:
        for child in container:
            self._block(child, where, flow)

    def _block(self, child: etree._Element, where: Where, flow: _Flow) -> None:
        tag = child.tag
        if tag == P:
            self._paragraph(child, where, flow)
        elif tag == TBL:
            self._end_line(flow, [])
            flow.items += self._table(child, where)
        elif tag in CHANGES:
            self._fill(child, within(child, where), flow)
        elif tag == ALTERNATE:
            pick = self.inline.choices.of(child)
            if pick.chosen is not None:
                self._fill(pick.chosen, where, flow)
            reason = where.reason or "fallback"
            flow.carried += [Piece(other, reason=reason) for other in pick.others]
        elif tag in FOREIGN_TAGS:
            self._end_line(flow, [Piece("", unread=FOREIGN)])
        elif tag in LOOSE:
            line, inside = self.inline.read_loose(child, where)
            flow.inside += inside
            self._end_line(flow, line)
        elif tag not in WITHOUT_TEXT:
            self._fill(child, where, flow)

    def _paragraph(self, paragraph: etree._Element, where: Where, flow: _Flow) -> None:
        properties = paragraph.find(PPR)
        style = value(properties, "pStyle") if properties is not None else ""
        if properties is not None and any(map(is_ground, properties.findall(SHADE))):
            where = where._replace(grounded=True)
        line, inside = self.inline.read(paragraph, where, style)
        flow.inside += inside
        mark = self._mark(properties, style) if where.reason is None else ""
        if where.reason is None and mark != "gone" and (not mark or is_shown(line)):
            before = text_of((flow.carried or line)[:NEAR])
            label = self._numbering.label(properties, style, before=before)
            if label and not flow.labelled:
                flow.carried[:0] = label
                flow.labelled = True
        flow.carried += line
        if not mark:
            self._end_line(flow, [])

    def _mark(self, properties: etree._Element | None, style: str) -> str:
        """What became of the end of a paragraph: `gone` by a change, `hidden`, or still there."""
        frame = properties.find(f"{W}framePr") if properties is not None else None
        if frame is not None and frame.get(f"{W}dropCap") in DROPPED:
            return "hidden"
        hidden = self.inline.styles.paragraph(style).hidden
        mark = properties.find(RPR) if properties is not None else None
        for each in mark if mark is not None else ():
            if each.tag in (DEL, MOVE_FROM):
                return "gone"
            if each.tag == VANISH:
                hidden = is_on(each.get(VAL))
        return "hidden" if hidden else ""

    def _end_line(self, flow: _Flow, line: Line) -> None:
        """Put a line down, and after it what hangs on it."""
        whole, flow.carried, flow.labelled = flow.carried, [], False
        whole += line
        if whole:
            flow.items.append(whole)
        inside, flow.inside = flow.inside, []
        for box, where in inside:
            flow.items += self._items(box, where)

    def _table(self, table: etree._Element, where: Where) -> Items:
        self._depth += 1
        self._limits.hold("table_nesting", self._depth, "Số lớp bảng lồng nhau")
        sheet = Sheet()
        self._rows(table, where, (sheet, Merging(sheet, self._limits)))
        self._depth -= 1
        if sheet.is_frame:
            return [*(item for cell in sheet.cells for item in cell.items), *sheet.after]
        return [sheet] if sheet.cells else list(sheet.after)

    def _rows(self, element: etree._Element, where: Where, into: _Into) -> None:
        for child in element:
            if child.tag == TR:
                inside = inside_of(child.find(f"{W}trPr"), where)
                if inside.reason is None:
                    into[1].next_row(child)
                self._cells_of(child, inside, into)
            else:
                self._wrapped(child, where, into, self._rows)

    def _cells_of(self, element: etree._Element, where: Where, into: _Into) -> None:
        for child in element:
            if child.tag == TC:
                self._cells += 1
                self._limits.hold("table_cells", self._cells, "Số ô của các bảng")
                inside = inside_of(child.find(f"{W}tcPr"), where)
                items = self._items(child, inside._replace(grounded=True))
                if inside.reason is None:
                    first = self.inline.origins.get(next(child.iter(P), child), -1)
                    into[1].add(child, items, first)
                else:
                    into[0].after.append(flat(items))
            else:
                self._wrapped(child, where, into, self._cells_of)

    def _wrapped(
        self, child: etree._Element, where: Where, into: _Into, go_on: Callable[..., None]
    ) -> None:
        """Rows and cells may stand in content controls, in changes and in choices."""
        if child.tag in (P, TBL) or child.tag in LOOSE:  # in no cell: a damaged file
            into[0].after.append(flat(self._items(child, where)))
        elif child.tag == ALTERNATE:
            pick = self.inline.choices.of(child)
            if pick.chosen is not None:
                go_on(pick.chosen, where, into)
            reason = where.reason or "fallback"
            into[0].after += [[Piece(other, reason=reason)] for other in pick.others]
        elif child.tag not in WITHOUT_TEXT:
            go_on(child, within(child, where) if child.tag in CHANGES else where, into)
