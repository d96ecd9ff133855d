"""Reports counted by unit, period, field …: which reports have each value."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import compress

from hcc_parse.archive.bits import flags, ids_in, joined, size_of
from hcc_parse.archive.database import Database
from hcc_parse.errors import HccError
from hcc_parse.vietnamese import fold, nfc

Count = tuple[str, int]
ONE = "unit"  # the facet of which a report has one value, and of which there are many


class Facets:
    """The sets of reports of all values, as they were when they were read.

    Args:
        database: Where reports are.
    """

    def __init__(self, database: Database) -> None:
        self._parts: defaultdict[str, defaultdict[str, dict[int, bytes]]]
        self._parts = defaultdict(lambda: defaultdict(dict))
        for name, value, shelf, bits in database.rows("every_facet"):
            self._parts[name][value][shelf] = bits
        self._sets: dict[str, dict[str, int]] = {}
        self._unit_of: list[str | None] = []

    def sets(self, name: str) -> dict[str, int]:
        """The values of a facet, each with the set of its reports."""
        if name not in self._sets:
            parts = self._parts.get(name, {}).items()
            size = size_of(name)
            self._sets[name] = {value: joined(shelves, size) for value, shelves in parts}
        return self._sets[name]

    def every(self) -> Iterator[tuple[str, str, int]]:
        """All sets: the facet, the value, its reports."""
        for name in self._parts:
            for value, bits in self.sets(name).items():
                yield name, value, bits

    def counted(self, name: str, matched: int) -> list[Count]:
        """How many of a set have each value, the most first; values of none are left out."""
        if name == ONE:
            found = Counter(compress(self._units(), flags(matched)))
            counts = [(value, count) for value, count in found.items() if value is not None]
        else:
            told = self.sets(name).items()
            counts = [(value, (bits & matched).bit_count()) for value, bits in told]
        return sorted((one for one in counts if one[1]), key=lambda one: (-one[1], one[0]))

    def _units(self) -> list[str | None]:
        """The unit of each report, by its number."""
        if not self._unit_of:
            size = size_of(ONE)
            told = [
                (id, unit) for unit, parts in self._parts[ONE].items() for id in ids_in(parts, size)
            ]
            self._unit_of = [None] * (max((id for id, _ in told), default=0) + 1)
            for id, unit in told:
                self._unit_of[id] = unit
        return self._unit_of


def named(values: Iterable[str], known: Iterable[str]) -> list[str]:
    """The values meant: as written, else all that are the same without marks and capitals.

    Raises:
        HccError: When there is none.
    """
    found: list[str] = []
    names = list(known)
    for value in values:
        written = nfc(value).strip()
        alike = [name for name in names if name == written]
        alike = alike or [name for name in names if fold(name) == fold(written)]
        if not alike:
            raise HccError(
                f"Trong kho không có “{written}”; xem các giá trị bằng lệnh archive stats."
            )
        found += alike
    return list(dict.fromkeys(found))


def united(sets: Iterable[int]) -> int:
    """All reports that are in one of the sets."""
    whole = 0
    for one in sets:
        whole |= one
    return whole
