"""What one report of the corpus is made of, as read from its YAML text."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
TEXTS = HERE / "texts"
REPORTS = HERE / "reports"


@dataclass(frozen=True)
class Layout:
    """How the pages look."""

    letterhead: str
    size: int
    indent_cm: float
    after_pt: int
    number: str


@dataclass(frozen=True)
class Annex:
    """A table on pages of its own, with its title lines.

    In the head, `<` joins a cell to the one on its left and `^` to the one above.
    """

    title: list[str]
    landscape: bool
    widths_cm: list[float]
    form: str
    head: list[list[str]]
    rows: list[list[str]]
    totals: list[list[str]]
    ratios: list[list[str]]


@dataclass(frozen=True)
class Claims:
    """What the figures are meant to do, for `corpus.verify`."""

    holds: list[str] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)
    fails: list[str] = field(default_factory=list)
    no_base: list[str] = field(default_factory=list)
    bare: list[str] = field(default_factory=list)
    table_fails: list[str] = field(default_factory=list)
    citation_fails: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Report:
    """One report: head, title, paragraphs, signature and annexes."""

    name: str
    layout: Layout
    issuer: list[str]
    number: str
    place: str
    title: list[str]
    body: list[str]
    recipients: list[str]
    role: list[str]
    signer: str
    annexes: list[Annex]
    claims: Claims


def names() -> list[str]:
    """Return the names of all reports, in order of the alphabet."""
    return sorted(path.stem for path in TEXTS.glob("*.yaml"))


def load(name: str) -> Report:
    """Read the report of that name."""
    raw: dict[str, Any] = yaml.safe_load((TEXTS / f"{name}.yaml").read_text(encoding="utf-8"))
    return Report(
        name=name,
        layout=Layout(**raw["layout"]),
        issuer=raw["issuer"],
        number=raw["number"],
        place=raw["place"],
        title=raw["title"],
        body=[line for line in raw["body"].splitlines() if line.strip()],
        recipients=raw["recipients"],
        role=raw["signature"]["role"],
        signer=raw["signature"]["name"],
        annexes=[_annex(item) for item in raw["annexes"]],
        claims=Claims(**raw["claims"]),
    )


def _annex(raw: dict[str, Any]) -> Annex:
    return Annex(
        title=raw["title"],
        landscape=raw["landscape"],
        widths_cm=raw["widths_cm"],
        form=raw["form"],
        head=_cells(raw["head"]),
        rows=_cells(raw["rows"]),
        totals=_cells(raw["totals"]),
        ratios=_cells(raw.get("ratios", [])),
    )


def _cells(lines: list[str]) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in lines]
