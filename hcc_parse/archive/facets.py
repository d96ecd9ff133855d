"""Reports counted by unit, period, field …: which reports have each value."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from itertools import compress

from hcc_parse.archive.bits import flags, ids_in, joined, size_of
from hcc_parse.archive.database import Database
from hcc_parse.errors import HccError
from hcc_parse.vietnamese import fold, in_words, nfc

Count = tuple[str, int]
ONE = "unit"  # the facet of which a report has one value, and of which there are many
KINDS = ("xa ", "phuong ", "dac khu ", "thi tran ")  # may be left out of the name of a unit
MOST = 5  # values that are told where none is as typed


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
    """The values meant: as written, else all that are the same without marks, capitals, kind.

    Raises:
        HccError: When there is none; those that are like it are told.
    """
    found: list[str] = []
    names = list(known)
    for value in values:
        written = nfc(value).strip()
        alike = [name for name in names if name == written]
        alike = alike or [name for name in names if fold(name) == fold(written)]
        alike = alike or [name for name in names if _kindless(name) == fold(written)]
        if not alike:
            like = "; ".join(like_of(written, names))
            meant = f"; có phải: {like}? Xem" if like else "; xem"
            raise HccError(
                f"Trong kho không có “{written}”{meant} các giá trị bằng lệnh archive stats."
            )
        found += alike
    return list(dict.fromkeys(found))


def _kindless(name: str) -> str:
    folded = fold(name)
    return next((folded.removeprefix(kind) for kind in KINDS if folded.startswith(kind)), "")


def like_of(written: str, names: Iterable[str]) -> list[str]:
    """Values in which the words typed stand whole, else those spelled much like them.

    >>> like_of("hoa lac", ["xã Hòa Lạc Thượng", "xã An Phú"])
    ['xã Hòa Lạc Thượng']
    """
    folded = {name: in_words(name) for name in names}
    words = in_words(written)
    within = [name for name, whole in folded.items() if words.strip() and words in whole]
    if not within:
        close = set(get_close_matches(words, folded.values(), MOST, 0.8))
        within = [name for name, whole in folded.items() if whole in close]
    return sorted(within)[:MOST]


def united(sets: Iterable[int]) -> int:
    """All reports that are in one of the sets."""
    whole = 0
    for one in sets:
        whole |= one
    return whole
