"""The rival of every repair: the rows are right, and only the totals were not updated."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from hcc_parse.diagnose.pieces import Changes
from hcc_parse.diagnose.system import System
from hcc_parse.domain import Sum


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


def _is_column(system: System, equation: int) -> bool:
    source = system.equations[equation].source
    return isinstance(source, Sum) and source.kind == "column"
