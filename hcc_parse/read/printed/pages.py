"""Pages to blocks: reading order, columns side by side, tables that run on over the page."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from hcc_parse.domain import Address, Block, Paragraph, Table
from hcc_parse.read.printed.broken_rows import join_broken_row
from hcc_parse.read.printed.grid import PrintedTable
from hcc_parse.read.printed.halves import Halves, halves_of, side_by_side
from hcc_parse.read.printed.lines import lines_of, paragraphs_of, text_of
from hcc_parse.read.printed.prose import Column, columns_of_prose
from hcc_parse.read.printed.straight import Back
from hcc_parse.read.printed.unruled import go_on_with, last_tables, resumed, spread_like
from hcc_parse.read.printed.words import Line, join_lines
from hcc_parse.vietnamese import fold

ACROSS = 2  # lines above a letterhead that run over both its columns, as a running head does
FULL = 0.85  # of the page width: where a line may end that is full, when no page tells


@dataclass(slots=True)
class Page:
    """One printed page: the lines outside tables, and the tables."""

    number: int
    width: float
    height: float
    lines: list[Line]
    tables: list[PrintedTable]
    asides: list[tuple[Line, str]] = field(default_factory=list)  # with the reason
    turned: int = 0  # by how many quarters it was turned clockwise to stand upright
    broken: bool = False  # whether its letters stand for others than they show
    drawn: bool = False  # whether it shows anything but text: a scan does, an empty page does not
    scanned: bool = False  # whether pictures cover most of it
    doubts: int = 0  # what looks like a table and is read as lines
    annotations: int = 0  # fields and notes whose text is seen and not read
    back: Back = ()  # of a page that was recognised: from points of its picture to those shown


Settled = list[Line] | PrintedTable | Halves
Piece = Settled | Column


def blocks_of(pages: list[Page]) -> list[Block]:
    """Put paragraphs and tables of all pages in reading order."""
    _resume(pages)
    blocks: list[Block] = []
    flow: list[Line] = []
    right = 0.0
    for piece, margin in _joined(pages):
        if isinstance(piece, list):
            if flow and margin and abs(margin - right) > 20:  # a page turned to landscape
                _close(blocks, flow, right)
            right = margin or right or max(_rightmost(piece), FULL * pages[0].width)
            flow += piece
            continue
        _close(blocks, flow, right)
        if isinstance(piece, PrintedTable):
            blocks.append(Table(cells=piece.read(len(blocks))))
        else:
            blocks.append(side_by_side(piece, len(blocks)))
    _close(blocks, flow, right)
    return blocks


def _resume(pages: list[Page]) -> None:
    """Find the rows that go on a table without rules; others that have no header become lines."""
    last: PrintedTable | None = None
    before: Page | None = None  # the page before, if it ends with a table
    for page in pages:
        _turn_back(page, [table for table in page.tables if not table.headed])
        above = page.tables[0].box.top if page.tables else page.height
        words = [word for line in page.lines for word in line if word.box.bottom <= above]
        turned = [word for line, why in page.asides if why == "turned" for word in line]
        ends = last_tables(before.tables) if before and words else []
        more = resumed(words, last, turned) if last and words and len(ends) < 2 else None
        if ends and not more:
            cut_off = go_on_with(words, ends)
            if before and cut_off is None:
                _turn_back(before, ends)
            page.lines = _without(page.lines, cut_off or set())
        if more:
            page.tables.insert(0, more)
            page.doubts = max(0, page.doubts - 1)
            taken = {id(word) for cell in more.cells for word in cell.words}
            page.lines = _without(page.lines, taken)
            left = [([w for w in line if id(w) not in taken], why) for line, why in page.asides]
            page.asides = [(line, why) for line, why in left if line]
        if not page.tables or any(
            line[0].box.top > page.tables[-1].box.bottom for line in page.lines
        ):
            last = None
        elif page.tables[-1] is not more:
            last = None if page.tables[-1].ruled else page.tables[-1]
        before = page if last else None


def _turn_back(page: Page, tables: list[PrintedTable]) -> None:
    """Make lines of what is not certain to be a table."""
    for table in tables:
        page.tables = [other for other in page.tables if other is not table]
        page.lines += lines_of([word for cell in table.cells for word in cell.words])
        page.doubts += 1
    page.lines.sort(key=lambda line: line[0].box.top)


def _without(lines: list[Line], taken: set[int]) -> list[Line]:
    rest = [[word for word in line if id(word) not in taken] for line in lines]
    return [line for line in rest if line]


def _close(blocks: list[Block], flow: list[Line], right: float) -> None:
    for paragraph in paragraphs_of(flow, right=right):
        blocks.append(Paragraph(passage=join_lines(paragraph, Address(len(blocks)))))
    flow.clear()


def _joined(pages: list[Page]) -> Iterator[tuple[Settled, float]]:
    """Pieces in order; a table at the top of a page joins the one that ended the page before."""
    pending: PrintedTable | None = None
    closing = False
    for page in pages:
        pieces = list(_pieces(page, closing=closing))
        closing = bool(pieces) and isinstance(pieces[-1], tuple)
        for number, piece in enumerate(pieces):
            if isinstance(piece, PrintedTable):
                if pending and number == 0 and piece.continues(pending):
                    spread_like(piece, pending)
                    join_broken_row(pending, piece)
                    pending.extend(piece)
                    continue
                if pending:
                    yield pending, 0.0
                pending = piece
                continue
            if pending:
                yield pending, 0.0
                pending = None
            if isinstance(piece, Column):
                yield piece.lines, piece.right
            else:
                yield piece, _right_margin(page)
    if pending:
        yield pending, 0.0


def _pieces(page: Page, *, closing: bool) -> Iterator[Piece]:
    """The pieces of a page; `closing` tells that the page before ended amid the signature."""
    lines = page.lines
    if closing and not page.tables and (halves := halves_of(lines, page.width)):
        yield halves
        return
    for table in page.tables:
        above = [line for line in lines if line[0].box.top < table.box.top]
        lines = [line for line in lines if line[0].box.top >= table.box.top]
        yield from _columns(above, page)
        yield table
    yield from _columns(lines, page)


def _columns(lines: list[Line], page: Page) -> Iterator[Piece]:
    """Part the letterhead (above the title) and the signature (from "Nơi nhận") in two columns."""
    if not lines:
        return
    title = next((n for n, line in enumerate(lines) if fold(text_of(line)) == "bao cao"), 0)
    closing = next((n for n, line in enumerate(lines) if _is_closing(line)), len(lines))
    for first in range(min(title, ACROSS + 1) if page.number == 1 else 0):
        if halves := halves_of(lines[first:title], page.width):
            if first:
                yield lines[:first]
            yield halves
            lines = lines[title:]
            closing = max(closing - title, 0)
            break
    tail = lines[closing:]
    if tail and (halves := halves_of(tail, page.width)):
        if lines[:closing]:
            yield from columns_of_prose(lines[:closing], page.width)
        yield halves
    elif lines:
        yield from columns_of_prose(lines, page.width)


def _is_closing(line: Line) -> bool:
    return "noi nhan" in fold(text_of(line)) and len(line) < 9


def _right_margin(page: Page) -> float:
    """Where full lines end: the rightmost edge that several lines share, or that of a table.

    0 when too few lines tell.
    """
    edges = Counter(round(line[-1].box.x1 / 4) for line in page.lines if len(line) > 5)
    shared = [edge * 4.0 + 2 for edge, count in edges.items() if count > 2]
    return max(shared or [table.box.x1 for table in page.tables], default=0.0)


def _rightmost(lines: list[Line]) -> float:
    return max((line[-1].box.x1 for line in lines), default=0.0)
