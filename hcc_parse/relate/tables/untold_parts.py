"""Rows that miss a part which their table does not tell: what was brought over, or withdrawn."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from hcc_parse.domain import Grid, Sum

FEWEST = 2  # rows that miss it


def but_untold(sums: Sequence[Sum], grid: Grid) -> Iterator[Sum]:
    """Yield the sums along the rows of a table; where a part seems to go untold none is certain.

    A slip of the hand is in one cell. Where several rows miss something on the same side, and the
    row of totals misses all of it together, the cells bear one another out: they are excused.

    Args:
        sums: Those that the names of the columns demand, not a declared formula.
        grid: The table.
    """
    totals = {row.index for row in grid.rows if row.role == "total"}
    for way in dict.fromkeys(map(_way, sums)):
        same = [sum_ for sum_ in sums if _way(sum_) == way]
        off = [sum_ for sum_ in same if not sum_.holds]
        rows = [sum_ for sum_ in off if _row(sum_) not in totals]
        whole = [sum_ for sum_ in off if _row(sum_) in totals]
        sided = len({sum_.lacks > 0 for sum_ in off}) == 1
        missed = sum((sum_.lacks for sum_ in rows), Decimal(0))
        borne_out = bool(whole) and all(sum_.lacks == missed for sum_ in whole)
        several = sided and len(rows) >= FEWEST
        for sum_ in same:
            if sum_.holds or not (several or (sided and borne_out)):
                yield sum_
            else:
                yield replace(sum_, certain=False, excused=several and borne_out)


def _way(sum_: Sum) -> tuple[str, int | None, tuple[int | None, ...]]:
    """What makes sums of several rows one account: the columns of the total and of the parts."""
    parts = tuple(part.place.address.column for part in sum_.parts)
    return sum_.kind, sum_.total.place.address.column, parts


def _row(sum_: Sum) -> int | None:
    return sum_.total.place.address.row
