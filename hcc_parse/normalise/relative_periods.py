"""Periods that are told by their place among others: `cùng kỳ`, `kỳ trước`, `lũy kế`, an end."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from hcc_parse.domain import DateMention, Ground, Period, Reading, months_of
from hcc_parse.normalise.period_frame import Frame

WHOLE = (1, 3, 6, 12)  # months of a period that has one before it
UNITS = {"quý": 3, "tháng": 1, "kỳ": 0, "kì": 0}  # months of what `quý trước` means; 0 for any
OWN = {"quý": "quarter", "tháng": "month", "năm": "year"}  # `đến hết quý` in a report of a quarter


def of_name(period: Period, frame: Frame) -> Iterator[Reading]:
    """The days of a name; one of another year is possible where no year is written."""
    if period.name is None:
        return
    year = period.year or frame.year
    if year is None:
        return
    yield from frame.named(period.name, year)
    if period.year is None and period.name != frame.name and period.kind == "name":
        last = max((r.end for r in frame.own() if r.end), default=None)
        for reading in frame.named(period.name, year - 1):
            start = reading.start and _earlier(reading.start, -1)
            if last is None or (start and start > last):
                yield reading  # `quý IV` in spring may be that of the year before


def of_end(period: Period, frame: Frame) -> Iterator[Reading]:
    """The last day of `tính đến ngày …`, `đến hết quý`; the first is left open."""
    if period.end is not None:
        end = period.end.meant or _day_of_frame(period.end, frame)
        if end:
            ground: Ground = "written" if period.end.meant else "report"
            yield Reading(start=None, end=end, ground=ground)
    elif period.name:
        yield from (replace(reading, start=None) for reading in of_name(period, frame))
    elif frame.days and _is_own(period.text, frame.name):
        yield replace(frame.days, start=None, ground="report")


def _day_of_frame(day: DateMention, frame: Frame) -> date | None:
    """A day without a year, where it lies between the report's first day and its date."""
    if day.year is not None or not frame.days or not frame.days.start or not frame.days.end:
        return None
    last = max(frame.days.end, frame.issued or frame.days.end)
    years = range(frame.days.start.year, last.year + 1)
    found = [meant for year in years if (meant := replace(day, year=year).meant)]
    within = [meant for meant in found if frame.days.start <= meant <= last]
    return within[0] if len(within) == 1 else None


def _is_own(words: str, name: str | None) -> bool:
    """Whether `đến hết quý` means the report's own: its period is a quarter."""
    needed = [kind for word, kind in OWN.items() if word in words.lower().split()]
    return not needed or (name is not None and name.startswith(needed[0]))


def a_year_before(period: Period, frame: Frame) -> Iterator[Reading]:
    """The days of `cùng kỳ`: those of the report, in the year before or in the year written."""
    name, year = frame.name, frame.year
    if period.name and period.name != "year":
        name = period.name
    year = period.year or (year - 1 if year else None)
    days = frame.days
    if days and days.start and days.end and year and name == frame.name:
        gap = (frame.year or days.end.year) - year
        yield Reading(start=_earlier(days.start, gap), end=_earlier(days.end, gap), ground="report")
    elif name and year:
        yield from frame.by_rule(name, year)


def before_this(period: Period, frame: Frame) -> Iterator[Reading]:
    """The days of `kỳ trước`: as many months, right before the report's."""
    words = period.text.lower().split()
    if "năm" in words:
        if frame.year:
            yield from frame.by_rule("year", frame.year - 1)
        return
    if not frame.days or not frame.days.start or not frame.days.end:
        return
    start, after = frame.days.start, frame.days.end + timedelta(days=1)
    length = 12 * (after.year - start.year) + after.month - start.month
    wanted = next((UNITS[word] for word in words if word in UNITS), 0)
    if start.day != after.day or length not in WHOLE or wanted not in (0, length):
        return
    month = 12 * start.year + start.month - 1 - length
    first = start.replace(year=month // 12, month=month % 12 + 1)
    yield Reading(start=first, end=start - timedelta(days=1), ground="report")


def since_new_year(period: Period, frame: Frame) -> Iterator[Reading]:
    """The days of `lũy kế`: from the first of the year, by either count, to the report's last."""
    if period.name:
        months = months_of(period.name)
        if months and months[0] == 1:
            yield from of_name(period, frame)
        return
    if frame.year is None or frame.days is None:
        return
    years = frame.named("year", frame.year)
    same = [r for r in years if r.start == frame.days.start]
    if same or frame.name == "year":
        yield replace(frame.days, ground="report")
        return
    yield from (replace(reading, end=frame.days.end) for reading in years)


def _earlier(day: date, years: int) -> date:
    """The same day of an earlier year; the last of February stays the last."""
    if (day + timedelta(days=1)).month != day.month:
        following = day + timedelta(days=1)
        return following.replace(year=following.year - years) - timedelta(days=1)
    return day.replace(year=day.year - years)
