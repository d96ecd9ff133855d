"""The rivals of a repair: the totals were not updated, or a whole row is missing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from hcc_parse.diagnose.pieces import Changes
from hcc_parse.diagnose.system import System
from hcc_parse.domain import Sum

FEWEST = 3  # cells of a row that nobody mistypes all at once


def rows_amiss(system: System, broken: Iterable[int]) -> Iterator[tuple[frozenset[int], Changes]]:
    """Yield broken sums of one total row that are all off together, as a row would be.

    What the columns lack then adds up like a row by itself: the total row was not updated, or a
    row is missing, or stands there that should not, or is wrong in these columns.

    Yields:
        The equations, and the changes of the total row that would mend them.
    """
    by_row: dict[tuple[int, int | None], dict[int, int]] = defaultdict(dict)
    for e in sorted(broken):
        total = system.total_of(e)
        if total is not None and _is_column(system, e):
            address = system.figures[total].place.address
            by_row[address.block, address.row][e] = total
    for columns in by_row.values():
        deltas = {total: system.equations[e].residual for e, total in columns.items()}
        along = {e for total in columns.values() for e in system.touching[total]} - columns.keys()
        sums = [e for e in along if isinstance(system.equations[e].source, Sum)]
        fits = all(not system.left(e, deltas) for e in sums if not system.equations[e].at_most)
        if len(columns) > 1 and len(deltas) == len(columns) and fits:
            yield frozenset(columns), tuple(sorted(deltas.items()))


def is_row_left_out(system: System, changes: Changes) -> bool:
    """Whether a repair would put the figures of a lost row into another row.

    Many cells of one row, all too small or all too large, while it adds up by itself: a row was
    left out below it, or stands there twice; nobody mistypes so.
    """
    rows = {_row(system, number) for number, _ in changes}
    signs = {delta > 0 for _, delta in changes}
    totals = {
        system.total_of(e) for n, _ in changes for e in system.touching[n] if _is_column(system, e)
    }
    free = not totals.intersection(number for number, _ in changes)
    in_table = all(row is not None for _, row in rows)
    return len(changes) >= FEWEST and len(rows) == len(signs) == 1 and in_table and free


def _row(system: System, number: int) -> tuple[int, int | None]:
    address = system.figures[number].place.address
    return address.block, address.row


def _is_column(system: System, equation: int) -> bool:
    source = system.equations[equation].source
    return isinstance(source, Sum) and source.kind == "column"
