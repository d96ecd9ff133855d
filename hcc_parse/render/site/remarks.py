"""Findings as a page tells them: numbered, with places to go to, the repair and what follows."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from hcc_parse.domain import (
    Change,
    Dossier,
    Evidence,
    Finding,
    Language,
    Provenance,
    Remedy,
    Sight,
    in_words,
)
from hcc_parse.render.around import around
from hcc_parse.render.causes import by_cause
from hcc_parse.render.control import waiver_in_words
from hcc_parse.render.places import place_in_words
from hcc_parse.render.site.checks import Checks, title_of
from hcc_parse.render.site.links import anchor_of


class Place(NamedTuple):
    """A place to go to: its anchor, its words, its page where there is one."""

    anchor: str
    words: str
    page: int | None


class Resting(NamedTuple):
    """A piece of the report on which a finding rests, where it stands, what stands around it."""

    text: str
    place: Place
    around: str


class Changed(NamedTuple):
    """A figure that would have to read otherwise."""

    before: str
    after: str
    place: Place


class Mending(NamedTuple):
    """A repair as told: what would change, what is then gone, which others fit as well."""

    changes: tuple[Changed, ...]
    restores: tuple[Finding, ...]
    unique: bool
    rivals: tuple[tuple[Changed, ...], ...]


class Remark(NamedTuple):
    """A finding of the page.

    Attributes:
        number: Its number on the page, by which marks name it.
        rank: Its order among all remarks, the worst first.
        finding: The finding.
        title: The title of its check.
        place: Where to look, or None.
        evidence: What it rests on, other than its place.
        marked: The places to be marked.
        mending: The repair, or None.
        waiver: Why it may stand, or None.
        followers: What follows from it.
        sights: What it rests on in other files, where it is about several.
    """

    number: int
    rank: tuple[bool, int, int]
    finding: Finding
    title: str
    place: Place | None
    evidence: tuple[Resting, ...]
    marked: tuple[Provenance, ...]
    mending: Mending | None
    waiver: str | None
    followers: tuple["Remark", ...] = ()
    sights: tuple[Sight, ...] = ()

    @property
    def kind(self) -> str:
        """How it is coloured: by its weight, or as waived."""
        return "waived" if self.waiver else str(self.finding.severity)


class Remarks:
    """Makes remarks of the findings of one report, numbered in the order of the page."""

    def __init__(
        self, dossier: Dossier, findings: Sequence[Finding], checks: Checks, language: Language
    ) -> None:
        self._dossier, self._language, self._checks = dossier, language, checks
        self._by_id = {finding.id: finding for finding in findings}
        self._places: dict[tuple[object, int | None], Place] = {}
        self._count = 0

    def of(self, findings: Iterable[Finding]) -> Iterator[Remark]:
        """Yield the remarks of findings, root causes first by weight."""
        for root, later in by_cause(findings):
            remark = self._remark(root)
            yield remark._replace(followers=tuple(self._follower(one, root) for one in later))

    def across(self, found: Iterable[tuple[Finding, tuple[Sight, ...]]]) -> list[Remark]:
        """The remarks of findings across reports, the worst first, with what is seen elsewhere."""
        ordered = sorted(found, key=lambda one: one[0].severity.rank)
        return [self._remark(finding)._replace(sights=sights) for finding, sights in ordered]

    def _follower(self, finding: Finding, root: Finding) -> Remark:
        """What follows from a root; a repair that the root tells already is not told again."""
        remark = self._remark(finding)
        return remark._replace(mending=None) if finding.remedy == root.remedy else remark

    def _remark(self, finding: Finding) -> Remark:
        self._count += 1
        placed = finding.place
        other = [e for e in finding.evidence if e.place != placed]
        return Remark(
            number=self._count,
            rank=(finding.waiver is not None, finding.severity.rank, self._count),
            finding=finding,
            title=title_of(finding, self._checks, self._language),
            place=self.place(placed) if placed else None,
            evidence=tuple(self._resting(one) for one in other),
            marked=(*((placed,) if placed else ()), *(e.place for e in other if e.role == "other")),
            mending=self._mending(finding.remedy) if finding.remedy else None,
            waiver=waiver_in_words(finding.waiver, self._language) if finding.waiver else None,
        )

    def _resting(self, one: Evidence) -> Resting:
        words = around(one.place, self._dossier.report)
        return Resting(one.text, self.place(one.place), words)

    def place(self, place: Provenance) -> Place:
        """A place with its anchor and its words; the same cell is worded once."""
        page = min((box.page for box in place.boxes), default=None)
        key = (place.address, page)
        if key not in self._places:
            words = place_in_words(place, self._dossier, self._language)
            self._places[key] = Place(anchor_of(place.address), words, page)
        return self._places[key]

    def known(self, place: Provenance | None) -> Place | None:
        """A place, where there is one."""
        return None if place is None else self.place(place)

    def _mending(self, remedy: Remedy) -> Mending:
        restored = (self._by_id.get(id) for id in remedy.restores)
        return Mending(
            changes=self._changed(remedy.changes),
            restores=tuple(finding for finding in restored if finding is not None),
            unique=remedy.unique,
            rivals=tuple(self._changed(changes) for changes in remedy.rivals),
        )

    def _changed(self, changes: Iterable[Change]) -> tuple[Changed, ...]:
        return tuple(
            Changed(in_words(one.before), in_words(one.after), self.place(one.place))
            for one in changes
        )
