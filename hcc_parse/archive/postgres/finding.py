"""Which reports have the words that were typed, by the vectors of PostgreSQL."""

from collections.abc import Iterable, Sequence

from hcc_parse.archive.bits import bits_of, ids_of
from hcc_parse.archive.database import Database
from hcc_parse.archive.postgres.lexemes import either, exactly, titled, vectors_of, wanted
from hcc_parse.archive.typed import Term
from hcc_parse.archive.words import Index


class VectorFinding:
    """The tables `found` and `titles`; see `Finding` for what each method does.

    Args:
        database: Where they are.
    """

    def __init__(self, database: Database) -> None:
        self._in = database

    def put(self, id: int, index: Index) -> None:
        """Make a report found by its words."""
        pieces = enumerate(vectors_of(index.words, index.spelled, index.symbols))
        self._in.many("insert_found", ((id, number, piece) for number, piece in pieces))
        pieces = enumerate(vectors_of(index.title, index.title))
        self._in.many("insert_title", ((id, number, piece) for number, piece in pieces))

    def drop(self, id: int) -> None:
        """Have a report found no more."""
        self._in.put("delete_found", id)
        self._in.put("delete_title", id)

    def empty(self) -> None:
        """Have no report found."""
        self._in.put("empty_found")
        self._in.put("empty_titles")

    def ids(self) -> set[int]:
        """The reports that are in the index."""
        return {row[0] for row in self._in.rows("found_ids")}

    def matched(self, terms: Sequence[Term]) -> int:
        """The reports with all terms that are wanted and none of those left out."""
        asked = [wanted(term) for term in terms if not term.out]
        found = self._all("match", asked)
        if found is None:
            found = bits_of(row[0] for row in self._in.rows("every_id"))
        for term in terms:
            if term.out and found:
                found &= ~self._match("match", wanted(term))
        return found

    def spelled(self, terms: Sequence[Term]) -> int:
        """The reports with all terms spelled as they were typed."""
        return self._all("match", map(exactly, terms)) or 0

    def titled(self, terms: Sequence[Term]) -> int:
        """The reports with all terms in their titles."""
        return self._all("match_title", map(titled, terms)) or 0

    def weighed(self, terms: Sequence[Term], among: int) -> list[tuple[float, int]]:
        """Those of a set of reports with what is asked for, by `ts_rank`."""
        asked = either(wanted(term) for term in terms if not term.out)
        rows = self._in.rows("match_best", asked, list(ids_of(among)))
        return [(weight, id) for id, weight in rows]

    def _all(self, name: str, queries: Iterable[str]) -> int | None:
        """The reports with every one of these, which may stand in different pieces of a report."""
        found: int | None = None
        for query in queries:
            if found != 0:
                matched = self._match(name, query)
                found = matched if found is None else found & matched
        return found

    def _match(self, name: str, query: str) -> int:
        return bits_of(row[0] for row in self._in.rows(name, query))
