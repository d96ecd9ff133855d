"""Many figures in little memory: a sequence that is kept packed, and unpacked when looked at."""

import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TypeVar, cast, overload

from hcc_parse.batch.parcel import opened, packed

T = TypeVar("T")
LOOKED_AT = 8  # sequences that stay unpacked, those looked at last
FEW = 4  # nouns that take no more room as they are
LEVEL = 6  # of packing


class Folded(Sequence[T]):
    """Nouns of the domain, equal to a tuple of the same; iterate over it, and keep little of it.

    Args:
        items: The nouns.
    """

    __slots__ = ("_length", "_parcel")

    def __init__(self, items: Sequence[T]) -> None:
        self._parcel = zlib.compress(packed(tuple(items), None), LEVEL)
        self._length = len(items)

    def __len__(self) -> int:
        """How many there are, told without unpacking."""
        return self._length

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[T, ...]: ...
    def __getitem__(self, at: int | slice) -> T | tuple[T, ...]:
        """One of them, or some as a tuple."""
        return cast("tuple[T, ...]", _unfolded(self._parcel))[at]

    def __iter__(self) -> Iterator[T]:
        """All of them, in order."""
        return iter(cast("tuple[T, ...]", _unfolded(self._parcel)))

    def __eq__(self, other: object) -> bool:
        """Whether the other has the same, folded or not."""
        if isinstance(other, Folded | tuple):
            return len(self) == len(other) and tuple(self) == tuple(other)
        return NotImplemented

    def __hash__(self) -> int:
        """That of the tuple."""
        return hash(tuple(self))

    def __repr__(self) -> str:
        """That of the tuple."""
        return repr(tuple(self))


def folded(items: Sequence[T]) -> Sequence[T]:
    """The same sequence in little memory; a short one stays as it is."""
    return items if len(items) <= FEW or isinstance(items, Folded) else Folded(items)


@lru_cache(maxsize=LOOKED_AT)
def _unfolded(parcel: bytes) -> tuple[object, ...]:
    whole: tuple[object, ...] = opened(zlib.decompress(parcel), None)
    return whole
