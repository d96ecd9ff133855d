"""Figures told with a place in an order: `cao nhất là …`, `đứng thứ ba (…)`, `kế đến …`."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import plain, unmark

PARTED = re.compile(r"[.;:](?=\s|$)")
ABOUT = (" ve ", " xet ve ", " tinh theo ")  # `đứng thứ hai về giải quyết`: an order of its own
LONGEST = 90  # letters from the words of a place to their figure
ROLES = (
    "most",
    "fewest",
    "next-in-order",
    "ordinal-before",
    "ordinal-behind",
    "no-rank",
    "new-order",
    "time-of-name",
    "ordinal-alone:1",
    "by-rate",
)
PLACES = range(1, 10)
WAYS = {"a": "ordinal", "o": "ordinal", "b": "listed"}


class Ranked(NamedTuple):
    """A figure and the place that its words give it.

    Attributes:
        figure: The figure.
        way: `most`, `fewest`, `ordinal`, `listed` where only `thứ hai là` says it, or `next` to the
            one told before.
        place: 1 for the first; that of `next` is 0.
        front: What stands before the words of the place, in plain letters.
        behind: What stands between them and the figure.
        goes_on: Whether it belongs to the order of the one told before it.
        times: The words of time beside it.
        by_rate: Whether it is a count where the sentence ranks by a rate.
    """

    figure: Figure
    way: str
    place: int
    front: str
    behind: str
    goes_on: bool
    times: frozenset[str]
    by_rate: bool


class _Words(NamedTuple):
    places: re.Pattern[str]
    no_rank: re.Pattern[str]
    new_order: re.Pattern[str]
    times: re.Pattern[str]
    rate: re.Pattern[str]


def ranked_of(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[list[Ranked]]:
    """Yield the figures of each sentence that have a place, in their order.

    Args:
        figures: Those of the running text, in its order.
        knowledge: The words of places.
    """
    words = _words(
        tuple((role, words_of(knowledge, role)) for role in ROLES),
        tuple(words_of(knowledge, f"ordinal:{place}") for place in PLACES),
    )
    sentence: list[Ranked] = []
    last: Figure | None = None
    for figure in figures:
        told = f"{last.lead}{last.text}" if last is not None else ""
        goes_on = last is not None and _is_behind(figure, last, told)
        if not goes_on:
            if sentence:
                yield sentence
            sentence = []
        item = figure.lead[len(told) :] if goes_on else figure.lead
        if (
            one := _ranked(figure, item, last.unit if goes_on and last else None, words)
        ) is not None:
            if sentence and one.goes_on and not _is_alike(one, sentence[-1]):
                one = one._replace(goes_on=False)
            sentence.append(one)
        last = figure
    if sentence:
        yield sentence


def _is_behind(figure: Figure, last: Figure, told: str) -> bool:
    return figure.place.address == last.place.address and figure.lead.startswith(told)


def _is_alike(one: Ranked, other: Ranked) -> bool:
    """Whether two figures may be of one order: of one kind and unit, of one kind of time."""
    units = one.figure.unit == other.figure.unit and one.figure.qualifier is None
    times = not (one.times and other.times) or bool(one.times & other.times)
    return one.figure.kind == other.figure.kind and units and times


def _ranked(figure: Figure, item: str, unit: str | None, words: _Words) -> Ranked | None:
    """The place that the words since the figure before give to this one."""
    if figure.qualifier not in (None, "comparison"):
        return None
    letters = plain(item)
    parted = [match.end() for match in PARTED.finditer(letters)]
    start = parted[-1] if parted else 0
    told = unmark(letters[start:])
    found = [one for one in words.places.finditer(told) if not _is_day(letters[start:], one)]
    apart = all("," in told[a.end() : b.start()] for a, b in pairwise(found))
    if not found or not apart or words.no_rank.search(told):
        return None
    match = found[-1]
    front, behind = told[: match.start()], told[match.end() :]
    if len(behind) > LONGEST or (match["fewest"] and not behind.strip()):
        return None  # `ít nhất 02 công chức`
    group = match.lastgroup or ""
    rate = figure.kind == "count" and words.rate.search(unmark(figure.lead)) is not None
    return Ranked(
        figure=figure,
        way=WAYS.get(group[0], group) if group[1:].isdecimal() else group,
        place=0 if group == "next" else int(group[1:]) if group[1:].isdecimal() else 1,
        front=front,
        behind=behind,
        goes_on=words.new_order.search(_since_number(front, unit)) is None
        and ":" not in letters
        and not behind.startswith(ABOUT),
        times=frozenset(words.times.findall(f"{front} {behind}")),
        by_rate=rate,
    )


def _since_number(front: str, unit: str | None) -> str:
    """What stands behind the unit of the number before and its bracket."""
    bare = front.lstrip().removeprefix(unmark(unit or "")).lstrip(" %")
    return bare.partition(",")[2] if "," in bare else bare.partition(")")[2] or bare


def _is_day(letters: str, match: re.Match[str]) -> bool:
    """Whether the words are a day of the week: `thứ Hai`."""
    words = match[0].split()
    at = letters[match.start() : match.end()].split()
    return any(one == "thu" and two[:1].isupper() for one, two in zip(words, at[1:], strict=False))


@cache
def _words(
    roles: tuple[tuple[str, tuple[str, ...]], ...], ordinals: tuple[tuple[str, ...], ...]
) -> _Words:
    told = dict(roles)
    before, behind = one_of(told["ordinal-before"]), one_of(told["ordinal-behind"])
    numbers = [
        rf"{before}\s(?:thu\s)?(?P<{'o' if n == 1 else 'a'}{n}>{one_of(words)}"
        rf"|(?:thu\s)?0?{n}(?![\d,./]))\b"
        rf"|(?P<b{n}>{one_of(w for w in words if ' ' in w)})(?=\s(?:\w+\s)?{behind}\b)"
        for n, words in zip(PLACES, ordinals, strict=True)
    ]
    ways = (
        rf"(?P<a1>{one_of(told['ordinal-alone:1'])})",
        rf"(?P<most>{one_of(told['most'])})",
        rf"(?P<fewest>{one_of(told['fewest'])})",
        rf"(?P<next>{one_of(told['next-in-order'])})",
    )
    return _Words(
        re.compile(rf"\b(?:{'|'.join((*numbers, *ways))})\b"),
        said(told["no-rank"]),
        said(told["new-order"]),
        said(told["time-of-name"]),
        said(told["by-rate"]),
    )
