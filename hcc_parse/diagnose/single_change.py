"""The one cell whose change makes several broken sums of a table hold, if there is one.

Each sum of a table is a linear equation over exact numbers. A cell that stands in every broken one
and would mend them all by one and the same change, without breaking another, is the likely slip
(Fellegi and Holt, 1976: the smallest change that satisfies all edits).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from hcc_parse.domain import (
    Address,
    Change,
    Figure,
    Finding,
    Grid,
    Remedy,
    Said,
    Sum,
    in_words,
)


@dataclass(frozen=True, slots=True)
class _Option:
    """A change of one cell and the broken sums that it mends."""

    figure: Figure
    after: Decimal
    mended: tuple[int, ...]  # ids of Sum objects


def diagnose(findings: Iterable[Finding], sums: tuple[Sum, ...]) -> list[Finding]:
    """Name the cause of findings that one changed cell explains; leave the others as they are.

    The first of them carries the remedy as root cause, the others point to it.
    """
    found = list(findings)
    by_sum = {id(f.about): n for n, f in enumerate(found) if f.about and f.about.grid}
    grids = {id(f.about.grid): f.about.grid for f in found if f.about and f.about.grid}
    for grid in grids.values():
        own = [sum_ for sum_ in sums if sum_.grid is grid and not sum_.excused]
        broken = [sum_ for sum_ in own if not sum_.holds and id(sum_) in by_sum]
        while broken:
            best = _best(own, broken)
            if not best or len(best[0].mended) < 2:
                break
            _apply(best, found, by_sum, grid)
            broken = [sum_ for sum_ in broken if id(sum_) not in best[0].mended]
    return found


def _best(sums: list[Sum], broken: list[Sum]) -> list[_Option]:
    """The options that mend the most broken sums, in reading order; several mean doubt."""
    cells = {f.place.address: f for sum_ in broken for f in (sum_.total, *sum_.parts)}
    options = [
        option
        for figure in sorted(cells.values(), key=lambda f: f.place.address)
        for delta in sorted({_needed(sum_, figure) for sum_ in broken} - {Decimal(0)})
        if (option := _option(figure, delta, sums, broken)) is not None
    ]
    most = max((len(option.mended) for option in options), default=0)
    return [option for option in options if len(option.mended) == most]


def _option(figure: Figure, delta: Decimal, sums: list[Sum], broken: list[Sum]) -> _Option | None:
    after = figure.value + delta
    touched = [sum_ for sum_ in sums if _weight(sum_, figure.place.address)]
    if after < 0 or any(_residual(s) + _weight(s, figure.place.address) * delta for s in touched):
        return None
    known = {id(sum_) for sum_ in broken}
    return _Option(figure, after, tuple(id(sum_) for sum_ in touched if id(sum_) in known))


def _needed(sum_: Sum, figure: Figure) -> Decimal:
    """By how much a cell would have to change for a sum to hold; 0 when it does not stand in it."""
    weight = _weight(sum_, figure.place.address)
    return -_residual(sum_) / weight if weight else Decimal(0)


def _residual(sum_: Sum) -> Decimal:
    return sum_.added - sum_.total.value


def _weight(sum_: Sum, address: Address) -> int:
    parts = sum(part.place.address == address for part in sum_.parts)
    return parts - (sum_.total.place.address == address)


def _apply(best: list[_Option], found: list[Finding], by_sum: dict[int, int], grid: Grid) -> None:
    option = best[0]
    numbers = sorted(by_sum[sum_] for sum_ in option.mended)
    root = max(numbers, key=lambda n: _is_row_sum(found[n]))
    remedy = Remedy(
        changes=(Change(option.figure.value, option.after, option.figure.place),),
        restores=tuple(found[n].id for n in numbers),
        unique=len(best) == 1,
    )
    said = _sentence(option, grid, len(numbers), unique=len(best) == 1)
    for n in numbers:
        finding = found[n]
        found[n] = replace(
            finding,
            message=Said(f"{finding.message.vi} {said.vi}", f"{finding.message.en} {said.en}"),
            remedy=remedy,
            cause=None if n == root else found[root].id,
        )


def _sentence(option: _Option, grid: Grid, count: int, *, unique: bool) -> Said:
    place = option.figure.place.address
    row = next((row for row in grid.rows if row.index == place.row), None)
    column = grid.column(place.column or 0)
    label = row.label if row else ""
    header = column.path[-1] if column and column.path else ""
    code = f" {column.code}" if column and column.code else ""
    before, after = option.figure.text, in_words(option.after)
    sure = ("", "") if unique else (" (còn cách khác cũng khớp)", " (another change also fits)")
    rival = ("", "")
    if row is None or row.role != "total":
        rival = (
            "; hoặc các dòng đúng mà các tổng chưa được cập nhật",
            "; or the rows are right and the totals were not updated",
        )
    return Said(
        f"Nếu ô {label}, cột{code} {header} là {after} thay vì {before} thì cả {count} phép cộng "
        f"đều khớp{sure[0]}{rival[0]}.",
        f"If the cell {label}, column{code} {header} read {after} instead of {before}, all {count} "
        f"sums would hold{sure[1]}{rival[1]}.",
    )


def _is_row_sum(finding: Finding) -> bool:
    return finding.about is not None and finding.about.kind == "row"
