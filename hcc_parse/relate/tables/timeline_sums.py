"""What months and quarters of a table add up to, and what they carry over."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from hcc_parse.domain import Grid, Said, Sum, is_slip
from hcc_parse.relate.tables.running_totals import running_totals
from hcc_parse.relate.tables.timelines import Labels, Thing, Timeline, says, timelines

SURE = 4  # sums that must hold, before one that no single slip explains is told
FEWEST = 2  # steps that must hold, before one that does not is told
NEARLY = 4  # a difference of more than one part in so many of the total is another matter
LONGEST = 12  # things among which a balance is sought; subsets grow fast
ADDED = Said("tên các tháng, quý trong bảng", "the months or quarters named in the table")


def timeline_sums(grid: Grid, labels: Labels) -> Iterator[Sum]:
    """Yield the sums of each timeline of a table that its other figures bear out.

    Args:
        grid: The table.
        labels: `head:opening`, `head:closing` and `head:running` tell the words of what is brought
            over, of what is left and of what accumulates.
    """
    for line in timelines(grid, labels):
        yield from _totals(line, grid, labels)
        yield from _carried(line, grid, labels)
        for thing in line.things:
            if says(thing, labels["head:running"]):
                yield from running_totals(thing, line, grid)


def _totals(line: Timeline, grid: Grid, labels: Labels) -> Iterator[Sum]:
    """Totals over all stretches; of stocks, which are no sums, the first or the last counts."""
    told = [(thing, sum_) for thing in line.things if (sum_ := _total(thing, line, grid))]
    adding = sum(s.holds and sum(part.value > 0 for part in s.parts) > 1 for _, s in told)
    stocks = [sum_ for _, sum_ in told if not sum_.holds and _is_stock(sum_)]
    twice = [s for thing, s in told if not s.holds and _counts_twice(thing, s, stocks, labels)]
    excused = [*stocks, *twice]
    broken = [s for _, s in told if not s.holds and s not in excused]
    if adding < 2 or len(told) < (4 if adding < len(told) - 1 else 3) * len(broken):
        return
    for _, sum_ in told:
        if sum_ not in broken:
            yield replace(sum_, excused=not sum_.holds)
        elif _is_slipped(sum_) or (adding >= SURE and _is_near(sum_)):
            yield sum_


def _counts_twice(thing: Thing, sum_: Sum, stocks: list[Sum], labels: Labels) -> bool:
    """Whether the parts count again what one stretch hands to the next, and the total does not.

    So does what was to be done in each, what was brought over among it: its stock says how much.
    Where no stock is told, its words say that it may.
    """
    more = sum_.added - sum_.total.value
    if more <= 0:
        return False
    handed = [sum((p.value for p in s.parts), Decimal(0)) for s in stocks]
    ends = [(s.parts[0].value, s.parts[-1].value) for s in stocks]
    overlap = {one - end for one, pair in zip(handed, ends, strict=True) for end in pair}
    if more in overlap:
        return True
    return says(thing, labels["head:with-stock"]) and not says(thing, labels["head:without-stock"])


def _is_stock(sum_: Sum) -> bool:
    """Whether a total is what its first or last part says: a stock is brought over, not added."""
    return sum_.total.value in (sum_.parts[0].value, sum_.parts[-1].value)


def _total(thing: Thing, line: Timeline, grid: Grid) -> Sum | None:
    parts = [figure for figure in thing.figures if figure is not None]
    if thing.total is None or thing.total_name is None or len(parts) < len(thing.figures):
        return None
    return Sum(
        kind="column" if line.by_rows else "row",
        total=thing.total,
        parts=tuple(parts),
        basis=ADDED,
        subject=thing.total_name,
        certain=False,
        grid=grid,
    )


def _is_near(sum_: Sum) -> bool:
    return abs(sum_.total.value - sum_.added) * NEARLY < sum_.total.value


def _is_slipped(sum_: Sum) -> bool:
    """Whether one slip of the hand, or the last part left out, would make it hold.

    Distinct persons are counted otherwise.
    """
    missed = sum_.total.value - sum_.added
    if len(sum_.parts) > FEWEST and sum_.parts[-1].value == -missed != 0:
        return True
    return is_slip(sum_.total.value, sum_.added) or any(
        part.value + missed > 0 and is_slip(part.value, part.value + missed) for part in sum_.parts
    )


def _carried(line: Timeline, grid: Grid, labels: Labels) -> Iterator[Sum]:
    """What is left at the end of a stretch against what the next begins with."""
    closing = [thing for thing in line.things if says(thing, labels["head:closing"])]
    opening = [
        thing
        for thing in line.things
        if thing not in closing and says(thing, labels["head:opening"])
    ]
    found = [
        (_broken(steps), steps, one, other)
        for one in opening
        for other in closing
        if (steps := list(_steps(one, other, grid)))
    ]
    if not found:
        return
    broken, steps, one, other = min(found, key=lambda pair: len(pair[0]))
    holding = len(steps) - len(broken)
    if len(broken) > 1 or not any(sum_.holds and sum_.total.value for sum_ in steps):
        return
    if broken and holding < FEWEST and not _balances(broken[0], one, other, line):
        return
    yield from steps


def _steps(opening: Thing, closing: Thing, grid: Grid) -> Iterator[Sum]:
    names = opening.names[1:]
    for begins, left, name in zip(opening.figures[1:], closing.figures, names, strict=False):
        if begins is not None and left is not None:
            yield Sum(
                kind="carried",
                total=begins,
                parts=(left,),
                basis=Said("số còn lại của kỳ trước", "what the stretch before left"),
                subject=name,
                certain=False,
                grid=grid,
            )


def _broken(sums: list[Sum]) -> list[Sum]:
    return [sum_ for sum_ in sums if not sum_.holds]


def _balances(broken: Sum, opening: Thing, closing: Thing, line: Timeline) -> bool:
    """Whether the account of its stretch is closed only with what was left before.

    Opening, plus one thing, less one to three, is what is left: an account that every other
    stretch keeps.
    """
    at = next(n for n, figure in enumerate(opening.figures) if figure is broken.total)
    others = [t for t in line.things if t not in (opening, closing) and None not in t.figures]
    missed = broken.total.value - broken.added
    for received in others[:LONGEST]:
        rest = [thing for thing in others[:LONGEST] if thing is not received]
        for size in (1, 2, 3):
            for gone in combinations(rest, size):
                left = [
                    _value(opening, n)
                    + _value(received, n)
                    - sum((_value(thing, n) for thing in gone), Decimal(0))
                    - _value(closing, n)
                    for n in range(len(opening.figures))
                ]
                if left.pop(at) == missed and len(left) >= 2 and not any(left):
                    return True
    return False


def _value(thing: Thing, at: int) -> Decimal:
    figure = thing.figures[at]
    return figure.value if figure is not None else Decimal(0)
