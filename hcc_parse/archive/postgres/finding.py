"""Which reports have the words that were typed, by the vectors of PostgreSQL."""

from collections.abc import Iterable, Sequence

from hcc_parse.archive.bits import bits_of, ids_of
from hcc_parse.archive.database import Database
from hcc_parse.archive.postgres.lexemes import either, exactly, titled, vectors_of, wanted
from hcc_parse.archive.tagging import Tagging
from hcc_parse.archive.typed import Term
from hcc_parse.archive.words import Index

FEW = 200  # reports up to which each is weighed by its words
PRINTS = 16  # of a text, by which others like it are looked for


class VectorFinding:
    """The tables `found` and `titles`; see `Finding` for what each method does.

    Args:
        database: Where they are.
    """

    def __init__(self, database: Database) -> None:
        self._in = database

    def put(self, id: int, index: Index) -> None:
        """Make a report found by its words and its prints, and counted."""
        pieces = enumerate(vectors_of(index.words, index.spelled, index.symbols))
        self._in.many("insert_found", ((id, number, piece) for number, piece in pieces))
        pieces = enumerate(vectors_of(index.title, index.title))
        self._in.many("insert_title", ((id, number, piece) for number, piece in pieces))
        ((marks,),) = self._in.rows("marks", id)
        self._in.many("insert_print", ((mark, id) for mark in _prints(marks)))
        Tagging(self._in).tag(id, there=True)

    def settle(self) -> None:
        """Nothing: what was put is found."""

    def leave(self) -> None:
        """Nothing: what was put is found."""

    def waiting(self) -> set[int]:
        """None: what was put is found."""
        return set()

    def drop(self, id: int) -> None:
        """Have a report found no more."""
        for name in ("delete_found", "delete_title", "delete_prints"):
            self._in.put(name, id)

    def empty(self) -> None:
        """Have no report found."""
        for name in ("empty_found", "empty_titles", "empty_prints"):
            self._in.put(name)

    def ids(self) -> set[int]:
        """The reports that are in the index."""
        return {row[0] for row in self._in.rows("found_ids")}

    def whole(self) -> list[str]:
        """Nothing that the engine does not tell by itself."""
        return []

    def matched(self, terms: Sequence[Term], among: int) -> int:
        """Those of a set with all terms that are wanted and none of those left out."""
        for term in sorted(terms, key=lambda term: term.out):
            if among:
                found = self._match("match", wanted(term))
                among &= ~found if term.out else found
        return among

    def spelled(self, terms: Sequence[Term], among: int) -> int:
        """Those of a set with all terms spelled as they were typed."""
        return self._all("match", map(exactly, terms), among)

    def titled(self, terms: Sequence[Term], among: int) -> int:
        """Those of a set with all terms in their titles."""
        return self._all("match_title", map(titled, terms), among)

    def weighed(self, terms: Sequence[Term], among: int) -> list[tuple[float, int]]:
        """Those of a set by `ts_rank`, which reads every vector: only where they are few."""
        if among.bit_count() > FEW:
            return []
        asked = either(wanted(term) for term in terms if not term.out)
        rows = self._in.rows("match_best", asked, list(ids_of(among)))
        return [(weight, id) for id, weight in rows]

    def alike(self, id: int) -> list[int]:
        """Reports that share a print with a report, those that share most first."""
        return [row[0] for row in self._in.rows("alike", id)]

    def _all(self, name: str, queries: Iterable[str], among: int) -> int:
        """Those of a set with every one of these, which may stand in different pieces."""
        for query in queries:
            if among:
                among &= self._match(name, query)
        return among

    def _match(self, name: str, query: str) -> int:
        return bits_of(row[0] for row in self._in.rows(name, query))


def _prints(marks: bytes) -> list[int]:
    """The prints by which texts like this one are looked for, as numbers with a sign."""
    size = min(len(marks), 8 * PRINTS)
    return [int.from_bytes(marks[n : n + 8], "big", signed=True) for n in range(0, size, 8)]
