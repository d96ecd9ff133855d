"""Tables of figures: what each column counts, then the rows; wide ones in bands of columns."""

from collections.abc import Iterator, Sequence

from hcc_parse.domain import Column, Dossier, Grid, Language, Review, Row, Said
from hcc_parse.render.columns import GAP, hanging, set_in_columns, widths_for
from hcc_parse.render.transcript.saying import name_of, quoted

TABLE = Said("Bảng {}", "Table {}")
INDICATOR = Said("chỉ tiêu", "indicator")
FORMULA = Said("Công thức ở đầu bảng", "Formula in the header")
KNOWN_AS = Said("lĩnh vực", "field")
WIDTH = 96  # letters of a line, the indent left out
WIDEST = 30  # letters of a cell; longer ones are wrapped
INDENT = "    "


def tables(review: Review, language: Language) -> Iterator[str]:
    """Yield every table of figures."""
    for n, grid in enumerate(review.dossier.mentions.grids, 1):
        name = TABLE.in_(language).format(n)
        yield from hanging("  ", f"{name}. {quoted(grid.title)}" if grid.title else name)
        yield from _legend(grid, review.dossier, language)
        for formula in grid.formulas:
            yield from hanging(INDENT, f"{FORMULA.in_(language)}: {formula.text}")
        yield from _rows(grid, review.dossier, language)
        yield ""


def _legend(grid: Grid, dossier: Dossier, language: Language) -> Iterator[str]:
    """Yield a line for each column: its mark, its header from outside in, what it counts."""
    named = {
        fact.figure.place.address.column: fact.indicator
        for fact in dossier.facts
        if fact.grid is grid
    }
    for column in grid.columns:
        path = " › ".join(" ".join(words.split()) for words in column.path)
        told = quoted(path) if language == "en" else path
        if indicator := named.get(column.index):
            name = name_of(indicator, dossier.knowledge, language)
            told += f" [{INDICATOR.in_(language)}: {name}]"
        yield from hanging(f"{INDENT}{_mark(column):>5} ", told)


def _mark(column: Column) -> str:
    """The code that the table itself gives to a column, or its place counted from 1."""
    return column.code or f"c{column.index + 1}"


def _rows(grid: Grid, dossier: Dossier, language: Language) -> Iterator[str]:
    """Yield the rows in bands that fit the screen; each band repeats what the rows are about."""
    rows = [row for row in grid.rows if row.role not in ("header", "code")]
    if not rows or not grid.columns:
        return
    label_at = _label_column(rows, grid)
    cells = [_mark_row(grid), *(_cells(row, grid, label_at, dossier, language) for row in rows)]
    widths = widths_for(cells, [WIDEST] * len(grid.columns))
    for band in _bands(widths, label_at):
        picked = [[row[at] for at in band] for row in cells]
        wide = [widths[at] for at in band]
        right = [n for n, at in enumerate(band) if at > label_at]
        yield ""
        for line in set_in_columns(picked, wide, right):
            yield INDENT + line


def _mark_row(grid: Grid) -> list[str]:
    return [_mark(column) for column in grid.columns]


def _cells(row: Row, grid: Grid, label_at: int, dossier: Dossier, language: Language) -> list[str]:
    texts = {entry.column: entry.text for entry in row.entries}
    cells = [texts.get(column.index, "") for column in grid.columns]
    known = dossier.names.fields.get(row.label) if row.role == "data" else None
    if known is not None and known != row.label:
        cells[label_at] += f" [{KNOWN_AS.in_(language)} {quoted(known)}]"
    if not cells[label_at].strip() and row.label:  # a merged cell that begins further left
        cells[:label_at] = ["" if row.label == " ".join(c.split()) else c for c in cells[:label_at]]
        cells[label_at] = row.label
    return cells


def _label_column(rows: Sequence[Row], grid: Grid) -> int:
    """The place, among the columns, of the one that says what the rows are about."""
    counts = [0] * len(grid.columns)
    for row in rows:
        texts = {entry.column: " ".join(entry.text.split()) for entry in row.entries}
        for at, column in enumerate(grid.columns):
            counts[at] += bool(row.label) and texts.get(column.index) == row.label
    return max(range(len(counts)), key=lambda at: (counts[at], -at))


def _bands(widths: Sequence[int], label_at: int) -> Iterator[list[int]]:
    """Yield the columns that fit side by side, those up to the label first in every band."""
    first = list(range(label_at + 1))
    taken = sum(widths[at] + len(GAP) for at in first)
    band, used = [*first], taken
    for at in range(label_at + 1, len(widths)):
        if used + widths[at] > WIDTH and len(band) > len(first):
            yield band
            band, used = [*first], taken
        band.append(at)
        used += widths[at] + len(GAP)
    yield band
