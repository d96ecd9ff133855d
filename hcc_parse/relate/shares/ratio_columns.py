"""Columns of shares, and the two columns that each is computed from by the evidence of its rows."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations

from hcc_parse.domain import Base, Column, Figure, Grid, Ratio, Row
from hcc_parse.relate.cells import figure_of, titled

FEWEST_ROWS = 3
MOST_COLUMNS = 40  # a wider table is no form of this regime, and pairs grow with the square


def column_ratios(grid: Grid, most: Fraction) -> Iterator[Ratio]:
    """Yield the shares of each rate column, where so many rows agree on how it is computed."""
    rows = [row for row in grid.rows if row.role in ("data", "total")]
    counted = [column for column in grid.columns if column.summed]
    if len(counted) > MOST_COLUMNS:
        return
    for column in grid.columns:
        if not _is_rate(column):
            continue
        pairs = [
            (numerator, base)
            for numerator, base in permutations(counted, 2)
            if _agrees(column, numerator, base, rows, most)
        ]
        if len(pairs) == 1:
            yield from _ratios(column, *pairs[0], rows)


def _is_rate(column: Column) -> bool:
    words = " ".join(column.path).lower()
    return any(word in words for word in ("%", "tỷ lệ", "tỉ lệ"))


def _agrees(
    column: Column, numerator: Column, base: Column, rows: list[Row], most: Fraction
) -> bool:
    """Whether two columns give the shares of a third in most of the rows that can tell."""
    fits = [
        share.allows(Fraction(part.value) * 100 / Fraction(whole.value)) is not None
        for row in rows
        if (triple := _triple(row, column, numerator, base)) is not None
        for share, part, whole in [triple]
        if 0 < part.value < whole.value
    ]
    return len(fits) >= FEWEST_ROWS and sum(fits) >= most * len(fits)


def _ratios(column: Column, numerator: Column, base: Column, rows: list[Row]) -> Iterator[Ratio]:
    for row in rows:
        if (triple := _triple(row, column, numerator, base)) is not None:
            share, part, whole = triple
            yield Ratio(
                share=share,
                numerator=Base(part.value, (part,)),
                bases=(Base(whole.value, (whole,)),),
                subject=f"{titled(row).vi}, {' › '.join(column.path)}",
            )


def _triple(
    row: Row, column: Column, numerator: Column, base: Column
) -> tuple[Figure, Figure, Figure] | None:
    share, part, whole = (figure_of(row, c.index) for c in (column, numerator, base))
    if share is None or part is None or whole is None or not whole.value:
        return None
    return share, part, whole
