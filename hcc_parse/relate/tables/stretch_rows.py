"""Months or quarters that break the balance of all others: tồn + mới = phải giải quyết."""

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import NamedTuple

from hcc_parse.domain import Figure, Grid, Said, Sum
from hcc_parse.relate.tables.timelines import Labels, Thing, Timeline, says, timelines

FEWEST = 3  # rows that must keep a balance, before one that does not is told
LONGEST = 12  # things among which a balance is sought
BASIS = Said("các tháng, quý khác trong bảng", "what the other months or quarters keep")


class _Balance(NamedTuple):
    total: Thing
    parts: tuple[Thing, Thing]
    broken: int


def stretch_rows(grid: Grid, labels: Labels, others: Sequence[Sum]) -> Iterator[Sum]:
    """Yield each stretch whose stock and flow do not make up what every other one makes up.

    What was brought over and what came in make up what was to be done, and so do what was done and
    what is left; which heads these are is told by the figures of all other stretches.

    Args:
        grid: The table.
        labels: `head:opening` and `head:closing` tell the words of what is brought over and left.
        others: What the table is known to add up or carry over.
    """
    broken = [one for one in others if not one.holds]
    known = {id(one.total) for one in broken if one.kind in ("row", "balance")}
    known |= {id(f) for one in broken if one.kind == "carried" for f in (one.total, *one.parts)}
    for line in timelines(grid, labels):
        for sum_ in _broken_rows(line, grid, labels):
            if not known.intersection(map(id, (sum_.total, *sum_.parts))):
                yield sum_


def _broken_rows(line: Timeline, grid: Grid, labels: Labels) -> Iterator[Sum]:
    stocks = [t for t in line.things if says(t, (*labels["head:opening"], *labels["head:closing"]))]
    told: set[int] = set()
    for balance in _balances(line.things[:LONGEST], stocks):
        if balance.broken in told:
            continue
        told.add(balance.broken)
        total = balance.total.figures[balance.broken]
        parts = tuple(f for part in balance.parts if (f := part.figures[balance.broken]))
        if total is not None and len(parts) == len(balance.parts):
            yield Sum(
                kind="row",
                total=total,
                parts=parts,
                basis=BASIS,
                subject=balance.total.names[balance.broken],
                certain=False,
                grid=grid,
            )


def _balances(things: Sequence[Thing], stocks: Sequence[Thing]) -> Iterator[_Balance]:
    """Two things, a stock one of them, that make up a third in all stretches but one."""
    for stock in stocks:
        if None in stock.figures or sum(_value(f) > 0 for f in stock.figures) < FEWEST:
            continue
        for flow, total in permutations([t for t in things if t is not stock], 2):
            columns = (stock.figures, flow.figures, total.figures)
            if any(None in figures for figures in columns):
                continue
            off = [
                at
                for at, (a, b, c) in enumerate(zip(*columns, strict=True))
                if _value(a) + _value(b) != _value(c)
            ]
            if len(off) == 1 and len(stock.figures) > FEWEST:
                yield _Balance(total, (stock, flow), off[0])


def _value(figure: Figure | None) -> int:
    return int(figure.value) if figure is not None else 0
