"""Columns that say how two others differ, by their heads or signs and by the evidence of rows."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import permutations
from typing import NamedTuple

from hcc_parse.domain import Column, Entry, Figure, Grid, Movement, MovementKind, Row
from hcc_parse.relate.cells import cell, figure_of
from hcc_parse.relate.movement.signs_alone import is_sign_alone

FEWEST_ROWS = 3  # that must hold, before one that does not is told
FEWEST_SAID = 2  # so, where the head says what the column is
MOST_COLUMNS = 20  # pairs grow with the square
KINDS: tuple[MovementKind, ...] = ("difference", "growth")
Labels = Mapping[str, tuple[str, ...]]


class _Way(NamedTuple):
    """A column as made from two others."""

    column: Column
    now: Column
    before: Column
    kind: MovementKind
    rows: dict[int, Movement]  # by the index of the row

    @property
    def broken(self) -> list[int]:
        return [index for index, one in self.rows.items() if not one.holds]


def movements(grid: Grid, labels: Labels) -> Iterator[Movement]:
    """Yield what the columns of changes say, row by row, where nearly all rows bear it out.

    A row that any other reading makes true is left out: a growth among differences, the two cells
    the other way round, a ratio of the two.

    Args:
        grid: The table.
        labels: `head:change` and `head:no-change` tell the words of such columns, `head:rank`
            those of rows in which less is better.
    """
    if len(grid.columns) > MOST_COLUMNS:
        return
    ranked = _words(labels["head:rank"])
    rows = [
        row
        for row in grid.rows
        if row.role in ("data", "total") and not ranked.search(row.label.lower())
    ]
    told = [column for column in grid.columns if _tells_change(column, rows, labels)]
    others = [c for c in grid.columns if c not in told and not _is_order(c, rows)]
    found: list[_Way] = []
    for column in told:
        said = _is_said(column, labels)
        ways = list(_ways(column, others, rows))
        taken = [way for way in ways if _is_borne_out(way, said)]
        if taken:
            found.append(_without_others(taken, ways, said))
    for way in found:
        yield from _beside(way, [other for other in found if _is_twin(way, other)])


def _beside(way: _Way, twins: list[_Way]) -> Iterator[Movement]:
    """What a column says, with what a column of the same two says of them.

    Where both are broken, it is one of the two figures that is wrong: it is told once.
    """
    for index, one in way.rows.items():
        told = [other.rows[index] for other in twins if index in other.rows]
        again = any(not twin.holds and twin.kind == "difference" for twin in told)
        if one.holds or one.kind == "difference" or not again:
            yield replace(one, confirmed=any(twin.holds for twin in told))


def _is_twin(way: _Way, other: _Way) -> bool:
    return other is not way and _is_of_same(way, other)


def _is_of_same(way: _Way, other: _Way) -> bool:
    return {way.now.index, way.before.index} == {other.now.index, other.before.index}


def _ways(column: Column, others: list[Column], rows: list[Row]) -> Iterator[_Way]:
    for now, before in permutations(others, 2):
        for kind in KINDS:
            told = {
                row.index: one
                for row in rows
                if (one := _movement(row, column, now, before, kind)) is not None
            }
            if told:
                yield _Way(column, now, before, kind, told)


def _movement(
    row: Row, column: Column, now: Column, before: Column, kind: MovementKind
) -> Movement | None:
    """What a row says, where its three cells are of units that go together."""
    change, signed = _change(row.entry(column.index))
    one, other = figure_of(row, now.index), figure_of(row, before.index)
    if change is None or one is None or other is None:
        return None
    shares = one.kind == "share"
    if shares != (other.kind == "share") or (kind == "growth" and not other.value):
        return None
    if kind == "difference" and change.kind == "share" and not shares:
        return None
    return Movement(
        kind=kind,
        change=change,
        now=one,
        before=other,
        signed=signed,
        subject=cell(row, column),
    )


def _change(entry: Entry | None) -> tuple[Figure | None, bool]:
    """What a cell says of a change, and whether with a sign."""
    if entry is None:
        return None, False
    return (entry.change, True) if entry.change else (entry.figure, False)


def _is_borne_out(way: _Way, said: bool) -> bool:
    """Whether so many rows hold that one which does not is a slip; rows of no change tell none."""
    telling = [one for one in way.rows.values() if one.difference or not one.holds]
    holding = sum(one.holds for one in telling)
    if said and holding >= FEWEST_SAID and 3 * holding >= 2 * len(telling):
        return True
    return holding >= FEWEST_ROWS and 4 * holding >= 3 * len(telling)


def _without_others(taken: list[_Way], ways: list[_Way], said: bool) -> _Way:
    """The way that most rows bear out, less the rows that another one makes true."""
    best = min(taken, key=lambda way: (len(way.broken), -len(way.rows)))
    signs = {index for index in best.broken if is_sign_alone(best.rows, index)}
    excused = {
        index
        for index in best.broken
        if any(
            index in way.rows and way.rows[index].holds
            for way in ways
            if index not in signs or not _is_of_same(best, way)
        )
        or (_is_otherwise(best.rows[index]) and index not in signs)
    }
    left = {index: one for index, one in best.rows.items() if index not in excused}
    alone = said and len(best.broken) == 1 and len(left) > FEWEST_ROWS
    rows = {
        index: replace(one, certain=alone and not _has_decimals(one)) for index, one in left.items()
    }
    return best._replace(rows=rows)


def _is_otherwise(one: Movement) -> bool:
    """Whether a cell tells points, a share of one figure in the other, or the change by the new."""
    if replace(one, kind="difference", signed=False).holds:
        return True
    pairs = [(one.now.value, one.before.value), (one.before.value, one.now.value)]
    pairs.append((abs(one.difference), one.now.value))
    stated = replace(one.change, value=abs(one.change.value))
    return any(
        whole > 0 and stated.allows(100 * Fraction(part) / Fraction(whole)) for part, whole in pairs
    )


def _has_decimals(one: Movement) -> bool:
    return any(figure.decimals for figure in (one.change, one.now, one.before))


def _tells_change(column: Column, rows: list[Row], labels: Labels) -> bool:
    """Whether the head of a column says that it tells changes, or signs before its numbers do."""
    signed = sum(_change(row.entry(column.index))[1] for row in rows)
    return _is_said(column, labels) or 2 * signed > len(rows)


def _is_said(column: Column, labels: Labels) -> bool:
    header = _words(labels["head:no-change"]).sub(" ", " ".join(column.path).lower())
    return _words(labels["head:change"]).search(header) is not None


def _is_order(column: Column, rows: list[Row]) -> bool:
    """Whether a column numbers the rows."""
    return all(
        entry.text.strip().rstrip(".)") == row.key
        for row in rows
        if (entry := row.entry(column.index)) is not None and entry.figure
    )


@cache
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    said = "|".join(re.escape(word) for word in words) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{said})(?!\w)")
