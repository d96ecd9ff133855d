"""A round reviewed: the city's totals, what checks across reports say, how each unit stands."""

from collections.abc import Iterator
from functools import partial

from hcc_parse.batch.standing_figures import Shelf, Shelved
from hcc_parse.batch.standings import standings_of
from hcc_parse.batch.totals import totals_of
from hcc_parse.check import Scene, earlier_of, holdings_of, run_across
from hcc_parse.collector import uncollected
from hcc_parse.domain import Knowledge, Problem, Round, RoundReview


def review_round(round: Round, knowledge: Knowledge) -> RoundReview:
    """Add up the figures of a round and ask every check across its reports.

    A check that fails stops no other; it is told among the problems.
    """
    with uncollected():
        keeping = partial(Shelved, shelf=Shelf())
        own = holdings_of(round, keeping)
        totals = totals_of(round, {unit: holding.figures for unit, holding in own.items()})
        earlier = earlier_of(round, keeping)
        scene = Scene(round=round, totals=totals, knowledge=knowledge, own=own, earlier=earlier)
        crossings, problems = run_across(scene)
        return RoundReview(
            round=round,
            standings=standings_of(round, crossings),
            crossings=tuple(crossings),
            totals=totals,
            problems=(*_no_earlier_round(round), *problems),
        )


def _no_earlier_round(round: Round) -> Iterator[Problem]:
    """Tell when the reports given as those of an earlier round are all of the period asked for."""
    asked = round.asked
    terms = {(brief.term.name, brief.term.year) for brief in round.previous}
    clear = {(name, year) for name, year in terms if name and year}
    if asked is not None and clear == {(asked.name, asked.year)}:
        yield Problem(
            code="previous-same-term",
            message=f"Kết quả đưa vào làm kỳ trước cũng là của {asked.text}: không so được hai kỳ.",
            english="The results given as the earlier round are of the same period: not compared.",
        )
