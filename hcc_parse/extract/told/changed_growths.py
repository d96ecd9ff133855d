"""Growth told behind its change, with one base by name: `tăng 640 hồ sơ (10,88% so với quý II)`."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Compared, Figure, Growth, Knowledge, Passage
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.sentences import LONGEST
from hcc_parse.vietnamese import unmark

TIME = r"(?:thang \d{1,2}|quy (?:iv|i{1,3}|[1-4]))(?!\w)(?:(?:/| nam )20\d\d)?"
HELD = re.compile(rf"\b(?P<time>{TIME})(?: ?:)?(?: [a-z]+){{0,3}} (?P<count>{WRITTEN})(?![\d/%])")
ENDS = re.compile(r"\.\s|\n")
LEAST = 20  # a smaller change is parted from any base by chance
JUST_BEHIND = re.compile(r"(?: [a-z]+){0,2}(?:, ?| ?\( ?| )")
PIECES = re.compile(r"[,;:()]")
NAMED = re.compile(r"[^a-z ]")
NEUTRAL = "names-nothing"


class _Shapes(NamedTuple):
    growth: re.Pattern[str]
    against: re.Pattern[str]


class _Said(NamedTuple):
    folded: str
    counts: Mapping[int, Figure]  # by where they start
    shapes: _Shapes
    neutral: frozenset[str]


def find_changed_growths(
    passage: Passage, figures: list[Figure], knowledge: Knowledge
) -> Iterator[Growth]:
    """Yield growths whose change stands right before them and whose base their sentence names.

    The base is the one count told of the time that they are held against, or the one count of the
    same name behind `so với`. As change and base are both named, no other two counts are meant.

    Args:
        passage: A paragraph.
        figures: Its figures.
        knowledge: The words of movement and comparison, and those that name nothing.
    """
    folded = unmark(passage.plain)
    counts = {f.place.start: f for f in figures if f.kind == "count" and f.value > 0}
    shares = {f.place.start: f for f in figures if f.kind == "share" and f.qualifier != "target"}
    if not shares or len(counts) < 2:
        return
    neutral = frozenset(map(unmark, knowledge.number_words.get(NEUTRAL, ())))
    said = _Said(folded, counts, _shapes(comparing(knowledge)), neutral)
    for match in said.shapes.growth.finditer(folded):
        share, change = shares.get(match.start("share")), counts.get(match.start("more"))
        if share is None or change is None or change.value < LEAST:
            continue
        base = _of_time(said, match, change) if match["time"] else _of_name(said, match)
        if base is None or base.unit not in (change.unit, None) or base.value <= change.value:
            continue
        added = change.value if match["up"] else -change.value
        pairs = [Compared(base.value + added, base.value)]
        if not match["time"] and not _is_in_brackets(base):
            pairs.append(Compared(base.value, base.value - added))  # it may be that of now
        yield Growth(
            share=share,
            rises=match["up"] is not None,
            pairs=tuple(pair for pair in pairs if pair.before > 0),
            figures=(change, base),
            subject=change.label or base.label,
            named=True,
        )


def _of_time(said: _Said, match: re.Match[str], change: Figure) -> Figure | None:
    """The one count of the time held against; the count right before has to differ so much."""
    held = [
        (one["time"], said.counts[one.start("count")])
        for one in HELD.finditer(said.folded, 0, match.start())
        if one.start("count") in said.counts
    ]
    bases = [figure for time, figure in held[:-1] if time == match["time"]]
    if len(bases) != 1 or held[-1][0] == match["time"]:
        return None
    now = held[-1][1]
    beside = JUST_BEHIND.fullmatch(said.folded, now.place.end, match.start())
    exact = abs(now.value - bases[0].value) == change.value
    return bases[0] if beside and exact else None


def _of_name(said: _Said, match: re.Match[str]) -> Figure | None:
    """The one count behind `so với` whose name is that of what changes."""
    if said.shapes.against.match(said.folded, match.end()):
        return None
    near = max(0, match.start() - LONGEST)
    first = max((m.end() for m in ENDS.finditer(said.folded, near, match.start())), default=near)
    opened = [m.end() for m in said.shapes.against.finditer(said.folded, first, match.start())]
    if len(opened) != 1:
        return None
    subject = PIECES.split(said.folded[opened[0] : match.start()])[-1]
    bases = [
        figure
        for start, figure in said.counts.items()
        if opened[0] <= start < match.start()
        and _is_of(subject, NAMED.split(said.folded[opened[0] : start])[-1], said.neutral)
    ]
    return bases[0] if len(bases) == 1 else None


def _is_in_brackets(figure: Figure) -> bool:
    return figure.lead.rfind("(") > figure.lead.rfind(")")


def _is_of(subject: str, name: str, neutral: frozenset[str]) -> bool:
    """Whether what changes has the name of a count and no other words that name something."""
    own = [word for word in subject.split() if word not in neutral]
    return bool(own) and own == [word for word in name.split() if word not in neutral]


@cache
def _shapes(words: Comparing) -> _Shapes:
    """`tăng 640 hồ sơ, tương đương mức tăng 10,88% so với quý II`."""
    way = rf"(?:{words.rise}|{words.fall})"
    return _Shapes(
        re.compile(
            rf"\b(?:(?P<up>{words.rise})|{words.fall}) (?P<more>{WRITTEN})(?: [a-z]+){{1,3}}?"
            rf"(?:, ?| ?\( ?| )(?!dat|chiem)(?:{words.amounts_to})(?: voi| la)?(?: muc| ty le)?"
            rf"(?: {way})? (?P<share>{WRITTEN})\s?%(?: (?:{words.against}) (?P<time>{TIME}))?"
        ),
        re.compile(rf"[\s,]{{0,2}}\b(?:{words.against})\b"),
    )
