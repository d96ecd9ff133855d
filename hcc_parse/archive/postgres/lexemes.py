"""The words of a report as vectors of PostgreSQL, and terms as queries of them.

A word stands in a vector twice at one position: without its marks, and behind `=` as it is spelled.
So a word typed without marks finds every spelling, one with marks its own, and phrases of both are
phrases. No weights tell them apart: the index has none, and would have every vector read. Words
are told apart by us alone, PostgreSQL's own parsers are not asked.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256

from hcc_parse.archive.typed import MOST, Term
from hcc_parse.archive.words import BREAK, SPELLED

TIMES = 255  # that a word may stand in one vector
PLACES = 16_000  # in one vector; PostgreSQL counts up to 16,383
ROOM = 900_000  # bytes of the words of a vector; PostgreSQL takes a million
LONG = 400  # letters; of a longer word the rest is kept as its digest
Words = list[str]


def vectors_of(folded: str, spelled: str, symbols: str = "") -> Iterator[str]:
    """The vectors of a text, as PostgreSQL reads them; as many as its limits ask for.

    >>> list(vectors_of("so | dat", "số | đất", "1/qd"))
    ["'so':1 'dat':3 '=số':1 '=đất':3", "'1/qd'"]

    Args:
        folded: Words without marks, a space between, `|` where no phrase reaches over.
        spelled: The same words as they are spelled.
        symbols: The symbols of documents, a space between.
    """
    for bare, marked in _parts(_all_kept(folded), _all_kept(spelled)):
        if vector := _vector(bare, marked):
            yield vector
    names = _all_kept(symbols)
    for start in range(0, len(names), TIMES):
        yield " ".join(map(_quoted, names[start : start + TIMES]))


def _parts(folded: Words, spelled: Words) -> Iterator[tuple[Words, Words]]:
    """The words in parts that each fit into a vector; a long passage in parts that overlap."""
    if _fits(folded, spelled):
        yield folded, spelled
        return
    breaks = [place for place, word in enumerate(folded) if word == BREAK]
    if breaks:
        cut = min(breaks, key=lambda place: abs(place - len(folded) // 2))
        yield from _parts(folded[:cut], spelled[:cut])
        yield from _parts(folded[cut + 1 :], spelled[cut + 1 :])
        return
    for start in range(0, max(len(folded) - MOST, 1), TIMES - MOST):  # a phrase has at most MOST
        yield folded[start : start + TIMES], spelled[start : start + TIMES]


def _fits(folded: Words, spelled: Words) -> bool:
    counts = Counter(folded)
    counts.pop(BREAK, None)
    most = max(counts.values(), default=0)
    letters = sum(map(len, counts)) + sum(map(len, set(spelled)))
    return most <= TIMES and len(folded) <= PLACES and 4 * letters + 8 * len(folded) <= ROOM


def _vector(folded: Words, spelled: Words) -> str:
    bare: defaultdict[str, list[str]] = defaultdict(list)
    marked: defaultdict[str, list[str]] = defaultdict(list)
    for place, one, other in zip(_numbers(), folded, spelled, strict=False):
        bare[one].append(place)
        marked[other].append(place)
    for places in (bare, marked):
        places.pop(BREAK, None)
    told = [f"{_quoted(word)}:{','.join(at)}" for word, at in bare.items()]
    told += [f"{_quoted(SPELLED + word)}:{','.join(at)}" for word, at in marked.items()]
    return " ".join(told)


@cache
def _numbers() -> list[str]:
    return [str(place) for place in range(1, PLACES + 1)]


def _all_kept(text: str) -> Words:
    words = text.split()
    return words if max(map(len, words), default=0) <= LONG else list(map(_kept, words))


def wanted(term: Term) -> str:
    """A term as a person means it: words with marks by their marks, the others by letters."""
    if term.symbol:
        return _quoted(_kept(term.symbol))
    words = [
        SPELLED + _kept(word.spelled) if word.marked else _kept(word.folded) for word in term.words
    ]
    return _phrase(words, term.beginning)


def exactly(term: Term) -> str:
    """A term only as it is spelled."""
    if term.symbol:
        return wanted(term)
    return _phrase([SPELLED + _kept(word.spelled) for word in term.words], term.beginning)


def titled(term: Term) -> str:
    """A term in a title, whatever its marks."""
    words = [word.folded for word in term.words] or re.split("[/&-]", term.symbol)
    return _phrase([_kept(word) for word in words if word], term.beginning)


def either(queries: Iterable[str]) -> str:
    """What has any of these."""
    return " | ".join(f"({query})" for query in queries)


def _phrase(words: list[str], beginning: bool) -> str:
    if not words:
        return _quoted(BREAK)  # which is in no vector
    return " <-> ".join(map(_quoted, words)) + (":*" if beginning else "")


def _kept(word: str) -> str:
    """A word as short as PostgreSQL takes words."""
    if len(word) <= LONG:
        return word
    return word[:LONG] + sha256(word.encode()).hexdigest()


def _quoted(word: str) -> str:
    if "'" in word or "\\" in word:
        word = word.replace("\\", "\\\\").replace("'", "''")
    return f"'{word}'"
