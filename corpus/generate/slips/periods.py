"""Slips in time: periods reversed, of another year, told in two ways; impossible days."""

import re
from datetime import date, timedelta
from random import Random

from corpus.generate.draft import Draft
from corpus.generate.ledger import Slip
from corpus.generate.numbers import date_in, period_in

WITH_THIRTY = (4, 6, 9, 11)


def period_reversed(draft: Draft, rng: Random) -> Slip | None:
    """The first day bears the year of the last, or a later one: it ends before it begins."""
    keys = own_periods(draft)
    if not keys:
        return None
    key = rng.choice(keys)
    start, end = _days(draft, key)
    later = start.replace(year=start.year + 1)
    return _write(draft, key, later, end, "period reversed") if later > end else None


def period_of_another_year(draft: Draft, rng: Random) -> Slip | None:
    """Both days bear the year before: left from last year's report."""
    keys = own_periods(draft)
    if not keys:
        return None
    key = rng.choice(keys)
    start, end = (day.replace(year=day.year - 1) for day in _days(draft, key))
    return _write(draft, key, start, end, "period of another year")


def period_told_in_two_ways(draft: Draft, rng: Random) -> Slip | None:
    """One of two statements of the period ends on another day."""
    keys = own_periods(draft)
    if len(keys) < 2 or _days(draft, keys[0]) != _days(draft, keys[1]):
        return None
    key = rng.choice(keys[:2])
    start, end = _days(draft, key)
    other = end + timedelta(days=rng.choice((-30, -10, 1, 10)))
    return _write(draft, key, start, other, "period told in two ways")


def impossible_day(draft: Draft, rng: Random) -> Slip | None:
    """A date that no calendar has."""
    keys = [key for key, mark in draft.marks.items() if mark.kind == "citation" and any(mark.iso)]
    if not keys:
        return None
    key = rng.choice(keys)
    mark = draft.marks[key]
    day = date.fromisoformat(str(mark.iso[0]))
    right = date_in(draft.style, day)
    if right not in mark.text:
        return None
    month = rng.choice(WITH_THIRTY)
    wrong = date_in(draft.style, day.replace(day=28, month=month)).replace("28", "31", 1)
    draft.change(key, text=mark.text.replace(right, wrong), iso=(None,))
    return Slip(
        kind="impossible day",
        place=str(mark.symbol),
        before=right,
        after=wrong,
        breaks=True,
        categories=("timing", "legal"),
        traces=((wrong,),),
    )


def own_periods(draft: Draft) -> list[str]:
    """The periods of the report itself, those of the year so far left out."""
    found = [key for key, mark in draft.marks.items() if mark.kind == "period"]
    return [key for key in found if draft.marks[key].iso == draft.marks[found[0]].iso]


def _days(draft: Draft, key: str) -> tuple[date, date]:
    start, end = (date.fromisoformat(str(day)) for day in draft.marks[key].iso)
    return start, end


def _write(draft: Draft, key: str, start: date, end: date, kind: str) -> Slip:
    mark = draft.marks[key]
    after = period_in(draft.style, start, end)
    draft.change(key, text=after, iso=(start.isoformat(), end.isoformat()))
    return Slip(
        kind=kind,
        place="period",
        before=mark.text,
        after=after,
        breaks=True,
        categories=("timing",),
        traces=((re.sub(r"\s+", " ", after),),),
        key=key,
    )


MAKERS = {
    "period reversed": period_reversed,
    "period of another year": period_of_another_year,
    "period told in two ways": period_told_in_two_ways,
    "impossible day": impossible_day,
}
