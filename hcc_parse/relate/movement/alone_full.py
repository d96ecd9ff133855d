"""Names told to be the only ones with all of theirs: `chỉ có đồng chí Mận đạt 100%`."""

from collections.abc import Iterator

from hcc_parse.domain import Figure, Knowledge, Mentions, Peak
from hcc_parse.relate.movement.series import Series, holds, series_of
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

FULL = 100  # per cent
RATE = {"ty", "ti", "le", "dat", "%", "(%)"}  # of a head, what does not say of what it is


def alone_full(mentions: Mentions, knowledge: Knowledge) -> Iterator[Peak]:
    """Yield such names that have less in a table where one other name alone has 100 %.

    Args:
        mentions: Figures and tables of the report.
        knowledge: `only-one` are the words for the only one.
    """
    only = said(words_of(knowledge, "only-one"))
    told = [f for f in mentions.figures if _is_full(f) and only.search(unmark(f.lead.lower()))]
    every = [s for grid in mentions.grids for s in series_of(grid, knowledge)] if told else []
    for figure in told:
        words = unmark("".join(figure.path[:1]).lower())
        if not only.search(words):
            continue
        named = [(series, name) for series in every if (name := _name_in(words, series))]
        if any(_is_full(series.values[name]) for series, name in named):
            continue
        found = (_denied(figure, series, name, words) for series, name in named)
        yield from [peak for peak in found if peak is not None][:1]


def _denied(figure: Figure, series: Series, name: str, words: str) -> Peak | None:
    sentence = set(unmark(f"{figure.lead} {''.join(figure.path[1:2])}".lower()).split())
    if not series.about - RATE or not series.about - RATE <= {w.strip(",;:()") for w in sentence}:
        return None
    full = [other for other, one in series.values.items() if _is_full(one)]
    if series.values[name].kind != "share" or len(full) != 1 or holds(words, full[0]):
        return None
    return Peak(told=figure, own=series.values[name], other=series.values[full[0]])


def _name_in(words: str, series: Series) -> str:
    """The one name of a series that some words tell."""
    named = [name for name in series.values if holds(words, name)]
    return named[0] if len(named) == 1 else ""


def _is_full(figure: Figure) -> bool:
    return figure.kind == "share" and figure.value == FULL
