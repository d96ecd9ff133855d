"""The set of reports that have a phrase of the commonest words, kept beside SQLite's FTS5."""

from collections import Counter
from collections.abc import Iterable, Iterator

from hcc_parse.archive.adding import index_kept
from hcc_parse.archive.bits import bits_told, of_set, with_id
from hcc_parse.archive.fts import COLUMNS, quoted
from hcc_parse.archive.word_sets import WordSets
from hcc_parse.archive.words import BREAK, Index

SAMPLE = 8  # reports of a full shelf whose phrases are counted
TIMES = 8  # that a word stands in a report, on the whole, for its phrases to take FTS5 long
LONGEST = 4  # words of a phrase
MOST = 24  # phrases of a shelf, without marks and as many as they are spelled


class PhraseSets(WordSets):
    """Sets of reports by phrases; expressions are those that FTS5 takes for `phrases`.

    FTS5 reads every place of every word of a phrase, which takes longest where each report has
    the words again and again; so their phrases are looked for once when a shelf is full.
    """

    matching = "match_phrase_told"
    full = "phrases"  # the row that says that a shelf's sets are all there

    def put(self, id: int, index: Index) -> None:
        """Keep the sets true to a report that was added; write down those of a shelf now full."""
        self._tell(id, index, there=True)
        self._fill_before(id)

    def take(self, id: int, index: Index) -> None:
        """Keep the sets true to a report that was taken out."""
        self._tell(id, index, there=False)

    def _is_mine(self, word: str) -> bool:
        return word.startswith(COLUMNS)

    def _tell(self, id: int, index: Index, *, there: bool) -> None:
        shelf, changed = id // self.size, []
        for word, bits in self._in.rows("phrase_sets", shelf) if self._is_full(shelf) else ():
            column, _, told = word.partition(" : ")
            if f" {told.strip(chr(34))} " in f" {getattr(index, column)} ":
                changed.append((word, shelf, with_id(bits, id, there, self.size)))
        self._in.many("put_word_set", changed)

    def _rows(self, shelf: int, ids: list[int]) -> Iterator[tuple[str, int, bytes]]:
        some = [index_kept(self._in, id) for id in ids[:: max(1, len(ids) // SAMPLE)]]
        for column in COLUMNS:
            for told in _common([getattr(one, column).split(" ") for one in some]):
                wanted = f"{column} : {quoted(told)}"
                told = self._told(wanted, *self._ends(shelf))
                yield wanted, shelf, of_set(bits_told(told, shelf * self.size), self.size)


def _common(texts: list[list[str]]) -> list[str]:
    """The phrases that stand most often in the texts, of words that do so in each of them."""
    words = Counter(word for text in texts for word in text)
    often = {word for word, count in words.items() if count >= TIMES * len(texts)} - {BREAK}
    found = Counter(phrase for text in texts for phrase in _phrases(text, often))
    return sorted(found, key=lambda phrase: (-found[phrase], phrase))[:MOST]


def _phrases(text: Iterable[str], often: set[str]) -> Iterator[str]:
    """All stretches of a text that are of such words."""
    run: list[str] = []
    for word in text:
        run = [*run[1 - LONGEST :], word] if word in often else []
        for first in range(len(run) - 1):
            yield " ".join(run[first:])
