"""Running totals of a table by months: each is all told so far, or the last one and this month."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from hcc_parse.domain import Figure, Grid, Said, Sum
from hcc_parse.relate.tables.timelines import Thing, Timeline

FEWEST = 3  # steps that must hold, before one that does not is told


def running_totals(thing: Thing, line: Timeline, grid: Grid) -> Iterator[Sum]:
    """Yield what accumulates in a thing, stretch by stretch, where the others bear it out.

    Args:
        thing: What is called a running total.
        line: Its timeline, in which the thing that it accumulates is looked for.
        grid: The table.
    """
    for other in line.things:
        if other is thing or None in (*thing.figures, *other.figures):
            continue
        added = [f for f in other.figures if f is not None]
        reached = [f for f in thing.figures if f is not None]
        so_far = [
            _running_sum(reached[n], added[: n + 1], thing.names[n], grid)
            for n in range(1, len(reached))
        ]
        steps = [
            _running_sum(b, (a, added[n]), thing.names[n], grid)
            for n, (a, b) in enumerate(pairwise(reached), 1)
        ]
        if (
            len(broken := [s for s in so_far if not s.holds]) <= 1
            and len(so_far) - len(broken) >= FEWEST
        ):
            yield from so_far
            return
        if len(broken := [s for s in steps if not s.holds]) == 1 and len(steps) > FEWEST:
            yield from broken
            return


def _running_sum(total: Figure, parts: Sequence[Figure], name: Said, grid: Grid) -> Sum:
    return Sum(
        kind="running",
        total=total,
        parts=tuple(parts),
        basis=Said("cộng dồn", "added up so far"),
        subject=name,
        certain=False,
        grid=grid,
    )
