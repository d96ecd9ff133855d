"""Names told to be the most, the least or the third, with what tables have for them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Mentions, Peak
from hcc_parse.domain.roles import earlier_times
from hcc_parse.relate.movement.alone_full import alone_full
from hcc_parse.relate.movement.listed_series import listed_series
from hcc_parse.relate.movement.measured import Measures, measures_of
from hcc_parse.relate.movement.movers import movers
from hcc_parse.relate.movement.rank_lists import misranked
from hcc_parse.relate.movement.ranked import Ranked, ranked_of
from hcc_parse.relate.movement.series import Series, holds, series_of
from hcc_parse.relate.movement.timed_rows import timed_rows
from hcc_parse.relate.movement.topped import topped
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import fold

LEAST = 10  # figures below are alike by chance


class _Told(NamedTuple):
    """A name of a sentence as a series has it."""

    series: Series
    name: str
    own: Figure


def peaks(mentions: Mentions, knowledge: Knowledge) -> Iterator[Peak]:
    """Hold each figure told with a place against the tables that name it, and against its list.

    Args:
        mentions: Figures and tables of the report.
        knowledge: The words of places.
    """
    every: list[Series] | None = None
    times = tuple(map(fold, words_of(knowledge, "time-of-name")))
    measures = tuple(map(fold, words_of(knowledge, "measure")))
    silent = measures_of(knowledge)
    elsewhen = _elsewhen(earlier_times(knowledge), _own_year(mentions))
    for sentence in ranked_of(mentions.figures, knowledge):
        if every is None:
            every = [one for grid in mentions.grids for one in series_of(grid, knowledge)]
            every += [one for grid in mentions.grids for one in timed_rows(grid, knowledge)]
            every += listed_series(mentions.figures, knowledge)
        denied = [
            peak
            for one in sentence
            if not elsewhen.search(_words(one))
            and (peak := _beside(one, _measuring(one, every, measures), times, silent)) is not None
        ]
        yield from denied or misranked(sentence)
    yield from movers(mentions, knowledge)
    yield from alone_full(mentions, knowledge)


def _own_year(mentions: Mentions) -> int | None:
    named, signed = mentions.header.named, mentions.header.date
    return (named and named.year) or (signed and signed.year) or None


@cache
def _elsewhen(earlier: tuple[str, ...], year: int | None) -> re.Pattern[str]:
    """A year, a day or a time that is not what the tables of the report are about."""
    own = rf"(?!{year}\b)" if year else ""
    years = rf"nam {own}20\d\d" if year else r"nam nay khong"
    return re.compile(rf"\b(?:{one_of(earlier)}|{years}|ngay \d{{1,2}} thang)\b")


def _measuring(one: Ranked, every: list[Series], measures: tuple[str, ...]) -> list[Series]:
    """The series that may measure what a sentence ranks by; a list tells nothing of itself."""
    told = [word for word in measures if holds(_words(one), word)]
    return [s for s in every if not s.head or all(holds(s.head, word) for word in told)]


def _beside(
    one: Ranked, every: list[Series], times: tuple[str, ...], measures: Measures
) -> Peak | None:
    """What tables have against a figure told with a place."""
    figure = one.figure
    if one.way == "next":
        return None
    told = [found for series in every if (found := _told(one, series)) is not None]
    borne = [(f.series, f.name) for f in told if f.own.value == figure.value]
    if borne:
        return topped(one, borne, times, measures)
    for found in told:
        others = found.series.alike(found.name, times)
        having = [name for name, f in others.items() if f.value == figure.value]
        if len(having) != 1 or not _is_telling(one, found.series):
            continue
        if _place(having[0], others, one) == one.place and not _is_in(having[0], one):
            return Peak(told=figure, own=found.own, other=others[having[0]])
    return None


def _is_telling(one: Ranked, series: Series) -> bool:
    """Whether a figure is no common one, or the sentence tells what the column is about."""
    if one.figure.decimals or one.figure.value >= LEAST:
        return True
    return bool(series.about) and series.about <= set(re.findall(r"\w+", _words(one)))


def _place(name: str, values: dict[str, Figure], one: Ranked) -> int:
    """At which place a name stands, from the top or from the bottom."""
    own = values[name].value
    if one.way == "fewest":
        return 1 + sum(f.value < own for f in values.values())
    return 1 + sum(f.value > own for f in values.values())


def _told(one: Ranked, series: Series) -> _Told | None:
    """The figure of the one name that stands behind the words of the place, or before them."""
    for words in (one.behind, one.front):
        named = [name for name in series.values if holds(words, name)]
        longest = [name for name in named if not any(name != n and name in n for n in named)]
        if len(longest) == 1:
            return _Told(series, longest[0], series.values[longest[0]])
        if longest:
            return None
    return None


def _is_in(name: str, one: Ranked) -> bool:
    """Whether the sentence may tell a name too, in other words than the table."""
    words = set(re.findall(r"\w+", _words(one)))
    return set(re.findall(r"\w+", name)) - {"va"} <= words


def _words(one: Ranked) -> str:
    return f"{one.front} {one.behind}"
