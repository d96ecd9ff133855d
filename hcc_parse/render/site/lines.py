"""The lines of the front page's table: a unit, its verdict, its counts, where to read on."""

from collections.abc import Container
from typing import NamedTuple

from hcc_parse.domain import Crossing, Severity, Standing, Verdict
from hcc_parse.render.site.links import Papers, papers_of
from hcc_parse.render.site.received import became
from hcc_parse.render.site.wording import Words


class Line(NamedTuple):
    """A unit in the table of units.

    Where no report of it counts, `why` tells of its files and `told` is the anchor on this page of
    the worst that is found of it.
    """

    standing: Standing
    rank: int
    errors: int
    warnings: int
    notes: int
    papers: Papers
    why: str
    told: str


def line_of(
    standing: Standing, made: Container[str] | None, words: Words, shown: Container[str]
) -> Line:
    """The line of a unit.

    Args:
        standing: How the unit stands.
        made: The papers that were written; None for those that it has by rule.
        words: Our own words.
        shown: The ids of the findings across reports that the page shows.
    """
    told = [became(file, words) for file in standing.files] if standing.brief is None else []
    if standing.verdict is Verdict.UNREAD and standing.brief is not None:
        told = [words("no-words")]
    return Line(
        standing=standing,
        rank=list(Verdict).index(standing.verdict),
        errors=standing.count(Severity.ERROR),
        warnings=standing.count(Severity.WARNING),
        notes=standing.count(Severity.NOTE),
        papers=papers_of(standing, made),
        why="; ".join(dict.fromkeys(told)),
        told=_worst_of(standing, shown),
    )


def _worst_of(standing: Standing, shown: Container[str]) -> str:
    """The anchor of the worst finding across reports that is about a unit; empty for none."""
    there = [each for each in standing.crossings if each.finding.id in shown]
    return f"f-{min(there, key=weight_of).finding.id}" if there else ""


def weight_of(crossing: Crossing) -> tuple[int, str]:
    """By what findings across reports are ordered, the worst first."""
    return crossing.finding.severity.rank, crossing.finding.check
