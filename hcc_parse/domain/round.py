"""A round of reporting: the files that came in, the units that owe a report, what disagrees."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple

from hcc_parse.domain.brief import Brief, Spot, Term
from hcc_parse.domain.dossier import Failure
from hcc_parse.domain.finding import Finding
from hcc_parse.domain.knowledge import Commune


class State(StrEnum):
    """What became of a file of the inbox."""

    USED = "used"  # the report that counts for its unit
    OLDER = "older"  # a later version of the same unit and period counts instead
    DUPLICATE = "duplicate"  # the same bytes under another name
    JOINED = "joined"  # part of another file's report: an appendix sent apart
    STRAY = "stray"  # of a unit that is not in the roster, or of no unit that could be told
    WRONG_TERM = "wrong-term"  # of another period than the one asked for
    FAILED = "failed"  # could not be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A file of the inbox (tệp nhận được).

    Attributes:
        path: Its path within the inbox, with slashes.
        sha256: The digest of its bytes; empty when these could not be had.
        size: In bytes.
        state: What became of it.
        of: The path of the file it repeats, is replaced by or belongs to, or None.
        brief: What was read, or None.
        failure: Why it was not, or None.
        unit: The unit of the roster that it is of, `xã An Phú`, or None.
        told_by: How it is known that the file `of` is the later one: its `date`, its `number`, the
            `name` of its file; `path` where nothing tells and the last path is taken.
        doubtful: Whether its period is not clearly the one asked for.
        key: Of the record of its review; empty where there is none.
    """

    path: str
    sha256: str
    size: int
    state: State
    of: str | None = None
    brief: Brief | None = None
    failure: Failure | None = None
    unit: str | None = None
    told_by: Literal["date", "number", "name", "path"] | None = None
    doubtful: bool = False
    key: str = ""

    @property
    def slug(self) -> str:
        """Its name in paths, where it has a page of its own: `tep-0a1b2c3d4e5f`."""
        return f"tep-{self.sha256[:12]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One round (đợt báo cáo): what checks across reports may look at.

    Attributes:
        asked: The period that was asked for, or None.
        roster: The units that owe a report.
        received: The files, in the order of their paths.
        previous: Reports of earlier rounds.
        against: The city's own report, held against the totals, or None.
        assumed: Whether nobody asked for a period, and that of most reports is taken.
    """

    asked: Term | None
    roster: tuple[Commune, ...]
    received: tuple[Received, ...]
    previous: tuple[Brief, ...] = ()
    against: Brief | None = None
    assumed: bool = False

    @property
    def held(self) -> Brief | None:
        """The city's report, unless the periods that it names are all others than the one asked."""
        report, asked = self.against, self.asked
        if report is None or asked is None:
            return report
        terms = (report.term, *report.named)
        return None if all(term.differs_from(asked) for term in terms) else report

    def by_unit(self) -> dict[str, list[Brief]]:
        """The reports of each unit that count, and the appendices not read into them."""
        found: dict[str, list[Brief]] = {}
        letters = {brief.path: brief for brief in self.used()}
        for file in self.received:
            letter = letters.get(file.of or "") if file.state is State.JOINED else None
            apart = letter is not None and file.path not in letter.enclosed
            counts = file.state is State.USED or apart
            if counts and file.brief is not None and file.unit is not None:
                found.setdefault(file.unit, []).append(file.brief)
        return found

    def used(self) -> Iterator[Brief]:
        """The reports that count, in the order of their paths."""
        for file in self.received:
            if file.state is State.USED and file.brief is not None:
                yield file.brief


class Sight(NamedTuple):
    """What a crossing rests on: a file, what is written there, and where."""

    path: str
    text: str
    spot: Spot | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """What a check across reports has to say (điểm giữa các báo cáo).

    Attributes:
        finding: The remark; its place, if any, lies in the report of `path`.
        unit: The unit it is about, `xã An Phú`, or None.
        path: The file it is about, or None.
        others: The other files it rests on.
        spot: Where to look in the file of `path`, or None.
        sights: What it rests on, what stands in `path` first.
    """

    finding: Finding
    unit: str | None = None
    path: str | None = None
    others: tuple[str, ...] = ()
    spot: Spot | None = None
    sights: tuple[Sight, ...] = ()
