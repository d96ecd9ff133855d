"""Reports counted by unit, period, field …: a set of bits for each value."""

from collections import defaultdict
from collections.abc import Iterable

from hcc_parse.archive.bits import joined, size_of
from hcc_parse.archive.database import Database
from hcc_parse.errors import HccError
from hcc_parse.vietnamese import fold, nfc

Count = tuple[str, int]


def facets_of(database: Database) -> dict[str, dict[str, int]]:
    """For each facet the set of reports of each of its values."""
    parts: defaultdict[str, defaultdict[str, dict[int, bytes]]]
    parts = defaultdict(lambda: defaultdict(dict))
    for name, value, shelf, bits in database.rows("every_facet"):
        parts[name][value][shelf] = bits
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for name, values in parts.items():
        found[name] = {value: joined(shelves, size_of(name)) for value, shelves in values.items()}
    return found


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


def counted(values: dict[str, int], matched: int) -> list[Count]:
    """How many of the reports have each value, the most first; values of none are left out."""
    counts = [(value, (bits & matched).bit_count()) for value, bits in values.items()]
    return sorted((one for one in counts if one[1]), key=lambda one: (-one[1], one[0]))
