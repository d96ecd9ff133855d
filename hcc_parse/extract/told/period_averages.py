"""Averages a month or day whose total stands before them: `4.669 hồ sơ, bình quân 1.556/tháng`."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Average, Figure, Header, Knowledge, Passage, months_of
from hcc_parse.extract.sentences import LONGEST
from hcc_parse.extract.told.average_heads import is_of_its_own
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

CLAUSE_ENDS = re.compile(r"[;:()\n]|[.,](?!\d)")
SENTENCE_ENDS = re.compile(r"[.;]\s|\n")
COUNT = r"0?(?P<count>[1-9]\d{0,2})\s{1,3}"
NAMED = re.compile(r"\b0?(?P<months>[1-9]|1[0-2]) thang\b|\b(?P<quarter>quy)\b|\b(?P<year>nam)\b")
QUARTER, YEAR, FEWEST_DAYS = 3, 12, 5
ROLES = ("average", "per-one", "average-of-other")
CLAUSE = 300  # characters of one before the words of an average and behind them
LIMIT = 2  # an average that is so many times off is one of something else


class _Shapes(NamedTuple):
    average: re.Pattern[str]
    per: re.Pattern[str]
    someone: re.Pattern[str]  # `mỗi công chức`
    other: re.Pattern[str]


def find_period_averages(
    passage: Passage, figures: list[Figure], header: Header, knowledge: Knowledge
) -> Iterator[Average]:
    """Yield averages a month, by the months told or else the report's own, and a day of days told.

    What one of the totals of the sentence gives over any number of months is right; of the rest the
    nearest reading is told, and none that is more than twice off.

    Args:
        passage: A paragraph.
        figures: Its figures.
        header: The period of the report.
        knowledge: The words of averages.
    """
    shapes = _shapes(*(knowledge.number_words.get(r, ()) for r in ROLES))
    folded = unmark(passage.plain)
    figures = sorted(figures, key=lambda figure: figure.place.start)
    places = [figure.place.start for figure in figures]
    for match in shapes.average.finditer(folded):
        start, end = _clause(folded, match)
        per = shapes.per.search(folded, start, end)
        if per is None or shapes.someone.search(folded, start, end):
            continue
        near = max(0, start - LONGEST)
        first = max((m.end() for m in SENTENCE_ENDS.finditer(folded, near, start)), default=near)
        inside = figures[bisect_left(places, match.start()) : bisect_left(places, end)]
        values = [figure for figure in inside if figure.unit != per[1]]
        if len(values) != 1 or shapes.other.search(folded, first, end):
            continue
        if _is_of_another_time(folded, first, start, match.start()):
            continue
        before = figures[bisect_left(places, first) : bisect_left(places, start)]
        counts = _told_counts(folded, (first, end), per[1])
        anything: Iterable[int] = counts
        if not counts and per[1] == "thang":
            counts, anything = _months(folded[first:start], header), range(1, YEAR + 1)
        yield from _judged(values[0], before, counts, anything)


def _judged(
    value: Figure, before: list[Figure], counts: list[int], anything: Iterable[int]
) -> Iterator[Average]:
    """The reading that gives an average, or else the nearest one that does not."""
    totals = _totals(value, before)
    others = [f for f in before if f.unit == value.unit]  # `Lũy kế … 4.318 hồ sơ`
    found = [_average(value, total, n) for total in totals for n in counts]
    if right := next((one for one in found if one.holds), None):
        yield right
    elif any(_average(value, total, n).holds for total in others for n in anything):
        return
    elif found and (nearest := min(found, key=lambda one: one.times_off)).times_off < LIMIT:
        yield nearest


def _totals(value: Figure, before: list[Figure]) -> list[Figure]:
    """The counts of its sentence of which a figure may be the average."""
    if value.unit is None or value.qualifier is not None or value.value <= 0:
        return []
    return [f for f in before if f.kind == "count" and f.unit == value.unit and not f.qualifier]


def _average(value: Figure, total: Figure, count: int) -> Average:
    return Average(average=value, total=total, count=count, subject=total.label)


def _clause(folded: str, match: re.Match[str]) -> tuple[int, int]:
    """Where the clause around an average begins and ends."""
    near = max(0, match.start() - CLAUSE)
    begins = (m.end() for m in CLAUSE_ENDS.finditer(folded, near, match.start()))
    last = min(len(folded), match.end() + CLAUSE)
    ends = CLAUSE_ENDS.search(folded, match.end(), last)
    return max(begins, default=near), ends.start() if ends else last


def _told_counts(folded: str, span: tuple[int, int], unit: str) -> list[int]:
    """How many days or months the sentence tells: `trong 22 ngày`, or in brackets right behind."""
    first, end = span
    told = re.compile(rf"\b(?:trong|cua)\s+{COUNT}{unit}\b")
    behind = re.compile(rf"\s*\(\s*(?:trong |tinh |tren )?{COUNT}{unit}\b[^()\d]*\)")
    found = [int(m["count"]) for m in told.finditer(folded, first, min(len(folded), end + 40))]
    if bracket := behind.match(folded, end):
        found.append(int(bracket["count"]))
    return [n for n in dict.fromkeys(found) if n >= (FEWEST_DAYS if unit == "ngay" else 2)]


def _months(before: str, header: Header) -> list[int]:
    """How many months the sentence names, and how many the report is of."""
    named = list(_named(before))
    told = [p for p in (header.named, header.period) if p is not None and p.name]
    for months in (months_of(period.name) for period in told if period.name):
        named += [months[1] - months[0] + 1] if months else []
    return [n for n in dict.fromkeys(named) if n > 1]


def _named(text: str) -> Iterator[int]:
    for told in NAMED.finditer(text):
        yield int(told["months"]) if told["months"] else QUARTER if told["quarter"] else YEAR


def _is_of_another_time(folded: str, first: int, start: int, end: int) -> bool:
    """Whether the clause of an average names other months than the words before."""
    own, told = (list(_named(folded[a:b])) for a, b in ((start, end), (first, start)))
    return is_of_its_own(folded[start:end]) or bool(own and told and own[0] not in told)


@cache
def _shapes(average: tuple[str, ...], each: tuple[str, ...], other: tuple[str, ...]) -> _Shapes:
    one = alternatives(map(unmark, each))
    return _Shapes(
        re.compile(rf"\b(?:{alternatives(map(unmark, average))})\b"),
        re.compile(rf"(?:/\s?|\b(?:{one}|0?1)\s+)(thang|ngay)\b"),
        re.compile(rf"\b(?:{one})\s+(?!thang\b|ngay\b)"),
        re.compile(rf"\b(?:{alternatives(map(unmark, other))})\b"),
    )
