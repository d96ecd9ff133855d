"""How many of a thing an average is over, as its own words and its paragraph tell."""

import re
from bisect import bisect_left
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import islice
from typing import NamedTuple

from hcc_parse.domain import Figure, Over, Passage
from hcc_parse.extract.told.mean_totals import TIMES, over_quarters, word_behind
from hcc_parse.extract.told.month_counts import QUARTER, Months
from hcc_parse.extract.told.shifts import figure_at

MOST_COUNTS, MOST_NUMBERS = 12, 100
NEAR = 60  # characters around an average
WORDS = r"[^\d.,;:()/]{0,40}?"
CLOSING = re.compile(rf"{WORDS}(?:/{WORDS})?\([^()]{{0,{NEAR}}}\)")
INSIDE = re.compile(r"\b(?:trong|ca|cua) $")
DOTTED = re.compile(r"\d{1,6}\.\d{1,2}")


class Paragraph(NamedTuple):
    """A paragraph in small letters, without marks too, its figures and the months that it tells."""

    passage: Passage
    text: str
    folded: str
    figures: list[Figure]
    months: list[Months]
    at: dict[int, Figure]

    def figure_at(self, start: int, stop: int) -> Figure | None:
        """The figure that begins there, or the number as it reads by itself."""
        known = self.at.get(start)
        if known is not None or (found := self._read(start, stop)) is None:
            return known
        word = word_behind(found, self.text)
        like = (f for f in self.figures if f.unit and word and word_behind(f, self.text) == word)
        return replace(found, unit=next((f.unit for f in like), None))

    def _read(self, start: int, stop: int) -> Figure | None:
        """The number that stands there; `15.3` too, where a dot marks the decimals."""
        found = figure_at(self.passage, start, stop)
        if found is not None or not DOTTED.fullmatch(self.text, start, stop):
            return found
        value = Decimal(self.text[start:stop])
        decimals = -int(value.as_tuple().exponent)
        place = self.passage.at(start, stop)
        text = self.passage.text[start:stop]
        return Figure(text=text, value=value, decimals=decimals, kind="other", place=place)


class Clause(NamedTuple):
    """What stands around the words of an average: offsets into the paragraph."""

    first: int  # of the sentence
    said: int  # where the words of the average begin
    start: int  # behind them
    end: int


def counts_of(
    clause: Clause, value: Figure, per: str, paragraph: Paragraph
) -> tuple[list[int], list[int]]:
    """How many of them its own words tell, and how many its paragraph tells."""
    closing = CLOSING.match(paragraph.folded, value.place.end)
    last = closing.end() if closing else value.place.end
    if per in ("thang", "quy"):
        return _lengths(clause, per, paragraph, last), []
    numbered = _numbered(per)
    if numbered.search(paragraph.folded) is None:
        numbered = _numbered(per.split(" ")[0])
    found = [
        (match.start(), int(match[1].replace(".", "")))
        for match in islice(numbered.finditer(paragraph.folded), MOST_NUMBERS)
    ]
    own = [count for place, count in found if count > 1 and clause.first <= place < last]
    near = dict.fromkeys(count for _, count in found if count > 1)
    return list(dict.fromkeys(own)), list(near)[:MOST_COUNTS]


def _lengths(clause: Clause, per: str, paragraph: Paragraph, last: int) -> list[int]:
    """How many months or quarters the words between the figure before and its bracket tell."""
    before = (
        f.place.end
        for f in reversed(paragraph.figures)
        if f.place.end <= clause.said and f.unit not in TIMES
    )
    first = max(clause.first, next(before, 0))
    place = bisect_left(paragraph.months, (first,))
    counts = [
        told.many
        for told in paragraph.months[place : place + MOST_COUNTS]
        if told.end <= last and told.kind != "month" and not _is_each(told, paragraph.folded)
    ]
    if per == "quy":
        counts = [count // QUARTER for count in counts if count > QUARTER]
    return list(dict.fromkeys(counts))


def in_units(over: Over, per: str) -> Over:
    """A count with how many quarters it is over, or months; of other things its words tell none."""
    if per == "quy":
        return Over(over.total, over_quarters(over.many))
    return over if per == "thang" else Over(over.total, None)


def _is_each(told: Months, folded: str) -> bool:
    """Whether a quarter without number is not one that the words lie in: `mỗi quý`."""
    bare = folded[told.start : told.end] == "quy"
    return bare and not INSIDE.search(folded, max(0, told.start - NEAR), told.start)


@cache
def _numbered(per: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,/])(\d{{1,3}}(?:\.\d{{3}})?|\d{{4}})\s+{re.escape(per)}\b")
