"""Shares beside cells that tell a part and its whole, `6.588/7.167 | 91,9%`."""

from collections.abc import Iterator
from fractions import Fraction

from hcc_parse.domain import Base, Column, Figure, Grid, Ratio, Row
from hcc_parse.relate.cells import figure_of, titled

FEWEST_ROWS = 3  # that must agree on which column tells the shares of the pairs
Triple = tuple[Row, Figure, tuple[Figure, Figure]]


def pair_ratios(grid: Grid) -> Iterator[Ratio]:
    """Yield the shares of pairs, row by row, where three in four rows agree on their column."""
    rows = [row for row in grid.rows if row.role in ("data", "total")]
    for column in grid.columns:
        found = [
            (other, told)
            for other in grid.columns
            if other is not column
            and (told := list(_triples(rows, column, other)))
            and _is_borne_out(told)
        ]
        if len(found) == 1:
            yield from _ratios(*found[0])


def _triples(rows: list[Row], column: Column, other: Column) -> Iterator[Triple]:
    for row in rows:
        entry, share = row.entry(column.index), figure_of(row, other.index)
        if entry is not None and entry.pair is not None and share is not None:
            yield row, share, entry.pair


def _is_borne_out(told: list[Triple]) -> bool:
    holding = sum(_holds(share, pair) for _, share, pair in told)
    return holding >= FEWEST_ROWS and 4 * holding >= 3 * len(told)


def _holds(share: Figure, pair: tuple[Figure, Figure]) -> bool:
    part, whole = pair
    return share.allows(100 * Fraction(part.value) / Fraction(whole.value)) is not None


def _ratios(column: Column, told: list[Triple]) -> Iterator[Ratio]:
    for row, share, (part, whole) in told:
        yield Ratio(
            share=share,
            numerator=Base(part.value, (part,)),
            bases=(Base(whole.value, (whole,)),),
            subject=f"{titled(row).vi}, {' › '.join(column.path)}",
        )
