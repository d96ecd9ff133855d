"""The catalogue of checks: what a check is, and how one comes to be in it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from inspect import cleandoc

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
class Check:
    """A question put to every report, with all that a reader needs to judge the answer."""

    id: str
    rule: str
    title: Said
    severity: Severity
    rationale: Said
    basis: Said
    wrong: str
    right: str
    search: Search

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
            severity=max(severity or self.severity, self.severity, key=lambda s: s.rank),
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


def check(
    id: str,
    *,
    title: Said,
    severity: Severity,
    rationale: Said,
    basis: Said,
    wrong: str,
    right: str,
) -> Callable[[Search], Check]:
    """Enter a search function in the catalogue; its name becomes the Check and the rule."""

    def enter(search: Search) -> Check:
        if id in CATALOGUE:
            raise ValueError(f"check id {id} is taken by {CATALOGUE[id].rule}")
        CATALOGUE[id] = Check(
            id=id,
            rule=search.__name__.replace("_", "-"),
            title=title,
            severity=severity,
            rationale=Said(*(" ".join(text.split()) for text in rationale)),
            basis=basis,
            wrong=cleandoc(wrong),
            right=cleandoc(right),
            search=search,
        )
        return CATALOGUE[id]

    return enter


def stated(figure: Figure, role: str = "stated") -> Evidence:
    """A figure as evidence."""
    return Evidence(text=figure.text, role=role, place=figure.place, value=figure.value)


def parts_of(sum_: Sum) -> tuple[Evidence, ...]:
    """A sum as evidence: the total first, then its parts."""
    return (stated(sum_.total), *(stated(part, "part") for part in sum_.parts))
