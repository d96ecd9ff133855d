"""What a check has to say about a report."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Literal, NamedTuple

from hcc_parse.domain.provenance import Provenance
from hcc_parse.domain.said import Said
from hcc_parse.domain.stated_sum import Sum
from hcc_parse.domain.waiver import Waiver

Category = Literal[
    "arithmetic", "consistency", "missing", "timing", "legal", "form", "across", "source"
]


class Severity(StrEnum):
    """How much a finding weighs; the words are SARIF's."""

    ERROR = "error"  # cannot be true as written
    WARNING = "warning"  # probably wrong: someone must look
    NOTE = "note"  # worth knowing: nothing to correct

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)


class Evidence(NamedTuple):
    """A piece of the report on which a finding rests; `rivals` are what a scan may say instead."""

    text: str
    role: str  # "stated", "part", "base", "other"
    place: Provenance
    value: Decimal | None = None
    rivals: tuple[str, ...] = ()


class Change(NamedTuple):
    """A figure that would have to read otherwise."""

    before: Decimal
    after: Decimal
    place: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """The fewest changes that make broken sums hold.

    Attributes:
        changes: Which figures would read otherwise.
        restores: The ids of the findings that would be gone.
        unique: Whether no other set of so few changes does.
        rivals: Other sets as small, the likeliest first; a few where there are many.
    """

    changes: tuple[Change, ...]
    restores: tuple[str, ...]
    unique: bool
    rivals: tuple[tuple[Change, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One remark of one check, pointing at the text it is about.

    Attributes:
        check: The id of the check that speaks.
        rule: Its name in words, `total-differs-from-rows`.
        severity: At most that of the check; milder where the reading is doubtful.
        category: The family of the check.
        message: One sentence that an official understands without the tool.
        subject: What it is about, without values or offsets: the ground of its id.
        explanation: The arithmetic, `186 ≠ 186 + 0 + 1 + 0 + 4 = 191`, or None.
        evidence: What it rests on, the stated figure first.
        place: Where to look; None when the remark is about something absent.
        expected: What the figure should be, when one number can be named.
        stated: What the report says.
        id: Stable across runs and formats; given by the catalogue when all findings are known.
        about: The sum that does not hold, for diagnosing.
        remedy: What to change, when that is known.
        cause: The id of the finding that is the root cause, or None.
        waiver: What an official wrote to let it stand, or None.
        reading_doubt: Whether it rests on what a scan was read for with doubt: the author is asked.
    """

    check: str
    rule: str
    severity: Severity
    category: Category
    message: Said
    subject: str
    explanation: str | None = None
    evidence: tuple[Evidence, ...] = ()
    place: Provenance | None = None
    expected: Decimal | None = None
    stated: Decimal | None = None
    id: str = ""
    about: Sum | None = None
    remedy: Remedy | None = None
    cause: str | None = None
    waiver: Waiver | None = None
    reading_doubt: bool = False

    @property
    def difference(self) -> Decimal | None:
        """Stated less expected."""
        if self.stated is None or self.expected is None:
            return None
        return self.stated - self.expected
