"""The words of a report as vectors of PostgreSQL, and terms as queries of them.

A word stands in a vector as it is spelled, with weight C, and without its marks, with weight D, at
one position; a word that was written without marks only once, with weight C. So a word typed
without marks finds every spelling, one with marks its own, and `:C` the very spelling; phrases of
both are phrases. Words are told apart by us alone, PostgreSQL's own parsers are not asked.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from hcc_parse.archive.typed import MOST, Term
from hcc_parse.archive.words import BREAK

TIMES = 255  # that a word may stand in one vector
PLACES = 16_000  # in one vector; PostgreSQL counts up to 16,383
ROOM = 500_000  # bytes of the words of a vector; PostgreSQL takes a million
LONG = 400  # letters; of a longer word the rest is kept as its digest
Words = list[tuple[str, str]]  # each folded and spelled


def vectors_of(folded: str, spelled: str, symbols: str = "") -> Iterator[str]:
    """The vectors of a text, as PostgreSQL reads them; as many as its limits ask for.

    Args:
        folded: Words without marks, a space between, `|` where no phrase reaches over.
        spelled: The same words as they are spelled.
        symbols: The symbols of documents, a space between.
    """
    piece = _Piece()
    for symbol in symbols.split():
        if piece.size > ROOM:
            yield piece.told()
            piece = _Piece()
        piece.name(symbol)
    for words in _stretches(folded, spelled):
        if not piece.takes(words):
            yield piece.told()
            piece = _Piece()
        piece.add(words)
    if piece.size:
        yield piece.told()


class _Piece:
    """One vector, while it is filled."""

    def __init__(self) -> None:
        self.size = 0
        self._place = 0
        self._most = 0
        self._places: dict[str, list[str]] = {}

    def takes(self, words: Words) -> bool:
        """Whether words have room in it."""
        if not self.size:
            return True
        bytes_of = sum(len(a.encode()) + len(b.encode()) for a, b in words)
        return (
            self._most + len(words) <= TIMES
            and self._place + len(words) < PLACES
            and self.size + bytes_of <= ROOM
        )

    def name(self, symbol: str) -> None:
        """Put in a symbol, which stands nowhere."""
        self._places.setdefault(_kept(symbol), [])
        self.size += len(symbol.encode())

    def add(self, words: Words) -> None:
        """Put in words that follow each other."""
        places = self._places
        for place, (folded, spelled) in enumerate(words, self._place + 1):
            places.setdefault(spelled, []).append(f"{place}C")
            if folded != spelled:
                places.setdefault(folded, []).append(f"{place}D")
            self.size += len(folded) + len(spelled)
        self._place += len(words) + 1
        counts = Counter(word for pair in words for word in set(pair))
        self._most = max(self._most, *(len(places[word]) for word in counts))

    def told(self) -> str:
        """The vector."""
        return " ".join(f"{_quoted(word)}{_at(places)}" for word, places in self._places.items())


def _at(places: list[str]) -> str:
    return f":{','.join(places)}" if places else ""


def _stretches(folded: str, spelled: str) -> Iterator[Words]:
    """Words between two breaks; very many in parts that overlap by the longest phrase."""
    stretch: Words = []
    for pair in [*zip(folded.split(), spelled.split(), strict=True), (BREAK, BREAK)]:
        if pair[0] != BREAK:
            stretch.append((_kept(pair[0]), _kept(pair[1])))
        elif stretch:
            last = max(len(stretch) - MOST, 1)
            for start in range(0, last, TIMES - MOST):
                yield stretch[start : start + TIMES]
            stretch = []


def wanted(term: Term) -> str:
    """A term as a person means it: words with marks by their marks, the others by letters."""
    if term.symbol:
        return _quoted(_kept(term.symbol))
    words = [word.spelled if word.marked else word.folded for word in term.words]
    return _phrase(words, term.beginning, "")


def exactly(term: Term) -> str:
    """A term only as it is spelled."""
    if term.symbol:
        return wanted(term)
    return _phrase([word.spelled for word in term.words], term.beginning, "C")


def titled(term: Term) -> str:
    """A term in a title, whatever its marks."""
    words = [word.folded for word in term.words] or re.split("[/&-]", term.symbol)
    return _phrase([word for word in words if word], term.beginning, "")


def either(queries: Iterable[str]) -> str:
    """What has any of these."""
    return " | ".join(f"({query})" for query in queries)


def _phrase(words: list[str], beginning: bool, weight: str) -> str:
    if not words:
        return _quoted(BREAK)  # which is in no vector
    marks = [weight] * len(words)
    marks[-1] = f"{'*' if beginning else ''}{weight}"
    pairs = zip(words, marks, strict=True)
    told = [f"{_quoted(_kept(word))}{f':{mark}' if mark else ''}" for word, mark in pairs]
    return " <-> ".join(told)


def _kept(word: str) -> str:
    """A word as short as PostgreSQL takes words."""
    if len(word) <= LONG:
        return word
    return word[:LONG] + sha256(word.encode()).hexdigest()


def _quoted(word: str) -> str:
    return "'{}'".format(word.replace("\\", "\\\\").replace("'", "''"))
