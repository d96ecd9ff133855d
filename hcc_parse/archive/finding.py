"""What the archive asks of an engine's index: which reports have the words that were typed."""

from collections.abc import Sequence
from typing import Protocol

from hcc_parse.archive.typed import Term
from hcc_parse.archive.words import Index


class Finding(Protocol):
    """The index of words; sets of reports are bits, see `bits`."""

    def put(self, id: int, index: Index) -> None:
        """Make a report found by its words and its prints, and counted; its rows must be there."""

    def settle(self) -> None:
        """Have all that was put be found; outside a transaction, before what is asked."""

    def leave(self) -> None:
        """Have what this process put be found without it, before it ends."""

    def waiting(self) -> set[int]:
        """Reports that were put, but are not found and counted before `settle`."""

    def drop(self, id: int) -> None:
        """Have a report found no more; its rows must still be there."""

    def empty(self) -> None:
        """Have no report found."""

    def ids(self) -> set[int]:
        """The reports that are in the index."""

    def matched(self, terms: Sequence[Term], among: int) -> int:
        """Those of a set of reports with all terms that are wanted and none of those left out.

        Words with marks are meant by their marks, the others by letters; in one phrase too.
        """

    def spelled(self, terms: Sequence[Term], among: int) -> int:
        """Those of a set with all terms spelled as they were typed; those without any mark too."""

    def titled(self, terms: Sequence[Term], among: int) -> int:
        """Those of a set with all terms in their titles, whatever the marks."""

    def weighed(self, terms: Sequence[Term], among: int) -> list[tuple[float, int]]:
        """Those of a set that `matched` gave, the lighter the better; empty: the newest first."""

    def alike(self, id: int) -> list[int]:
        """Reports that share a print with a report, those that share most first."""

    def whole(self) -> list[str]:
        """What is wrong within the index; empty when it is whole."""


def mixed(term: Term) -> bool:
    """Whether a phrase has words with marks and words without, which may have any."""
    return term.marked and not all(word.marked for word in term.words)
