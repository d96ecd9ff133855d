"""A report's own text and tables, ready for a page: each paragraph and cell once, in order."""

from collections.abc import Iterator
from typing import NamedTuple

from hcc_parse.domain import Address, Cell, Dossier, Entry, Paragraph, Row, Table
from hcc_parse.render.site.links import anchor_of
from hcc_parse.render.site.marking import Marks, Piece, pieces
from hcc_parse.vietnamese import fold

SHORT = 6  # letters of a cell that needs no width of its own: a number of order


class Said(NamedTuple):
    """A paragraph: its anchor, its text cut at marks, why it is set aside, how it is set."""

    anchor: str
    pieces: list[Piece]
    aside: str | None
    style: str


class Box(NamedTuple):
    """A cell of a table; `anchor` is None for a hole that no cell of the report fills."""

    anchor: str | None
    pieces: list[Piece]
    rows: int = 1
    columns: int = 1
    style: str = ""
    head: bool = False


class Spread(NamedTuple):
    """A table: its anchor, its number as places name it (None for a letterhead), its rows."""

    anchor: str
    number: int | None
    rows: list[list[Box]]


class Enclosed(NamedTuple):
    """Where a file that was sent apart begins."""

    file: str


def blocks_of(dossier: Dossier, marks: Marks) -> Iterator[Said | Spread | Enclosed]:
    """Yield the paragraphs and tables of a report in reading order, nothing left out."""
    files = {one.block: one.source.path for one in dossier.report.enclosures}
    title, headings = dossier.mentions.header.title_place, dossier.mentions.headings
    styles = {heading.place.address.block: "heading" for heading in headings}
    if title is not None:
        styles[title.address.block] = "title"
        if _is_kind(dossier, title.address.block - 1):
            styles[title.address.block - 1] = "title"
    after = title.address.block if title is not None else -1
    tables = 0
    for n, block in enumerate(dossier.report.blocks):
        if n in files:
            yield Enclosed(files[n])
        if isinstance(block, Table):
            is_listed = block.ruled and n > after
            tables += is_listed
            rows = _rows(n, block, dossier, marks)
            yield Spread(f"d-{n}", tables if is_listed else None, rows)
        else:
            cut = pieces(block.passage.text, marks.get(block.passage.address, ()))
            style = "aside" if block.aside else styles.get(n, "")
            yield Said(anchor_of(block.passage.address), cut, block.aside, style)


def _is_kind(dossier: Dossier, n: int) -> bool:
    """Whether a paragraph is the line above the title that says what the document is: BÁO CÁO."""
    block = dossier.report.blocks[n] if n >= 0 else None
    kind = dossier.mentions.header.type or ""
    return isinstance(block, Paragraph) and fold(block.passage.text) == fold(kind)


def _rows(n: int, table: Table, dossier: Dossier, marks: Marks) -> list[list[Box]]:
    roles = {row.index: row for grid in dossier.mentions.grids if grid.block == n
             for row in grid.rows}  # fmt: skip
    starts = {_corner(cell.passage.address): cell for cell in table.cells}
    covered: set[tuple[int, int]] = set()
    last: dict[int, int] = {}
    for (row, column), cell in starts.items():
        for r in range(row, row + cell.row_span):
            covered.update((r, column + c) for c in range(cell.column_span))
            last[r] = max(last.get(r, 0), column + cell.column_span)
    rows = []
    for row in range(max(last, default=-1) + 1):
        boxes = []
        for column in range(last.get(row, 0)):
            if (cell_here := starts.get((row, column))) is not None:
                boxes.append(_box(cell_here, roles.get(row), marks))
            elif (row, column) not in covered:
                boxes.append(Box(None, []))
        rows.append(boxes)
    return rows


def _corner(address: Address) -> tuple[int, int]:
    return address.row or 0, address.column or 0


def _box(cell: Cell, row: Row | None, marks: Marks) -> Box:
    address = cell.passage.address
    role = row.role if row else None
    entry: Entry | None = row.entry(address.column or 0) if row else None
    styles = [str(role)] if role in ("total", "code") else []
    if entry is not None and (entry.figure is not None or entry.blank):
        styles.append("figure")
    elif role not in ("header", "code") and len(cell.passage.text) > SHORT:
        styles.append("words")
    return Box(
        anchor=anchor_of(address),
        pieces=pieces(cell.passage.text, marks.get(address, ())),
        rows=cell.row_span,
        columns=cell.column_span,
        style=" ".join(styles),
        head=role in ("header", "code"),
    )
