"""Averages of which the total may stand anywhere: `bình quân mỗi lớp có 26,2 lượt người dự`."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Mean, Passage
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.told.average_heads import is_of_its_own
from hcc_parse.extract.told.mean_counts import NEAR, WORDS, Clause, Paragraph, counts_of, in_units
from hcc_parse.extract.told.mean_totals import TIMES, Others, totals_of
from hcc_parse.extract.told.month_counts import months_told
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

ENDS = re.compile(r"[.;]\s|\n")
PARTS = re.compile(r"[.,;:()\n]")
LONGEST = 200  # characters of a clause
MOST = 3  # averages of one clause
MOST_CLAUSES = 50  # of a paragraph
BRACKETS = re.compile(r"\([^()]*\)")
NUMBER = re.compile(rf"(?<![\w.,/]){WRITTEN}")
OPERATION = re.compile(r"\s?[:x×/*]\s?\d|\s?%")
YEARS = re.compile(r"\bnăm (?:19|20)\d\d\b")
DAYS = re.compile(r"\b\d{1,3} ngày\b")
PERIODS = ("thang", "quy", "tuan", "ngay", "nam")
JOINED = re.compile(r"[^\d.;:()]*")


class _Shapes(NamedTuple):
    average: re.Pattern[str]
    each: re.Pattern[str]
    behind: re.Pattern[str]  # `hồ sơ/ngày`, `lượt người mỗi lớp`
    other: re.Pattern[str]
    so_far: re.Pattern[str]


def find_means(passage: Passage, figures: list[Figure], knowledge: Knowledge) -> Iterator[Mean]:
    """Yield the averages that are told for each of something.

    Args:
        passage: A paragraph.
        figures: Its figures, in order.
        knowledge: The words of averages, of each one, of other times, of numbers.
    """
    text = passage.plain.lower()
    shapes = _shapes_of(knowledge)
    if len(text) != len(passage.plain) or shapes.average.search(text) is None:
        return
    paragraph = Paragraph(
        passage,
        text,
        folded := unmark(text),
        figures,
        months := months_told(text, knowledge),
        {figure.place.start: figure for figure in figures},
    )
    others = Others(shapes.other, shapes.so_far)
    for clause in islice(_clauses(text, shapes), MOST_CLAUSES):
        for figure, per in _values(clause, paragraph, shapes):
            if shapes.other.search(text, clause.first, figure.place.start):
                continue
            if is_of_its_own(text[clause.first : clause.start]):
                continue
            own, near = counts_of(clause, figure, per, paragraph)
            over = totals_of(figure, figures, text, months, others)
            yield Mean(
                figure=figure,
                per=per,
                counts=tuple(own),
                near=tuple(near),
                over=tuple(in_units(one, per) for one in over),
                since=clause.first,
                words=folded[clause.start : min(clause.end, figure.place.end + NEAR)],
            )


def _clauses(text: str, shapes: _Shapes) -> Iterator[Clause]:
    said = [match.span() for match in shapes.average.finditer(text)]
    for place, (start, stop) in enumerate(said):
        following = said[place + 1][0] if place + 1 < len(said) else len(text)
        last = min(following, stop + LONGEST, len(text))
        end = ENDS.search(text, stop, last)
        last = end.start() if end else last
        closed, opened = text.find(")", stop, last), text.find("(", stop, last)
        if closed >= 0 and not 0 <= opened < closed:
            last = closed
        near = max(0, start - LONGEST)
        first = max((m.end() for m in ENDS.finditer(text, near, start)), default=near)
        yield Clause(first, start, stop, last)


def _values(clause: Clause, paragraph: Paragraph, shapes: _Shapes) -> Iterator[tuple[Figure, str]]:
    """The averages of a clause, and what each is told for each of."""
    text, start = paragraph.text, clause.start
    bare = _bare(clause, paragraph, shapes)
    head = PARTS.split(text[max(clause.first, clause.said - NEAR) : clause.said])[-1]
    inherited = [*_things(shapes.each, head)]
    last, fractions = 0, True
    for number in islice(NUMBER.finditer(bare), MOST):
        figure = paragraph.figure_at(start + number.start(), start + number.end())
        if figure is None or figure.kind not in ("count", "other") or figure.value <= 0:
            return
        between = text[start + last : start + number.start()]
        joined = fractions and figure.decimals and JOINED.fullmatch(between)
        if (last and not joined) or OPERATION.match(bare, number.end()):
            return
        own = [*_things(shapes.each, between)]
        tail = shapes.behind.match(text, figure.place.end, figure.place.end + NEAR)
        told = [*(own or inherited), *([tail["thing"] or tail["each"]] if tail else [])]
        inherited = own or inherited
        pers = {_per(thing) for thing in told}
        pers = pers - {"nam"} or pers
        if figure.qualifier is None and len(pers) == 1 and figure.unit not in TIMES:
            yield figure, pers.pop()
        last, fractions = number.end(), figure.decimals > 0


def _bare(clause: Clause, paragraph: Paragraph, shapes: _Shapes) -> str:
    """The clause without what stands in brackets, and without the numbers of times."""
    said = paragraph.text[clause.start : clause.end]
    for pattern in (BRACKETS, shapes.each, YEARS, DAYS):
        said = pattern.sub(lambda m: " " * len(m[0]), said)
    letters = list(said)
    first = bisect_left(paragraph.months, (clause.start,))
    for told in paragraph.months[first:]:
        if told.start >= clause.end:
            break
        for place in range(told.start, min(told.end, clause.end)):
            letters[place - clause.start] = " "
    return "".join(letters)


def _things(each: re.Pattern[str], text: str) -> Iterator[str]:
    return (match["thing"] for match in each.finditer(text))


def _per(thing: str) -> str:
    plain = unmark(thing)
    first = plain.split(" ")[0]
    return first if first in PERIODS else plain


def _shapes_of(knowledge: Knowledge) -> _Shapes:
    words = knowledge.number_words
    return _shapes(
        words.get("average", ()),
        words.get("per-one", ()),
        words.get("not-per-one", ()),
        words.get("average-of-other", ()),
        knowledge.labels.get("time:cumulative", ()),
    )


@cache
def _shapes(
    average: tuple[str, ...],
    each: tuple[str, ...],
    not_each: tuple[str, ...],
    other: tuple[str, ...],
    cumulative: tuple[str, ...],
) -> _Shapes:
    every = alternatives(each)
    one = rf"(?<!\w)(?!(?:{alternatives(not_each)})\b)(?:{every}|0?1)\s+"
    thing = rf"[^\W\d_]+(?: (?!(?:{every})\b)[^\W\d_]+)?"
    return _Shapes(
        re.compile(rf"\b(?:{alternatives(average)})\b"),
        re.compile(rf"{one}(?P<thing>{thing})"),
        re.compile(rf"{WORDS}(?:/\s?(?P<thing>{thing})|{one}(?P<each>{thing}))"),
        re.compile(rf"\b(?:{alternatives(other)})\b"),
        re.compile(rf"\b(?:{alternatives(cumulative)})\b"),
    )
