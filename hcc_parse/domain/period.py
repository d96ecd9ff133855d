"""Dates and stretches of time, as written and as meant."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from hcc_parse.domain.provenance import Provenance
from hcc_parse.domain.reading import Reading

PeriodKind = Literal[
    "days",  # two days: từ ngày … đến ngày …
    "name",  # Quý II/2026
    "part",  # đầu tháng 6
    "until",  # tính đến ngày …, đến hết quý
    "same",  # cùng kỳ
    "previous",  # kỳ trước
    "cumulative",  # lũy kế
    "estimate",  # ước cả năm
]
LEAP = 2000  # a year that has every day


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """A date as written; `meant` is None when a part is blank or no calendar has such a day."""

    text: str
    day: int | None
    month: int | None
    year: int | None
    place: Provenance

    @property
    def meant(self) -> date | None:
        """The day meant, if there is one."""
        if self.day is None or self.month is None or self.year is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None

    @property
    def impossible(self) -> bool:
        """Whether day and month are written, and no such day is in the year, or in any year."""
        if self.day is None or self.month is None:
            return False
        try:
            date(LEAP if self.year is None else self.year, self.month, self.day)
        except ValueError:
            return True
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A stretch of time (kỳ báo cáo): written as two days, by name, or by its place among others.

    Attributes:
        text: The words, `từ ngày 15/12/2025 đến ngày 14/6/2026` or `Quý II/2026`.
        start: First day, where the text states it.
        end: Last day, where the text states it.
        name: `quarter-2`, `half-1`, `nine-months`, `year`, `month-6`, `months-5`, or None.
        year: The year of a named period, where written.
        kind: How it is told.
        place: Where it stands.
        readings: The days that it may mean; one where that is certain, none where nothing tells.
    """

    text: str
    start: DateMention | None = None
    end: DateMention | None = None
    name: str | None = None
    year: int | None = None
    kind: PeriodKind = "name"
    place: Provenance
    readings: tuple[Reading, ...] = ()

    @property
    def days(self) -> Reading | None:
        """The days meant, where only one reading is possible."""
        return self.readings[0] if len(self.readings) == 1 else None

    @property
    def is_whole(self) -> bool:
        """Whether both its days are written."""
        return self.start is not None and self.end is not None

    @property
    def last_year(self) -> int | None:
        """The year in which it ends, as far as it is written."""
        end = self.end.meant if self.end else None
        return end.year if end else self.year

    @property
    def is_reversed(self) -> bool:
        """Whether the first day lies after the last."""
        start = self.start.meant if self.start else None
        end = self.end.meant if self.end else None
        return start is not None and end is not None and start > end


@dataclass(frozen=True, slots=True, kw_only=True)
class FileName:
    """What a file is called, and the period after which it is named: `quarter-1`, 2026."""

    text: str
    period: str
    year: int | None


def slipped_year(one: Period, other: Period) -> bool:
    """Whether two periods differ in the year of just one end: one of them was mistyped.

    When both years differ, the other is the same period of another year (cùng kỳ), no slip.
    """
    ends = (one.start, other.start), (one.end, other.end)
    if not all(_same_day(a, b) for a, b in ends):
        return False
    differing = sum(a.year != b.year for a, b in ends if a is not None and b is not None)
    return differing == 1


def _same_day(one: DateMention | None, other: DateMention | None) -> bool:
    if one is None or other is None or None in (one.year, other.year):
        return False
    return one.day is not None and (one.day, one.month) == (other.day, other.month)
