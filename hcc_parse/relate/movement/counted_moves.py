"""Names counted as rising or falling, with the changes of a table: `05/08 lĩnh vực tăng`."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from hcc_parse.domain import Figure, Grid, Knowledge, Mentions, Refuted
from hcc_parse.relate.movement.series import changes_of
from hcc_parse.relate.word_patterns import words_of
from hcc_parse.vietnamese import unmark

LEAST = 100  # smaller totals stand in two places by chance


def counted_moves(mentions: Mentions, knowledge: Knowledge) -> Iterator[Refuted]:
    """Yield counts of names that rise or fall, out of so many, which no table of so many has.

    The table is one whose total their paragraph tells.

    Args:
        mentions: Figures and tables of the report.
        knowledge: `rise` and `fall` are the words of movement.
    """
    ways = {
        unmark(word): sign
        for role, sign in (("rise", 1), ("fall", -1))
        for word in words_of(knowledge, role)
    }
    for one, base in pairwise(mentions.figures):
        sign = ways.get(unmark("".join(one.path[1:2])).strip(" .,;:)"))
        if sign is None or one.kind != "count" or base.lead != f"{one.lead}{one.text}/":
            continue
        here = {f.value for f in mentions.figures if f.place.address == one.place.address}
        moving = [
            [f for f in series.values.values() if f.value * sign > 0]
            for grid in mentions.grids
            if _is_told(grid, here)
            for series in changes_of(grid, knowledge)
            if len(series.values) == base.value == _rows(grid)
        ]
        if moving and all(found and len(found) != one.value for found in moving):
            words = f"{one.text}/{base.text} {one.unit or ''} {one.path[1].strip(' .,;:)')}"
            yield Refuted(way="moved", text=words, place=one.place, against=tuple(moving[0]))


def _rows(grid: Grid) -> int:
    return sum(row.role == "data" for row in grid.rows)


def _is_told(grid: Grid, here: set[Decimal]) -> bool:
    """Whether a paragraph tells a total of a table."""
    cells: list[Figure | None] = [
        entry.figure for row in grid.rows if row.role == "total" for entry in row.entries
    ]
    return any(f is not None and f.value >= LEAST and f.value in here for f in cells)
