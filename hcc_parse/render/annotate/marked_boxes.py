"""Which rectangles of a page are marked for a place: its words, line by line."""

from collections.abc import Iterable

from hcc_parse.domain import Address, Box, Provenance, Report, Table
from hcc_parse.render.annotate.passages import Passages

GAP = 12.0  # points between two words that are still marked as one stretch


def boxes_to_mark(place: Provenance | None, report: Report, passages: Passages) -> list[Box]:
    """What to mark, line by line: the words of a place, else those of its cell, else of its row."""
    if place is None:
        return []
    boxes = place.boxes or tuple(word.box for word in passages[place.address].words)
    return _joined(boxes or _left_of(place.address, report))


def _left_of(address: Address, report: Report) -> tuple[Box, ...]:
    """The words of the nearest cell of the row that has any, for a cell left blank."""
    block = report.blocks[address.block]
    if not isinstance(block, Table):
        return ()
    row = [cell.passage for cell in block.cells if cell.passage.address.row == address.row]
    near = sorted(row, key=lambda p: abs((p.address.column or 0) - (address.column or 0)))
    return next((tuple(word.box for word in p.words) for p in near if p.words), ())


def _joined(boxes: Iterable[Box]) -> list[Box]:
    """Words that stand side by side on one line, as one box."""
    lines: list[Box] = []
    for box in boxes:
        last = lines[-1] if lines else None
        if last and _side_by_side(last, box):
            lines[-1] = Box(
                last.page,
                min(last.x0, box.x0),
                min(last.top, box.top),
                max(last.x1, box.x1),
                max(last.bottom, box.bottom),
            )
        else:
            lines.append(box)
    return lines


def _side_by_side(one: Box, other: Box) -> bool:
    middle = (other.top + other.bottom) / 2
    gap = max(other.x0 - one.x1, one.x0 - other.x1)
    return one.page == other.page and one.top < middle < one.bottom and gap < GAP
