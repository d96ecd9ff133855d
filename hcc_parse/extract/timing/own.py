"""The report's own period: the days of its title, or of its text where that leaves no doubt."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import islice

from hcc_parse.domain import Cutoff, Header, Period, Report, readings_of
from hcc_parse.vietnamese import plain

SENTENCE = re.compile(r"[.;!?]\s|\n")
VOICES = ("time:own-voice", "time:another")  # words for the report's own figures, and for others
MANY = 60  # periods of two days; the report's own is among the first
FAR = 300  # letters before two days that tell whose they are


def own_period(
    report: Report,
    header: Header,
    periods: Iterable[Period],
    cutoffs: Mapping[str, Cutoff],
    labels: Mapping[str, tuple[str, ...]],
) -> Period | None:
    """Return the period of the report, with its days where the report gives them.

    Two days of the text are the report's when its own voice tells them (`số liệu tính từ ngày …`)
    with no word of something else behind it (`lũy kế`, `đợt`) and about the length that the title
    names, or when they are what that name stands for and nothing speaks of something else. Else
    the name alone is returned.
    """
    if header.period is not None and header.period.is_whole:
        return header.period
    expected = _expected(header.named, cutoffs)
    for period in islice((p for p in periods if p.is_whole), MANY):
        if period.start is None or period.end is None:
            continue
        words = _before(report, period)
        own, another = (_last(words, labels.get(role, ())) for role in VOICES)
        fits = (period.start.meant, period.end.meant) in expected and another < 0
        if fits or (own > another and _is_as_long(period, expected)):
            return period
    return header.period


def _expected(
    named: Period | None, cutoffs: Mapping[str, Cutoff]
) -> set[tuple[date | None, date | None]]:
    """The days that the name in the title may stand for."""
    if named is None or named.name is None or named.year is None:
        return set()
    return {(r.start, r.end) for r in readings_of(named.name, named.year, cutoffs)}


def _is_as_long(period: Period, expected: set[tuple[date | None, date | None]]) -> bool:
    """Whether two days are about as far apart as the name in the title wants them."""
    start, end = (day.meant if day else None for day in (period.start, period.end))
    if start is None or end is None or start > end or not expected:
        return True  # nothing to hold it against, or a slip that a check tells
    lengths = [last - first for first, last in expected if first and last]
    return any(length / 2 <= end - start <= length * 3 / 2 for length in lengths)


def _before(report: Report, period: Period) -> str:
    """The sentence up to a period."""
    start = period.place.start
    text = report.passage_at(period.place).text[max(0, start - FAR) : start]
    return SENTENCE.split(plain(text))[-1].lower()


def _last(text: str, words: tuple[str, ...]) -> int:
    return max((text.rfind(word) for word in words), default=-1)
