"""Columns of ranks beside the column they follow: `Quầy số 2 | 9,2 điểm | xếp thứ 2` of five."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from hcc_parse.domain import Column, Figure, Grid, Knowledge, Peak
from hcc_parse.relate.cells import figure_of
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import fold

FEWEST = 4  # rows, all but one of which must bear out what they are ranked by
MANY = 7  # rows, of which two may have changed their places
MOST_COLUMNS = 20


class _Ranked(NamedTuple):
    rank: Figure
    value: Figure


def rank_columns(grid: Grid, knowledge: Knowledge) -> Iterator[Peak]:
    """Yield the one rank of a column that its value denies, where all others follow their values.

    Nothing is yielded where another column bears all ranks out. Equal values may share a place or
    stand one behind the other.

    Args:
        grid: A table.
        knowledge: `rank-head` are the words that head such a column.
    """
    heads = said(words_of(knowledge, "rank-head"))
    if len(grid.columns) > MOST_COLUMNS:
        return
    for column in grid.columns:
        if not column.path or not heads.search(fold(column.path[-1])):
            continue
        ways = [
            (way, [row for row in way if not places[row]])
            for other in grid.columns
            if other is not column and (way := _rows(grid, column, other))
            for places in (_borne(way, falling=True), _borne(way, falling=False))
        ]
        if any(not broken for _, broken in ways):
            continue
        near = [(way, broken) for way, broken in ways if _is_slip(way, broken)]
        if near and len({id(way[broken[0]].rank) for way, broken in near}) == 1:
            yield from _denied(*near[0])


def _rows(grid: Grid, ranks: Column, values: Column) -> dict[int, _Ranked]:
    """The rows that have a rank among themselves and a value; empty where some have none."""
    found: dict[int, _Ranked] = {}
    for row in grid.rows:
        rank, value = figure_of(row, ranks.index), figure_of(row, values.index)
        if row.role != "data" or rank is None:
            continue
        if value is None or rank.decimals:
            return {}
        found[row.index] = _Ranked(rank, value)
    many = len(found)
    within = all(1 <= one.rank.value <= many for one in found.values())
    telling = len({one.value.value for one in found.values()}) >= FEWEST
    return found if within and telling else {}


def _borne(rows: Mapping[int, _Ranked], *, falling: bool) -> dict[int, bool]:
    """Whether the rank of each row follows its value."""
    values = [one.value.value for one in rows.values()]
    borne: dict[int, bool] = {}
    for index, (rank, value) in rows.items():
        before = [v for v in values if (v > value.value if falling else v < value.value)]
        last = len(before) + values.count(value.value)
        places = {*range(len(before) + 1, last + 1), len(set(before)) + 1}
        borne[index] = int(rank.value) in places
    return borne


def _is_slip(way: Mapping[int, _Ranked], broken: list[int]) -> bool:
    """Whether one row is out of its place, or two of many have changed theirs."""
    if len(broken) == 1:
        return True
    if len(broken) != 2 or len(way) < MANY:
        return False
    one, two = (way[index] for index in broken)
    return one.rank.value != two.rank.value


def _denied(way: Mapping[int, _Ranked], broken: list[int]) -> Iterator[Peak]:
    """The rank, its own value, and the value of the row that has that place too."""
    told = way[broken[0]]
    others = [one for index, one in way.items() if index != broken[0]]
    same = [one for one in others if one.rank.value == told.rank.value]
    other = same[0] if same else min(others, key=lambda one: abs(one.rank.value - told.rank.value))
    yield Peak(told=told.rank, own=told.value, other=other.value, way="column")
