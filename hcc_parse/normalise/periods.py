"""Which days a period means: as written, by its name and the cut-off rule, by the report's own."""

from collections.abc import Iterator
from dataclasses import replace

from hcc_parse.domain import Knowledge, Mentions, Period, Reading
from hcc_parse.normalise.period_frame import Frame, with_year, written_days
from hcc_parse.normalise.relative_periods import (
    a_year_before,
    before_this,
    of_end,
    of_name,
    since_new_year,
)


def resolve_periods(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Give every period the days that it may mean."""
    header = mentions.header
    own, named = header.period, header.named
    days = written_days(own) if own and not own.is_reversed else None
    year = named.year if named else None
    frame = Frame(
        name=named.name if named else None,
        year=year or (days.end.year if days and days.end else None),
        days=days,
        issued=header.date.meant if header.date else None,
        knowledge=knowledge,
    )
    periods = tuple(replace(p, readings=tuple(_readings(p, frame))) for p in mentions.periods)
    spoken = tuple(replace(p, readings=tuple(_readings(p, frame))) for p in mentions.own_voice)
    own = own and replace(own, readings=tuple(_readings(own, frame)))
    named = named and replace(named, readings=tuple(_readings(named, frame)))
    header = replace(header, period=own, named=named)
    return replace(mentions, periods=periods, own_voice=spoken, header=header)


def _readings(period: Period, frame: Frame) -> Iterator[Reading]:
    match period.kind:
        case "days":
            yield from _of_days(period, frame)
        case "until":
            yield from of_end(period, frame)
        case "same":
            yield from a_year_before(period, frame)
        case "previous":
            yield from before_this(period, frame)
        case "cumulative":
            yield from since_new_year(period, frame)
        case "name" | "estimate":
            yield from of_name(period, frame)


def _of_days(period: Period, frame: Frame) -> Iterator[Reading]:
    if period.is_reversed:
        return  # one of its years is wrong, and nothing tells which
    if written := written_days(period):
        yield written
        return
    start, end = period.start, period.end
    if start is None or end is None or start.year or end.year or not frame.days:
        return
    found = [with_year(start, end, year) for year in _years(frame)]
    readings = [r for r in found if r]
    own = [r for r in readings if (r.start, r.end) == (frame.days.start, frame.days.end)]
    yield from own or readings


def _years(frame: Frame) -> Iterator[int]:
    if frame.year:
        yield from (frame.year, frame.year - 1)
