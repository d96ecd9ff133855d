"""Names told to be the most with a figure that a table has for another name."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hcc_parse.domain import Figure, Grid, Mentions, Peak
from hcc_parse.vietnamese import fold, plain, unmark

MOST = re.compile(r"\b(?:nhieu|cao|lon) nhat\b")
LEADS = re.compile(r"[^.;:\d()]{0,40}(?:\(|voi |la |dat )\s?(?:khoang )?$")
SENTENCE = re.compile(r"[.;]\s|\n")
SILENT = frozenset(("so", "ho", "tong", "cong", "luong", "muc", "don", "vi"))  # of a header
FEWEST, LEAST = 3, 10  # names of a series; figures below are alike by chance


class _Series(NamedTuple):
    about: frozenset[str]
    values: dict[str, Figure]


def peaks(mentions: Mentions) -> Iterator[Peak]:
    """Hold each figure told as the most against the tables that name it.

    Args:
        mentions: Figures and tables of the report.
    """
    every = [series for grid in mentions.grids for series in _series_of(grid)]
    for figure in mentions.figures:
        if figure.kind != "count" or figure.value < LEAST or figure.qualifier is not None:
            continue
        words = SENTENCE.split(unmark(plain(figure.lead)))[-1]
        most = MOST.search(words)
        if most is None or not LEADS.fullmatch(words[most.end() :]):
            continue
        told = [one for series in every if (one := _told(series, words))]
        if any(own.value == figure.value for _, own in told):
            continue
        for series, own in told:
            others = [name for name, f in series.values.items() if f.value == figure.value]
            if len(others) == 1 and own.value < figure.value:
                yield Peak(told=figure, own=own, other=series.values[others[0]])
                break


def _told(series: _Series, words: str) -> tuple[_Series, Figure] | None:
    """The figure of the one name of a series that a sentence tells, if it is of that series."""
    if not series.about or not series.about <= set(re.findall(r"\w+", words)):
        return None
    named = [name for name in series.values if re.search(rf"\b{re.escape(name)}\b", words)]
    return (series, series.values[named[0]]) if len(named) == 1 else None


def _series_of(grid: Grid) -> Iterator[_Series]:
    """The columns of a table by the names of its rows, its total row by those of its columns."""
    for column in grid.columns:
        values = {
            fold(row.label): entry.figure
            for row in grid.rows
            if row.role == "data" and row.label and (entry := row.entry(column.index))
            if entry.figure is not None and entry.figure.kind == "count"
        }
        if len(values) >= FEWEST:
            yield _Series(_about(column.path), values)
    for row in (row for row in grid.rows if row.role == "total"):
        heads: dict[tuple[str, ...], dict[str, Figure]] = {}
        for column in grid.columns:
            entry = row.entry(column.index)
            if len(column.path) > 1 and entry and entry.figure and entry.figure.kind == "count":
                heads.setdefault(column.path[:-1], {})[fold(column.path[-1])] = entry.figure
        for path, values in heads.items():
            if len(values) >= FEWEST:
                yield _Series(_about(path), values)


def _about(path: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(" ".join(path)).split()) - SILENT
