"""What other reports, the city's totals and tables need of a report: a brief of its review."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from hcc_parse.domain.finding import Finding, Severity
from hcc_parse.domain.report import Format, Problem
from hcc_parse.domain.said import Said
from hcc_parse.domain.verdict import Verdict


class Spot(NamedTuple):
    """Where a figure or citation stands, for those who look it up.

    Attributes:
        block: The paragraph or table, counted from 0: the anchor of the report's page.
        row: The row of a cell, counted from 0, or None.
        column: The column of a cell, counted from 0, or None.
        page: The page, counted from 1; None where the format has no pages.
        where: The place in an official's words: `trang 3, bảng 2, dòng 5, cột 8`.
    """

    block: int
    row: int | None
    column: int | None
    page: int | None
    where: Said

    @property
    def anchor(self) -> str:
        """The name of the place on the report's page: `o-12-5-7` or `d-12`."""
        if self.row is None:
            return f"d-{self.block}"
        return f"o-{self.block}-{self.row}-{self.column or 0}"


class Term(NamedTuple):
    """A stretch of time by name and year: `quarter-2` of 2026; the days, where known."""

    name: str | None
    year: int | None
    start: date | None = None
    end: date | None = None
    text: str = ""

    def differs_from(self, other: "Term") -> bool:
        """Whether both say their name and year, and these are not the same."""
        known = None not in (self.name, self.year, other.name, other.year)
        return known and (self.name, self.year) != (other.name, other.year)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A figure with its meaning, as a report states it.

    Attributes:
        indicator: What it measures.
        field: The field of administration, or None for all.
        channel: `online`, `direct`, `post`, or None.
        period: The stretch of time it is limited to, when that is not the report's own.
        value: The number.
        text: The number as written.
        label: What stands beside it: the row and the header of a cell, else the words.
        sure: How sure the naming is, 0 to 1.
        in_table: Whether it stands in a table.
        total_row: Whether it stands in a total row.
        disputed: Whether an error or a warning of its report rests on it, or it was read of a scan
            with a doubt that its sums leave open.
        spot: Where it stands.
    """

    indicator: str
    field: str | None
    channel: str | None
    period: str | None
    value: Decimal
    text: str
    label: str
    sure: float
    in_table: bool
    total_row: bool
    disputed: bool
    spot: Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A document cited by a report."""

    symbol: str
    type: str | None
    date: date | None
    issuer: str | None
    title: str | None
    registered: bool
    spot: Spot


class Days(NamedTuple):
    """Two days that a report tells in its own voice, not to compare with: a stretch of time."""

    start: date
    end: date
    text: str
    spot: Spot


class Noted(NamedTuple):
    """A finding of a report, with its place in words."""

    finding: Finding
    spot: Spot | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """A report in short (tóm tắt): whose, for when, what it states and cites, what was found.

    Attributes:
        path: The file, as it was named within the inbox.
        sha256: The digest of its bytes.
        format: Its format.
        pages: How many pages, where the format has any.
        unit: The commune by its letterhead, `xã An Phú`, or None.
        title: Its title.
        number: Its number, as written.
        symbol: The letters of its number, `BC-UBND`.
        issued: Its date.
        term: Its period.
        stated: Its figures, in reading order.
        cited: The documents it cites.
        noted: What was found, the worst first.
        problems: What could not be read or checked.
        partial: Whether some of it went unread or unchecked.
        unread: Whether nothing of it could be read.
        annex: Whether it is an appendix without its letter.
        enclosed: The paths of the appendices that were joined to it.
        prints: Marks of its wording, numbers and dates left out, by which two texts are compared.
        named: The periods that its title names as its own; what it plans for is none of them.
        letterhead: Where it names its unit, or None.
        title_spot: Where its title stands, or None.
        spans: The stretches of time that its text gives by their days, comparisons left out.
        term_unsure: Whether its period was read of a scan with doubt.
    """

    path: str
    sha256: str
    format: Format
    pages: int | None
    unit: str | None
    title: str | None
    number: str | None
    symbol: str | None
    issued: date | None
    term: Term
    stated: Sequence[Stated] = ()
    cited: tuple[Cited, ...] = ()
    noted: tuple[Noted, ...] = ()
    problems: tuple[Problem, ...] = ()
    partial: bool = False
    unread: bool = False
    annex: bool = False
    enclosed: tuple[str, ...] = ()
    prints: tuple[int, ...] = ()
    named: tuple[Term, ...] = ()
    letterhead: Spot | None = None
    title_spot: Spot | None = None
    spans: tuple[Days, ...] = ()
    term_unsure: bool = False

    @property
    def verdict(self) -> Verdict:
        """The conclusion on the report by itself."""
        if self.unread:
            return Verdict.UNREAD
        if self.count(Severity.ERROR):
            return Verdict.CORRECT
        return Verdict.LOOK if self.count(Severity.WARNING) else Verdict.PASSED

    def count(self, severity: Severity) -> int:
        """How many findings weigh so much, those that are waived left out."""
        return sum(n.finding.severity == severity and n.finding.waiver is None for n in self.noted)


def resemblance(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """The part of two texts' runs of words that both have, from 0 to 1.

    Source: A. Broder, On the resemblance and containment of documents (1997).
    """
    most = min(len(one), len(other))
    smallest = sorted({*one, *other})[:most]
    both = set(one) & set(other)
    return sum(mark in both for mark in smallest) / most if most else 0.0
