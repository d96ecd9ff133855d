"""Plain lists of a sentence: counts that follow one another, each behind a name of its own."""

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

BRACKETS = re.compile(r"\([^()]*\)?")
SHARE = re.compile(r",? (?:chiem|dat|bang|tuong ung|ty le)(?: ty le)? (?:la )?[\d.,]+ ?%")
SPLIT = re.compile(r"[,;]|\bva\b")
IN_LETTERS = str.maketrans("0123456789/", "abcdefghij ")


class PlainList(NamedTuple):
    """What a sentence lists: the words up to the first name, the names, and their counts.

    Attributes:
        before: The counts of the same paragraph told before the list, in order.
        opening: The words of the sentence up to the first number, the first name among them.
        names: What stands before each number, without marks.
        parts: The numbers.
    """

    before: tuple[Figure, ...]
    opening: str
    names: tuple[str, ...]
    parts: tuple[Figure, ...]


class _Words(NamedTuple):
    unnamed: re.Pattern[str]  # what is in no name of a part
    numbered: re.Pattern[str]


def numbered(knowledge: Knowledge) -> re.Pattern[str]:
    """The pattern of a name with a number of its own: `quầy số 2`, `tháng 7/2025`.

    Args:
        knowledge: `numbered-name` tells the words before such a number.
    """
    return _numbered(words_of(knowledge, "numbered-name"))


@cache
def _numbered(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b{one_of(words)}(?: so)? (?:\d{{1,2}}|[ivx]+)\b(?:/20\d\d)?")


def plain_lists(
    figures: Sequence[Figure], opening: Container[str], knowledge: Knowledge
) -> Iterator[PlainList]:
    """Yield the lists of sentences, of one unit each; what stands in brackets is left out.

    A list reaches to the end of its sentence. It may begin with the first number of it, or, where
    this opens the sentence (`Trong 13 hồ sơ …`), with the second.

    Args:
        figures: Those of the running text, in its order.
        opening: The words, without marks, with which a sentence opens with its whole.
        knowledge: `no-name-of-part` tells the words of no name, `numbered-name` those before the
            number of a name.
    """
    unnamed = re.compile(rf"\b{one_of(words_of(knowledge, 'no-name-of-part'))}\b|[.\d]")
    words = _Words(unnamed, numbered(knowledge))
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for first, last in _sentences(told):
            outer = [f for f in told[first:last] if not _in_brackets(f)]
            counts = [f for f in outer if f.kind != "share"]
            if not counts:
                continue
            opened = unmark(counts[0].lead).strip(" -+*•") in opening
            items = _items(counts[opened:], counts[0] if opened else None, words)
            if len(items) > 1:
                yield PlainList(
                    before=(*told[:first], *counts[:opened]),
                    opening=unmark(counts[opened].lead),
                    names=tuple(items),
                    parts=tuple(counts[opened : opened + len(items)]),
                )


def _sentences(told: list[Figure]) -> Iterator[tuple[int, int]]:
    """Where the numbers of each sentence of a paragraph begin and end."""
    first = 0
    for place in range(1, len(told) + 1):
        last = told[place - 1]
        if place == len(told) or not told[place].lead.startswith(last.lead + last.text):
            yield first, place
            first = place


def _in_brackets(figure: Figure) -> bool:
    return figure.lead.rfind("(") > figure.lead.rfind(")")


def _items(counts: list[Figure], opener: Figure | None, words: _Words) -> list[str]:
    """What each count of a list is of; none where one of them is no item of it.

    A list set off by commas ends before a semicolon.
    """
    names: list[str] = []
    last, semicolon = opener, False
    for figure in counts:
        lead = figure.lead[len(last.lead + last.text) :] if last else figure.lead
        between = SHARE.sub("", BRACKETS.sub(" ", unmark(lead)))
        if len(names) > 1 and ";" in between and not semicolon:
            break
        semicolon = semicolon or (len(names) == 1 and ";" in between)
        name = _name(between, words, first=not names)
        if figure.kind != "count" or figure.qualifier or figure.decimals or not name:
            return []
        names.append(name)
        last = figure
    units = {figure.unit for figure in counts[: len(names)] if figure.unit}
    return names if len(units) < 2 and len(set(names)) == len(names) else []


def _name(between: str, words: _Words, *, first: bool) -> str:
    """The name before a number, behind what parts it from the one before; empty where none is."""
    if first:
        name = between.rpartition(":")[2].rpartition(",")[2]
    else:
        parted = SPLIT.split(between, maxsplit=1)
        name = parted[1] if len(parted) > 1 and ":" not in parted[0] else ""
    name = words.numbered.sub(lambda told: told[0].translate(IN_LETTERS), name).strip(" :")
    return "" if words.unnamed.search(name) or ":" in name else " ".join(name.split())
