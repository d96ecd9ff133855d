"""Tables as grids: header paths, column codes, declared formulas, roles of rows."""

from collections.abc import Container, Iterator
from dataclasses import replace
from functools import cache
from itertools import groupby

from hcc_parse.domain import (
    Cell,
    Column,
    Entry,
    Figure,
    Grid,
    Knowledge,
    Passage,
    Report,
    Role,
    Row,
    Table,
    Unit,
)
from hcc_parse.extract.grids.beside import lines_above, lines_below, title_above
from hcc_parse.extract.grids.cell_numbers import change_in, pair_in
from hcc_parse.extract.grids.continued import are_adjacent, as_parts, goes_on, goes_on_bare
from hcc_parse.extract.grids.grid_header import (
    ORDINAL,
    Lines,
    column_of,
    columns_of,
    formulas_of,
    header_height,
    is_code_row,
    is_total,
)
from hcc_parse.extract.grids.misread_orders import with_orders
from hcc_parse.extract.grids.numbered_totals import among_others
from hcc_parse.extract.grids.repeated_headers import is_coded_again, repeats
from hcc_parse.extract.numbers.numerals import read_cell
from hcc_parse.extract.numbers.rivals import rivals_in_cell
from hcc_parse.vietnamese import fold


def find_grids(report: Report, knowledge: Knowledge) -> Iterator[Grid]:
    """Yield the tables that hold figures, in reading order; one over pages is told in its parts."""
    words = ("", *map(fold, knowledge.labels["table:continued"]))
    tables: list[list[Grid]] = []
    for index, block in enumerate(report.blocks):
        if not isinstance(block, Table) or not block.ruled:
            continue
        last = tables[-1][-1] if tables else None
        near = last if last and are_adjacent(report, last.block, index, words) else None
        grid = _grid(block, index, title_above(report, index), near, knowledge)
        if grid is None:
            continue
        above, below = lines_above(report, index), lines_below(report, index)
        grid = replace(grid, above=above, below=below)
        if near is not None and goes_on(near, grid):
            tables[-1].append(grid)
        else:
            tables.append([grid])
    for parts in tables:
        yield from as_parts(parts)


def _grid(
    table: Table, block: int, title: str, last: Grid | None, knowledge: Knowledge
) -> Grid | None:
    lines: Lines = [
        list(row) for _, row in groupby(table.cells, key=lambda c: c.passage.address.row)
    ]
    bare = last is not None and goes_on_bare(last, lines)
    head = 0 if bare else header_height(lines, knowledge)
    if not lines or (head == 0 and not bare) or head >= len(lines):
        return None
    first = lines[0][0].passage
    codes = next((line for line in lines[:head] if is_code_row(line)), None)
    own = tuple(columns_of(lines[:head], codes, knowledge))
    columns = last.columns if last is not None and bare else own
    label_at = _label_column(
        [line for line in lines[head:] if not is_total(line[0].passage.plain, knowledge)],
        _unit_names(knowledge.units),
    )
    sure = float(knowledge.thresholds.reading_sure)
    read = [_row(line, lines[:head], columns, label_at, knowledge) for line in lines if line]
    rows = tuple(among_others(with_orders(read, sure), knowledge))
    told = [e.figure for row in rows if row.role != "header" for e in row.entries if e.figure]
    if not any(figure.kind != "other" for figure in told) and not _tells_shares(columns):
        return None  # numbers of order, years, codes
    return Grid(
        block=block,
        title=title,
        columns=columns,
        rows=rows,
        formulas=last.formulas if last and bare else tuple(formulas_of(lines[:head], columns)),
        place=first.at(0, len(first.text)),
    )


def _tells_shares(columns: tuple[Column, ...]) -> bool:
    """Whether a head says that numbers without a sign are per cent: `Thực hiện (%)`."""
    return any("(%)" in head for column in columns for head in column.path)


def _row(
    line: list[Cell],
    header: Lines,
    columns: tuple[Column, ...],
    label_at: int,
    knowledge: Knowledge,
) -> Row:
    entries = tuple(_entry(cell, columns) for cell in line)
    texts = [cell.passage.plain.strip() for cell in line if column_of(cell) <= label_at]
    key = texts[0] if texts and ORDINAL.fullmatch(texts[0]) else ""
    label = next((text for text in reversed(texts) if text and text != key), "")
    return Row(
        index=line[0].passage.address.row or 0,
        key=key.rstrip(".)"),
        label=" ".join(label.split()),
        role=_role(line, header, (label, *texts), knowledge),
        entries=entries,
    )


def _role(line: list[Cell], header: Lines, labels: tuple[str, ...], knowledge: Knowledge) -> Role:
    if any(line is row for row in header) or repeats(line, header):
        return "code" if is_code_row(line) else "header"
    if (is_code_row(line) and not labels[0]) or is_coded_again(line, labels[0]):
        return "code"
    if any(is_total(label, knowledge) for label in labels):
        return "total"
    plain = fold(labels[0]).strip(" :.(%)")
    return "ratio" if plain in knowledge.labels["ratio-row"] else "data"


def _entry(cell: Cell, columns: tuple[Column, ...]) -> Entry:
    passage, index = cell.passage, column_of(cell)
    figure = _figure(passage, columns[index] if index < len(columns) else None)
    return Entry(
        column=index,
        text=passage.text,
        figure=figure,
        place=passage.at(0, len(passage.text)),
        change=None if figure else change_in(passage),
        pair=None if figure else pair_in(passage),
    )


def _figure(passage: Passage, column: Column | None) -> Figure | None:
    read = read_cell(passage.plain)
    if read is None or column is None:
        return None
    value, decimals, share = read
    start = next(n for n, c in enumerate(passage.plain) if c.isdecimal())
    stop = max(n for n, c in enumerate(passage.plain) if c.isdecimal()) + 1
    return Figure(
        text=passage.text[start:stop],
        value=value,
        decimals=decimals,
        kind="share" if share else "count" if column.summed and not decimals else "other",
        unit="%" if share else None,
        label=column.path[-1] if column.path else "",
        path=column.path,
        phrase=" › ".join(column.path),
        rivals=rivals_in_cell(passage),
        place=passage.at(start, stop),
    )


def _label_column(body: Lines, units: Container[str]) -> int:
    """The column, among the first three, in which most cells are words, but no units of measure."""
    words = [0, 0, 0]
    for line in body:
        for cell in line:
            text, index = cell.passage.plain.strip(), column_of(cell)
            if index < 3 and len(text) > 2 and not read_cell(text) and fold(text) not in units:
                words[index] += 1
    return max(range(3), key=lambda index: (words[index], index)) if any(words) else 0


@cache
def _unit_names(units: tuple[Unit, ...]) -> frozenset[str]:
    return frozenset(fold(spelling) for unit in units for spelling in unit.spellings)
