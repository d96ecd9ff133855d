"""The words of reports in SQLite's FTS5, and which reports have those that were typed."""

import re
from collections.abc import Sequence

from hcc_parse.archive.adding import index_kept
from hcc_parse.archive.bits import bits_of, ids_of
from hcc_parse.archive.database import Database
from hcc_parse.archive.finding import mixed
from hcc_parse.archive.fts import exact, expression, loose, titled
from hcc_parse.archive.typed import Term
from hcc_parse.archive.words import Index


class FtsFinding:
    """The table `found`; see `Finding` for what each method does.

    Args:
        database: Where it is.
    """

    def __init__(self, database: Database) -> None:
        self._in = database

    def put(self, id: int, index: Index) -> None:
        """Make a report found by its words."""
        self._in.put("insert_found", id, *index)

    def drop(self, id: int) -> None:
        """Have a report found no more: FTS5 must be told the words that it had."""
        self._in.put("delete_found", id, *index_kept(self._in, id))

    def empty(self) -> None:
        """Have no report found."""
        self._in.put("empty_found")

    def ids(self) -> set[int]:
        """The reports that are in the index."""
        return {row[0] for row in self._in.rows("found_ids")}

    def matched(self, terms: Sequence[Term]) -> int:
        """The reports with all terms that are wanted and none of those left out."""
        plainly = [term for term in terms if not mixed(term)]
        if wanted := expression(plainly):
            matched = self._match(wanted)
        else:
            matched = bits_of(row[0] for row in self._in.rows("every_id"))
            for term in plainly:
                matched &= ~self._match(loose(term))
        for term in filter(mixed, terms):
            found = self._mixed(term, matched)
            matched = matched & ~found if term.out else found
        return matched

    def spelled(self, terms: Sequence[Term]) -> int:
        """The reports with all terms spelled as they were typed."""
        return self._match(" AND ".join(map(exact, terms)))

    def titled(self, terms: Sequence[Term]) -> int:
        """The reports with all terms in their titles."""
        return self._match(" AND ".join(map(titled, terms)))

    def weighed(self, terms: Sequence[Term], among: int) -> list[tuple[float, int]]:
        """Those of a set of reports with what is asked for, by BM25."""
        rows = self._in.rows("match_best", expression(terms))
        return [(weight, id) for id, weight in rows if among >> id & 1]

    def _mixed(self, term: Term, among: int) -> int:
        """The reports with a phrase in which only some words must have the marks typed."""
        sure = self._match(exact(term)) & among
        doubtful = self._match(loose(term)) & among & ~sure
        return sure | bits_of(id for id in ids_of(doubtful) if self._has(id, term))

    def _has(self, id: int, term: Term) -> bool:
        _, folded, spelled, _ = index_kept(self._in, id)
        words = [word.folded for word in term.words]
        end = "" if term.beginning else r"(?=\s|$)"
        pattern = rf"(?<!\S){re.escape(' '.join(words))}{end}"
        written = spelled.split(" ")
        for match in re.finditer(pattern, folded):
            first = folded.count(" ", 0, match.start())
            stretch = written[first : first + len(words)]
            pairs = zip(term.words, stretch, strict=False)
            if all(not w.marked or _same(w.spelled, s, term) for w, s in pairs):
                return True
        return False

    def _match(self, wanted: str) -> int:
        return bits_of(row[0] for row in self._in.rows("match", wanted))


def _same(wanted: str, written: str, term: Term) -> bool:
    last = term.beginning and wanted == term.words[-1].spelled
    return written.startswith(wanted) if last else written == wanted
