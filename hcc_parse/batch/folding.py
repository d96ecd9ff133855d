"""Many figures in little memory: in columns, each value once; made into nouns when looked at."""

from array import array
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, overload

from hcc_parse.domain import Spot, Stated

WIDTH = 14  # numbers that stand for one figure: of its values, then of its signs
LOOKED_AT = 4  # sequences whose nouns stay as long as they are the last that were looked at


class Columns:
    """The figures of many reports: a number for each of their values, and each value once."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._numbers = array("I")
        self._values: list[Any] = []
        self._known: dict[object, int] = {}
        self._seen: dict[int, tuple[Stated, ...]] = {}

    def fold(self, figures: Sequence[Stated]) -> Sequence[Stated]:
        """The same figures, kept in these columns."""
        first = len(self._numbers) // WIDTH
        for one in figures:
            self._numbers.extend(map(self._number, _values_of(one)))
            self._numbers.append(one.in_table + 2 * one.total_row + 4 * one.disputed)
        return Folded(self, first, len(figures))

    def unfolded(self, first: int, length: int) -> tuple[Stated, ...]:
        """Figures that were folded one after the other."""
        found = self._seen.pop(first, None)
        if found is None or len(found) != length:
            found = tuple(map(self._stated, range(first, first + length)))
        while len(self._seen) >= LOOKED_AT:
            del self._seen[next(iter(self._seen))]
        self._seen[first] = found
        return found

    def at(self, place: int) -> Stated:
        """One figure, counted from the first that was folded; it is made anew each time."""
        return self._stated(place)

    def _number(self, value: object) -> int:
        """The number of a value; 1 is not 1.0, and two numbers are one if written alike."""
        kind = type(value)
        key = value if kind is str else (kind, str(value) if kind is Decimal else value)
        number = self._known.setdefault(key, len(self._values))
        if number == len(self._values):
            self._values.append(value)
        return number

    def _stated(self, at: int) -> Stated:
        *numbers, signs = self._numbers[at * WIDTH : (at + 1) * WIDTH]
        (indicator, field, channel, period, value, text, label, sure, *spot) = map(
            self._values.__getitem__, numbers
        )
        return Stated(
            indicator=indicator,
            field=field,
            channel=channel,
            period=period,
            value=value,
            text=text,
            label=label,
            sure=sure,
            in_table=bool(signs & 1),
            total_row=bool(signs & 2),
            disputed=bool(signs & 4),
            spot=Spot(*spot),
        )


class Folded(Sequence[Stated]):
    """Figures that lie in columns, equal to a tuple of the same."""

    __slots__ = ("_columns", "_first", "_length")

    def __init__(self, columns: Columns, first: int, length: int) -> None:
        self._columns, self._first, self._length = columns, first, length

    def __len__(self) -> int:
        """How many there are."""
        return self._length

    @overload
    def __getitem__(self, at: int) -> Stated: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Stated, ...]: ...
    def __getitem__(self, at: int | slice) -> Stated | tuple[Stated, ...]:
        """One of them, made for this alone, or some as a tuple."""
        if isinstance(at, int):
            return self._columns.at(self._first + range(self._length)[at])
        return self._columns.unfolded(self._first, self._length)[at]

    def __iter__(self) -> Iterator[Stated]:
        """All of them, in order."""
        return iter(self._columns.unfolded(self._first, self._length))

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

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Another process gets the tuple."""
        return tuple, (tuple(self),)


def _values_of(one: Stated) -> tuple[object, ...]:
    named = (one.indicator, one.field, one.channel, one.period)
    return (*named, one.value, one.text, one.label, one.sure, *one.spot)
