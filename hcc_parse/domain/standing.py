"""How each unit stands in a round that has been reviewed."""

from collections.abc import Iterator
from dataclasses import dataclass

from hcc_parse.domain.brief import Brief
from hcc_parse.domain.finding import Severity
from hcc_parse.domain.report import Problem
from hcc_parse.domain.round import Crossing, Received, Round, State
from hcc_parse.domain.total import Total
from hcc_parse.domain.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a unit stands in a round.

    Attributes:
        unit: The unit, `xã An Phú`; for a file of no known unit, the file's name.
        slug: Its name in paths: `xa-an-phu`; with the digest's head where that is not the only one.
        verdict: The conclusion.
        brief: The report that counts, or None.
        files: All files of the unit.
        crossings: What checks across reports say of it.
    """

    unit: str
    slug: str
    verdict: Verdict
    brief: Brief | None
    files: tuple[Received, ...] = ()
    crossings: tuple[Crossing, ...] = ()

    @property
    def apart(self) -> tuple[Received, ...]:
        """The appendices that were not read into its report: what is found in them counts too."""
        report = self.brief
        return tuple(
            file
            for file in self.files
            if file.state is State.JOINED
            and file.brief is not None
            and report is not None
            and file.of == report.path
            and file.path not in report.enclosed
        )

    def reports(self) -> Iterator[tuple["Standing", Brief]]:
        """Yield its report, then each appendix apart, as what has the page on which it is shown."""
        if self.brief is not None:
            yield self, self.brief
        for file in self.apart:
            if file.brief is not None:
                yield page_alone(file, file.brief, self.unit), file.brief

    def count(self, severity: Severity) -> int:
        """How many findings of its report and appendices, and across reports, weigh so much."""
        crossing = sum(c.finding.severity == severity for c in self.crossings)
        return crossing + sum(brief.count(severity) for _, brief in self.reports())


def page_alone(file: Received, brief: Brief, unit: str) -> Standing:
    """A file that has a page of its own beside its unit's report, as it would stand by itself."""
    verdict = brief.verdict
    return Standing(unit=unit, slug=file.slug, verdict=verdict, brief=brief, files=(file,))


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundReview:
    """A round reviewed: what pages, workbook and letters are made from.

    `problems` tells which checks across reports could not be done.
    """

    round: Round
    standings: tuple[Standing, ...]
    crossings: tuple[Crossing, ...]
    totals: tuple[Total, ...]
    problems: tuple[Problem, ...] = ()

    def count(self, verdict: Verdict) -> int:
        """How many units have a verdict."""
        return sum(standing.verdict is verdict for standing in self.standings)
