"""What is set in a generated report: the cells of its tables, its paragraphs, its frame."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from corpus.generate.draft import ABOVE, LEFT, Draft, Row, Sheet, plain
from corpus.generate.setting.plan import closing_of, letterhead_of, typed
from corpus.score.sheets import path_over, width_of

LONG = 24  # rows from which a table hardly fits on one page


class SetCell(NamedTuple):
    """A cell that is not empty: the first cell and the name of its row, the headers over it."""

    row: tuple[str, str]
    path: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTable:
    """A table as it is set; rows of the head are known by their texts."""

    kinds: tuple[str, ...]  # its rules first, then what is particular about it
    cells: tuple[SetCell, ...]
    heads: tuple[tuple[str, ...], ...]
    codes: tuple[tuple[str, ...], ...]
    first: tuple[str, ...]  # the texts of the first row below the head
    label: int  # the column of the names

    @property
    def words(self) -> Counter[str]:
        """All words in it."""
        texts = [text for row in self.heads for text in row] + [cell.text for cell in self.cells]
        return Counter(" ".join(texts).split())


def tables_of(draft: Draft) -> list[SetTable]:
    """The tables of a report in print order; texts are composed, one space between words."""
    paired = {id(one) for sheet in draft.sheets() if sheet.beside for one in (sheet, sheet.beside)}
    return [_table(draft, sheet, beside=id(sheet) in paired) for sheet in draft.sheets()]


def paragraphs_of(draft: Draft) -> list[str]:
    """The paragraphs between letterhead and recipients, and those above the tables."""
    return [text for line in draft.lines() if (text := plain(typed(draft, line)))]


def frame_of(draft: Draft) -> Counter[str]:
    """The words of letterhead and closing, which a reader may order as it likes."""
    head, end = letterhead_of(draft), closing_of(draft)
    lines = [*head.issuer, head.number, head.place, *head.motto, *end.role, end.signer]
    lines += [end.opening, *(f"- {line}" for line in end.recipients)]
    return Counter(plain(" ".join(lines)).split())


def _table(draft: Draft, sheet: Sheet, *, beside: bool) -> SetTable:
    heads = [row for row in sheet.rows if row.role == "head"]
    rows = [row for row in sheet.rows if row.role != "head"]
    label = _label_column(draft, [row for row in rows if row.role != "code"])
    paths = [path_over(draft, heads, column, plain) for column in range(width_of(sheet))]
    return SetTable(
        kinds=(*_kinds(sheet), *["side by side"] * beside),
        cells=tuple(cell for row in rows for cell in _cells(draft, row, paths, label)),
        heads=tuple(_texts(draft, row) for row in heads),
        codes=tuple(_texts(draft, row) for row in rows if row.role == "code"),
        first=_texts(draft, rows[0]) if rows else (),
        label=label,
    )


def _kinds(sheet: Sheet) -> Iterator[str]:
    yield sheet.rules
    if not sheet.own_page:
        yield "in the text"
    if sheet.turned_head:
        yield "head at 90 degrees"
    if len(sheet.rows) >= LONG:
        yield "long, head repeated" if sheet.repeat_head else "long, head once"


def _label_column(draft: Draft, rows: list[Row]) -> int:
    """The first column in which most cells are words."""
    for column in range(max((len(row.cells) for row in rows), default=0)):
        texts = [_named(draft, row, column) for row in rows]
        if 2 * sum(any(map(str.isalpha, text)) for text in texts) > len(rows):
            return column
    return 0


def _cells(draft: Draft, row: Row, paths: list[tuple[str, ...]], label: int) -> Iterator[SetCell]:
    key = _named(draft, row, 0), _named(draft, row, label)
    for column, cell in enumerate(row.cells):
        text = plain(draft.shown(cell))
        if text and cell not in (LEFT, ABOVE):
            yield SetCell(key, paths[column], text)


def _named(draft: Draft, row: Row, column: int) -> str:
    """The text that stands in a column of a row, if in a cell that begins on the left of it."""
    while column and row.cells[column] == LEFT:
        column -= 1
    return plain(draft.shown(row.cells[column]))


def _texts(draft: Draft, row: Row) -> tuple[str, ...]:
    shown = (plain(draft.shown(cell)) for cell in row.cells if cell not in (LEFT, ABOVE))
    return tuple(text for text in shown if text)
