"""The counts of a paragraph of which an average may be, and over how many months each is told."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from hcc_parse.domain import Figure, Over
from hcc_parse.extract.told.month_counts import QUARTER, Months
from hcc_parse.extract.told.named_times import QUARTERS

MOST = 24  # counts of a paragraph that are looked at
BEHIND = 24  # characters behind a count in which its months may stand
BREAK = re.compile(r"[.;]\s|\n")
UNTOLD = 0  # months, where the words name a time whose length they do not tell
TIMES = ("ngày", "tháng", "quý", "năm", "tuần", "giờ", "phút")


class Others(NamedTuple):
    """Words of other times: of `cùng kỳ`, and of what is told so far, `lũy kế`."""

    time: re.Pattern[str]
    so_far: re.Pattern[str]


def totals_of(
    value: Figure,
    figures: Sequence[Figure],
    text: str,
    months: Sequence[Months],
    others: Others,
) -> Iterator[Over]:
    """Yield the counts of the unit of an average, those listed by months added up.

    Args:
        value: The average.
        figures: Those of its paragraph, in order.
        text: The paragraph, in small letters.
        months: The months that it tells.
        others: The words that other times are told by.
    """
    like = [f for f in figures if f.kind == "count" and f is not value and _is_like(f, value, text)]
    place = sum(f.place.start < value.place.start for f in like)
    singles: list[tuple[Figure, Months]] = []
    last = 0
    for figure in like[max(0, place - MOST) : place + MOST]:
        first = max([last, *(m.end() for m in BREAK.finditer(text, last, figure.place.start))])
        told = _between(months, first, figure.place.start)
        behind = _between(months, figure.place.end, figure.place.end + BEHIND)
        behind = [one for one in behind if one.kind == "months"]
        if told and told[-1].kind in ("month", "quarter"):
            singles.append((figure, told[-1]))
        elsewhere = others.so_far.search(text, first, figure.place.start) is not None
        last = figure.place.end
        if others.time.search(text, first, figure.place.start):
            continue
        if figure.qualifier in (None, "comparison") and (told or behind):
            yield Over(figure, told[-1].many if told else behind[0].many)
        elif figure.qualifier is None or elsewhere:
            yield Over(figure, UNTOLD if elsewhere else None)
    yield from _listed(singles, text)


def _between(months: Sequence[Months], start: int, end: int) -> Sequence[Months]:
    return months[bisect_left(months, (start,)) : bisect_left(months, (end,))]


def _is_like(figure: Figure, value: Figure, text: str) -> bool:
    """Whether a count may be a total of an average by its unit; one without any may be, too."""
    if value.unit is not None and figure.unit == value.unit:
        return True
    word = word_behind(figure, text)
    return word in ("", word_behind(value, text))


def word_behind(figure: Figure, text: str) -> str:
    """The first word behind a number."""
    found = re.match(r"\s?([^\W\d_]+)", text[figure.place.end : figure.place.end + BEHIND])
    return found[1] if found else ""


def _listed(singles: list[tuple[Figure, Months]], text: str) -> Iterator[Over]:
    """`tháng 7 nhận 682 hồ sơ, tháng 8 nhận 867 hồ sơ, tháng 9 nhận 962 hồ sơ`: 2.511 in three."""
    told: dict[int, Figure] = {}
    kinds = {month.kind for _, month in singles}
    for figure, month in singles:
        if order := _order(text[month.start : month.end]):
            told.setdefault(order, figure)
    following = max(told, default=0) - min(told, default=0) + 1 == len(told)
    if len(told) > 1 and len(kinds) == 1 and following:
        added = sum((figure.value for figure in told.values()), Decimal(0))
        length = QUARTER if kinds == {"quarter"} else 1
        yield Over(replace(next(iter(told.values())), value=added), length * len(told))


def _order(name: str) -> int:
    """The number of a month or quarter; 0 for one that is not named by its number."""
    number = name.split(" ")[-1]
    return int(number) if number.isdecimal() else QUARTERS.get(number, 0)


def over_quarters(count: int | None) -> int | None:
    """How many quarters some months are."""
    return None if count is None else count // QUARTER
