"""Sums of amounts in thousands, millions or hectares: each cell is rounded, and so is the total."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache

from hcc_parse.domain import Grid, Knowledge, Sum, Unit
from hcc_parse.relate.word_patterns import with_marks

HALF = Decimal("0.5")


def but_rounded(sums: Iterable[Sum], grid: Grid, knowledge: Knowledge) -> Iterator[Sum]:
    """Yield the sums of a table; one that the rounding of its cells explains is excused.

    Args:
        sums: Those of the table.
        grid: The table with the lines above it: its unit may stand there.
        knowledge: The units; those of kind `rounded` tell amounts that were measured or shortened.
            `head:visits` and `head:persons` are the words of columns that count.
    """
    units = knowledge.units
    rounded = _amounts(units)
    counted = with_marks((*knowledge.labels["head:visits"], *knowledge.labels["head:persons"]))
    above = any(rounded.search(line.lower()) for line in grid.above)
    for sum_ in sums:
        off = abs(sum_.lacks)
        if sum_.holds or off > _most(sum_):
            yield sum_
            continue
        column = grid.column(sum_.total.place.address.column or 0)
        head = " ".join(column.path).lower() if column is not None else ""
        own = column is not None and column.unit in {u.name for u in units if u.kind == "rounded"}
        told = own or rounded.search(head) or (above and not counted.search(head))
        yield replace(sum_, excused=True) if told else sum_


def _most(sum_: Sum) -> Decimal:
    """How far the rounding of all cells may part a total from its parts."""
    figures = (sum_.total, *sum_.parts)
    finest = max(figure.decimals for figure in figures)
    return HALF.scaleb(-finest) * len(figures)


@cache
def _amounts(units: tuple[Unit, ...]) -> re.Pattern[str]:
    """The units of two words: `triệu đồng`; one word alone may be another, `ngoài giờ`."""
    found = (s for u in units if u.kind == "rounded" for s in (u.name, *u.spellings))
    return with_marks(tuple(one for one in found if " " in one))
