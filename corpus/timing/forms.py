"""Writes one date or period in one form, and keeps what it means."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

Days = tuple[date | None, date | None]
ROMAN = ("I", "II", "III", "IV")
NUMBER = re.compile(r"\d+")
MONTHS = {"half-1": (1, 6), "half-2": (7, 12), "nine-months": (1, 9), "year": (1, 12)}


class TrueDate(NamedTuple):
    """A date: its ISO form, or the numbers that are written where it names no day."""

    key: str


class TruePeriod(NamedTuple):
    """A stretch of time and every stretch of days that it may mean."""

    kind: str
    name: str | None
    year: int | None
    readings: frozenset[Days]


class Written(NamedTuple):
    """What is printed, and what is true of it."""

    text: str
    dates: tuple[TrueDate, ...] = ()
    periods: tuple[TruePeriod, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The period that a report is about; its days are printed where `given`."""

    name: str
    year: int
    title: str
    given: bool
    days: tuple[date, date]
    same: list[list[date]]
    previous: list[list[date]]
    cumulative: list[list[date]]

    def named(self, name: str, year: int) -> frozenset[Days]:
        """The days of a name: the report's own where it gives them, else by both counts."""
        if self.given and (name, year) == (self.name, self.year):
            return frozenset({self.days})
        first, last = MONTHS.get(name) or _months(name)
        before = date(year - 1, 12, 15) if first == 1 else date(year, first - 1, 15)
        after = date(year + last // 12, last % 12 + 1, 1) - timedelta(days=1)
        return frozenset({(date(year, first, 1), after), (before, date(year, last, 14))})


def dated(form: str, day: date) -> Written:
    """A whole date."""
    return Written(_in(form, day), (TrueDate(day.isoformat()),))


def short(form: str, day: date) -> Written:
    """A day without its year."""
    text = _in(form, day)
    return Written(text, (loose(text),))


def listed(form: str, rng: Random) -> Written:
    """Days of one list; those in brackets of the form take what they lack from the last."""
    a, b, c = sorted(rng.sample(range(1, 29), 3))
    m, y = rng.randint(1, 12), rng.choice((2025, 2026))
    day = {"a": a, "b": b, "c": c}
    text = form.format(**day, m=m, y=y)
    dates = [
        TrueDate(date(y, m, day[found]).isoformat()) for found in re.findall(r"\[\{(\w)", form)
    ]
    return Written(re.sub(r"[\[\]]", "", text), tuple(dates))


def period(form: str, first: date, last: date, style: str) -> Written:
    """Two days; `{1-}` is the first without its year."""
    text = _ends(form, first, last, style)
    keys = [_key(form, "1", first), _key(form, "2", last)]
    readings = frozenset({(first, last)})
    return Written(text, tuple(keys), (TruePeriod("days", None, None, readings),))


def yearless(form: str, frame: Frame, style: str) -> Written:
    """The report's own two days without any year."""
    first, last = frame.days
    text = _ends(form, first, last, style)
    readings = frozenset({frame.days}) if frame.given else frozenset()
    keys = (_key(form, "1", first), _key(form, "2", last))
    return Written(text, keys, (TruePeriod("days", None, None, readings),))


def until(form: str, frame: Frame, day: date, style: str) -> Written:
    """An end alone; without a year it is known only within the report's own days."""
    known = frame.given or "{2}" in form
    readings: frozenset[Days] = frozenset({(None, day)}) if known else frozenset()
    told = TruePeriod("until", None, None, readings)
    return Written(_ends(form, day, day, style), (_key(form, "2", day),), (told,))


def named(form: str, name: str, year: int, frame: Frame) -> Written:
    """The name of a period."""
    number = int(name.rpartition("-")[2]) if name[-1].isdigit() else 1
    roman = ROMAN[number - 1] if number < 5 else ""
    text = form.format(R=roman, n=number, nn=f"{number:02}", y=year)
    told = TruePeriod("name", name, year, frame.named(name, year))
    return Written(text, (), (told,))


def loose(text: str) -> TrueDate:
    """The key of a date that names no day of one year: its numbers."""
    return TrueDate("-".join(str(int(digits)) for digits in NUMBER.findall(text)))


def _in(form: str, day: date) -> str:
    d, m = day.day, day.month
    return form.format(d=d, dd=f"{d:02}", m=m, mm=f"{m:02}", y=day.year)


def _ends(form: str, first: date, last: date, style: str) -> str:
    bare = style.removesuffix("/{y}")
    for mark, day in (("1", first), ("2", last)):
        form = form.replace(f"{{{mark}}}", _in(style, day)).replace(f"{{{mark}-}}", _in(bare, day))
    return form


def _key(form: str, mark: str, day: date) -> TrueDate:
    whole = f"{{{mark}}}" in form
    return TrueDate(day.isoformat()) if whole else TrueDate(f"{day.day}-{day.month}")


def _months(name: str) -> tuple[int, int]:
    kind, _, digits = name.rpartition("-")
    number = int(digits)
    return (3 * number - 2, 3 * number) if kind == "quarter" else (number, number)
