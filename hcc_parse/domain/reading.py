"""Which days a period may mean, and how that is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from hcc_parse.domain.knowledge import Cutoff

Ground = Literal["written", "calendar", "regime", "report"]
HALF, NINE, YEAR = 6, 9, 12  # months


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One stretch of days; an end that the report leaves open is None.

    Attributes:
        start: First day.
        end: Last day.
        ground: `written` in the text itself; by the `calendar` or the `regime` of reports from
            the name; from the days of the `report`'s own period.
        source: The rule that the regime has it from, where there is one.
    """

    start: date | None
    end: date | None
    ground: Ground
    source: str | None = None


def readings_of(name: str, year: int, cutoffs: Mapping[str, Cutoff]) -> tuple[Reading, ...]:
    """The days of a named period: by the calendar, and by the regime of reports where it has a row.

    >>> [f"{r.start} {r.end}" for r in readings_of("quarter-2", 2026, {})]
    ['2026-04-01 2026-06-30']
    """
    found = []
    if months := months_of(name):
        start, end = date(year, months[0], 1), _last_day(year, months[1])
        found.append(Reading(start=start, end=end, ground="calendar"))
    if cutoff := cutoffs.get(name):
        start, end = cutoff.days(year)
        found.append(Reading(start=start, end=end, ground="regime", source=cutoff.source))
    return tuple(found)


def months_of(name: str) -> tuple[int, int] | None:
    """First and last month of a named period.

    >>> months_of("quarter-2"), months_of("last-months-3"), months_of("none")
    ((4, 6), (10, 12), None)
    """
    kind, _, digits = name.rpartition("-")
    number = int(digits) if digits.isdecimal() else 0
    match kind, name:
        case "quarter", _:
            return 3 * number - 2, 3 * number
        case "half", _:
            return HALF * number - HALF + 1, HALF * number
        case "month", _:
            return number, number
        case "months", _:
            return 1, number
        case "last-months", _:
            return YEAR - number + 1, YEAR
        case _, "nine-months":
            return 1, NINE
        case _, "year":
            return 1, YEAR
    return None


def _last_day(year: int, month: int) -> date:
    following = date(year + 1, 1, 1) if month == YEAR else date(year, month + 1, 1)
    return following - timedelta(days=1)
