"""Which of the files of one unit are versions of one report, and which of them is the later."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import pairwise
from typing import Literal, NamedTuple

from hcc_parse.domain.brief import Brief, Term, resemblance
from hcc_parse.domain.subject import lasting
from hcc_parse.vietnamese import fold, in_words

Telling = Literal["date", "number", "name", "path"]
ALIKE = 0.1  # of the marks of two texts: fewer in common are two reports, not two versions
BRACKETS = re.compile(r"[(\[{]([^)\]}]*)[)\]}]")
TIMES = 9  # how often a report may be sent again


class Name(NamedTuple):
    """What the name of a file says of its version."""

    time: int  # 1 unless it says more
    whole: bool  # whether it does not say that it is a copy


def by_name(path: str, labels: Mapping[str, tuple[str, ...]]) -> Name:
    """Read `lần 2`, `v3`, `bản thay thế`, `(sửa)` and `(1)` in a path.

    >>> labels = {"newer-file": (), "newer-file-aside": ("sua",), "copied-file": ()}
    >>> by_name("BC lan 3 (sửa).docx", labels | {"numbered-file": ("lan",)})
    Name(time=3, whole=True)
    """
    stem = path.rpartition("/")[2].rpartition(".")[0] or path
    words = in_words(stem)
    inside = [part.strip() for part in BRACKETS.findall(fold(stem))]
    time = 2 if _has(words, labels["newer-file"]) else 1
    time = 2 if any(part in labels["newer-file-aside"] for part in inside) else time
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


class Version(NamedTuple):
    """A file by all that tells whether it is a report sent again, and which time.

    Attributes:
        path: The file, as it was named within its inbox.
        term: Its period.
        issued: Its date.
        number: Its number, as written.
        symbol: The letters of its number, `BC-UBND`.
        title: Its title.
        prints: The marks of its wording.
        time: How often its name says that it was sent: `lần 2`.
    """

    path: str
    term: Term
    issued: date | None
    number: str | None
    symbol: str | None
    title: str | None
    prints: tuple[int, ...]
    time: int = 1


def version_of(brief: Brief, labels: Mapping[str, tuple[str, ...]]) -> Version:
    """A report by what tells its versions apart."""
    told = (brief.issued, brief.number, brief.symbol, brief.title, brief.prints)
    return Version(brief.path, brief.term, *told, by_name(brief.path, labels).time)


def latest(versions: Iterable[Version]) -> tuple[Version, dict[str, Telling]]:
    """The latest of the versions of one report, and for each other by what that is known.

    By the reports' dates, then their numbers, then the names of the files. Where nothing tells, it
    is the last by its path.

    Returns:
        The latest, and for each path what tells that it is not.
    """
    first, *others = sorted(versions, key=lambda version: version.path)
    best = first
    for version in others:
        turn, _ = _later(best, version)
        best = version if turn >= 0 else best
    told = {v.path: _later(v, best)[1] for v in (first, *others) if v is not best}
    return best, told


def in_order(versions: Iterable[Version]) -> list[Version]:
    """The versions of one report, the latest last."""
    left, found = list(versions), list[Version]()
    if len({version.issued is None for version in left}) == 1:  # each is before or after another
        return sorted(left, key=_turn)
    while left:
        best, _ = latest(left)
        left = [version for version in left if version is not best]
        found.insert(0, best)
    return found


def grouped(versions: Iterable[Version]) -> list[list[Version]]:
    """The files of a unit by the report of which they are versions."""
    reports: list[list[Version]] = []
    for version in versions:
        same = [report for report in reports if any(one_report(one, version) for one in report)]
        merged = [one for report in same for one in report]
        reports = [report for report in reports if report not in same] + [[*merged, version]]
    return reports


def _later(one: Version, other: Version) -> tuple[int, Telling]:
    """Whether `other` is later: 1, earlier: -1, or 0 where nothing tells; and what tells it."""
    if one.issued and other.issued and one.issued != other.issued:
        return 1 if other.issued > one.issued else -1, "date"
    numbers = _number(one), _number(other)
    if numbers[0] != numbers[1]:
        return 1 if numbers[1] > numbers[0] else -1, "number"
    if one.time != other.time:
        return 1 if other.time > one.time else -1, "name"
    return 0, "path"


def one_report(one: Version, other: Version) -> bool:
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
    titles = {lasting(version.title or version.path) for version in (one, other)}
    return len(titles) == 1 or resemblance(one.prints, other.prints) >= ALIKE


def _turn(version: Version) -> tuple[date, int, int, str]:
    """By what versions follow each other, where all are dated or none is."""
    return version.issued or date.min, _number(version), version.time, version.path


def _number(version: Version) -> int:
    """The number of a report; one that bears none yet is a draft, earlier than any."""
    return int(version.number) if version.number and version.number.isdecimal() else 0


def _has(words: str, wanted: tuple[str, ...]) -> bool:
    return any(f" {word} " in words for word in wanted)
