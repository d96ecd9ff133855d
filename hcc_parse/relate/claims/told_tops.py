"""Names told to be the most or the least without a figure: `thấp nhất là cơ sở vật chất`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Mentions, Refuted, Saying
from hcc_parse.domain.roles import earlier_times
from hcc_parse.relate.movement.measured import Measures, is_group, is_of, measures_of, words_left
from hcc_parse.relate.movement.named_lists import named_lists, plain_name
from hcc_parse.relate.movement.series import FEWEST, Series, holds, series_of
from hcc_parse.relate.movement.timed_rows import timed_rows
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import fold

ROLES = ("most", "fewest", "top:because", "top:within", "time-of-name", "top:unnamed")


class _Words(NamedTuple):
    top: re.Pattern[str]
    because: re.Pattern[str]
    within: re.Pattern[str]
    times: tuple[str, ...]
    numbered: re.Pattern[str]
    unnamed: re.Pattern[str]
    not_so: re.Pattern[str]
    measures: Measures


class _Top(NamedTuple):
    """One claim: the name stands before or behind the words, what is measured before them."""

    front: str
    behind: str
    most: bool


def told_tops(mentions: Mentions, knowledge: Knowledge) -> Iterator[Refuted]:
    """Hold each such claim against the list of its paragraph, else against rows and columns.

    Args:
        mentions: Sentences, figures and tables of the report.
        knowledge: The words of places, times and measures.
    """
    words = _words_of(knowledge)
    lists = tuple(named_lists(mentions.figures, knowledge)) if mentions.sayings else ()
    tables: list[Series] | None = None
    for saying in mentions.sayings:
        if mentions.in_plan(saying.place):
            continue
        for top in _tops(saying, words):
            near = [
                Series(frozenset(), one.values, one.opening)
                for one in lists
                if _is_before([*one.values.values()][-1], saying)
            ]
            found = _judged(top, [s for s in near if _fits_list(top, s, words)], words)
            if found is None:
                if tables is None:
                    tables = list(_tables(mentions, knowledge))
                fitting = [s for s in tables if _fits_table(top, saying, s, words)]
                found = _judged(top, fitting, words)
            if found:
                yield Refuted(
                    way="top", text=saying.text.strip(), place=saying.place, against=found
                )


def _tables(mentions: Mentions, knowledge: Knowledge) -> Iterator[Series]:
    for grid in mentions.grids:
        title = fold(grid.title)
        for one in series_of(grid, knowledge):
            yield one._replace(head=one.head.removeprefix(title))
        yield from timed_rows(grid, knowledge)


def _is_before(figure: Figure, saying: Saying) -> bool:
    same = figure.place.address == saying.place.address
    return same and figure.place.start < saying.place.end


def _tops(saying: Saying, words: _Words) -> Iterator[_Top]:
    """The clauses of a sentence that tell one name, and no figure."""
    for clause in re.split(r"[,)]", saying.words):
        plain = plain_name(clause.partition("(")[0])
        if any(map(str.isdigit, clause.partition("(")[2])):
            continue  # a figure told with a place is looked at elsewhere
        found = list(words.top.finditer(plain))
        if len(found) != 1 or words.not_so.search(plain):
            continue
        front, behind = plain[: found[0].start()].strip(), plain[found[0].end() :].strip()
        yield _Top(front, behind, found[0]["most"] is not None)


def _named(top: _Top, series: Series, words: _Words) -> tuple[str, str] | None:
    """The one name of a claim that a series has, and what the claim says to measure."""
    for told, name_is_front in ((top.behind, False), (top.front, True)):
        names = [name for name in series.values if holds(told, plain_name(name))]
        names = [n for n in names if not any(n != o and n in o for o in names)]
        if len(names) > 1:
            return None
        if not names:
            continue
        left = told.replace(plain_name(names[0]), " ", 1)
        if name_is_front:
            measured = words.because.split(left)[-1]
            return None if words.within.sub("", top.behind).strip() else (names[0], measured)
        return None if words_left(left, "", words.measures) else (names[0], top.front)
    return None


def _fits_list(top: _Top, series: Series, words: _Words) -> bool:
    named = _named(top, series, words)
    if named is None or re.search(r"\d", named[1]):
        return False
    return not words_left(named[1], series.head, words.measures)


def _fits_table(top: _Top, saying: Saying, series: Series, words: _Words) -> bool:
    named = _named(top, series, words)
    if named is None or re.search(r"\d", named[1]):
        return False
    told = words.numbered.sub(" ", saying.words)
    if any(map(str.isdigit, told)):
        return False  # `còn 15 hồ sơ nộp tiền mặt, nhiều nhất là đất đai`: of those alone
    rated = words.measures.rate.search(saying.words) is not None
    if any((figure.kind == "share") != rated for figure in series.values.values()):
        return False
    head = series.head
    return is_of(head, saying.words, words.measures) and not words_left(
        named[1], head, words.measures
    )


def _judged(top: _Top, fitting: list[Series], words: _Words) -> tuple[Figure, ...] | None:
    """What denies a claim in every series that is of it; empty where one bears it out."""
    denied: tuple[Figure, ...] | None = None
    for series in fitting:
        named = _named(top, series, words)
        values = series.alike(named[0], words.times) if named else {}
        if named is None or len(values) < FEWEST:
            continue
        own = values[named[0]]
        beyond = [
            (name, figure)
            for name, figure in values.items()
            if (figure.value > own.value if top.most else 0 < figure.value < own.value)
        ]
        if (
            not beyond
            or is_group(values, beyond)
            or words.unnamed.search(" ; ".join(name for name, _ in beyond))
        ):
            return ()
        best = (max if top.most else min)((figure for _, figure in beyond), key=_value)
        denied = denied or (own, best)
    return denied


def _value(figure: Figure) -> float:
    return float(figure.value)


def _words_of(knowledge: Knowledge) -> _Words:
    told = {role: words_of(knowledge, role) for role in ROLES}
    stop = (*words_of(knowledge, "no-rank", "top:not"), *earlier_times(knowledge))
    return _Words(
        _top(told["most"], told["fewest"]),
        said(told["top:because"]),
        said(told["top:within"]),
        tuple(map(fold, told["time-of-name"])),
        re.compile(rf"\b{one_of(told['time-of-name'])}\s\d+"),
        said(told["top:unnamed"]),
        said(stop),
        measures_of(knowledge),
    )


@cache
def _top(most: tuple[str, ...], fewest: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:(?P<most>{one_of(most)})|{one_of(fewest)})\b")
