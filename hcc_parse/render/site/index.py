"""The front page of a round: how every unit stands, what was found, what became of each file."""

from collections import Counter
from collections.abc import Container, Iterator
from typing import NamedTuple

from hcc_parse.domain import (
    UNCHECKED,
    Crossing,
    Finding,
    Knowledge,
    Language,
    Problem,
    RoundReview,
    Severity,
    Sight,
    Standing,
    State,
    Verdict,
)
from hcc_parse.render.site.charts import Bar, bars, stacked
from hcc_parse.render.site.checks import Checks, title_of
from hcc_parse.render.site.filling import filled
from hcc_parse.render.site.lines import line_of, weight_of
from hcc_parse.render.site.links import report_path
from hcc_parse.render.site.received import files_received
from hcc_parse.render.site.wording import Words, term_in_words

MOST_SEEN = 6  # places shown of a finding across reports; the workbook and the JSON have all
MOST_FOUND = 200  # findings shown of one check across reports


class Counted(NamedTuple):
    """How often a check found something, and of which units."""

    check: str
    title: str
    severity: Severity
    bar: Bar
    units: tuple[Standing, ...]


class Across(NamedTuple):
    """A finding across reports, the page of its unit, and where what it rests on is to be seen."""

    crossing: Crossing
    standing: Standing | None
    sights: tuple[tuple[Sight, str | None], ...]

    @property
    def more(self) -> int:
        """How many of the places it rests on are not shown here."""
        return len(self.crossing.sights) - len(self.sights)


class Asked(NamedTuple):
    """What one check across reports has to say."""

    check: str
    title: str
    found: list[Across]

    @property
    def shown(self) -> list[Across]:
        """As many as a front page can bear; the rest is counted, and told on the units' pages."""
        return self.found[:MOST_FOUND]


class Unread(NamedTuple):
    """What of a unit's report was not read or checked."""

    standing: Standing
    problems: tuple[Problem, ...]


def index_page(
    review: RoundReview,
    knowledge: Knowledge,
    language: Language = "vi",
    *,
    checks: Checks = {},  # noqa: B006
    made: Container[str] | None = None,
) -> str:
    """Write the front page, `index.html`.

    Args:
        review: The round.
        knowledge: What is known beforehand; its version is told.
        language: Of our own words.
        checks: The checks that `checks_page` explains, by their id.
        made: The papers that were written; None for those that each standing has by rule.
    """
    words = Words(language)
    counts = [(verdict, review.count(verdict)) for verdict in Verdict]
    received = list(files_received(review, words, made))
    crossings = list(_crossings(review, checks, language))
    return filled(
        "index.jinja",
        language,
        "",
        term=term_in_words(review.round.asked, words),
        lines=[line_of(one, made, words, _ids(crossings)) for one in review.standings],
        counts=counts,
        stack=stacked(counts),
        totals=[sum(s.count(severity) for s in review.standings) for severity in Severity],
        counted=list(_counted(review, checks, language)),
        crossings=crossings,
        used=[one for one in received if one.file.state is State.USED],
        unused=[one for one in received if one.file.state is not State.USED],
        troubles=review.problems,
        assumed=review.round.assumed,
        unread=list(_unread(review)),
        checks=checks,
        knowledge=knowledge.version,
    )


def _ids(crossings: list[Asked]) -> set[str]:
    """The findings across reports that the page shows."""
    return {each.crossing.finding.id for one in crossings for each in one.shown}


def _crossings(review: RoundReview, checks: Checks, language: Language) -> Iterator[Asked]:
    by_unit = {standing.unit: standing for standing in review.standings}
    shown = ((one, brief) for s in review.standings for one, brief in s.reports())
    by_path = {brief.path: report_path(one.slug) for one, brief in shown}
    groups: dict[str, list[Across]] = {}
    for crossing in sorted(review.crossings, key=weight_of):
        seen = tuple((sight, by_path.get(sight.path)) for sight in crossing.sights[:MOST_SEEN])
        one = Across(crossing, by_unit.get(crossing.unit or ""), seen)
        groups.setdefault(crossing.finding.check, []).append(one)
    for check, group in groups.items():
        yield Asked(check, title_of(group[0].crossing.finding, checks, language), group)


def _findings(standing: Standing) -> Iterator[Finding]:
    """What counts for a unit: of its report and across reports, the waived left out."""
    for _, brief in standing.reports():
        yield from (noted.finding for noted in brief.noted)
    yield from (crossing.finding for crossing in standing.crossings)


def _counted(review: RoundReview, checks: Checks, language: Language) -> Iterator[Counted]:
    """The checks that found something, the most frequent first."""
    times: Counter[str] = Counter()
    units: dict[str, list[Standing]] = {}
    worst: dict[str, Finding] = {}
    for standing in review.standings:
        found = [finding for finding in _findings(standing) if finding.waiver is None]
        times.update(finding.check for finding in found)
        for check in {finding.check for finding in found}:
            units.setdefault(check, []).append(standing)
        for one in found:
            known = worst.setdefault(one.check, one)
            if one.severity.rank < known.severity.rank:
                worst[one.check] = one
    order = sorted(times, key=lambda check: (-times[check], check))
    for check, bar in zip(order, bars([times[check] for check in order]), strict=True):
        finding = worst[check]
        title = title_of(finding, checks, language)
        yield Counted(check, title, finding.severity, bar, tuple(units[check]))


def _unread(review: RoundReview) -> Iterator[Unread]:
    for standing in review.standings:
        problems = [problem for _, brief in standing.reports() for problem in brief.problems]
        serious = tuple(one for one in problems if one.code in UNCHECKED)
        if serious:
            yield Unread(standing, serious)
