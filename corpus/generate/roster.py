"""Names that reports are made with: communes that do not exist, people, fields, documents."""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import yaml

HERE = Path(__file__).parent
TABLES = HERE.parents[1] / "hcc_parse" / "knowledge" / "data"


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune that does not exist."""

    name: str
    kind: str

    @property
    def full(self) -> str:
        """Its kind and name, `xã Bình An Đông`."""
        return f"{self.kind} {self.name}"


@dataclass(frozen=True, slots=True)
class Field:
    """A field of administration, the ministry over it, and the group it is listed under."""

    name: str
    ministry: str
    group: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document that a report may cite."""

    type: str
    symbol: str
    issued: date
    issuer: str
    subject: str


@dataclass(frozen=True, slots=True)
class LocalSeries:
    """Documents that a city or a commune issues year by year: invented, none is in a registry."""

    type: str
    code: str
    issuer: str
    subjects: list[str]


@dataclass(frozen=True, slots=True)
class Roster:
    """All of them."""

    communes: tuple[Commune, ...]
    people: tuple[str, ...]
    fields: tuple[Field, ...]
    ministries: dict[str, list[str]]
    laws: tuple[Document, ...]
    amended: tuple[Document, Document]
    local: tuple[LocalSeries, ...]


@cache
def load_roster() -> Roster:
    """Read the names; fields, types and dates of laws come from the tables of the product."""
    raw = yaml.safe_load((HERE / "roster.yaml").read_text("utf-8"))
    people = raw["people"]
    registry = {row["symbol"]: row for row in _table("legal_documents")}
    return Roster(
        communes=tuple(
            Commune(name, kind) for kind, names in raw["communes"].items() for name in names
        ),
        people=tuple(
            f"{family} {middle} {given}"
            for family in people["family"]
            for middle in people["middle"]
            for given in people["given"]
        ),
        fields=tuple(
            Field(row["name"], row["ministry"], row["group"])
            for row in _table("fields")
            if row["ministry"] in raw["ministries"]
        ),
        ministries=raw["ministries"],
        laws=tuple(_law(registry[symbol], subject) for symbol, subject in raw["laws"].items()),
        amended=(_law(registry[raw["amended"][0]], ""), _law(registry[raw["amended"][1]], "")),
        local=tuple(LocalSeries(**series) for series in raw["local"]),
    )


@cache
def ended_documents() -> tuple[tuple[Document, date], ...]:
    """The verified documents of the registry that have ended, each with its last day."""
    return tuple(
        (_law(row, ""), date.fromisoformat(row["expired"]))
        for row in _table("legal_documents")
        if row["verified"] == row["unique"] == "yes" and row["expired"] and row["issuer"]
    )


def _table(name: str) -> list[dict[str, str]]:
    with (TABLES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _law(row: dict[str, str], subject: str) -> Document:
    if row["verified"] != "yes":
        raise ValueError(f"{row['symbol']} is not verified")
    issued = date.fromisoformat(row["issued"])
    return Document(row["type"], row["symbol"], issued, row["issuer"], subject)
