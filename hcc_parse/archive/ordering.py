"""Which reports are versions of one report, in their order; the latest counts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from hcc_parse.archive.database import Database, Row
from hcc_parse.archive.tagging import Tagging
from hcc_parse.domain import Term
from hcc_parse.domain.versions import Version, grouped, in_order, one_report

ANY = Term(None, None)  # reports that are compared are of one period


class Place(NamedTuple):
    """Where a report stands among its versions: its turn, whether it is the last, the first one."""

    version: int | None
    counts: int | None
    first: int | None


NOWHERE = Place(None, None, None)  # of a report that is being added


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
            id: The report that was added: only its own versions are numbered anew.
        """
        if unit is None or period is None:
            if id is not None:
                self._put(unit, period, [id], {})
            return
        rows = self._to.rows("versions_of", unit, period)
        versions = {row[0]: _version(row) for row in rows}
        places = {row[0]: Place(*row[-3:]) for row in rows}
        reports = [self._with(id, versions, places)] if id is not None else self._reports(versions)
        for report in reports:
            self._put(unit, period, _ordered(report, versions), places)

    def order_all(self) -> None:
        """Number all versions anew."""
        for unit, period in self._to.rows("every_turn"):
            self.order(unit, period)
        for (id,) in self._to.rows("without_turn"):
            self.order(None, None, id)

    def _reports(self, versions: Mapping[int, Version]) -> list[list[int]]:
        """All reports, each as its versions."""
        ids = defaultdict[Version, list[int]](list)
        for id, version in versions.items():
            ids[self._printed(id, version)].append(id)
        return [[id for version in report for id in ids[version]] for report in grouped(ids)]

    def _with(
        self, id: int, versions: Mapping[int, Version], places: Mapping[int, Place]
    ) -> list[int]:
        """A report that was added, with its versions: what it is one with, and what they are."""
        reports = defaultdict[int | None, list[int]](list)
        for one, place in places.items():
            if one != id:
                reports[place.first].append(one)
        own = versions[id]
        found = [
            report
            for report in reports.values()
            if any(
                one_report(versions[one], own)
                or one_report(self._printed(one, versions[one]), self._printed(id, own))
                for one in report
            )
        ]
        return [id, *(one for report in found for one in report)]

    def _printed(self, id: int, version: Version) -> Version:
        """A version with the marks of its wording, which are only read where all else differs."""
        ((marks,),) = self._to.rows("marks", id)
        return version._replace(prints=_prints(marks))

    def _put(
        self, unit: str | None, period: str | None, ids: list[int], there: Mapping[int, Place]
    ) -> None:
        for version, id in enumerate(ids, 1):
            place, old = Place(version, int(version == len(ids)), min(ids)), there.get(id, NOWHERE)
            if place == old:
                continue
            self._to.put("put_version", id, unit, period, *place)
            if place.counts != (old.counts or 0):
                self._tags.counts(id, there=bool(place.counts))


def _version(row: Row) -> Version:
    """A row of `versions_of`, the marks left out."""
    _, path, issued, number, symbol, title, time, *_ = row
    day = date.fromisoformat(issued) if issued else None
    return Version(path, ANY, day, number, symbol, title, (), time)


def _ordered(report: Iterable[int], versions: Mapping[int, Version]) -> list[int]:
    """The versions of a report, the latest last."""
    ids = defaultdict[Version, list[int]](list)
    for id in sorted(report):
        ids[versions[id]].append(id)
    return [id for version in in_order(ids) for id in ids[version]]


def _prints(marks: bytes) -> tuple[int, ...]:
    return tuple(int.from_bytes(marks[n : n + 8], "big") for n in range(0, len(marks), 8))
