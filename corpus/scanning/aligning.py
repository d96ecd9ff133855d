"""Which row and column of a table that was read stand for which that were set."""

from collections.abc import Callable
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

from corpus.generate.draft import plain
from corpus.scanning.gold import GoldRow, GoldTable
from hcc_parse.domain import Cell, Table

ALIKE = 60  # of 100: from there two labels are one, misread
Line = list[Cell | None]  # a row that was read: of each column the cell that covers it


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired:
    """A row that was set and the one that was read for it, column by column of what was set."""

    gold: GoldRow
    read: tuple[Cell | None, ...]


def paired(gold: GoldTable, pieces: list[Table]) -> list[Paired]:
    """Each row of a table that was set, with the cells that were read in its place.

    A cell that was read stands for one that was set, however many it was spread over.

    Args:
        gold: The table as it is set.
        pieces: What was read of it, in order; none when it was not read as a table.
    """
    lines: list[Line] = []
    for piece in pieces:
        lines += _in_columns(gold, _lines(piece))
    rows = _in_order(len(gold.rows), len(lines), lambda g, r: _likeness(gold.rows[g], lines[r]))
    used = set[int]()
    found = []
    for at, row in enumerate(gold.rows):
        line = lines[rows[at]] if at in rows else [None] * gold.width
        cells = list[Cell | None]()
        for text, cell in zip(row.texts, line, strict=True):
            free = cell is not None and id(cell) not in used and text is not None
            cells.append(cell if free else None)
            if free:
                used.add(id(cell))
        found.append(Paired(gold=row, read=tuple(cells)))
    return found


def text_of(cell: Cell | None) -> str:
    """What a cell says, with one space between words."""
    return plain(cell.passage.text) if cell else ""


def _lines(table: Table) -> list[Line]:
    places = [(cell.passage.address.row or 0, cell.passage.address.column or 0, cell)
              for cell in table.cells]  # fmt: skip
    tall = max((row + cell.row_span for row, _, cell in places), default=0)
    wide = max((column + cell.column_span for _, column, cell in places), default=0)
    lines: list[Line] = [[None] * wide for _ in range(tall)]
    for row, column, cell in places:
        for line in lines[row : row + cell.row_span]:
            line[column : column + cell.column_span] = [cell] * cell.column_span
    return lines


def _in_columns(gold: GoldTable, lines: list[Line]) -> list[Line]:
    """The lines with as many columns as were set, each column below its own headers."""
    width = max(map(len, lines), default=0)
    if width == gold.width:
        return lines
    wanted = [set(_column(gold, column)) for column in range(gold.width)]
    told = [[text_of(line[column]) for line in lines if line[column]] for column in range(width)]

    def alike(at: int, column: int) -> float:
        shared = sum(text in wanted[at] for text in told[column])
        return shared / max(1, len(told[column]))

    columns = _in_order(gold.width, width, alike)
    return [
        [line[columns[at]] if at in columns else None for at in range(gold.width)] for line in lines
    ]


def _column(gold: GoldTable, column: int) -> list[str]:
    """The texts of a column, those of its headers included."""
    return [*gold.paths[column], *(row.texts[column] or "" for row in gold.rows)]


def _likeness(gold: GoldRow, line: Line) -> float:
    """How alike two rows are: their labels first, then the cells that agree."""
    own = {id(cell): cell for cell in line if cell}
    label = " ".join(text for text in map(text_of, own.values()) if any(map(str.isalpha, text)))
    words = ratio(gold.label, label) if gold.label and label else 0.0
    same = sum(
        bool(text) and text == text_of(cell) for text, cell in zip(gold.texts, line, strict=True)
    )
    if words < ALIKE and not same:
        return 0.0
    return words / 50 + same / max(1, sum(map(bool, gold.texts)))


def _in_order(many: int, others: int, alike: Callable[[int, int], float]) -> dict[int, int]:
    """Pairs whose likeness is the greatest in sum while both keep their order."""
    best = [[0.0] * (others + 1) for _ in range(many + 1)]
    scores = [[alike(one, other) for other in range(others)] for one in range(many)]
    for one in range(many):
        for other in range(others):
            together = best[one][other] + scores[one][other]
            best[one + 1][other + 1] = max(together, best[one][other + 1], best[one + 1][other])
    pairs = {}
    one, other = many, others
    while one and other:
        if best[one][other] == best[one - 1][other]:
            one -= 1
        elif best[one][other] == best[one][other - 1]:
            other -= 1
        else:
            one, other = one - 1, other - 1
            pairs[one] = other
    return pairs
