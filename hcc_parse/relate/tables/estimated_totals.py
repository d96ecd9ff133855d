"""Tables of months with an estimate behind: `Cộng 5 tháng | Ước tháng 6 | Ước 6 tháng`."""

import re
from collections.abc import Iterator
from functools import cache

from hcc_parse.domain import Figure, Grid, Knowledge, Row, Said, Sum
from hcc_parse.relate.cells import cell, figure_of
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

ADDED = Said("cộng các tháng trong bảng", "the months of the table added up")
MONTH = re.compile(r"(?:thang |t)0?(?P<month>\d{1,2})")
Part = tuple[int, tuple[int, ...]]


def estimated_totals(grid: Grid, knowledge: Knowledge) -> Iterator[Sum]:
    """Yield the months so far, and these with the estimate of the next one, row by row.

    Only where some row bears the columns out, and one at most does not.

    Args:
        grid: The table.
        knowledge: `estimated` and `so-far-of-months` are the words before a time.
    """
    shapes = _shapes(words_of(knowledge, "estimated"), words_of(knowledge, "so-far-of-months"))
    rows = [row for row in grid.rows if row.role in ("data", "total")]
    for total, parts in _columns(grid, shapes):
        sums = [one for row in rows if (one := _sum(row, total, parts, grid)) is not None]
        broken = [one for one in sums if not one.holds]
        if len(broken) < len(sums) and len(broken) <= 1:
            yield from sums


def _columns(grid: Grid, shapes: tuple[re.Pattern[str], ...]) -> Iterator[Part]:
    """The columns of totals with those that they add up."""
    next_month, next_stretch, so_far = shapes
    heads = {c.index: " ".join(unmark(c.path[-1]).split()) for c in grid.columns if c.path}
    months = {int(m["month"]): at for at, head in heads.items() if (m := MONTH.fullmatch(head))}
    for at, head in heads.items():
        told = so_far.fullmatch(head)
        many = int(told["many"]) if told else 0
        if many < 2 or any(n not in months for n in range(1, many + 1)):
            continue
        yield at, tuple(months[n] for n in range(1, many + 1))
        month = [i for i, h in heads.items() if _is_of(next_month.fullmatch(h), many + 1)]
        stretch = [i for i, h in heads.items() if _is_of(next_stretch.fullmatch(h), many + 1)]
        if len(month) == len(stretch) == 1:
            yield stretch[0], (at, month[0])


def _is_of(match: re.Match[str] | None, many: int) -> bool:
    return match is not None and int(match["many"]) == many


def _sum(row: Row, total: int, parts: tuple[int, ...], grid: Grid) -> Sum | None:
    whole, figures = figure_of(row, total), [figure_of(row, at) for at in parts]
    known: list[Figure] = [one for one in figures if one is not None and one.kind == "count"]
    column = grid.column(total)
    if whole is None or whole.kind != "count" or len(known) < len(parts) or column is None:
        return None
    return Sum(
        kind="row",
        total=whole,
        parts=tuple(known),
        basis=ADDED,
        subject=cell(row, column),
        certain=False,
        grid=grid,
    )


@cache
def _shapes(estimated: tuple[str, ...], so_far: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    opening = rf"(?:{one_of(estimated)}) "
    return (
        re.compile(rf"{opening}thang 0?(?P<many>\d{{1,2}})"),
        re.compile(rf"{opening}0?(?P<many>\d{{1,2}}) thang(?: dau nam)?"),
        re.compile(rf"(?:(?:{one_of(so_far)}) )?0?(?P<many>\d{{1,2}}) thang(?: dau nam)?"),
    )
