"""A step between two times without its figures: `giai đoạn 3 tăng 42 hồ sơ so với giai đoạn 2`."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from hcc_parse.domain import Figure, Grid, Knowledge, Mentions, Refuted
from hcc_parse.relate.cells import figure_of
from hcc_parse.relate.movement.listed_series import listed_series
from hcc_parse.relate.movement.named_lists import plain_name
from hcc_parse.relate.movement.series import Series, series_of
from hcc_parse.relate.movement.timed_rows import timed_rows
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import fold

ROLES = ("rise", "fall", "against", "time-of-name", "time-in-order")
LEAST, SURE = 10, 100  # smaller steps are met by chance
UNIT = 2  # words
FEWEST = 2  # rows in order of time


def told_steps(mentions: Mentions, knowledge: Knowledge) -> Iterator[Refuted]:
    """Yield the steps of the right size told the wrong way, where no list or table has them so.

    Args:
        mentions: Sentences, figures and tables of the report.
        knowledge: The words of movement and time.
    """
    shape = _shape(*(words_of(knowledge, role) for role in ROLES))
    every: list[dict[str, Figure]] | None = None
    for saying in mentions.sayings:
        match = shape.search(plain_name(saying.words))
        if match is None or mentions.in_plan(saying.place):
            continue
        if every is None:
            every = [_plain(one) for one in _series(mentions, knowledge)]
        denied = _denied(match, every)
        if denied:
            yield Refuted(way="order", text=saying.text.strip(), place=saying.place, against=denied)


def _denied(match: re.Match[str], every: list[dict[str, Figure]]) -> tuple[Figure, ...]:
    """The two figures that go the other way by just that step; none where two go as told."""
    size = Decimal(match["step"].replace(".", ""))
    step = size if match["up"] else -size
    now, before = (_time(match[group]) for group in ("now", "before"))
    denied: tuple[Figure, ...] = ()
    bare = not match["subject"].strip() and len(match["of"].split()) <= UNIT
    if now == before or size < (LEAST if bare else SURE):
        return ()
    for values in every:
        one, other = values.get(now), values.get(before)
        if one is None or other is None:
            continue
        if one.value - other.value == step:
            return ()
        if other.value - one.value == step:
            denied = denied or (one, other)
    return denied


def _series(mentions: Mentions, knowledge: Knowledge) -> Iterator[Series]:
    for grid in mentions.grids:
        yield from timed_rows(grid, knowledge)
        yield from series_of(grid, knowledge)
        yield from _in_order(grid, words_of(knowledge, "time-in-order"))
    yield from listed_series(mentions.figures, knowledge)


def _in_order(grid: Grid, times: tuple[str, ...]) -> Iterator[Series]:
    """The columns of a table below a head `Giai đoạn`, of which each row is one by its order."""
    head = fold(grid.columns[0].path[-1]) if grid.columns and grid.columns[0].path else ""
    rows = [row for row in grid.rows if row.role == "data"]
    if head not in map(fold, times) or len(rows) < FEWEST:
        return
    for column in grid.columns[1:]:
        found = {f"{head} {n}": figure_of(row, column.index) for n, row in enumerate(rows, 1)}
        values = {name: figure for name, figure in found.items() if figure is not None}
        if column.summed and len(values) == len(rows):
            yield Series(frozenset(), values)


def _plain(series: Series) -> dict[str, Figure]:
    return {_time(name): figure for name, figure in series.values.items()}


def _time(name: str) -> str:
    return " ".join(plain_name(name).split())


@cache
def _shape(
    rise: tuple[str, ...],
    fall: tuple[str, ...],
    against: tuple[str, ...],
    times: tuple[str, ...],
    ordered: tuple[str, ...],
) -> re.Pattern[str]:
    time = rf"{one_of((*times, *ordered))}\s(?:\d{{1,2}}|[ivx]{{1,4}})"
    return re.compile(
        rf"\b(?P<now>{time})(?P<subject>(?:\s[a-z]+){{0,6}}?),?\s(?:(?P<up>{one_of(rise)})|{one_of(fall)})"
        rf"(?:\s[a-z]+)?\s(?P<step>\d{{1,3}}(?:\.\d{{3}})+|\d{{2,6}})(?![\d.,]\d|\s?%)"
        rf"(?P<of>(?:\s[a-z]+){{0,3}})(?:\s?\([^()]{{0,40}}\))?\s{one_of(against)}\s(?P<before>{time})\b"
    )
