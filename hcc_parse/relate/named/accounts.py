"""Accounts: the stated indicators of one group, and the parts that make up each total."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from hcc_parse.domain import Figure, Knowledge, Relation


@dataclass(frozen=True, slots=True)
class Parts:
    """The figures that make up a total; `missing` names the optional parts that went unsaid."""

    figures: tuple[Figure, ...]
    missing: frozenset[str] = frozenset()
    optional: tuple[Figure, ...] = ()  # those of `figures` that some offices leave out of the total


@dataclass(frozen=True, slots=True)
class Account:
    """What one group of facts states, by indicator."""

    stated: Mapping[str, Figure]
    knowledge: Knowledge

    def sums(self) -> Iterator[tuple[Relation, Figure, Parts]]:
        """Each identity whose total is stated and whose parts can be found."""
        for relation in self.knowledge.relations:
            total = self.stated.get(relation.total)
            if total is None:
                continue
            parts = self._parts(relation, frozenset({relation.total}))
            if parts is not None and len(parts.figures) > 1:
                yield relation, total, parts

    def _parts(self, relation: Relation, seen: frozenset[str]) -> Parts | None:
        figures: list[Figure] = []
        optional: list[Figure] = []
        missing: set[str] = set()
        for indicator in relation.parts:
            found = self._made_of(indicator, seen)
            if found is None:
                if indicator not in relation.optional:
                    return None
                missing.add(indicator)
                continue
            figures += found.figures
            optional += found.figures if indicator in relation.optional else found.optional
            missing |= found.missing
        return Parts(tuple(figures), frozenset(missing), tuple(optional))

    def _made_of(self, indicator: str, seen: frozenset[str]) -> Parts | None:
        """An indicator as stated, or failing that as the sum of its own parts."""
        if indicator in self.stated:
            return Parts((self.stated[indicator],))
        if indicator in seen:
            return None
        for relation in self.knowledge.relations_of(indicator):
            found = self._parts(relation, seen | {indicator})
            if found is not None and found.figures:
                return found
        return None


def adds_up(total: Figure, parts: Parts, *, outside: Iterable[Figure] = ()) -> bool:
    """Whether parts make up a total under any custom: optional parts in or out of it.

    Args:
        total: The stated total.
        parts: Its parts.
        outside: Figures that some offices count beside the total.
    """
    added = sum(part.value for part in parts.figures)
    free = [figure.value for figure in parts.optional]
    beside = [figure.value for figure in outside]
    for taken in _subsets(free):
        for more in _subsets(beside):
            if added - sum(taken) + sum(more) == total.value:
                return True
    return False


def _subsets(items: list[Decimal]) -> Iterator[tuple[Decimal, ...]]:
    for size in range(min(len(items), 6) + 1):
        yield from combinations(items[:6], size)
