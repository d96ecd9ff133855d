"""What the stages hand on: the mentions in a report, the dossier made of it, its review."""

from dataclasses import dataclass, field

from hcc_parse.domain.blemish import Blemish
from hcc_parse.domain.citation import Citation, Reference
from hcc_parse.domain.claim import Claim, NamedClaim, Saying
from hcc_parse.domain.fact import Fact, Relations
from hcc_parse.domain.figure import Figure
from hcc_parse.domain.finding import Finding, Severity
from hcc_parse.domain.grid import Grid
from hcc_parse.domain.header import Announcement, Header, Heading, Official
from hcc_parse.domain.knowledge import Knowledge
from hcc_parse.domain.names import Names
from hcc_parse.domain.number import NumberMention
from hcc_parse.domain.period import DateMention, FileName, Period
from hcc_parse.domain.profile import Profile
from hcc_parse.domain.provenance import Provenance
from hcc_parse.domain.report import Problem, Report
from hcc_parse.domain.said import Said
from hcc_parse.domain.told import Told
from hcc_parse.domain.unsure import Unsure
from hcc_parse.domain.verdict import Verdict
from hcc_parse.domain.waiver import Book, Origin

UNCHECKED = {
    "page-without-text",
    "broken-text-map",
    "no-text",
    "part-missing",
    "table-unsure",
    "turned-text",
    "unread-object",
    "unread-annotation",
    "check-crashed",
}  # codes of problems
NEAR = 3  # paragraphs between a title and its table, or the word "Phụ lục" and its title


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """What a report states, not yet interpreted; every `place` leads back to its characters."""

    header: Header = field(default_factory=Header)
    file_name: FileName | None = None
    officials: tuple[Official, ...] = ()
    headings: tuple[Heading, ...] = ()
    figures: tuple[Figure, ...] = ()
    nothings: tuple[Figure, ...] = ()  # zeros told in words: shown, never added up
    numbers: tuple[NumberMention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    periods: tuple[Period, ...] = ()
    own_voice: tuple[Period, ...] = ()  # of the periods, those told as the report's own
    citations: tuple[Citation, ...] = ()
    references: tuple[Reference, ...] = ()
    grids: tuple[Grid, ...] = ()
    announcements: tuple[Announcement, ...] = ()
    appendices: tuple[Provenance, ...] = ()
    blemishes: tuple[Blemish, ...] = ()
    claims: tuple[Claim, ...] = ()
    named_claims: tuple[NamedClaim, ...] = ()
    sayings: tuple[Saying, ...] = ()
    told: Told = field(default_factory=Told)
    plans: tuple[tuple[int, int], ...] = ()  # stretches of blocks that speak of what is to come

    def in_plan(self, place: Provenance) -> bool:
        """Whether a place lies where the report speaks of its plans."""
        return any(start <= place.address.block < end for start, end in self.plans)

    def in_title(self, period: Period) -> bool:
        """Whether a period stands in the title of the report, of an appendix or of a table.

        The heads of a table that compares two years are no title of the next one.
        """
        block, row, _ = period.place.address
        if row is not None:
            years = {p.last_year for p in self.periods if p.place.address.block == block}
            if years - {period.last_year, None}:
                return period.text in (self.header.title or "")
        near_table = any(0 < grid.block - block <= NEAR for grid in self.grids)
        below = any(0 <= block - place.address.block <= NEAR for place in self.appendices)
        return period.text in (self.header.title or "") or near_table or below


@dataclass(frozen=True, slots=True, kw_only=True)
class Guesses:
    """Names given by the model: shown, but nothing is compared and nobody is accused by them.

    `problems` says why there are none where the model could not be used.
    """

    facts: tuple[Fact, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """All that a check may look at (hồ sơ); `guesses` are for showing only.

    `unsure` are the numbers of scanned pages that were read with doubt, and what became of them.
    """

    report: Report
    mentions: Mentions
    facts: tuple[Fact, ...]
    relations: Relations
    knowledge: Knowledge
    names: Names = field(default_factory=Names)
    guesses: Guesses = Guesses()
    unsure: tuple[Unsure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A dossier and the findings on it: what is rendered and archived (bản rà soát)."""

    dossier: Dossier
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...] = ()
    silent: tuple[str, ...] = ()  # ids of the checks that were not asked

    @property
    def origin(self) -> Origin:
        """Whose report it is, and for which period."""
        header = self.dossier.mentions.header
        named = header.named or header.period
        return Origin(
            unit=header.issuer.commune if header.issuer else None,
            period=named.text if named and header.period else None,
            sha256=self.dossier.report.source.sha256,
        )

    @property
    def unread(self) -> bool:
        """Whether nothing of the report could be read: every page is a picture."""
        return bool(self.problems) and next(self.dossier.report.passages(), None) is None

    @property
    def partial(self) -> bool:
        """Whether some of the report went unread or unchecked."""
        return any(problem.code in UNCHECKED for problem in self.problems)

    @property
    def verdict(self) -> Verdict:
        """The conclusion on what was read and checked; `partial` is told beside it."""
        if self.unread:
            return Verdict.UNREAD
        if self.count(Severity.ERROR):
            return Verdict.CORRECT
        return Verdict.LOOK if self.count(Severity.WARNING) else Verdict.PASSED

    def count(self, severity: Severity) -> int:
        """How many findings weigh so much, those that are waived left out."""
        return sum(f.severity == severity and f.waiver is None for f in self.findings)

    @property
    def waived(self) -> int:
        """How many findings an official has let stand."""
        return sum(finding.waiver is not None for finding in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A file that could not be read, and why."""

    path: str
    error: str
    message: str
    english: str = ""

    @property
    def said(self) -> Said:
        """The message in two languages."""
        return Said(self.message, self.english or self.message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Docket:
    """The reviews of one run, and the files that failed (tập hồ sơ)."""

    reviews: tuple[Review, ...]
    failures: tuple[Failure, ...] = ()
    profile: Profile | None = None
    book: Book | None = None

    @property
    def waived(self) -> int:
        """How many findings of all reports are waived."""
        return sum(review.waived for review in self.reviews)

    def count(self, severity: Severity) -> int:
        """How many findings of all reports weigh so much."""
        return sum(review.count(severity) for review in self.reviews)
