"""The same object wherever there is the same value: so that equal reviews are pickled alike.

A pickle writes an object once and then refers to it. Which equal strings are one object depends
on what a process has read before (it keeps spellings it has seen), and with it the pickle's bytes.
"""

from enum import Enum
from typing import Any

from hcc_parse.batch.folding import Folded
from hcc_parse.collector import uncollected

GROUPS = (list, dict, set, frozenset)  # nouns that are stored hold none; left as they are


def shared_alike(whole: Any, kept: object) -> Any:
    """A copy in which equal parts are one object, whoever made them.

    Args:
        whole: A noun of the domain, or a tuple of such.
        kept: An object that is left as it is, with all that it holds.
    """
    with uncollected():
        return _Settling(kept).settled(whole)


class _Settling:
    """One of each value; a value is known by its type and by which objects it is made of."""

    def __init__(self, kept: object) -> None:
        self._done: dict[int, Any] = {id(kept): kept}
        self._parts: dict[object, Any] = {}
        self._alive: list[Any] = []  # an id is of use while its object lives

    def settled(self, whole: Any) -> Any:
        """The one object of this value."""
        kind = type(whole)
        if kind is str:
            return self._parts.setdefault(whole, whole)
        done = self._done.get(id(whole))
        if done is not None:
            return done
        one = self._one(whole, kind)
        self._alive.append(whole)
        self._done[id(whole)] = one
        return one

    def _one(self, whole: Any, kind: type[Any]) -> Any:
        if kind is Folded:
            return self.settled(tuple(whole))
        if issubclass(kind, tuple):
            parts = [self.settled(part) for part in whole]
            same = all(new is old for new, old in zip(parts, whole, strict=True))
            key = (kind, *map(id, parts))
            found = self._parts.get(key)
            if found is None:
                found = whole if same else tuple.__new__(kind, parts)
                self._parts[key] = found
            return found
        names = _fields_of(whole)
        if names is None:
            return self._atom(whole, kind)
        old = [getattr(whole, name) for name in names]
        parts = [self.settled(part) for part in old]
        key = (kind, *map(id, parts))
        found = self._parts.get(key)
        if found is None:
            found = whole
            if not all(map(_is, parts, old)):
                found = object.__new__(kind)
                for name, part in zip(names, parts, strict=True):
                    object.__setattr__(found, name, part)
            self._parts[key] = found
        return found

    def _atom(self, whole: Any, kind: type[Any]) -> Any:
        if issubclass(kind, (Enum, *GROUPS)) or whole is None:
            return whole
        return self._parts.setdefault((kind, repr(whole)), whole)


def _is(one: object, other: object) -> bool:
    return one is other


def _fields_of(whole: object) -> tuple[str, ...] | None:
    """The names of a noun's parts; None for what is no noun of ours, and has none."""
    known = getattr(whole, "__dataclass_fields__", None)
    return tuple(known) if known is not None else None
