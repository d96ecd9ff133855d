"""The set of reports that have a word, in SQLite: read from FTS5, or kept where many have it."""

from collections import Counter
from collections.abc import Iterable, Iterator

from hcc_parse.archive.adding import index_kept
from hcc_parse.archive.bits import SHELF, bits_of, bits_told, joined, of_set, with_id
from hcc_parse.archive.database import Database
from hcc_parse.archive.fts import quoted

SAMPLE = 32  # reports of a full shelf whose words are counted
OFTEN = 6  # of them must have a word for it to be counted in all
COMMON = 4  # one of so many reports must have a word whose set is kept
BEGINNINGS = 3  # letters of a word up to which the sets of its beginnings are kept too
RANGES = 8  # stretches of reports that are read one by one; more are read as a whole
FULL = ""  # the row that says that a shelf's sets are all there


class WordSets:
    """Sets of reports by their words; expressions are those that FTS5 takes for `words`.

    Reading the reports of a common word from FTS5 takes longer than all else in a search. So when
    4096 reports have come together, the sets of their common words are written down beside it.

    Args:
        database: Where the tables `words` and `word_sets` are.
    """

    size = SHELF
    matching = "match_told"  # the statement that asks FTS5
    full = FULL

    def __init__(self, database: Database) -> None:
        self._in = database
        self._filled = -1  # the last shelf that was found to be full

    def having(self, wanted: str) -> int:
        """The reports that an expression of one word, or of the beginning of one, is for."""
        shelves: dict[int, bytes] = dict(self._in.rows("word_set", wanted))
        found = joined(shelves, self.size)
        if not shelves:
            return self._read(wanted, 0, LAST)
        for first, last in self._between(shelves):
            found |= self._read(wanted, first, last)
        return found

    def _read(self, wanted: str, first: int, last: int) -> int:
        return bits_of(map(int, filter(None, self._told(wanted, first, last).split(","))))

    def _told(self, wanted: str, first: int, last: int) -> str:
        """The numbers of the reports that an expression is for, with commas between."""
        ((told,),) = self._in.rows(self.matching, wanted, first, last)
        return told or ""

    def added(self, id: int, tokens: str) -> None:
        """Keep the sets true to a report that was added; write down those of a shelf now full."""
        self._change(id, tokens, there=True)
        self._fill_before(id)

    def dropped(self, id: int, tokens: str) -> None:
        """Keep the sets true to a report that was taken out."""
        self._change(id, tokens, there=False)

    def wrong(self) -> Iterator[str]:
        """The sets that are not what FTS5 gives."""
        for word, shelf, bits in self._in.rows("every_word_set"):
            if not self._is_mine(word):
                continue
            if joined({shelf: bits}, self.size) != self._read(word, *self._ends(shelf)):
                yield f"tập báo cáo của từ {word}, ngăn {shelf}: không khớp với chỉ mục"

    def _is_mine(self, word: str) -> bool:
        return word.startswith('"')

    def _is_full(self, shelf: int) -> bool:
        return bool(self._in.rows("word_set_part", self.full, shelf))

    def _fill_before(self, id: int) -> None:
        """Write down the sets of the shelf before that of a report, unless they are there."""
        shelf = id // self.size - 1
        if shelf in (-1, self._filled):
            return
        if not self._is_full(shelf):
            ids = [row[0] for row in self._in.rows("ids_between", *self._ends(shelf))]
            rows = [(self.full, shelf, b""), *self._rows(shelf, ids)]
            self._in.many("put_word_set", rows)
        self._filled = shelf

    def _change(self, id: int, tokens: str, *, there: bool) -> None:
        shelf, changed = id // self.size, []
        for word in _expressions(tokens) if self._is_full(shelf) else ():
            for (bits,) in self._in.rows("word_set_part", word, shelf):
                changed.append((word, shelf, with_id(bits, id, there, self.size)))
        self._in.many("put_word_set", changed)

    def _rows(self, shelf: int, ids: list[int]) -> Iterator[tuple[str, int, bytes]]:
        """The sets of a shelf that has these reports."""
        for wanted in self._common(ids):
            told = self._told(wanted, *self._ends(shelf))
            if told.count(",") + 1 >= self.size // COMMON:
                yield wanted, shelf, of_set(bits_told(told, shelf * self.size), self.size)

    def _common(self, ids: list[int]) -> list[str]:
        """The expressions that many of a few of these reports have."""
        words, beginnings = Counter[str](), Counter[str]()
        for id in ids[:: max(1, len(ids) // SAMPLE)]:
            tokens = set(index_kept(self._in, id).tokens.split(" "))
            words.update(tokens)
            for length in range(1, BEGINNINGS + 1):
                beginnings.update({token[:length] for token in tokens if len(token) >= length})
        found = [quoted(word) for word, count in words.items() if count >= OFTEN]
        found += [f"{quoted(word)} *" for word, count in beginnings.items() if count >= OFTEN]
        return sorted(found)

    def _ends(self, shelf: int) -> tuple[int, int]:
        return shelf * self.size, (shelf + 1) * self.size - 1

    def _between(self, shelves: Iterable[int]) -> list[tuple[int, int]]:
        """The stretches of numbers that are on none of the shelves; one for all if many."""
        found, following = [], 0
        for shelf in sorted(shelves):
            first, last = self._ends(shelf)
            if first > following:
                found.append((following, first - 1))
            following = last + 1
        found.append((following, LAST))
        return found if len(found) <= RANGES else [(0, LAST)]


def _expressions(told: str) -> set[str]:
    """The expressions by which a report with these tokens is found."""
    tokens = told.split(" ")
    found = {quoted(token) for token in tokens}
    for length in range(1, BEGINNINGS + 1):
        found |= {f"{quoted(token[:length])} *" for token in tokens if len(token) >= length}
    return found


LAST = 2**62  # more reports than there will be
