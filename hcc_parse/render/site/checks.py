"""The page that explains the checks to those who received a finding."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from hcc_parse.domain import Finding, Language, Said, Severity
from hcc_parse.render.site.filling import filled


class Explained(Protocol):
    """What a page says of a check; the catalogue's own nouns fit."""

    @property
    def id(self) -> str: ...  # noqa: D102

    @property
    def rule(self) -> str: ...  # noqa: D102

    @property
    def title(self) -> Said: ...  # noqa: D102

    @property
    def severity(self) -> Severity: ...  # noqa: D102

    @property
    def rationale(self) -> Said: ...  # noqa: D102

    @property
    def basis(self) -> Said: ...  # noqa: D102

    @property
    def wrong(self) -> str: ...  # noqa: D102

    @property
    def right(self) -> str: ...  # noqa: D102


Checks = Mapping[str, Explained]


def checks_page(checks: Iterable[Explained], language: Language = "vi") -> str:
    """Explain the checks, each under its id as anchor: `phep-kiem-tra.html#A02`."""
    return filled("checks.jinja", language, "", checks=sorted(checks, key=lambda check: check.id))


def title_of(finding: Finding, checks: Checks, language: Language) -> str:
    """The title of the check that speaks, or the name of its rule where it is not explained."""
    known = checks.get(finding.check)
    return known.title.in_(language) if known else finding.rule
