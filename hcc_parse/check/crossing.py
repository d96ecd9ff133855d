"""The wing of checks across reports: what such a check is, and how one comes to be in it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from typing import Unpack

from hcc_parse.check.holding import Holding
from hcc_parse.check.question import Question, Worded, entering
from hcc_parse.domain import (
    Address,
    Crossing,
    Finding,
    Knowledge,
    Passage,
    Provenance,
    Round,
    Said,
    Severity,
    Sight,
    Spot,
    Stated,
    Total,
    lasting,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """All that a check across reports may look at.

    Attributes:
        round: The round.
        totals: The city's totals.
        knowledge: What is known beforehand.
        own: What each unit states in this round.
        earlier: What each unit stated in earlier rounds.
    """

    round: Round
    totals: tuple[Total, ...]
    knowledge: Knowledge
    own: Mapping[str, Holding]
    earlier: Mapping[str, tuple[Holding, ...]]


Look = Callable[[Scene], Iterator[Crossing]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Across(Question[Look]):
    """A question put to all reports of a round together."""

    def __call__(self, scene: Scene) -> Iterator[Crossing]:
        """Put the question to a round."""
        return self.search(scene)

    def crossing(
        self,
        message: Said,
        *,
        subject: str,
        unit: str | None = None,
        path: str | None = None,
        severity: Severity | None = None,
        sights: Iterable[Sight] = (),
        stated: Decimal | None = None,
        expected: Decimal | None = None,
        explanation: str | None = None,
    ) -> Crossing:
        """State something in this check's name: as severe as the check, or milder.

        Args, those of a `Crossing` and its `Finding`; `subject`, without values, is with the unit
        or the path the ground of the id, and of the `sights` what stands in `path` comes first.
        """
        seen = tuple(sights)
        spot = next((sight.spot for sight in seen if sight.path == path), None)
        finding = Finding(
            check=self.id,
            rule=self.rule,
            severity=self.milder(severity),
            category="across",
            message=message,
            subject=subject,
            explanation=explanation,
            place=_place(spot) if spot else None,
            stated=stated,
            expected=expected,
            id=_id(self.id, unit or path or "", subject),
        )
        others = dict.fromkeys(sight.path for sight in seen if sight.path != path)
        return Crossing(
            finding=finding, unit=unit, path=path, others=tuple(others), spot=spot, sights=seen
        )


CROSSINGS: dict[str, Across] = {}


def across(id: str, **worded: Unpack[Worded]) -> Callable[[Look], Across]:
    """Enter a search function in the wing; its name becomes the check and the rule.

    The examples are several tiny reports in the plain notation, each below a line with its path:
    `=== bao-cao/xa-an-phu.docx`. Below `=== kỳ trước/…` stands a report of an earlier round, below
    `=== đối chiếu/…` the city's own; `=== kỳ 2026-Q2` asks for a period, `=== đơn vị xã An Phú, xã
    Bình Hòa` is the roster, and `=== bao-cao/xa-{n}.docx × 20` stands for twenty reports.
    """
    return entering(CROSSINGS, Across, id, worded)


def sight(path: str, figure: Stated) -> Sight:
    """A figure as what a crossing rests on."""
    return Sight(path, figure.text, figure.spot)


def _place(spot: Spot) -> Provenance:
    return Passage(text="", address=Address(spot.block, spot.row, spot.column)).at(0, 0)


def _id(check: str, about: str, subject: str) -> str:
    return sha256(f"{check}|{about}|{lasting(subject)}".encode()).hexdigest()[:12]
