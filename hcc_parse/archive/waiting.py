"""Reports whose words are not yet in SQLite's index: put in many at a time, before any search."""

from collections.abc import Callable
from secrets import randbits

from hcc_parse.archive.adding import index_kept
from hcc_parse.archive.database import Database
from hcc_parse.archive.words import Index

TOGETHER = 256  # reports; each time FTS5 writes a part of its index, which it later merges
HELD = 32_000_000  # letters of words kept in memory, beyond which fewer reports wait
BITS = 62  # of the number of a turn


class Waiting:
    """The table `_index_waiting`; what was added is safe, and a run that is cut off leaves it.

    The words of a report are in its text: whoever comes next can put them into the index.

    Args:
        database: Where the table is.
        index: Puts the words of a report into the index.
        together: Writes what is better written of all that wait at once, from their rows.
    """

    def __init__(
        self,
        database: Database,
        index: Callable[[int, Index], None],
        together: Callable[[], None],
    ) -> None:
        self._in, self._index, self._together = database, index, together
        self._words: dict[int, Index] = {}  # by turn, as far as this process added the reports
        self._held = 0

    def add(self, id: int, words: Index) -> None:
        """Have a report wait, or index all if there are many; inside a transaction."""
        turn = randbits(BITS)
        self._words[turn] = words
        self._held += sum(map(len, words))
        self._in.put("insert_waiting", id, turn)
        ((count,),) = self._in.rows("count_waiting")
        if count >= TOGETHER or self._held > HELD:
            self._settle()

    def drop(self, id: int) -> bool:
        """Have a report wait no more; whether it did, so that it is not in the index."""
        found = id in self.ids()
        if found:
            self._in.put("delete_waiting", id)
        return found

    def empty(self) -> None:
        """Have no report wait."""
        self._in.put("empty_waiting")
        self._words.clear()
        self._held = 0

    def ids(self) -> set[int]:
        """The reports that wait."""
        return {row[0] for row in self._in.rows("waiting")}

    def settle(self) -> None:
        """Index what waits, in a transaction of its own."""
        if self.ids():
            with self._in.writing():
                self._settle()

    def leave(self) -> None:
        """Index what waits if this process added any of it."""
        if self._words:
            self.settle()

    def _settle(self) -> None:
        self._together()
        for id, turn in self._in.rows("waiting"):
            words = self._words.get(turn)
            self._index(id, words if words is not None else index_kept(self._in, id))
        self.empty()
