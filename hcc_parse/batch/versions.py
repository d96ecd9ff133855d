"""Which of two files of one unit is the later, and by what that is known."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Literal, NamedTuple

from hcc_parse.domain import Brief, lasting, resemblance
from hcc_parse.vietnamese import in_words

Telling = Literal["date", "number", "name", "path"]
ALIKE = 0.1  # of the marks of two texts: fewer in common are two reports, not two versions
TIMES = 9  # how often a report may be sent again


class Name(NamedTuple):
    """What the name of a file says of its version."""

    time: int  # 1 unless it says more
    whole: bool  # whether it does not say that it is a copy


def by_name(path: str, labels: Mapping[str, tuple[str, ...]]) -> Name:
    """Read `lần 2`, `v3`, `bản thay thế` and `(1)` in a path.

    >>> by_name("BC lan 2.docx", {"newer-file": (), "numbered-file": ("lan",), "copied-file": ()})
    Name(time=2, whole=True)
    """
    stem = path.rpartition("/")[2].rpartition(".")[0] or path
    words = in_words(stem)
    time = 2 if _has(words, labels["newer-file"]) else 1
    tokens = words.split()
    for word, following in pairwise([*tokens, ""]):
        for mark in labels["numbered-file"]:
            number = following if word == mark else word.removeprefix(mark)
            if word.startswith(mark) and number.isdecimal() and 1 < int(number) <= TIMES:
                time = max(time, int(number))
    copied = _has(in_words(path), labels["copied-file"]) or stem.rstrip().endswith(
        tuple(f"({n})" for n in range(1, 10))
    )
    return Name(time, not copied)


def latest(
    briefs: Iterable[Brief], labels: Mapping[str, tuple[str, ...]]
) -> tuple[Brief, dict[str, Telling]]:
    """The latest of the versions of one report, and for each other by what that is known.

    By the reports' dates, then their numbers, then the names of the files. Where nothing tells, it
    is the last by its path.

    Returns:
        The latest, and for each path what tells that it is not.
    """
    first, *others = sorted(briefs, key=lambda brief: brief.path)
    best = first
    for brief in others:
        turn, _ = _later(best, brief, labels)
        best = brief if turn >= 0 else best
    told = {b.path: _later(b, best, labels)[1] for b in (first, *others) if b is not best}
    return best, told


def _later(one: Brief, other: Brief, labels: Mapping[str, tuple[str, ...]]) -> tuple[int, Telling]:
    """Whether `other` is later: 1, earlier: -1, or 0 where nothing tells; and what tells it."""
    if one.issued and other.issued and one.issued != other.issued:
        return 1 if other.issued > one.issued else -1, "date"
    numbers = _number(one), _number(other)
    if numbers[0] != numbers[1]:
        return 1 if numbers[1] > numbers[0] else -1, "number"
    times = by_name(one.path, labels).time, by_name(other.path, labels).time
    if times[0] != times[1]:
        return 1 if times[1] > times[0] else -1, "name"
    return 0, "path"


def one_report(one: Brief, other: Brief) -> bool:
    """Whether two files of one unit and period are versions of one report.

    They are not when their periods or their symbols (`BC-UBND`) differ. They are when symbol and
    number agree; else their titles must agree, or their texts have something in common.
    """
    if one.term.differs_from(other.term):
        return False
    if one.symbol and other.symbol:
        if in_words(one.symbol) != in_words(other.symbol):
            return False
        if one.number == other.number or None in (one.number, other.number):
            return True
    titles = {lasting(brief.title or brief.path) for brief in (one, other)}
    return len(titles) == 1 or resemblance(one.prints, other.prints) >= ALIKE


def _number(brief: Brief) -> int:
    """The number of a report; one that bears none yet is a draft, earlier than any."""
    return int(brief.number) if brief.number and brief.number.isdecimal() else 0


def _has(words: str, wanted: tuple[str, ...]) -> bool:
    return any(f" {word} " in words for word in wanted)
