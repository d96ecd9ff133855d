"""Data files to Knowledge; a row that cannot be used is named with its file and line."""

import csv
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from io import StringIO
from typing import TypeVar

from hcc_parse.domain import (
    Commune,
    Concept,
    Cutoff,
    DocumentType,
    Field,
    Indicator,
    Knowledge,
    LegalDocument,
    Limit,
    Meaning,
    Rate,
    Relation,
    Unit,
    Wording,
)
from hcc_parse.errors import KnowledgeError
from hcc_parse.knowledge.limits import limit_of, limits_of
from hcc_parse.vietnamese import fold, nfc

VERSION = "2026-11-21"  # the day the data were last changed; part of every result
BETWEEN = " | "
T = TypeVar("T")
MARKED = {
    "not-summed",
    "not-summed-header",
    "after-total",
}  # roles whose words are compared with their marks
TIMES = ("time:", "number:")  # so are those of these


@cache
def load_knowledge() -> Knowledge:
    """Read the data files of the package once."""
    knowledge = Knowledge(
        version=VERSION,
        indicators={i.id: i for i in _rows("indicators.csv", lambda r: Indicator(**r))},
        wordings=tuple(_rows("wordings.csv", lambda r: Wording(**r))),
        concepts=tuple(_rows("concepts.csv", _concept)),
        meanings=tuple(_rows("meanings.csv", _meaning)),
        relations=tuple(_rows("relations.csv", _relation)),
        rates={rate.id: rate for rate in _rows("rates.csv", _rate)},
        units=tuple(_rows("units.csv", _unit)),
        labels=_labels(),
        document_types=tuple(_rows("document_types.csv", _document_type)),
        issuers={r["code"]: r["verified"] == "yes" for r in _rows("issuers.csv", dict)},
        legal_documents={d.symbol: d for d in _rows("legal_documents.csv", _legal_document)},
        communes=tuple(_rows("communes.csv", lambda r: Commune(name=r["name"], kind=r["kind"]))),
        fields=tuple(_rows("fields.csv", _field)),
        cutoffs=dict(_rows("cutoffs.csv", _cutoff)),
        limits=limits_of(load_limits()),
    )
    _check_names(knowledge)
    return knowledge


def load_limits() -> tuple[Limit, ...]:
    """The limits with their units and explanations, in the order of the data file."""
    return tuple(_rows("limits.csv", limit_of))


def _check_names(knowledge: Knowledge) -> None:
    """Complain of an indicator or unit that another table names and no row defines."""
    units = {unit.name for unit in knowledge.units}
    named = {
        "wordings.csv": {wording.indicator for wording in knowledge.wordings},
        "meanings.csv": {meaning.indicator for meaning in knowledge.meanings},
        "relations.csv": {
            name for relation in knowledge.relations for name in (relation.total, *relation.parts)
        },
        "rates.csv": {
            name
            for rate in knowledge.rates.values()
            for terms in (rate.numerator, *rate.bases)
            for _, name in terms
        }
        | set(knowledge.rates),
    }
    for table, names in named.items():
        for name in sorted(names - set(knowledge.indicators)):
            raise KnowledgeError(f"{table}: không có chỉ tiêu “{name}” trong indicators.csv.")
    for indicator in knowledge.indicators.values():
        if indicator.unit not in units:
            message = f"indicators.csv: không có đơn vị tính “{indicator.unit}” trong units.csv."
            raise KnowledgeError(message)


def _rows(name: str, make: Callable[[dict[str, str]], T]) -> Iterator[T]:
    text = nfc(files("hcc_parse.knowledge").joinpath("data", name).read_text("utf-8-sig"))
    head = text.partition("\n")[0]
    separator = ";" if head.count(";") > head.count(",") else ","  # Excel in Vietnam writes ";"
    reader = csv.DictReader(StringIO(text), strict=True, delimiter=separator)
    try:
        for row in reader:
            if None in row.values() or None in row:
                raise ValueError("số cột không đúng")
            yield make(row)
    except (ValueError, TypeError, KeyError, csv.Error) as error:
        message = f"{name}, dòng {reader.line_num}: không dùng được ({error})."
        raise KnowledgeError(message) from error


def _many(cell: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in cell.split(BETWEEN.strip()) if item.strip())


def _concept(row: dict[str, str]) -> Concept:
    return Concept(
        says=_many(row["concept"]), facet=row["facet"], spellings=_many(row["spellings"])
    )


def _meaning(row: dict[str, str]) -> Meaning:
    return Meaning(
        indicator=row["indicator"],
        units=_many(row["unit"]),
        needs=frozenset(row["needs"].split()),
        may=frozenset(row["may"].split()),
        passes=row["passes"],
        out_of=row["out_of"],
    )


def _relation(row: dict[str, str]) -> Relation:
    return Relation(
        id=row["id"],
        total=row["total"],
        parts=_many(row["parts"]),
        optional=frozenset(_many(row["optional"])),
    )


def _rate(row: dict[str, str]) -> Rate:
    bases = tuple(_terms(base) for base in _many(row["denominators"]))
    return Rate(id=row["rate"], numerator=_terms(row["numerator"]), bases=bases)


def _terms(expression: str) -> tuple[tuple[int, str], ...]:
    """Read `a+b-c` as signed indicator ids."""
    signed = expression.replace(" ", "").replace("-", "+-").split("+")
    return tuple((-1 if term.startswith("-") else 1, term.lstrip("-")) for term in signed if term)


def _unit(row: dict[str, str]) -> Unit:
    spellings = sorted({row["unit"], *_many(row["spellings"])}, key=len, reverse=True)
    return Unit(name=row["unit"], spellings=tuple(spellings), kind=row["kind"])


def _document_type(row: dict[str, str]) -> DocumentType:
    return DocumentType(
        name=row["name"],
        abbreviation=row["abbreviation"],
        kind=row["kind"],
        verified=row["verified"] == "yes",
    )


def _legal_document(row: dict[str, str]) -> LegalDocument:
    return LegalDocument(
        symbol=row["symbol"],
        type=row["type"],
        issued=date.fromisoformat(row["issued"]) if row["issued"] else None,
        verified=row["verified"] == "yes",
        unique=row["unique"] == "yes",
        title=row["title"],
        source=row["source"],
    )


def _cutoff(row: dict[str, str]) -> tuple[str, Cutoff]:
    words = ("period", "checked", "source")
    numbers = {key: int(value) for key, value in row.items() if key not in words}
    return row["period"], Cutoff(**numbers, checked=row["checked"] == "yes", source=row["source"])


def _field(row: dict[str, str]) -> Field:
    return Field(name=row["name"], spellings=(row["name"], *_many(row["spellings"])))


def _labels() -> dict[str, tuple[str, ...]]:
    labels: dict[str, list[str]] = {}
    for row in (*_rows("labels.csv", dict), *_rows("time_words.csv", dict)):
        marked = row["role"] in MARKED or row["role"].startswith(TIMES)
        words = row["spelling"].lower() if marked else fold(row["spelling"])
        labels.setdefault(row["role"], []).append(words)
    return {role: tuple(sorted(words, key=len, reverse=True)) for role, words in labels.items()}
