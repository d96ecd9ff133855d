"""The figures that count of many units in little memory; each is made a noun when it is asked for.

Those of all units at once, as nouns, would be most of what a round takes; and what they leave
behind, scattered among what stays, is not given back.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping

from hcc_parse.batch.folding import Columns
from hcc_parse.domain import Chosen

AT_HAND = 4096  # nouns that stay for a while: checks ask for the same few again and again
Key = tuple[str, str | None]  # an indicator, and a field or None


class Shelf:
    """Where the figures of all units are kept: columns, and each name once."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.columns = Columns()
        self.numbers: dict[Key, int] = {}
        self.keys: list[Key] = []
        self.at_hand: dict[int, Chosen] = {}
        self.count = 0

    def number(self, key: Key) -> int:
        """The number that stands for a key."""
        number = self.numbers.setdefault(key, len(self.keys))
        if number == len(self.keys):
            self.keys.append(key)
        return number


class Shelved(Mapping[Key, Chosen]):
    """The figures of one unit that count, equal to the dictionary that they were given as."""

    __slots__ = ("_first", "_numbers", "_order", "_paths", "_shelf", "_stated")

    def __init__(self, figures: Mapping[Key, Chosen], shelf: Shelf) -> None:
        self._shelf, self._first = shelf, shelf.count
        shelf.count += len(figures)
        self._numbers = array("I", map(shelf.number, figures))
        self._order = array("I", sorted(range(len(figures)), key=self._numbers.__getitem__))
        paths = [one.path for one in figures.values()]
        self._paths = tuple(paths) if len(set(paths)) > 1 else tuple(paths[:1])
        self._stated = shelf.columns.fold([one.stated for one in figures.values()])

    def __len__(self) -> int:
        """How many there are."""
        return len(self._numbers)

    def __iter__(self) -> Iterator[Key]:
        """Their keys, in the order given."""
        return map(self._shelf.keys.__getitem__, self._numbers)

    def __contains__(self, key: object) -> bool:
        """Whether one is there; none is made."""
        return self._at(key) is not None

    def __getitem__(self, key: Key) -> Chosen:
        """The figure of a key."""
        at = self._at(key)
        if at is None:
            raise KeyError(key)
        at_hand, place = self._shelf.at_hand, self._first + at
        if place not in at_hand:
            if len(at_hand) >= AT_HAND:
                at_hand.clear()
            path = self._paths[at if len(self._paths) > 1 else 0]
            at_hand[place] = Chosen(path, self._stated[at])
        return at_hand[place]

    def _at(self, key: object) -> int | None:
        """Which of the figures has a key."""
        number = self._shelf.numbers.get(key)  # type: ignore[call-overload]
        if number is None:
            return None
        found = bisect_left(self._order, number, key=self._numbers.__getitem__)
        at = self._order[found] if found < len(self._order) else None
        return at if at is not None and self._numbers[at] == number else None
