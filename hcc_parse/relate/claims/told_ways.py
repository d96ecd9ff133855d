"""Names told to rise or fall between two times of a table: `đất đai quý III tăng so với quý II`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Grid, Knowledge, Mentions, Refuted, Saying
from hcc_parse.relate.movement.measured import Measures, measures_of, words_left
from hcc_parse.relate.movement.named_lists import plain_name
from hcc_parse.relate.movement.series import Series, holds
from hcc_parse.relate.movement.timed_rows import timed_rows
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import fold

ROLES = ("rise", "fall", "time-of-name", "only-moved", "top:not", "against")


class _Words(NamedTuple):
    way: re.Pattern[str]
    only: re.Pattern[str]
    not_so: re.Pattern[str]
    measures: Measures


class _Row(NamedTuple):
    """A row of a table of times, and what its table is about."""

    series: Series
    about: str


def told_ways(mentions: Mentions, knowledge: Knowledge) -> Iterator[Refuted]:
    """Hold each such claim against the rows that the sentence names.

    A figure told of it must be the difference of the two: then only the way is wrong.

    Args:
        mentions: Sentences, figures and tables of the report.
        knowledge: The words of movement, time and measure.
    """
    words = _words(tuple(words_of(knowledge, role) for role in ROLES), measures_of(knowledge))
    rows: list[_Row] | None = None
    for saying in mentions.sayings:
        found = list(words.way.finditer(plain_name(saying.words)))
        if len(found) != 1 or mentions.in_plan(saying.place):
            continue
        if rows is None:
            rows = [row for grid in mentions.grids for row in _rows(grid, knowledge)]
        denied = _denied(saying, found[0], rows, mentions.figures, words)
        if denied:
            yield Refuted(way="order", text=saying.text.strip(), place=saying.place, against=denied)


def _rows(grid: Grid, knowledge: Knowledge) -> Iterator[_Row]:
    about = fold(f"{grid.title} {' '.join(part for one in grid.columns for part in one.path)}")
    for series in timed_rows(grid, knowledge):
        yield _Row(series, about)


def _denied(
    saying: Saying,
    way: re.Match[str],
    rows: list[_Row],
    figures: tuple[Figure, ...],
    words: _Words,
) -> tuple[Figure, ...]:
    """The two figures of a row that go the other way, where every row of the name says so."""
    denied: tuple[Figure, ...] = ()
    told = plain_name(saying.words)
    now, before = (" ".join(way[group].split()) for group in ("now", "before"))
    front = told[: way.start()]
    named = [row for row in rows if holds(front, row.series.head)]
    if len({row.series.head for row in named}) != 1 or words.not_so.search(front):
        return ()
    for row in named:
        one, other = row.series.values.get(now), row.series.values.get(before)
        left = words.only.sub(" ", front.replace(row.series.head, " ", 1))
        if one is None or other is None or words_left(left, row.about, words.measures):
            return ()
        if (one.value > other.value) == (way["up"] is not None) or one.value == other.value:
            return ()
        if not _is_told(saying, figures, abs(one.value - other.value)):
            return ()
        denied = denied or (one, other)
    return denied


def _is_told(saying: Saying, figures: tuple[Figure, ...], step: object) -> bool:
    """Whether a claim tells no figure, or the step between the two."""
    own = [
        figure
        for figure in figures
        if figure.place.address == saying.place.address
        and saying.place.start <= figure.place.start < saying.place.end
        and figure.kind != "share"
    ]
    return all(figure.value == step for figure in own)


@cache
def _words(roles: tuple[tuple[str, ...], ...], measures: Measures) -> _Words:
    rise, fall, times, only, not_so, against = roles
    time = rf"{one_of(times)}\s(?:\d{{1,2}}|[ivx]{{1,4}})"
    way = re.compile(
        rf"\b(?P<now>{time})(?:\s\w+)??\s(?:(?P<up>{one_of(rise)})|{one_of(fall)})(?:\s\w+)??\s"
        rf"{one_of(against)}\s(?P<before>{time})\b"
    )
    return _Words(way, said((*only, *times)), said(not_so), measures)
