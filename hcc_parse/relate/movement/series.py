"""Columns of tables as names with their figures, and how much each name changed between two."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations
from typing import NamedTuple

from hcc_parse.domain import Figure, Grid, Knowledge, Row, in_words
from hcc_parse.domain.roles import earlier_times
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import fold

ASIDE = re.compile(r"\([^()]*\)")
SILENT = frozenset(("so", "ho", "tong", "cong", "luong", "muc", "don", "vi"))  # of a header
FEWEST = 3  # names of a series
MOST = 40  # rows of a table whose columns are held against each other
WIDEST = 12  # columns
ORDERS = ("stt", "tt", "so")  # heads of columns that only number the rows


class Series(NamedTuple):
    """What a column tells of each name.

    Attributes:
        about: The words of its head.
        values: The figure of each name, in plain letters.
        head: The title of its table and its own head, in plain letters.
    """

    about: frozenset[str]
    values: dict[str, Figure]
    head: str = ""

    def alike(self, name: str, times: tuple[str, ...]) -> dict[str, Figure]:
        """The names of one kind with a name: months with a month."""
        kind = name.partition(" ")[0]
        if kind not in times:
            return self.values
        return {one: f for one, f in self.values.items() if one.partition(" ")[0] == kind}


def series_of(grid: Grid, knowledge: Knowledge) -> Iterator[Series]:
    """The columns of a table by the names of its rows, its total row by those of its columns.

    Args:
        grid: The table.
        knowledge: `kind-of-name` are the words that a sentence may leave out of a name.
    """
    kinds = tuple(f"{fold(word)} " for word in words_of(knowledge, "kind-of-name"))
    for column in grid.columns:
        values: dict[str, Figure] = {}
        twice = set[str]()
        for row in grid.rows:
            entry = row.entry(column.index)
            name = _name_of(row, grid, kinds)
            if row.role != "data" or entry is None or entry.figure is None:
                continue
            twice |= {name} & values.keys()
            values[name] = entry.figure
        values = {name: f for name, f in values.items() if name and name not in twice}
        values = _without_total(values)
        if len(values) >= FEWEST:
            yield _series(grid, column.path, values)
    yield from _across(grid, kinds)


def _without_total(values: dict[str, Figure]) -> dict[str, Figure]:
    """The names but for one that is all of the others: `Cả tháng 5` below its weeks."""
    added = sum((figure.value for figure in values.values()), Decimal(0))
    return {
        name: figure
        for name, figure in values.items()
        if len(values) <= FEWEST or figure.kind != "count" or figure.value * 2 != added or not added
    }


def _series(grid: Grid, path: tuple[str, ...], values: dict[str, Figure]) -> Series:
    return Series(_about(path), values, fold(f"{grid.title} {' '.join(path)}"))


def _name_of(row: Row, grid: Grid, kinds: tuple[str, ...]) -> str:
    """The name of a row; below a head of one word, `Tháng`, the number is the name."""
    if row.label or not row.key.isdecimal() or not grid.columns:
        return named(row.label, kinds)
    head = fold(" ".join(grid.columns[0].path))
    return f"{head} {int(row.key)}" if head.isalpha() and head not in ORDERS else ""


def _across(grid: Grid, kinds: tuple[str, ...]) -> Iterator[Series]:
    for row in (row for row in grid.rows if row.role == "total"):
        heads: dict[tuple[str, ...], dict[str, Figure]] = {}
        for column in grid.columns:
            entry = row.entry(column.index)
            if len(column.path) > 1 and entry and entry.figure and entry.figure.kind == "count":
                name = named(column.path[-1], kinds)
                heads.setdefault(column.path[:-1], {})[name] = entry.figure
        for path, values in heads.items():
            if len(values) >= FEWEST:
                yield _series(grid, path, values)


def changes_of(grid: Grid, knowledge: Knowledge) -> Iterator[Series]:
    """How much each name changed: what a column of changes says, and each column less another.

    Args:
        grid: The table.
        knowledge: `kind-of-name` as for the columns.
    """
    kinds = tuple(f"{fold(word)} " for word in words_of(knowledge, "kind-of-name"))
    times = said((*words_of(knowledge, "time-of-name"), *earlier_times(knowledge)))
    rows = [row for row in grid.rows if row.role == "data" and row.label]
    if len(rows) > MOST or len(grid.columns) > WIDEST:
        return
    told: dict[int, dict[str, Figure]] = {}
    for column in grid.columns:
        cells = {named(row.label, kinds): row.entry(column.index) for row in rows}
        moved = {name: cell.change or cell.figure for name, cell in cells.items() if cell}
        values = {name: figure for name, figure in moved.items() if figure is not None}
        if any(cell and cell.change for cell in cells.values()) and len(values) >= FEWEST:
            yield Series(_about(column.path), values)
        elif len(values) >= FEWEST and len(cells) == len(rows):
            told[column.index] = values
    heads = {column.index: fold(" ".join(column.path)) for column in grid.columns}
    for now, before in permutations(told, 2):
        if not _are_two_times(heads[now], heads[before], times):
            continue
        values = {
            name: _changed(told[now][name], told[before][name])
            for name in told[now]
            if name in told[before] and told[now][name].kind == told[before][name].kind
        }
        if len(values) >= FEWEST:
            yield Series(frozenset(), values)


def _are_two_times(one: str, other: str, times: re.Pattern[str]) -> bool:
    """Whether two heads tell times, and not the same."""
    return bool(times.search(one) and times.search(other)) and one != other


def _changed(now: Figure, before: Figure) -> Figure:
    return Figure(
        text=f"{'+' if now.value > before.value else ''}{in_words(now.value - before.value)}",
        value=now.value - before.value,
        decimals=max(now.decimals, before.decimals),
        kind="other",
        place=now.place,
    )


def holds(words: str, name: str) -> bool:
    """Whether some words in plain letters hold a name."""
    if name not in words or not any(map(str.isalpha, name)):
        return False
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None


def named(label: str, kinds: tuple[str, ...]) -> str:
    """A name in plain letters, without what stands in brackets and the word for what it is.

    >>> named("Thôn Trại Mới (9 thành viên)", ("thon ",))
    'trai moi'
    """
    words = fold(ASIDE.sub(" ", label)).strip(" -.:")
    for kind in kinds:
        rest = words.removeprefix(kind)
        if rest != words and not any(map(str.isdigit, rest)) and len(rest) > 3:
            return rest
    return words


def _about(path: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(" ".join(path)).split()) - SILENT
