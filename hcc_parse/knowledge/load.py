"""Data files to Knowledge; a row that cannot be used is named with its file and line."""

import csv
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from io import StringIO
from typing import TypeVar

from hcc_parse.domain import (
    Body,
    Commune,
    Cutoff,
    DocumentType,
    Field,
    Indicator,
    Knowledge,
    LegalDocument,
    Limit,
    Matching,
    Threshold,
    Wording,
)
from hcc_parse.errors import KnowledgeError
from hcc_parse.knowledge.limits import limit_of, limits_of
from hcc_parse.knowledge.rows import (
    adding_of,
    concept_of,
    many,
    meaning_of,
    rate_of,
    relation_of,
    unit_of,
)
from hcc_parse.knowledge.thresholds import threshold_of, thresholds_of
from hcc_parse.vietnamese import fold, nfc

VERSION = "2026-11-21"  # the day the data were last changed; part of every result
T = TypeVar("T")
LABELS = ("labels.csv", "time_words.csv", "claim_words.csv", "voice_words.csv")
MARKED = ("not-summed", "after-total", "time:", "number:", "person:", "apart:", "attach:", "head:")


@cache
def load_knowledge() -> Knowledge:
    """Read the data files of the package once."""
    knowledge = Knowledge(
        version=VERSION,
        indicators={i.id: i for i in _rows("indicators.csv", lambda r: Indicator(**r))},
        wordings=tuple(_rows("wordings.csv", lambda r: Wording(**r))),
        concepts=tuple(_rows("concepts.csv", concept_of)),
        meanings=tuple(_rows("meanings.csv", meaning_of)),
        relations=tuple(_rows("relations.csv", relation_of)),
        rates={rate.id: rate for rate in _rows("rates.csv", rate_of)},
        units=tuple(_rows("units.csv", unit_of)),
        labels=_labels(),
        document_types=tuple(_rows("document_types.csv", _document_type)),
        issuers={r["code"]: r["verified"] == "yes" for r in _rows("issuers.csv", dict)},
        bodies={body.code: body for body in _rows("issuers.csv", _body)},
        legal_documents={d.symbol: d for d in _rows("legal_documents.csv", _legal_document)},
        communes=tuple(_rows("communes.csv", _commune)),
        fields=tuple(_rows("fields.csv", _field)),
        cutoffs=dict(_rows("cutoffs.csv", _cutoff)),
        matching={rule.of: rule for rule in _rows("matching.csv", _matching)},
        limits=limits_of(load_limits()),
        thresholds=thresholds_of(load_thresholds()),
        number_words=_number_words(),
        adding=dict(_rows("adding.csv", adding_of)),
    )
    _check_names(knowledge)
    return knowledge


def load_limits() -> tuple[Limit, ...]:
    """The limits with their units and explanations, in the order of the data file."""
    return tuple(_rows("limits.csv", limit_of))


def load_thresholds() -> tuple[Threshold, ...]:
    """The thresholds with their bounds and explanations, in the order of the data file."""
    return tuple(_rows("thresholds.csv", threshold_of))


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
            for terms in (rate.numerator, *rate.instead, *rate.bases)
            for _, name in terms
        }
        | set(knowledge.rates),
        "adding.csv": set(knowledge.adding),
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


def _document_type(row: dict[str, str]) -> DocumentType:
    return DocumentType(
        name=row["name"],
        abbreviation=row["abbreviation"],
        kind=row["kind"],
        verified=row["verified"] == "yes",
    )


def _body(row: dict[str, str]) -> Body:
    return Body(
        code=row["code"],
        names=many(row["name"]),
        level=row["level"],
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
        expired=date.fromisoformat(row["expired"]) if row["expired"] else None,
    )


def _cutoff(row: dict[str, str]) -> tuple[str, Cutoff]:
    words = ("period", "checked", "source")
    numbers = {key: int(value) for key, value in row.items() if key not in words}
    return row["period"], Cutoff(**numbers, checked=row["checked"] == "yes", source=row["source"])


def _commune(row: dict[str, str]) -> Commune:
    return Commune(name=row["name"], kind=row["kind"], aliases=many(row["aliases"]))


def _matching(row: dict[str, str]) -> Matching:
    return Matching(
        of=row["of"],
        scorer=row["scorer"],
        least=float(row["least"]),
        margin=float(row["margin"]),
        shortest=int(row["shortest"]),
    )


def _field(row: dict[str, str]) -> Field:
    if not row["name"] or row["name"].startswith("#"):
        raise ValueError("chưa điền tên lĩnh vực ở cột name")
    return Field(name=row["name"], spellings=(row["name"], *many(row["spellings"])))


def _labels() -> dict[str, tuple[str, ...]]:
    said = [(row["role"], row["spelling"]) for name in LABELS for row in _rows(name, dict)]
    cited = [(row["role"], row["spelling"].lower()) for row in _rows("citation_words.csv", dict)]
    keys = [(r, word.lower() if r.startswith(MARKED) else fold(word)) for r, word in said]
    return _by_role([*keys, *cited])


def _number_words() -> dict[str, tuple[str, ...]]:
    return _by_role((row["role"], row["words"].lower()) for row in _rows("number_words.csv", dict))


def _by_role(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """The words of each role, the longest first."""
    found: dict[str, list[str]] = {}
    for role, word in pairs:
        found.setdefault(role, []).append(word)
    return {role: tuple(sorted(words, key=len, reverse=True)) for role, words in found.items()}
