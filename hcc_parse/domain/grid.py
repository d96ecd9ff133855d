"""A table as understood: columns with header paths and codes, rows with roles."""

from dataclasses import dataclass
from typing import Literal

from hcc_parse.domain.figure import Figure
from hcc_parse.domain.provenance import Provenance
from hcc_parse.vietnamese import plain

Role = Literal["header", "code", "data", "total", "ratio"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: its header texts from outermost to innermost, and its code `(3)`.

    `unit` is the one that its innermost header has in brackets, `Số tiền (triệu đồng)`.
    """

    index: int
    path: tuple[str, ...]
    code: str | None = None
    unit: str | None = None
    summed: bool = True  # False where adding makes no sense: rates, ranks, numbers of order


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A cell of a row: a figure, or a text that is none, or nothing (`figure` None, text empty).

    `change` is what a cell tells that has no plain figure but one with a sign, `+718`; `pair` are
    a part and its whole, `12/15`.
    """

    column: int
    text: str
    figure: Figure | None
    place: Provenance
    change: Figure | None = None
    pair: tuple[Figure, Figure] | None = None

    @property
    def blank(self) -> bool:
        """Whether the cell says nothing: empty, or a dash or dots in place of a number."""
        return not plain(self.text).strip(" -–—.…/\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table: `key` is its number of order, `label` what it is about.

    `meant` is the number of order as its place asks for it, where a scan misread it.
    """

    index: int
    key: str
    label: str
    role: Role
    entries: tuple[Entry, ...]
    meant: str = ""

    @property
    def order(self) -> str:
        """The number of order by which rows are grouped."""
        return self.meant or self.key

    def entry(self, column: int) -> Entry | None:
        """The cell in a column, or None where a merged cell or nothing stands."""
        return next((entry for entry in self.entries if entry.column == column), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """What a header declares: `(3)=(4)+(5)+(6)`; `total` and `parts` are column indexes.

    `confidence` is that of its least certain word: 1.0 unless it was read from a picture.
    """

    text: str
    total: int
    parts: tuple[int, ...]
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table of figures (bảng số liệu).

    `above` and `below` are the lines beside it, the nearest first: its title, its unit, its notes.
    `before` and `after` are the rows of its other parts, where a table over pages is several: they
    are counted below 0, and on from its own.
    """

    block: int
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    formulas: tuple[Formula, ...]
    place: Provenance
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    before: tuple[Row, ...] = ()
    after: tuple[Row, ...] = ()

    @property
    def all_rows(self) -> tuple[Row, ...]:
        """The rows of the whole table, over its pages."""
        return (*self.before, *self.rows, *self.after)

    def column(self, index: int) -> Column | None:
        """The column with an index."""
        return next((column for column in self.columns if column.index == index), None)
