"""Names told to have more of one thing than another: `tháng 8 giải quyết nhiều hơn tiếp nhận`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Grid, Knowledge, Mentions, Refuted
from hcc_parse.domain.roles import earlier_times
from hcc_parse.relate.movement.measured import Measures, measures_of, words_left
from hcc_parse.relate.movement.named_lists import plain_name
from hcc_parse.relate.movement.series import Series, holds, series_of
from hcc_parse.relate.movement.timed_rows import timed_rows
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import fold


class _Words(NamedTuple):
    order: re.Pattern[str]
    only: re.Pattern[str]
    idle: re.Pattern[str]
    not_so: re.Pattern[str]
    times: tuple[str, ...]
    measures: Measures


class _Pair(NamedTuple):
    """The two series of a table that a claim compares, the first said to be more or less."""

    name: str
    first: Series
    second: Series


def compared_columns(mentions: Mentions, knowledge: Knowledge) -> Iterator[Refuted]:
    """Hold each such claim against the two rows or columns of a table that it compares.

    Args:
        mentions: Sentences and tables of the report.
        knowledge: The words of order and measure.
    """
    words = _words_of(knowledge)
    tables: list[list[Series]] | None = None
    for saying in mentions.sayings:
        for clause in re.split(r"[,()]", saying.words):
            plain = plain_name(clause)
            found = list(words.order.finditer(plain))
            if len(found) != 1 or words.not_so.search(plain) or mentions.in_plan(saying.place):
                continue
            if tables is None:
                tables = [_series(grid, knowledge) for grid in mentions.grids]
            front, behind = plain[: found[0].start()], plain[found[0].end() :]
            pairs = [p for t in tables if (p := _pair(front, behind, t, words)) is not None]
            more = found[0]["more"] is not None
            only = words.only.search(front) is not None
            denials = [_denied(pair, words, more=more, only=only) for pair in pairs]
            if denials and all(denials):
                yield Refuted(
                    way="order", text=saying.text.strip(), place=saying.place, against=denials[0]
                )


def _series(grid: Grid, knowledge: Knowledge) -> list[Series]:
    title = fold(grid.title)
    columns = [
        one._replace(head=one.head.removeprefix(title)) for one in series_of(grid, knowledge)
    ]
    return [*columns, *timed_rows(grid, knowledge)]


def _pair(front: str, behind: str, table: list[Series], words: _Words) -> _Pair | None:
    """The only two series of a table that the words before and behind the comparison name."""
    names = {plain_name(n): n for one in table for n in one.values if holds(front, plain_name(n))}
    if len(names) != 1:
        return None
    plain, name = next(iter(names.items()))
    first = words.idle.sub(" ", front.replace(plain, " ", 1))
    found = [
        [s for s in table if name in s.values and _is_named(s.head, told, words.measures)]
        for told in (first, behind)
    ]
    if any(len(one) != 1 for one in found) or found[0][0] is found[1][0]:
        return None
    pair = _Pair(name, found[0][0], found[1][0])
    kinds = {one.values[name].kind for one in pair[1:]}
    return pair if kinds == {"count"} else None


def _is_named(head: str, told: str, measures: Measures) -> bool:
    """Whether the head of a series and some words say the same."""
    own, said_ = words_left(head, "", measures), words_left(told, "", measures)
    return bool(own) and own == said_


def _denied(pair: _Pair, words: _Words, *, more: bool, only: bool) -> tuple[Figure, ...]:
    first, second = pair.first.values, pair.second.values
    own = (first[pair.name], second[pair.name])
    if not _is_so(*own, more=more):
        return own
    if only:
        for name in pair.first.alike(pair.name, words.times):
            if (
                name != pair.name
                and name in second
                and _is_so(first[name], second[name], more=more)
            ):
                return (first[name], second[name])
    return ()


def _is_so(one: Figure, other: Figure, *, more: bool) -> bool:
    return one.value > other.value if more else one.value < other.value


def _words_of(knowledge: Knowledge) -> _Words:
    stop = (*words_of(knowledge, "top:not"), *earlier_times(knowledge))
    return _Words(
        _order(words_of(knowledge, "above"), words_of(knowledge, "below")),
        said(words_of(knowledge, "only-moved")),
        said(words_of(knowledge, "only-moved", "time-of-name")),
        said(stop),
        tuple(map(fold, words_of(knowledge, "time-of-name"))),
        measures_of(knowledge),
    )


@cache
def _order(above: tuple[str, ...], below: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:(?P<more>{one_of(above)})|{one_of(below)})\b")
