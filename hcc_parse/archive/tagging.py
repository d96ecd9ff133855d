"""Under what reports are counted: a set of them for each value of each facet, kept up to date."""

from collections import defaultdict
from collections.abc import Iterable

from hcc_parse.archive.bits import LONG, SHELF, part_of, size_of, with_id
from hcc_parse.archive.database import Database, Row

COUNTS = "counts"  # the facet of versions that no other one replaced


class Tagging:
    """Writes the table `facets`, inside the transaction of the report.

    Args:
        database: Where to.
    """

    def __init__(self, database: Database) -> None:
        self._to = database

    def tag(self, id: int, *, there: bool) -> None:
        """Count a report under all that it is counted under, or no longer."""
        changed = []
        for name, value, bits in self._to.rows("tag_bits", id, id // SHELF, id // LONG):
            size = size_of(name)
            changed.append((name, value, id // size, with_id(bits, id, there, size)))
        self._to.many("put_facet_bits", changed)
        if not there:
            self._to.put("drop_empty_facets")

    def tag_all(self, tags: Iterable[Row]) -> None:
        """Count reports under tags: the number of one, the facet, the value; many of each."""
        found: defaultdict[tuple[str, str, int], list[int]] = defaultdict(list)
        for id, name, value in tags:
            found[name, value, id // size_of(name)].append(id)
        changed = []
        for key, ids in found.items():
            rows = self._to.rows("facet_bits", *key)
            bits = rows[0][0] if rows else None
            for id in sorted(ids):
                bits = with_id(bits, id, there=True, size=size_of(key[0]))
            changed.append((*key, bits))
        self._to.many("put_facet_bits", changed)

    def counts(self, id: int, *, there: bool) -> None:
        """Say whether a report is the version that counts."""
        place = (COUNTS, "", id // SHELF)
        found = self._to.rows("facet_bits", *place)
        self._to.put("put_facet_bits", *place, with_id(found[0][0] if found else None, id, there))

    def recount(self) -> None:
        """Count all reports anew."""
        found: defaultdict[tuple[str, str, int], list[int]] = defaultdict(list)
        for id, name, value in self._to.rows("every_tag"):
            found[name, value, id // size_of(name)].append(id)
        self._to.put("empty_facets")
        self._to.many(
            "put_facet_bits", ((*key, part_of(ids, size_of(key[0]))) for key, ids in found.items())
        )
