"""A table over pages that was written as several: the next one goes on with the numbers of rows."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from hcc_parse.domain import Grid, Paragraph, Report, Row
from hcc_parse.extract.grids.grid_header import Lines, column_of
from hcc_parse.extract.numbers.numerals import read_cell
from hcc_parse.vietnamese import fold

FARTHEST = 12  # blocks without words between two parts
SKIPPED = 2  # rows above the first number: a sum that is carried over


def are_adjacent(report: Report, one: int, other: int, words: Container[str]) -> bool:
    """Whether no words stand between two blocks, but for those that say that a table goes on.

    Args:
        report: The report.
        one: The number of the first block.
        other: That of a later one.
        words: Those of such a line, folded, without numbers.
    """
    between = report.blocks[one + 1 : other]
    return len(between) <= FARTHEST and all(
        isinstance(block, Paragraph) and (block.aside or _words(block) in words)
        for block in between
    )


def _words(block: Paragraph) -> str:
    """The words of a paragraph, folded: `(tiếp theo)`, `Trang 2`."""
    letters = "".join(c if c.isalpha() else " " for c in fold(block.passage.text))
    return " ".join(letters.split())


def goes_on(last: Grid, grid: Grid) -> bool:
    """Whether a table has the columns of the one before, and goes on with its numbers of rows."""
    one, other = ([column.path[:1] for column in part.columns] for part in (last, grid))
    return one == other and _follows(last, _orders(grid.rows))


def goes_on_bare(last: Grid, lines: Lines) -> bool:
    """Whether a table without a header goes on with the rows of the one before.

    Args:
        last: The table before.
        lines: The rows of the table.
    """
    width = max((column_of(cell) + cell.column_span for line in lines for cell in line), default=0)
    orders = [line[0].passage.plain.strip().rstrip(".)") if line else "" for line in lines]
    first = next((n for n, order in enumerate(orders) if order.isdecimal()), len(lines))
    told = all(any(read_cell(c.passage.plain) for c in line) for line in lines[:first])
    return (
        width == len(last.columns)
        and first <= SKIPPED
        and told
        and _follows(last, (order for order in orders if order.isdecimal()))
    )


def _follows(last: Grid, orders: Iterable[str]) -> bool:
    first = next(iter(orders), None)
    *_, before = ("", *_orders(last.rows))
    return first is not None and before.isdecimal() and int(first) == int(before) + 1


def _orders(rows: Iterable[Row]) -> Iterator[str]:
    return (row.key for row in rows if row.role == "data" and row.key.isdecimal())


def as_parts(grids: Sequence[Grid]) -> Iterator[Grid]:
    """Yield the parts of a table, each with the rows of the others.

    Args:
        grids: The parts, in order.
    """
    for at, grid in enumerate(grids):
        above = [row for part in grids[:at] for row in part.rows]
        below = [row for part in grids[at + 1 :] for row in part.rows]
        last = max(row.index for row in grid.rows)
        yield replace(
            grid,
            before=tuple(replace(row, index=n - len(above)) for n, row in enumerate(above)),
            after=tuple(replace(row, index=last + n) for n, row in enumerate(below, 1)),
        )
