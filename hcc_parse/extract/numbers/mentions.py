"""Every number of the running text under its type: what no grammar holds is not understood."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from hcc_parse.domain import (
    Address,
    Figure,
    Knowledge,
    NumberKind,
    NumberMention,
    Passage,
    Unit,
)
from hcc_parse.extract.numbers.near_misses import LIKE_TELEPHONE
from hcc_parse.extract.numbers.patterns import COUNT, END, NUMBER, START, Free, Typed
from hcc_parse.extract.word_patterns import alternatives, closing, ignoring

DIGITS = re.compile(r"\d+")
NEAR = 40  # characters beside a figure in which the words stand that tell its kind
DAY = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])"
)  # `5/10` may be the fifth of October
RESULTS = ("count", "share")
POINT = "điểm"
POINTS_OF_SHARE = re.compile(r"\s*điểm\s+(?:phần\s+trăm|%)", re.IGNORECASE)
GOES_ON = re.compile(r"[.,/:-]+\d+|[ \u00a0]\d{3}(?!\d)")
UNKNOWN = "không có chữ hay dấu nào bên cạnh cho biết là số gì"


def numbers_of(
    body: Iterable[Passage],
    typed: Mapping[Address, Iterable[Typed]],
    figures: Iterable[Figure],
    plans: Sequence[tuple[int, int]],
    knowledge: Knowledge,
) -> Iterator[NumberMention]:
    """Yield the numbers of all paragraphs.

    Args:
        body: The paragraphs.
        typed: For each what dates, symbols, forms and words tell of its numbers.
        figures: The figures of the text.
        plans: The stretches of blocks that speak of what is to come: counts there are targets.
        knowledge: The words and units.
    """
    own: dict[Address, list[Figure]] = {}
    for figure in figures:
        own.setdefault(figure.place.address, []).append(figure)
    for passage in body:
        at = passage.address
        planned = any(start <= at.block < end for start, end in plans)
        for number in find_numbers(passage, typed[at], own.get(at, ()), knowledge):
            wished = planned and number.figure is not None and number.kind in RESULTS
            yield replace(number, kind="target") if wished else number


def find_numbers(
    passage: Passage, typed: Iterable[Typed], figures: Iterable[Figure], knowledge: Knowledge
) -> Iterator[NumberMention]:
    """Yield each number of a paragraph once, in reading order.

    Args:
        passage: The paragraph.
        typed: What dates, symbols, forms and words tell of its numbers, and the near misses.
        figures: The figures read from it.
        knowledge: The words and units.
    """
    text = passage.plain
    if not DIGITS.search(text):
        return
    free, kept = Free(text), list[Typed]()
    for span in typed:
        if DIGITS.search(text, span.start, span.end) and free.takes(span.start, span.end):
            kept.append(span)
    read = dict(sorted((figure.place.start, figure) for figure in figures))
    for figure in read.values():
        start, end = figure.place.start, figure.place.end
        if free.takes(start, end):
            kept.append(Typed(start, end, _kind(figure, text, knowledge)))
    kept += _left_over(text, free, knowledge)
    starts = list(read)
    for span in sorted(kept):
        held = starts[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        yield NumberMention(
            text=passage.text[span.start : span.end],
            kind=span.kind,
            reading=span.reading,
            figure=read[held[0]] if held else None,
            place=passage.at(span.start, span.end),
        )


def _kind(figure: Figure, text: str, knowledge: Knowledge) -> NumberKind:
    words, unit = knowledge.number_words, figure.unit
    before = text[max(0, figure.place.start - NEAR) : figure.place.start]
    timed = unit in words["time-unit"] and closing(words["threshold"]).search(before)
    if timed or closing(words["at-most"]).search(before):
        return "legal-threshold"
    if figure.qualifier == "target":
        return "target"
    behind = text[figure.place.end : figure.place.end + NEAR]
    if figure.kind == "share" or (unit == POINT and POINTS_OF_SHARE.match(behind)):
        return "share"
    if unit in words["time-unit"]:
        return "duration"
    if unit == POINT and not _opening(words["not-score"]).match(
        behind.lstrip().removeprefix(POINT)
    ):
        return "score"
    if figure.kind == "other" and unit is None:
        return "other"
    staff = unit in words["staff-unit"] or _opening(words["staff"]).match(behind)
    return "staff" if staff else "count"


@cache
def _opening(words: tuple[str, ...]) -> re.Pattern[str]:
    return ignoring(rf"\s*(?:{alternatives(words)})(?!\w)")


def _left_over(text: str, free: Free, knowledge: Knowledge) -> Iterator[Typed]:
    """What nothing holds: first by the grammars that need no figure, then as not understood."""
    for kind, pattern in _last(knowledge.number_words["pair"], knowledge.units):
        for match in pattern.finditer(text):
            sure = "may" not in match.groupdict() or not DAY.fullmatch(match["n"])
            if sure and free.takes(*match.span("n")):
                yield Typed(*match.span("n"), kind)
    for run in DIGITS.finditer(text):
        if not free.takes(*run.span()):
            continue
        start, end = _whole_word(text, *run.span(), free)
        yield Typed(start, end, "not-understood", True, _seems(text, start, end))


def _whole_word(text: str, start: int, end: int, free: Free) -> tuple[int, int]:
    """Digits behind a mark and letters glued to them belong to what was not understood."""
    while more := GOES_ON.match(text, end):
        if not free.takes(end, more.end()):
            break
        end = more.end()
    while start and text[start - 1].isalnum() and free.takes(start - 1, start):
        start -= 1
    while end < len(text) and text[end].isalnum() and free.takes(end, end + 1):
        end += 1
    return start, end


def _seems(text: str, start: int, end: int) -> str:
    word = text[start:end]
    if " " in word or "\u00a0" in word:
        return "các chữ số cách nhau bằng dấu cách"
    if any(c.isalpha() for c in word):
        return "chữ dính liền số"
    if "/" in word or text[start - 1 : start] == "/" or text[end : end + 1] == "/":
        return "có thể là ngày tháng, thứ hạng hoặc một phần trên tổng thể"
    if len(word) > 1 and word[0] == "0" and word.isdecimal() and len(word) > 7:
        return LIKE_TELEPHONE
    return UNKNOWN


@cache
def _last(
    pair: tuple[str, ...], units: tuple[Unit, ...]
) -> tuple[tuple[NumberKind, re.Pattern[str]], ...]:
    every = alternatives(s for unit in units for s in unit.spellings)
    both = rf"(?P<n>{COUNT}/{COUNT}){END}"
    unit = rf"(?:{every})(?!\w)"
    counted: NumberKind = "count"
    return (
        (counted, ignoring(rf"(?<!\w)(?:{alternatives(pair)})\s*:?\s*{both}")),
        (counted, ignoring(rf"{START}{both}\s*{unit}")),
        (counted, ignoring(rf"%\s*\(\s*{both}\s*\)")),
        (counted, ignoring(rf"\(\s*[-–+]\s?(?P<n>{NUMBER})\s*\)")),
        (counted, ignoring(rf"(?P<may>[:(]|(?<!\w)(?:có|là))\s*{both}")),
        (counted, ignoring(rf"(?<=/)(?P<n>{NUMBER})\s*{unit}")),
        (counted, ignoring(rf"{START}(?P<n>{NUMBER}){unit}")),
        (
            "name",
            re.compile(r"(?<!\w)(?P<n>[A-ZĐ]+(?:[a-z]+[A-ZĐ]+)*-?\d+[A-Z]*|\d{1,3}[A-ZĐ])(?!\w)"),
        ),
        ("name", re.compile(r"(?<=[mM])(?P<n>[23])(?!\w)")),
    )
