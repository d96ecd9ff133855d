"""What the end of a page cut off from a table, or from two side by side: texts alone, few rows."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from hcc_parse.read.printed.broken_rows import join_broken_row
from hcc_parse.read.printed.grid import PrintedCell, PrintedTable, around
from hcc_parse.read.printed.unruled.above import GAP, is_in_one, is_like
from hcc_parse.read.printed.unruled.area import Area
from hcc_parse.read.printed.unruled.bodies import is_order
from hcc_parse.read.printed.unruled.ordered import has_torn_figures, number_of
from hcc_parse.read.printed.unruled.stretches import Level, Stretch, levels_of, stretch
from hcc_parse.read.printed.words import PrintedWord


def last_tables(tables: Sequence[PrintedTable]) -> list[PrintedTable]:
    """The table without rules that ends a page, or two of them side by side; else none."""
    last = tables[-1:]
    beside = [t for t in tables[-2:-1] if t.box.bottom > last[0].box.top]
    ends = sorted([*beside, *last], key=lambda table: table.box.x0)
    return [] if any(table.ruled for table in ends) else ends


def go_on_with(words: list[PrintedWord], ends: Sequence[PrintedTable]) -> set[int] | None:
    """Give tables what of them stands at the top of the next page, below no header.

    Args:
        words: What stands there outside tables.
        ends: The table that ends the page before, or two side by side; changed in place.

    Returns:
        The identities of the words that were theirs, none if nothing goes on; None if something
        below two tables does and its place is not certain.
    """
    parts = _first_parts(levels_of(words), ends)
    whole: list[PrintedTable] = []
    for table in ends:
        left, right = table.edges[0], table.edges[-1]
        mine = [part for part in parts if left <= part.centre <= right]
        longer = _longer(table, mine) if mine else table
        if longer is None:
            return None if len(ends) > 1 else set()
        whole.append(longer)
    if len(ends) == 1 and not _are_rest(parts, ends[0]):
        return set()
    for table, longer in zip(ends, whole, strict=True):
        table.cells, table.rows = longer.cells, longer.rows
    return {id(word) for part in parts for word in part.words}


def _are_rest(parts: Sequence[Stretch], table: PrintedTable) -> bool:
    """Whether texts go on: they begin with a small letter that numbers no line, none is first."""
    texts = [part.text.split()[0] for part in parts]
    begun = all(text[0].islower() and not is_order(text) for text in texts)
    return bool(parts) and begun and all(part.x0 > table.edges[1] for part in parts)


def _first_parts(levels: Sequence[Level], ends: Sequence[PrintedTable]) -> list[Stretch]:
    """What stands close below each other from the top of a page on, all of it in the columns."""
    boxes = [word.box for table in ends for cell in table.cells for word in cell.words]
    size = median(box.bottom - box.top for box in boxes)
    columns = [span for table in ends for span in table.spans]
    found: list[Stretch] = []
    for level in levels:
        far = bool(found) and level[0].top - max(p.bottom for p in found) > GAP * size
        if far or not all(is_like(p, size) and is_in_one(p, columns) for p in level):
            break
        found += level
    return found


def _longer(table: PrintedTable, parts: Sequence[Stretch]) -> PrintedTable | None:
    """A table with what goes on in its columns: the rest of a row, rows that are numbered on."""
    levels = levels_of([word for part in parts for word in part.words])
    end = table.edges[1]
    numbers = [part for level in levels for part in level if part.centre < end]
    first = max((number_of(stretch(c.words)) for c in table.cells if _is_order(c)), default=0) + 1
    if [number_of(part) for part in numbers] != list(range(first, first + len(numbers))):
        return None
    known = {id(part) for part in numbers}
    rows = [level for level in levels if any(id(part) in known for part in level)]
    more = _rows_in(levels, rows, table) if rows else _row_of(parts, table)
    if more is None or {id(w) for w in _words(more)} != {id(w) for p in parts for w in p.words}:
        return None
    longer = replace(table, cells=[replace(cell) for cell in table.cells])
    anew = any(cell.words[0].text[0].isupper() for cell in more.by_rows()[0] if cell.words)
    if more.rows > len(rows) and not anew:
        join_broken_row(longer, more)
    if more.rows != len(rows):
        return None
    if rows:
        longer.extend(more)
    return None if has_torn_figures(longer) else longer


def _rows_in(
    levels: Sequence[Level], rows: list[Level], table: PrintedTable
) -> PrintedTable | None:
    more = Area(levels, rows, table.spans, numbered=True, ordered=True).table()
    return None if more is None or more.headed else more


def _row_of(parts: Iterable[Stretch], table: PrintedTable) -> PrintedTable:
    """One row: what stands in each column."""
    words = [word for part in sorted(parts, key=lambda p: p.middle) for word in part.words]
    cells = [
        PrintedCell(0, n, 1, 1, [w for w in words if a <= (w.box.x0 + w.box.x1) / 2 < b])
        for n, (a, b) in enumerate(pairwise(table.edges))
    ]
    box = around(word.box for word in words)
    return PrintedTable(box, table.edges, cells, 1, ruled=False, headed=False, spans=table.spans)


def _is_order(cell: PrintedCell) -> bool:
    return cell.column == 0 and cell.column_span == 1 and bool(cell.words)


def _words(table: PrintedTable) -> list[PrintedWord]:
    return [word for cell in table.cells for word in cell.words]
