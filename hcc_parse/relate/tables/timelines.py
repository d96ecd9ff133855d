"""Tables that tell one thing after another by month or quarter, along their rows or columns."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from hcc_parse.domain import Column, Figure, Grid, Row, Said
from hcc_parse.relate.cells import cell, figure_of
from hcc_parse.relate.tables.numbered_times import time_of
from hcc_parse.relate.word_patterns import said
from hcc_parse.vietnamese import unmark

QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
STRETCH = re.compile(
    r"\bquy (?P<quarter>iv|i{1,3}|0?[1-4])\b"
    r"|\b(?P<months>0?[69]|12) thang(?: (?P<late>cuoi))?\b"
    r"|\b(?:thang |t)(?P<month>1[0-2]|0?[1-9])\b"
)
ONE_YEAR = re.compile(r"nam 20\d\d")
YEAR = re.compile(r"\b20\d\d\b")
ASIDE = re.compile(r"\([^()]*\)")
MOST = 40  # rows or columns; longer tables tell no months
Labels = Mapping[str, tuple[str, ...]]


class Stretch(NamedTuple):
    """Months of a year, both ends counted in; the year is empty where it goes unsaid."""

    first: int
    last: int
    year: str


class _Order(NamedTuple):
    """The places of stretches that follow one another, and that of their total."""

    parts: list[int]
    total: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What is told for each stretch: its words, its figures in order, and one for all of them."""

    words: str
    figures: tuple[Figure | None, ...]
    names: tuple[Said, ...]
    total: Figure | None
    total_name: Said | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Stretches that follow one another without a gap, and the things told of each."""

    things: tuple[Thing, ...]
    by_rows: bool


def timelines(grid: Grid, labels: Labels) -> Iterator[Timeline]:
    """Yield what a table tells by months or quarters, with the total over them where it has one.

    Args:
        grid: The table.
        labels: `head:whole-time` are the words for all the stretches together, `head:other-time`
            those of columns that tell another time, or a plan.
    """
    if max(len(grid.rows), len(grid.columns)) > MOST:
        return
    rows = [row for row in grid.rows if row.role in ("data", "total")]
    summed = [column for column in grid.columns if column.summed]
    if order := _in_order([time_of(row, grid) for row in rows], labels):
        yield Timeline(
            things=tuple(
                _thing(" ".join(column.path), [(row, column) for row in rows], order)
                for column in summed
            ),
            by_rows=True,
        )
    for columns in _alike(summed, labels):
        if order := _in_order([text for _, text in columns], labels):
            yield Timeline(
                things=tuple(
                    _thing(row.label, [(row, column) for column, _ in columns], order)
                    for row in rows
                ),
                by_rows=False,
            )


def _alike(columns: list[Column], labels: Labels) -> list[list[tuple[Column, str]]]:
    """The columns of times, parted by what else their heads say."""
    groups: dict[tuple[str, ...], list[tuple[Column, str]]] = {}
    for column in columns:
        times = [text for text in column.path if _is_time(text, labels)]
        if len(times) == 1:
            rest = tuple(t for t in column.path if t not in times and unmark(t) != "trong do")
            groups.setdefault(rest, []).append((column, times[0]))
    alone = groups.get((), [])
    return [_with_whole(columns, rest, alone, labels) for rest, columns in groups.items()]


def _with_whole(
    columns: list[tuple[Column, str]],
    rest: tuple[str, ...],
    alone: list[tuple[Column, str]],
    labels: Labels,
) -> list[tuple[Column, str]]:
    """Columns below the name of a year, with the one of all of them that stands beside it."""
    if len(alone) != 1 or len(rest) != 1 or not ONE_YEAR.fullmatch(unmark(rest[0])):
        return columns
    both = [*columns, *alone]
    order = _in_order([text for _, text in both], labels)
    return both if order is not None and order.total == len(columns) else columns


def _is_time(text: str, labels: Labels) -> bool:
    return stretch_of(text, labels) is not None or _is_whole(text, labels)


def stretch_of(text: str, labels: Labels) -> Stretch | None:
    """The months that a head names, none where it names another time beside.

    >>> stretch_of("Lũy kế 6 tháng", {})
    Stretch(first=1, last=6, year='')
    """
    words = " ".join(ASIDE.sub(" ", unmark(text)).split())
    found = list(STRETCH.finditer(words))
    if len(found) != 1 or _has(words, labels.get("head:other-time", ())):
        return None
    year = YEAR.search(words)
    first, last = _months(found[0])
    return Stretch(first, last, year[0] if year else "")


def _months(name: re.Match[str]) -> tuple[int, int]:
    if name["month"]:
        return int(name["month"]), int(name["month"])
    if quarter := name["quarter"]:
        last = 3 * (QUARTERS.get(quarter) or int(quarter))
        return last - 2, last
    months = int(name["months"])
    return (13 - months, 12) if name["late"] else (1, months)


def _is_whole(text: str, labels: Labels) -> bool:
    """Whether a head names all the stretches together, without a name of its own."""
    words = " ".join(ASIDE.sub(" ", unmark(text)).split()).strip(" .:")
    return words in {unmark(word) for word in labels.get("head:whole-time", ())}


def _in_order(heads: list[str], labels: Labels) -> _Order | None:
    """Which heads name stretches that follow one another, and which one holds them all.

    None where others stand among them, where stretches overlap or are of several years.
    """
    named = [
        (at, stretch) for at, text in enumerate(heads) if (stretch := stretch_of(text, labels))
    ]
    whole = [at for at, text in enumerate(heads) if _is_whole(text, labels)]
    if len(named) + len(whole) < len(heads) or len({stretch.year for _, stretch in named}) != 1:
        return None
    ends = min(s.first for _, s in named), max(s.last for _, s in named)
    long = [at for at, s in named if (s.first, s.last) == ends]
    parts = [(at, s) for at, s in named if (s.first, s.last) != ends]
    if len(parts) < 2 or len(long) > 1 or len(whole) > 1:
        return None
    if any(b.first != a.last + 1 for (_, a), (_, b) in pairwise(parts)):
        return None
    if long and (parts[0][1].first, parts[-1][1].last) != ends:
        return None
    return _Order([at for at, _ in parts], next(iter([*long, *whole]), None))


def says(thing: Thing, words: tuple[str, ...]) -> bool:
    """Whether the head of a thing has one of some words."""
    return _has(unmark(thing.words), words)


def _thing(words: str, spots: list[tuple[Row, Column]], order: _Order) -> Thing:
    figures, names = [_count(*spot) for spot in spots], [cell(*spot) for spot in spots]
    return Thing(
        words=words,
        figures=tuple(figures[at] for at in order.parts),
        names=tuple(names[at] for at in order.parts),
        total=figures[order.total] if order.total is not None else None,
        total_name=names[order.total] if order.total is not None else None,
    )


def _count(row: Row, column: Column) -> Figure | None:
    figure = figure_of(row, column.index)
    return figure if figure is not None and figure.kind == "count" else None


def _has(words: str, told: tuple[str, ...]) -> bool:
    return said(told).search(words) is not None
