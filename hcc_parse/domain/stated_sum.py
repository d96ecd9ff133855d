"""A sum that a report states: a total, and the parts that must make it up."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from hcc_parse.domain.figure import Figure, in_words
from hcc_parse.domain.grid import Grid
from hcc_parse.domain.said import Said
from hcc_parse.vietnamese import plain

SumKind = Literal[
    "column", "row", "text", "balance", "breakdown", "part", "carried", "running", "points"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """A total and the parts that must make it up.

    Attributes:
        kind: Where the sum comes from; each check asks for one kind.
        total: The figure stated as the total.
        parts: The figures that must add up to it; a blank cell counts as nothing.
        basis: What says so: a declared formula, a header, an identity of the knowledge base.
        subject: What it is about, in words: `dòng 5 (Đất đai)`.
        certain: Whether the reading leaves no doubt, so that a difference is an error.
        at_most: Whether the parts may be incomplete: only a sum above the total is a fault.
        grid: The table, for sums over cells.
        excused: Whether a known custom of counting makes the figures agree all the same.
        blanks: Cells that say nothing where a part may stand.
        one_list: Whether the words tell that no part stands beside the total, or is taken off.
    """

    kind: SumKind
    total: Figure
    parts: tuple[Figure, ...]
    basis: Said
    subject: Said
    certain: bool
    at_most: bool = False
    grid: Grid | None = None
    excused: bool = False
    blanks: tuple[Figure, ...] = ()
    one_list: bool = False

    @property
    def added(self) -> Decimal:
        """The parts added up."""
        return sum((part.value for part in self.parts), Decimal(0))

    @property
    def lacks(self) -> Decimal:
        """What the parts miss of the total; less than nothing where they are beyond it."""
        return self.total.value - self.added

    @property
    def arithmetic(self) -> str:
        """The sum written out: `186 ≠ 186 + 0 + 1 = 187`."""
        terms = " + ".join(in_words(part.value) for part in self.parts)
        total, added = in_words(self.total.value), in_words(self.added)
        if self.at_most and not self.holds:
            return f"{terms} = {added} > {total}" if len(self.parts) > 1 else f"{added} > {total}"
        return f"{total} {'=' if self.holds else '≠'} {terms} = {added}"

    @property
    def stated(self) -> Said:
        """What stands as the total: `ghi 186`, or that nothing does."""
        text = plain(self.total.text).strip(" -–—.…")
        return Said(f"ghi {text}", f"states {text}") if text else Said("để trống", "is left blank")

    @property
    def holds(self) -> bool:
        """Whether the parts make up the total (or stay within it)."""
        if self.excused:
            return True
        if self.at_most:
            return self.added <= self.total.value
        return self.added == self.total.value
