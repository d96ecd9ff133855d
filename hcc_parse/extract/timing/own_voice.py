"""Periods that a sentence tells as the report's own: `Trên đây là báo cáo … quý II`."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from hcc_parse.domain import Address, Citation, Passage, Period
from hcc_parse.extract.sentences import LONGEST
from hcc_parse.extract.word_patterns import alternatives, ignoring, whole

Labels = Mapping[str, tuple[str, ...]]
STOP = re.compile(r"[.;!?](?=\s|$)|\n")  # ends a sentence
REPORTS = ("time:reporter", "time:politely", "time:reports")  # who reports, politely, what it does
LEAST = 4  # letters before a period without which nothing is told of it


def find_own_voice(
    body: Iterable[Passage],
    periods: Iterable[Period],
    citations: Iterable[Citation],
    labels: Labels,
) -> Iterator[Period]:
    """Yield the periods that the report speaks of as of its own.

    They stand in an opening or closing sentence, behind the words for the day up to which the
    figures run, or, by their name, behind `trong` at the head of a sentence that speaks of no other
    time and no plan.

    Args:
        body: The paragraphs.
        periods: All periods of the report.
        citations: All documents cited: a period in the name of one is none of the report.
        labels: The words of the roles `time:…`.
    """
    passages = {passage.address: passage for passage in body}
    cited: dict[Address, list[int]] = {}
    for citation in citations:
        cited.setdefault(citation.place.address, []).append(citation.place.start)
    for period in periods:
        passage = passages.get(period.place.address)
        if passage is None:
            continue
        sentence = _sentence(passage.plain, period)
        if sentence is None:
            continue
        start, end = sentence
        if any(start <= place < end for place in cited.get(passage.address, ())):
            continue
        if _is_told(period, passage.plain, start, end, labels):
            yield period


def _is_told(period: Period, text: str, start: int, end: int, labels: Labels) -> bool:
    before = text[start : period.place.start]
    others = whole(labels.get("time:not-own", ()))
    if period.kind in ("name", "days") and (match := _reporting(labels).match(before)):
        due = whole(labels.get("time:due", ())).search(text, period.place.end, end)
        return not due and not others.search(before, match.end())
    if len(before) < LEAST or others.search(text, start, end):
        return False
    if period.kind == "days" and _reports_behind(labels).search(text, period.place.end, end):
        return True
    if period.kind in ("days", "until"):
        day = period.start or period.end
        head = text[start : day.place.start] if day else ""
        return _collected(labels).match(head) is not None
    return period.kind == "name" and _within(labels).fullmatch(before) is not None


def _sentence(text: str, period: Period) -> tuple[int, int] | None:
    """Where the sentence around a period begins and ends; one without end tells nothing of it."""
    first = max(0, period.place.start - LONGEST)
    last = period.place.end + LONGEST
    stops = [m.end() for m in STOP.finditer(text, first, period.place.start)]
    after = STOP.search(text, period.place.end, last)
    if (first > 0 and not stops) or (last < len(text) and after is None):
        return None
    return max(stops, default=0), after.start() if after else len(text)


def _reporting(labels: Labels) -> re.Pattern[str]:
    opening = labels.get("time:reporting", ())
    return _reporting_of(opening, *(labels.get(role, ()) for role in REPORTS))


@cache
def _reporting_of(
    opening: tuple[str, ...],
    reporter: tuple[str, ...],
    politely: tuple[str, ...],
    verbs: tuple[str, ...],
) -> re.Pattern[str]:
    """The head of a sentence that says what is reported, by whom."""
    return ignoring(rf"\W*(?:{alternatives(opening)}|{_reports(reporter, politely, verbs)})(?!\w)")


def _reports_behind(labels: Labels) -> re.Pattern[str]:
    """`…, UBND xã An Phú báo cáo`: who reports stands behind the days."""
    return _reporting_behind(*(labels.get(role, ()) for role in REPORTS))


@cache
def _reporting_behind(
    reporter: tuple[str, ...], politely: tuple[str, ...], verbs: tuple[str, ...]
) -> re.Pattern[str]:
    return ignoring(rf"\)?,\s+{_reports(reporter, politely, verbs)}(?!\w)")


def _reports(reporter: tuple[str, ...], politely: tuple[str, ...], verbs: tuple[str, ...]) -> str:
    who = rf"(?:{alternatives(reporter)})(?!\w)[^,;:]{{0,60}}?"
    return rf"{who}\s(?:(?:{alternatives(politely)})\s+)*(?:{alternatives(verbs)})"


def _collected(labels: Labels) -> re.Pattern[str]:
    return ignoring(
        rf"\W*(?:(?:{alternatives(labels.get('time:within', ()))})\s+)?"
        rf"(?:{alternatives(labels.get('time:collected', ()))})(?!\w)[^,;:]{{0,40}}(?::\s*)?$"
    )


def _within(labels: Labels) -> re.Pattern[str]:
    numbered = r"(?:[\dIVXa-zđ]{1,4}[.)]\s*)?"
    return ignoring(rf"\W*{numbered}(?:{alternatives(labels.get('time:within', ()))})\s+")
