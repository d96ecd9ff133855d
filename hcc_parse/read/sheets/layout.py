"""A sheet as lines and one table: what stands above and below the cells of three a row is text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hcc_parse.domain import Address, Block, Cell, Paragraph, Passage, Table

FEWEST = 3  # cells of a row from which it belongs to the table, not to a letterhead of two


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The cells of a sheet that show something, and those that cover several.

    Attributes:
        texts: Row and column, counted from 1, to the characters.
        spans: Row and column of a merged cell to how many rows and columns it covers.
    """

    texts: Mapping[tuple[int, int], str]
    spans: Mapping[tuple[int, int], tuple[int, int]]

    def rows(self) -> dict[int, list[int]]:
        """The columns that show something, row by row."""
        found: dict[int, list[int]] = {}
        for row, column in sorted(self.texts):
            found.setdefault(row, []).append(column)
        return found


def blocks_of(sheet: Sheet, first: int) -> Iterator[Block]:
    """Yield the lines above the table, the table, the lines below it.

    Args:
        sheet: The sheet.
        first: The number of the first block.
    """
    rows = sheet.rows()
    wide = [row for row, columns in rows.items() if len(columns) >= FEWEST]
    top, bottom = (wide[0], wide[-1]) if wide else (0, -1)
    count = first
    begun = False
    for row, columns in rows.items():
        if top <= row <= bottom:
            if not begun:
                yield _table(sheet, rows, (top, bottom), count)
                count, begun = count + 1, True
            continue
        for column in columns:
            passage = Passage(text=sheet.texts[row, column], address=Address(count))
            yield Paragraph(passage=passage)
            count += 1


def _table(sheet: Sheet, rows: dict[int, list[int]], span: tuple[int, int], block: int) -> Table:
    """The rows of a span as a table: empty rows are left out, empty cells are not."""
    kept = [row for row in rows if span[0] <= row <= span[1]]
    left = min(min(rows[row]) for row in kept)
    right = max(max(rows[row]) for row in kept)
    covered = _covered(sheet)
    cells = []
    for at, row in enumerate(kept):
        for column in range(left, right + 1):
            if (row, column) in covered:
                continue
            down, across = sheet.spans.get((row, column), (1, 1))
            below = sum(row <= other < row + down for other in kept)
            address = Address(block, at, column - left)
            passage = Passage(text=sheet.texts.get((row, column), ""), address=address)
            across = min(across, right + 1 - column)
            cells.append(Cell(passage=passage, row_span=max(1, below), column_span=across))
    return Table(cells=tuple(cells))


def _covered(sheet: Sheet) -> set[tuple[int, int]]:
    """The places that a merged cell covers, but for its own."""
    return {
        (row + below, column + beside)
        for (row, column), (down, across) in sheet.spans.items()
        for below in range(down)
        for beside in range(across)
        if below or beside
    }
