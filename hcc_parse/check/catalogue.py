"""The catalogue of checks: what a check is, and how one comes to be in it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Unpack

from hcc_parse.check.question import Question, Worded, entering
from hcc_parse.domain import (
    Category,
    Dossier,
    Evidence,
    Figure,
    Finding,
    Provenance,
    Said,
    Severity,
    Sum,
)

Search = Callable[[Dossier], Iterator[Finding]]
FAMILIES: dict[str, Category] = {
    "A": "arithmetic",
    "C": "consistency",
    "M": "missing",
    "T": "timing",
    "L": "legal",
    "F": "form",
    "X": "across",
    "S": "source",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Question[Search]):
    """A question put to every report."""

    def __call__(self, dossier: Dossier) -> Iterator[Finding]:
        """Put the question to one report."""
        return self.search(dossier)

    def finding(
        self,
        message: Said,
        *,
        subject: str,
        at: Provenance | None,
        severity: Severity | None = None,
        explanation: str | None = None,
        evidence: Iterable[Evidence] = (),
        stated: Decimal | None = None,
        expected: Decimal | None = None,
        about: Sum | None = None,
    ) -> Finding:
        """State a finding in this check's name: as severe as the check, or milder."""
        return Finding(
            check=self.id,
            rule=self.rule,
            severity=self.milder(severity),
            category=FAMILIES[self.id[0]],
            message=message,
            subject=subject,
            explanation=explanation,
            evidence=tuple(evidence),
            place=at,
            stated=stated,
            expected=expected,
            about=about,
        )

    def finding_on(self, sum_: Sum, message: Said) -> Finding:
        """State that a sum does not hold; where its reading is in doubt, as a warning at most."""
        return self.finding(
            message,
            subject=sum_.subject.vi,
            at=sum_.total.place,
            severity=Severity.ERROR if sum_.certain else Severity.WARNING,
            explanation=sum_.arithmetic,
            evidence=parts_of(sum_),
            stated=sum_.total.value,
            expected=sum_.added,
            about=sum_,
        )


CATALOGUE: dict[str, Check] = {}


def check(id: str, **worded: Unpack[Worded]) -> Callable[[Search], Check]:
    """Enter a search function in the catalogue; its name becomes the Check and the rule."""
    return entering(CATALOGUE, Check, id, worded)


def stated(figure: Figure, role: str = "stated") -> Evidence:
    """A figure as evidence."""
    return Evidence(text=figure.text, role=role, place=figure.place, value=figure.value)


def parts_of(sum_: Sum) -> tuple[Evidence, ...]:
    """A sum as evidence: the total first, then its parts."""
    return (stated(sum_.total), *(stated(part, "part") for part in sum_.parts))
