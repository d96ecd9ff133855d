"""The result of a round, `ket-qua.json`: the result of `check`, and what only a round has."""

from collections.abc import Iterable, Iterator

from hcc_parse.domain import (
    Book,
    Knowledge,
    Language,
    Problem,
    Profile,
    Received,
    RoundReview,
    Severity,
    Verdict,
)
from hcc_parse.render.json import SCHEMA, report_entry, tool_version
from hcc_parse.render.json_control import profile_as_json
from hcc_parse.render.json_round import commune, crossing, received, standing, term, totals
from hcc_parse.render.json_values import Json, place
from hcc_parse.render.streaming import Element, as_json, listed


def round_as_json(
    review: RoundReview,
    knowledge: Knowledge,
    reports: Iterable[Element],
    language: Language = "vi",
    *,
    profile: Profile | None = None,
    book: Book | None = None,
) -> Iterator[str]:
    """Yield the result piece by piece; it validates against `result.schema.json`.

    Args:
        review: The round.
        knowledge: Its version, and the names of indicators.
        reports: The entry of each report, as `report_entry` makes it; taken one at a time.
        language: Of the messages.
        profile: What the run was asked to leave out or weigh otherwise, or None.
        book: How many waivers there were, or None.
    """
    version = {"name": "hcc-parse", "version": tool_version(), "knowledge": knowledge.version}
    count = _Count()
    yield f'{{"schema":{as_json(SCHEMA)},\n"tool":{as_json(version)},\n'
    yield f'"asked":{as_json(term(review.round.asked))},\n'
    yield f'"assumed":{as_json(review.round.assumed)},\n'
    yield from listed("reports", count.of(reports))
    for key, elements in _lists(review, knowledge, language):
        yield ",\n"
        yield from listed(key, elements)
    yield ',\n"across":{'
    yield from listed("findings", (crossing(one, language) for one in review.crossings))
    yield f'}},\n"profile":{as_json(profile_as_json(profile))},\n'
    yield f'"waivers":{as_json(book._asdict() if book else None)},\n'
    yield f'"summary":{as_json(_summary(review, count.taken))}}}\n'


def _lists(
    review: RoundReview, knowledge: Knowledge, language: Language
) -> Iterator[tuple[str, Iterable[Element]]]:
    """The lists of a round, each made as it is written."""
    files = review.round.received
    failed = (file for file in files if file.failure is not None)
    yield "failed", (_failure(file, language) for file in failed)
    yield "unchecked", (_problem(problem, language) for problem in review.problems)
    yield "roster", map(commune, review.round.roster)
    yield "received", (received(file, language) for file in files)
    yield "standings", map(standing, review.standings)
    yield "totals", totals(review, knowledge, language)


class _Count:
    """Counts what passes."""

    taken = 0

    def of(self, elements: Iterable[Element]) -> Iterator[Element]:
        for element in elements:
            self.taken += 1
            yield element


def _failure(file: Received, language: Language) -> Json:
    failure = file.failure
    error = failure.error if failure else "internal"
    message = failure.said.in_(language) if failure else ""
    return {"path": file.path, "error": error, "message": message}


def _problem(problem: Problem, language: Language) -> Json:
    said = problem.said.in_(language)
    return {"code": problem.code, "message": said, "place": place(problem.place)}


def _summary(review: RoundReview, reports: int) -> Json:
    """The counts over the reports that count, and across them."""
    briefs = [brief for standing in review.standings for _, brief in standing.reports()]
    counts = {
        severity: sum(brief.count(severity) for brief in briefs)
        + sum(one.finding.severity is severity for one in review.crossings)
        for severity in Severity
    }
    noted = (noted.finding for brief in briefs for noted in brief.noted)
    return {
        "reports": reports,
        "failed": sum(file.failure is not None for file in review.round.received),
        "errors": counts[Severity.ERROR],
        "warnings": counts[Severity.WARNING],
        "notes": counts[Severity.NOTE],
        "waived": sum(finding.waiver is not None for finding in noted),
        "verdicts": {str(verdict): review.count(verdict) for verdict in Verdict},
    }


__all__ = ["report_entry", "round_as_json"]
