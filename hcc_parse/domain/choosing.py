"""Of all figures that a unit states, the one that counts for an indicator and a field."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from hcc_parse.domain.brief import Brief, Stated

SURE = 0.9  # of 1: a figure whose name is less sure counts for nothing
TOTAL, OTHER_TOTAL, TEXT, ROW = range(4)  # the better first


class Chosen(NamedTuple):
    """A figure that counts, and the file that states it."""

    path: str
    stated: Stated


def chosen(reports: Iterable[Brief]) -> dict[tuple[str, str | None], Chosen]:
    """The figures of a unit by indicator and field (None for all), never two added up.

    A figure counts when it is of the report's own period and of all ways of sending. For all
    fields the total row of the report's largest table comes first, then other total rows, the
    text, other cells; for a field only cells count. Where figures of one kind disagree the first is
    taken and is `disputed`.

    Args:
        reports: The reports of one unit and period that count.
    """
    found: dict[tuple[str, str | None], list[tuple[int, Chosen]]] = {}
    for report in reports:
        for rank, stated in _ranked(report):
            one = rank, Chosen(report.path, stated)
            found.setdefault((stated.indicator, stated.field), []).append(one)
    return {key: _first(ranked) for key, ranked in found.items()}


def _ranked(report: Brief) -> Iterator[tuple[int, Stated]]:
    own = [stated for stated in report.stated if _is_own(stated)]
    blocks = Counter(stated.spot.block for stated in own if stated.in_table)
    largest = min(blocks, key=lambda block: (-blocks[block], block), default=None)
    for stated in own:
        main = stated.spot.block == largest
        if stated.field is not None:
            if stated.in_table:
                yield TOTAL if main else OTHER_TOTAL, stated
        elif not stated.in_table:
            yield TEXT, stated
        elif stated.total_row:
            yield TOTAL if main else OTHER_TOTAL, stated
        else:
            yield ROW, stated


def _is_own(stated: Stated) -> bool:
    """Whether a figure is of the whole period; a way of sending counts where the name has it."""
    whole = stated.channel is None or stated.channel in stated.indicator.split("_")
    return stated.period is None and whole and stated.sure >= SURE


def _first(ranked: list[tuple[int, Chosen]]) -> Chosen:
    if len(ranked) == 1:
        return ranked[0][1]
    best = min(rank for rank, _ in ranked)
    rivals = [one for rank, one in ranked if rank == best]
    path, stated = rivals[0]
    if len({rival.stated.value for rival in rivals}) > 1:
        stated = replace(stated, disputed=True)
    return Chosen(path, stated)
