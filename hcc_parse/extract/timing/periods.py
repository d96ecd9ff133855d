"""Stretches of time: two days joined by `đến`, an end alone, a name, a place among others."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from hcc_parse.domain import DateMention, Passage, Period, PeriodKind
from hcc_parse.extract.timing.names import PeriodName, find_names
from hcc_parse.extract.word_patterns import alternatives

TO = re.compile(r"\s*(?:đến|tới|-|–)\s*(?:hết\s+)?", re.IGNORECASE)
FROM = re.compile(r"(?:từ|kể từ)\s+$", re.IGNORECASE)
UP_TO = re.compile(r"(?:^|[.;:(,]\s*)(?P<words>đến\s+(?:hết\s+)?)$", re.IGNORECASE)
LETTER = re.compile(r"[^\W\d_]")
GAP = re.compile(r"\s*(?:của\s+|trong\s+)?")
ROLES: dict[str, PeriodKind] = {
    "time:same": "same",
    "time:previous": "previous",
    "time:cumulative": "cumulative",
    "time:estimate": "estimate",
    "time:until": "until",
}
NEEDS_NAME = ("estimate", "until")
FEW = 40  # letters before a date or a name that are looked at
Labels = Mapping[str, tuple[str, ...]]


def find_periods(
    passage: Passage, dates: list[DateMention], labels: Labels | None = None
) -> Iterator[Period]:
    """Yield the stretches of time of a passage: those of two days first, then from left to right.

    Args:
        passage: A paragraph or cell.
        dates: Its dates, from left to right.
        labels: The words for time; without them only days and plain names are found.
    """
    text, words = passage.plain, labels or {}
    if not dates and not LETTER.search(text):
        return  # a number in a cell
    pairs = list(_pairs(passage, text, dates))
    yield from pairs
    paired = {id(date) for pair in pairs for date in (pair.start, pair.end)}
    taken = _Taken([(d.place.start, d.place.end) for d in dates])
    others = [
        until for d in dates if id(d) not in paired and (until := _until(passage, text, d, words))
    ]
    names = [n for n in find_names(text, words) if not taken.holds(n.start)]
    others += _told(passage, text, names, taken, words)
    yield from sorted(others, key=lambda period: period.place.start)


class _Taken:
    """Spans that dates have taken, in order."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]

    def holds(self, position: int) -> bool:
        """Whether a position lies in one of them."""
        n = bisect_right(self.starts, position) - 1
        return n >= 0 and position < self.ends[n]


def _pairs(passage: Passage, text: str, dates: list[DateMention]) -> Iterator[Period]:
    for first, second in pairwise(dates):
        between = text[first.place.end : second.place.start]
        before = FROM.search(text, max(0, first.place.start - 12), first.place.start)
        if TO.fullmatch(between) and (before or "-" in between or "–" in between):
            start = before.start() if before else first.place.start
            yield Period(
                text=passage.text[start : second.place.end],
                start=first,
                end=second,
                kind="days",
                place=passage.at(start, second.place.end),
            )


def _until(passage: Passage, text: str, date: DateMention, labels: Labels) -> Period | None:
    """A day up to which something is counted, `tính đến ngày 14/6/2026`."""
    at = date.place.start
    before = text[max(0, at - FEW) : at]
    match = _ending(labels.get("time:until", ())).search(before) or UP_TO.search(before)
    if match is None or not labels:
        return None
    start = at - len(before) + match.start("words")
    place = passage.at(start, date.place.end)
    return Period(text=passage.text[start : date.place.end], end=date, kind="until", place=place)


def _told(
    passage: Passage, text: str, names: list[PeriodName], taken: _Taken, labels: Labels
) -> Iterator[Period]:
    """Names, with the words that set them apart (`cùng kỳ`), and such words alone."""
    by_start = {name.start: name for name in names}
    joined: set[int] = set()
    pattern = _words(tuple((role, labels.get(role, ())) for role in ROLES))
    for match in pattern.finditer(text) if pattern else ():
        kind = ROLES[_role(match)]
        if taken.holds(match.start()):
            continue
        gap = GAP.match(text, match.end())
        named = by_start.get(gap.end()) if gap else None
        if named is not None and named.start not in joined and kind != "previous":
            joined.add(named.start)
            yield _period(passage, match.start(), named.end, kind, named)
        elif kind == "until" and (own := _own(labels.get("time:own", ())).match(text, match.end())):
            yield _period(passage, match.start(), own.end(), kind, None)
        elif kind not in NEEDS_NAME:
            yield _period(passage, match.start(), match.end(), kind, None)
    for named in names:
        if named.start not in joined:
            kind = "part" if named.part else "name"
            yield _period(passage, named.start, named.end, kind, named)


def _period(
    passage: Passage, start: int, end: int, kind: PeriodKind, named: PeriodName | None
) -> Period:
    return Period(
        text=passage.text[start:end],
        name=named.name if named else None,
        year=named.year if named else None,
        kind=kind,
        place=passage.at(start, end),
    )


def _role(match: re.Match[str]) -> str:
    """The role whose words matched; groups are numbered in the order of the roles."""
    return list(ROLES)[(match.lastindex or 1) - 1]


@cache
def _words(roles: tuple[tuple[str, tuple[str, ...]], ...]) -> re.Pattern[str] | None:
    """One group a role, the longest words first; None where there are no words."""
    if not any(words for _, words in roles):
        return None
    groups = (f"({alternatives(words)})" for _, words in roles)
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})(?!\w)", re.IGNORECASE)


@cache
def _ending(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<words>(?:{alternatives(words)})\s+)$", re.IGNORECASE)


@cache
def _own(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{alternatives(words)})(?!\w)", re.IGNORECASE)
