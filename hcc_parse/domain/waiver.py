"""Waivers: findings that an official has looked at and lets stand, with the commune's answer."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from hcc_parse.vietnamese import fold

Answer = Literal["corrected", "confirmed-true"]


class Origin(NamedTuple):
    """Whose report a file is: the commune, the period as the title names it, the file's digest."""

    unit: str | None
    period: str | None
    sha256: str

    def same_report(self, other: "Origin") -> bool:
        """Whether two files are of one unit and one period, as far as both say so."""
        return _alike(self.unit, other.unit) and _alike(self.period, other.period)


class Book(NamedTuple):
    """How many waivers a list has, and how many are about the reports of a run."""

    entries: int
    covering: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """An entry of the list of waivers (sổ miễn trừ).

    Attributes:
        finding: The id of the finding.
        check: The check that found it.
        reason: Why it may stand.
        author: Who says so.
        until: The last day on which it holds.
        unit: The commune whose report it is about, `xã An Phú`; None when `sha256` says which.
        period: The period, as the title names it; None for every report of the unit.
        sha256: The digest of the one file that it is about, or None.
        answer: What the commune answered, or None.
        message: What was found, for those who read the list.
    """

    finding: str
    check: str
    reason: str
    author: str
    until: date
    unit: str | None = None
    period: str | None = None
    sha256: str | None = None
    answer: Answer | None = None
    message: str = ""

    def covers(self, origin: Origin) -> bool:
        """Whether it is about this report."""
        if self.sha256 is not None and self.sha256 != origin.sha256:
            return False
        wanted = ((self.unit, origin.unit), (self.period, origin.period))
        return all(own is None or _alike(own, other) for own, other in wanted)

    def expired(self, today: date) -> bool:
        """Whether its last day is over."""
        return today > self.until


def _alike(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and fold(one) == fold(other)
