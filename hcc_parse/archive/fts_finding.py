"""The words of reports in SQLite's FTS5, and which reports have those that were typed."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from hcc_parse.archive.adding import index_kept
from hcc_parse.archive.bits import bits_of, ids_of
from hcc_parse.archive.database import Database
from hcc_parse.archive.finding import mixed
from hcc_parse.archive.fts import (
    parts,
    phrase,
    prints_of,
    quoted,
    spelled_parts,
    title_parts,
)
from hcc_parse.archive.phrase_sets import PhraseSets
from hcc_parse.archive.tagging import Tagging
from hcc_parse.archive.typed import Term
from hcc_parse.archive.waiting import Waiting
from hcc_parse.archive.word_sets import LAST, WordSets
from hcc_parse.archive.words import Index

FEW = 200  # reports up to which a phrase is looked for in each by itself
RARE = 2000  # reports at most that have a word by which they are weighed
RIVALS = 200  # reports looked at for being alike


class FtsFinding:
    """The tables `words` and `phrases`; see `Finding` for what each method does.

    Args:
        database: Where they are.
    """

    def __init__(self, database: Database) -> None:
        self._in = database
        self._sets, self._phrases = WordSets(database), PhraseSets(database)
        self._tags = Tagging(database)
        self._waiting = Waiting(database, self._index, self._together)

    def put(self, id: int, index: Index) -> None:
        """Make a report found and counted, from the next `settle` on."""
        self._waiting.add(id, index)

    def settle(self) -> None:
        """Have what was put be found."""
        self._waiting.settle()

    def leave(self) -> None:
        """Have what this process put be found without it."""
        self._waiting.leave()

    def drop(self, id: int) -> None:
        """Have a report found no more: FTS5 must be told the words that it had."""
        if self._waiting.drop(id):
            return
        index = index_kept(self._in, id)
        self._in.put("delete_phrases", id, index.words, index.spelled)
        self._in.put("delete_words", id, self._tokens(id, index))
        self._sets.dropped(id, index.tokens)
        self._phrases.take(id, index)

    def waiting(self) -> set[int]:
        """The reports that are found and counted from the next `settle` on."""
        return self._waiting.ids()

    def empty(self) -> None:
        """Have no report found."""
        for name in ("empty_phrases", "empty_words", "empty_word_sets"):
            self._in.put(name)
        self._waiting.empty()

    def ids(self) -> set[int]:
        """The reports that are in the index, or will be when it is asked."""
        return {row[0] for row in self._in.rows("found_ids")} | self._waiting.ids()

    def whole(self) -> list[str]:
        """What is wrong with the sets of common words and phrases."""
        return [*self._sets.wrong(), *self._phrases.wrong()]

    def matched(self, terms: Sequence[Term], among: int) -> int:
        """Those of a set with all terms that are wanted and none of those left out."""
        if terms:
            among &= ~bits_of(self._waiting.ids())  # added since `settle`: of the next search
        for term in sorted(terms, key=lambda term: len(term.words)):
            found = self._having(term, among)
            among = among & ~found if term.out else found
        return among

    def spelled(self, terms: Sequence[Term], among: int) -> int:
        """Those of a set with the words of all terms spelled as they were typed."""
        return self._all(terms, spelled_parts, among)

    def titled(self, terms: Sequence[Term], among: int) -> int:
        """Those of a set with the words of all terms in their titles."""
        return self._all(terms, title_parts, among)

    def weighed(self, terms: Sequence[Term], among: int) -> list[tuple[float, int]]:
        """Those of a set by the BM25 of the rare words; common ones weigh next to nothing."""
        rare = [term for term in terms if len(term.words) == 1 and not term.beginning]
        rare = [t for t in rare if self._all([t], parts, -1).bit_count() <= RARE]
        if not rare:
            return []
        wanted = " AND ".join(phrase(term, marked=term.marked) for term in rare)
        rows = self._in.rows("match_best", wanted)
        return [(weight, id) for id, weight in rows if among >> id & 1]

    def alike(self, id: int) -> list[int]:
        """Reports that share a print with a report."""
        shared: Counter[int] = Counter()
        for mark in prints_of(self._marks(id)):
            shared.update(row[0] for row in self._in.rows("match", quoted(mark), 0, LAST))
        del shared[id]
        return sorted(shared, key=lambda other: (-shared[other], other))[:RIVALS]

    def _index(self, id: int, index: Index) -> None:
        self._in.put("insert_phrases", id, index.words, index.spelled)
        self._in.put("insert_words", id, self._tokens(id, index))
        self._sets.added(id, index.tokens)
        self._phrases.put(id, index)

    def _together(self) -> None:
        """Tags and figures that count, of all that wait: each page of them is written once."""
        self._tags.tag_all(self._in.rows("tags_waiting"))
        self._in.put("insert_measures")
        self._in.put("insert_stands")

    def _tokens(self, id: int, index: Index) -> str:
        return " ".join((index.tokens, *prints_of(self._marks(id))))

    def _marks(self, id: int) -> bytes:
        ((marks,),) = self._in.rows("marks", id)
        return bytes(marks)

    def _all(self, terms: Sequence[Term], told: Callable[[Term], list[str]], among: int) -> int:
        for wanted in dict.fromkeys(part for term in terms for part in told(term)):
            if among:
                among &= self._sets.having(wanted)
        return among

    def _having(self, term: Term, among: int) -> int:
        """Those of a set with a term."""
        among = self._all([term], parts, among)
        if len(term.words) < 2 or not among:
            return among
        found = self._with(phrase(term, marked=term.marked), among)
        if mixed(term):
            doubtful = self._with(phrase(term, marked=False), among & ~found)
            found |= bits_of(id for id in ids_of(doubtful) if self._has(id, term))
        return found

    def _with(self, wanted: str, among: int) -> int:
        """Those of a set with a phrase."""
        if among.bit_count() > FEW:
            return self._phrases.having(wanted) & among
        ids = ids_of(among)
        return bits_of(id for id in ids if self._in.rows("match_phrase", wanted, id, id))

    def _has(self, id: int, term: Term) -> bool:
        index = index_kept(self._in, id)
        words = [word.folded for word in term.words]
        end = "" if term.beginning else r"(?=\s|$)"
        pattern = rf"(?<!\S){re.escape(' '.join(words))}{end}"
        written = index.spelled.split(" ")
        for match in re.finditer(pattern, index.words):
            first = index.words.count(" ", 0, match.start())
            stretch = written[first : first + len(words)]
            pairs = zip(term.words, stretch, strict=False)
            if all(not w.marked or _same(w.spelled, s, term) for w, s in pairs):
                return True
        return False


def _same(wanted: str, written: str, term: Term) -> bool:
    last = term.beginning and wanted == term.words[-1].spelled
    return written.startswith(wanted) if last else written == wanted
