"""Names told to have grown the most, or to be the only ones that fell, with what tables have."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Mentions, Peak
from hcc_parse.relate.movement.series import Series, changes_of, holds
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

ROLES = ("rise", "fall", "most-moved", "only-moved")
PARTED = re.compile(r"[.;](?=\s|$)")
MARKS = re.compile(r"[,()]")
LONGEST = 120  # letters


class _Moved(NamedTuple):
    """A figure told as the change of the name that moved the most, or alone."""

    figure: Figure
    front: str
    words: str
    rises: bool
    alone: bool


def movers(mentions: Mentions, knowledge: Knowledge) -> Iterator[Peak]:
    """Hold each such change against the columns of changes, and those of two times.

    Args:
        mentions: Figures and tables of the report.
        knowledge: `rise`, `fall`, `most-moved` and `only-moved` are the words that tell them.
    """
    words = _words(tuple(words_of(knowledge, role) for role in ROLES))
    every: list[Series] | None = None
    for one in _moved(mentions.figures, words):
        if every is None:
            every = [s for grid in mentions.grids for s in changes_of(grid, knowledge)]
        if (peak := _denied(one, every)) is not None:
            yield peak


def _denied(one: _Moved, every: list[Series]) -> Peak | None:
    sign = 1 if one.rises else -1
    meant = sign * abs(one.figure.value)
    told = [
        (series, name)
        for series in every
        if (name := _name_in(one.words, series) or _name_in(one.front, series))
    ]
    if any(abs(series.values[name].value) == abs(meant) for series, name in told):
        return None
    for series, name in told:
        moving = [n for n, f in series.values.items() if f.value * sign > 0]
        most = max(moving, key=lambda n: series.values[n].value * sign, default="")
        same = [n for n, f in series.values.items() if f.value == meant]
        if same != [most] or most == name or holds(f"{one.front} {one.words}", most):
            continue
        if not one.alone or (len(moving) == 1 and series.values[name].value * sign <= 0):
            return Peak(told=one.figure, own=series.values[name], other=series.values[most])
    return None


def _name_in(words: str, series: Series) -> str:
    """The one name of a series that some words tell."""
    named = [name for name in series.values if holds(words, name)]
    longest = [name for name in named if not any(name != n and name in n for n in named)]
    return longest[0] if len(longest) == 1 else ""


def _moved(figures: tuple[Figure, ...], words: re.Pattern[str]) -> Iterator[_Moved]:
    last: Figure | None = None
    for figure in figures:
        told = f"{last.lead}{last.text}" if last is not None else ""
        goes_on = (
            last is not None
            and figure.place.address == last.place.address
            and figure.lead.startswith(told)
        )
        before, last = last if goes_on else None, figure
        if figure.kind == "share" or figure.qualifier not in (None, "comparison"):
            continue
        small = before is not None and before.value == 1  # `01 nhóm giảm`: the number is a word
        item = unmark(figure.lead[len(before.lead if small else told) :] if before else figure.lead)
        item = PARTED.split(item)[-1]
        found = list(words.finditer(item[-LONGEST:]))
        if found:
            way = found[-1]
            rises = any(way[name] for name in ("up", "up_alone", "up_first"))
            front = MARKS.split(item[-LONGEST:][: way.start()])[-1]
            yield _Moved(figure, front, item[-LONGEST:][way.end() :], rises, not way["most"])


@cache
def _words(roles: tuple[tuple[str, ...], ...]) -> re.Pattern[str]:
    rise, fall, most, only = map(one_of, roles)
    return re.compile(
        rf"\b(?:(?:(?P<up>{rise})|{fall})\s(?:\w+\s){{0,3}}?(?P<most>{most})"
        rf"|{only}\s(?:co\s)?(?:\w+\s){{0,3}}?(?:(?P<up_alone>{rise})|{fall})"
        rf"|(?:(?P<up_first>{rise})|{fall})\s{only})\b"
    )
