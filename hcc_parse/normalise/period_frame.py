"""What a report says of its own period: what its other periods are resolved against."""

from dataclasses import dataclass, replace
from datetime import date

from hcc_parse.domain import DateMention, Ground, Knowledge, Period, Reading, readings_of


@dataclass(frozen=True, slots=True)
class Frame:
    """What the report says of its own period, and the rules for names."""

    name: str | None
    year: int | None
    days: Reading | None
    issued: date | None
    knowledge: Knowledge

    def named(self, name: str, year: int) -> tuple[Reading, ...]:
        """The days of a name: those that the report gives its own, else every reading."""
        if self.days and (name, year) == (self.name, self.year):
            return (replace(self.days, ground="report"),)
        return self.by_rule(name, year)

    def own(self) -> tuple[Reading, ...]:
        """The days of the report itself: as it gives them, else as its name may mean."""
        if self.days:
            return (self.days,)
        return self.by_rule(self.name, self.year) if self.name and self.year else ()

    def by_rule(self, name: str, year: int) -> tuple[Reading, ...]:
        """The days of a name by the calendar and by the regime of reports."""
        return readings_of(name, year, self.knowledge.cutoffs)


def written_days(period: Period) -> Reading | None:
    """Two days as written; a first day without a year comes before the last, within one year."""
    start, end = period.start, period.end
    if start is None or end is None:
        return None
    if start.meant and end.meant:
        return Reading(start=start.meant, end=end.meant, ground="written")
    if start.year is None and end.meant:
        return with_year(start, end, end.meant.year)
    return None


def with_year(start: DateMention, end: DateMention, year: int) -> Reading | None:
    """Two days of which the last lies in a year."""
    last = replace(end, year=year).meant
    first = replace(start, year=year).meant
    if first and last and first > last:
        first = replace(start, year=year - 1).meant
    ground: Ground = "written" if end.year else "report"
    return Reading(start=first, end=last, ground=ground) if first and last else None
