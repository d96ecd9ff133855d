"""Which reports have each word, gathered while one process puts them into SQLite's index."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator

from hcc_parse.archive.bits import of_set
from hcc_parse.archive.fts import quoted

BEGINNINGS = 3  # letters of a word up to which the sets of its beginnings are kept too
MANY = 100_000  # words of a shelf; beyond them nothing is gathered, so that memory is bounded


class Gathering:
    """The sets of reports of the words of one shelf; used only where they are surely true.

    To ask FTS5 for each common word of a full shelf takes as long as a fifth of adding its reports.

    Args:
        size: How many reports are on a shelf.
    """

    def __init__(self, size: int) -> None:
        self._size, self._shelf = size, -1
        self._others: Hashable = None
        self._ids: set[int] = set()
        self._words: defaultdict[str, bytearray] = self._nothing()

    def add(self, id: int, tokens: str, others: Hashable) -> None:
        """Gather the words of a report that is put into the index.

        Args:
            id: The report.
            tokens: Its words.
            others: What is another when another process wrote: then what was gathered may be false.
        """
        shelf = id // self._size
        if shelf > self._shelf or others != self._others:
            self.forget()
            self._shelf, self._others = shelf, others
        if shelf < self._shelf or not tokens:
            return
        if id in self._ids or len(self._words) > MANY:  # put in anew: with which words?
            self._words = self._nothing()
            self._ids.add(-1)
            return
        self._ids.add(id)
        place = id % self._size
        byte, bit, words = place >> 3, 1 << (place & 7), self._words
        for token in tokens.split(" "):
            words[token][byte] |= bit

    def forget(self) -> None:
        """Have nothing gathered."""
        self._shelf, self._ids, self._words = -1, set(), self._nothing()

    def knows(self, shelf: int, ids: Iterable[int], others: Hashable) -> bool:
        """Whether the words of just these reports of a shelf were gathered, and still hold."""
        return shelf == self._shelf and others == self._others and self._ids == set(ids)

    def sets(self, least: int) -> Iterator[tuple[str, bytes]]:
        """The parts of a shelf by expressions, of words and beginnings of so many reports."""
        found: defaultdict[str, int] = defaultdict(int)
        for token, room in self._words.items():
            bits = int.from_bytes(room, "little")
            found[quoted(token)] = bits
            for length in range(1, min(BEGINNINGS, len(token)) + 1):
                found[f"{quoted(token[:length])} *"] |= bits
        for word in sorted(found):
            if found[word].bit_count() >= least:
                yield word, of_set(found[word], self._size)

    def _nothing(self) -> defaultdict[str, bytearray]:
        size = self._size // 8
        return defaultdict(lambda: bytearray(size))
