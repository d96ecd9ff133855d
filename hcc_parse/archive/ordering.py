"""Which reports are versions of one report, in their order; the latest counts."""

from datetime import date

from hcc_parse.archive.database import Database
from hcc_parse.archive.tagging import Tagging
from hcc_parse.domain import Term
from hcc_parse.domain.versions import Version, grouped, in_order

ANY = Term(None, None)  # reports that are compared are of one period


class Ordering:
    """Writes the table `versions`, inside the transaction of the report.

    Args:
        database: Where to.
    """

    def __init__(self, database: Database) -> None:
        self._to = database
        self._tags = Tagging(database)

    def order(self, unit: str | None, period: str | None, id: int | None = None) -> None:
        """Number the versions of each report of a unit for a period.

        Args:
            unit: Without it, or without a period, a report has no other version.
            period: As `period_code` has it.
            id: The report that was added.
        """
        if unit is None or period is None:
            if id is not None:
                self._put(unit, period, [id])
            return
        rows = self._to.rows("versions_of", unit, period)
        if len(rows) == 1:
            self._put(unit, period, [rows[0][0]])
            return
        ids = dict[Version, list[int]]()
        for row in rows:
            one, path, issued, number, symbol, title, time, marks = row
            day = date.fromisoformat(issued) if issued else None
            version = Version(path, ANY, day, number, symbol, title, _prints(marks), time)
            ids.setdefault(version, []).append(one)
        for report in grouped(ids):
            self._put(unit, period, [n for version in in_order(report) for n in ids[version]])

    def order_all(self) -> None:
        """Number all versions anew."""
        for unit, period in self._to.rows("every_turn"):
            self.order(unit, period)
        for (id,) in self._to.rows("without_turn"):
            self.order(None, None, id)

    def _put(self, unit: str | None, period: str | None, ids: list[int]) -> None:
        for version, id in enumerate(ids, 1):
            counts = version == len(ids)
            self._to.put("put_version", id, unit, period, version, int(counts), min(ids))
            self._tags.counts(id, there=counts)


def _prints(marks: bytes) -> tuple[int, ...]:
    return tuple(int.from_bytes(marks[n : n + 8], "big") for n in range(0, len(marks), 8))
