"""Amounts written out behind their digits: `44.153.000 đồng (bằng chữ: bốn mươi bốn triệu …)`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Passage, Restatement
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import fold, unmark

TEN, HUNDRED, THOUSAND = 10, 100, 1000
# Below a thousand: digits, tens and hundreds, `linh`; groups of them with a scale behind each.
BELOW = r"(?:dh(?:jd|d?td?)?|d?td?|jd)"
GROUP = re.compile(rf"(?:{BELOW}|d)s?")
NUMBER = re.compile(rf"d|(?:(?:{BELOW}|d)s)*(?:(?:{BELOW}|d)s|{BELOW})")
OPEN, COLON = r"[ ,.-]{0,2}[(\[]?\s?", r"\s?[:,]?\s?[\"“']?"
Words = tuple[tuple[str, int], ...]


class _Spelling(NamedTuple):
    opening: re.Pattern[str]  # between an amount and its words
    number: re.Pattern[str]
    ends: re.Pattern[str]
    values: Mapping[str, int]
    joins: frozenset[str]  # `linh`, `lẻ`


def find_spelt_amounts(
    passage: Passage, figures: Sequence[Figure], knowledge: Knowledge
) -> Iterator[Restatement]:
    """Yield each amount with the words that spell it, where these can be read in one way only.

    Args:
        passage: A paragraph.
        figures: Its figures.
        knowledge: `spelt-opening` stands before the words, `spelt:` roles tell what each is
            worth, `spelt-join` stands before a last digit, `spelt-end` behind the words.
    """
    told, said = unmark(passage.plain), _spelling_of(knowledge)
    for place, figure in enumerate(figures):
        before = figures[place - 1] if place else None
        alone = before is None or before.opens != figure.opens
        if not alone or figure.qualifier is not None or figure.unit is None:
            continue  # the words may spell what several amounts make
        opening = said.opening.match(told, figure.place.end)
        words = said.number.match(told, opening.end()) if opening else None
        if words is None or not said.ends.match(told, words.end()):
            continue
        value, scale = _read(words[0], said), _scale(figure, said)
        if value is None or abs(value - figure.value * scale) < _last_digit(figure) * scale:
            continue
        spot = passage.at(words.start(), words.start() + len(words[0].rstrip(" ,")))
        spelt = Figure(
            text=passage.text[spot.start : spot.end], value=value, kind="other", place=spot
        )
        told_of = figure.label or figure.text
        yield Restatement(first=figure, second=spelt, subject=told_of, agreed=value / scale)


def _last_digit(figure: Figure) -> Decimal:
    """How far an amount in millions may stand from its words; none where it is whole."""
    return Decimal(1).scaleb(-figure.decimals) if figure.decimals else Decimal("0.5")


def _scale(figure: Figure, said: _Spelling) -> int:
    """A thousand for `nghìn đồng`, a million for `triệu đồng`."""
    first = fold(figure.unit or "").split()[:1]
    return max((said.values.get(word, 1) for word in first), default=1)


def _read(words: str, said: _Spelling) -> Decimal | None:
    """The number that words spell; None where they spell none, or may spell two.

    `Hai trăm năm` and `mười nghìn hai` leave open what the last digit stands for.
    """
    told = [(word, said.values.get(word)) for word in re.findall(r"[a-z]+", words)]
    if any(worth is None and word not in said.joins for word, worth in told):
        return None
    worths = [0 if worth is None else worth for _, worth in told]
    kinds = "".join(
        "j" if word in said.joins else _kind(worth)
        for (word, _), worth in zip(told, worths, strict=True)
    )
    if not NUMBER.fullmatch(kinds):
        return None
    value, lowest = 0, THOUSAND**4
    for group in GROUP.finditer(kinds):
        below = _below_thousand(kinds[slice(*group.span())].strip("s"), worths[group.start() :])
        scale = worths[group.end() - 1] if group[0].endswith("s") else 1
        if scale >= lowest or not (below or scale == 1):
            return None
        value, lowest = value + below * scale, scale
    return Decimal(value)


def _kind(worth: int) -> str:
    """A digit, ten, a hundred, or a word that scales what stands before it."""
    return "d" if worth < TEN else {TEN: "t", HUNDRED: "h"}.get(worth, "s")


def _below_thousand(kinds: str, worths: Sequence[int]) -> int:
    """What the words of one group are worth: `một trăm năm mươi ba`."""
    value = digit = 0
    for kind, worth in zip(kinds, worths, strict=False):
        if kind == "d":
            digit = worth
        elif kind in "th":
            value += worth * (digit if digit or kind == "h" else 1)
            digit = 0
    return value + digit


def _spelling_of(knowledge: Knowledge) -> _Spelling:
    roles = knowledge.number_words
    values = tuple(
        (unmark(word), int(role.removeprefix("spelt:")))
        for role, words in roles.items()
        if role.startswith("spelt:")
        for word in words
    )
    beside = (tuple(map(unmark, roles[role])) for role in ("spelt-opening", "spelt-join"))
    return _spelling(values, *beside, tuple(map(unmark, roles["spelt-end"])))


@cache
def _spelling(
    values: Words, opening: tuple[str, ...], joins: tuple[str, ...], ends: tuple[str, ...]
) -> _Spelling:
    number = alternatives((*(word for word, _ in values), *joins))
    return _Spelling(
        re.compile(rf"\s?[a-z]{{0,6}}(?: [a-z]{{1,6}})?{OPEN}(?:{alternatives(opening)}){COLON}"),
        re.compile(rf"(?:(?:{number})\b[ ,]{{0,2}}){{2,40}}"),
        re.compile(rf"(?:{alternatives(ends)})\b|[).;\]\"”']|$"),
        dict(values),
        frozenset(joins),
    )
