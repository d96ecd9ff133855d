"""Two submissions of one report beside each other: what is mended, what is left, what is new."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from hcc_parse.domain.finding import Severity
from hcc_parse.domain.said import Said
from hcc_parse.domain.waiver import Origin

Amount = int | float


class Remark(NamedTuple):
    """A finding as a result tells it."""

    id: str
    check: str
    severity: Severity
    message: str
    waived: bool = False


class Measure(NamedTuple):
    """What a figure counts, for which field and period, and where it stands when in a table."""

    indicator: str | None
    field: str | None
    period: str | None
    words: str  # the beginning of its name in the report, without marks
    table: str = ""  # the beginning of the table's title; for figures of the text, empty
    in_table: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One report of a result.

    Attributes:
        path: The file.
        origin: Whose report it is, for which period.
        remarks: Its findings.
        amounts: What it states of each measure, in reading order.
        names: How the report words a measure, where it has no indicator.
        silent: The checks that were not asked.
        problems: The codes of what could not be read or checked.
    """

    path: str
    origin: Origin
    remarks: tuple[Remark, ...]
    amounts: Mapping[Measure, tuple[Amount, ...]]
    names: Mapping[Measure, str]
    silent: frozenset[str]
    problems: tuple[str, ...] = ()


class Restated(NamedTuple):
    """A measure whose figures are others now; empty where a submission states none."""

    measure: Measure
    before: tuple[Amount, ...]
    after: tuple[Amount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The second submission held against the first (so hai lần gửi).

    Attributes:
        old: The first.
        new: The second.
        fixed: Findings of the first that the second no longer has.
        still: Findings of the second that the first had too.
        fresh: Findings that only the second has.
        unasked: Findings of the first whose check the second was not put to.
        restated: Figures that changed.
        doubts: Why the two may not be comparable, code and sentence.
    """

    old: Submission
    new: Submission
    fixed: tuple[Remark, ...]
    still: tuple[Remark, ...]
    fresh: tuple[Remark, ...]
    unasked: tuple[Remark, ...]
    restated: tuple[Restated, ...]
    doubts: tuple[tuple[str, Said], ...]

    @property
    def same_report(self) -> bool:
        """Whether they are surely of one unit and one period, so that what is gone is mended."""
        return self.old.origin.same_report(self.new.origin)

    @property
    def errors(self) -> int:
        """How many errors the second submission has left, those waived not counted."""
        return sum(r.severity is Severity.ERROR and not r.waived for r in self.new.remarks)
