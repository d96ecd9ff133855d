"""The stretch of time that a report is about, and how it is named."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

ROMAN = ("I", "II", "III", "IV")
FIRST_YEAR = 2025  # the communes of today exist since July of that year


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A period: its name, its days, and the first day of the year's count.

    Days are counted from the fifteenth to the fourteenth (Decree 09/2019/NĐ-CP, article 12), or by
    the calendar where an office reports so.
    """

    name: str
    following: str
    start: date
    end: date
    year_start: date

    @property
    def cumulative(self) -> bool:
        """Whether the year began before this period."""
        return self.start > self.year_start


def draw_span(rng: Random) -> Span:
    """Draw a period in which the communes of today exist."""
    year = 2025 if rng.random() < 0.2 else 2026
    kind = rng.choices(("quarter", "half", "nine", "year"), (5, 3, 1, 1))[0]
    if year == FIRST_YEAR:
        kind = "quarter"
    by_calendar = rng.random() < 0.2
    first, last = {"quarter": (0, 3), "half": (0, 6), "nine": (0, 9), "year": (0, 12)}[kind]
    if kind == "quarter":
        number = 3 if year == FIRST_YEAR else rng.randrange(4)
        first, last = 3 * number, 3 * number + 3
    name, following = _names(kind, first // 3, year, rng)
    start, end = _days(year, first, last, by_calendar)
    return Span(
        name=name,
        following=following,
        start=start,
        end=end,
        year_start=start if year == FIRST_YEAR else _days(year, 0, 3, by_calendar)[0],
    )


def _names(kind: str, quarter: int, year: int, rng: Random) -> tuple[str, str]:
    match kind:
        case "quarter":
            form = rng.choice(("Quý {} năm {}", "Quý {}/{}", "quý {} năm {}"))
            after = (ROMAN[0], year + 1) if quarter == 3 else (ROMAN[quarter + 1], year)
            return form.format(ROMAN[quarter], year), form.format(*after)
        case "half":
            return f"6 tháng đầu năm {year}", f"6 tháng cuối năm {year}"
        case "nine":
            return f"9 tháng đầu năm {year}", f"3 tháng cuối năm {year}"
    return f"năm {year}", f"năm {year + 1}"


def _days(year: int, first: int, last: int, by_calendar: bool) -> tuple[date, date]:
    """The first and last day of the months from `first` (0 for January) up to before `last`."""
    if by_calendar:
        end = date(year + 1, 1, 1) if last == 12 else date(year, last + 1, 1)
        return date(year, first + 1, 1), end - timedelta(days=1)
    start = date(year - 1, 12, 15) if first == 0 else date(year, first, 15)
    return start, date(year, last, 14)
