"""The data files: every row is usable, and no two rows contradict each other."""

import csv
import unicodedata
from collections import defaultdict
from datetime import date
from importlib.resources import files

import pytest

from hcc_parse.domain import Relation
from hcc_parse.vietnamese import fold
from tests.reports import KNOWLEDGE

DATA = files("hcc_parse.knowledge").joinpath("data")
TABLES = sorted(file.name for file in DATA.iterdir() if file.name.endswith(".csv"))
KEYS = {
    "adding.csv": ("indicator",),
    "citation_words.csv": ("role", "spelling"),
    "communes.csv": ("name", "kind"),
    "concepts.csv": ("concept",),
    "cutoffs.csv": ("period",),
    "document_types.csv": ("name", "kind"),
    "fields.csv": ("name",),
    "indicators.csv": ("id",),
    "issuers.csv": ("code",),
    "labels.csv": ("role", "spelling"),
    "legal_documents.csv": ("symbol",),
    "limits.csv": ("name",),
    "thresholds.csv": ("name",),
    "number_words.csv": ("role", "words"),
    "matching.csv": ("of",),
    "rates.csv": ("rate",),
    "meanings.csv": ("indicator", "unit", "needs"),
    "relations.csv": ("id",),
    "time_words.csv": ("role", "spelling"),
    "claim_words.csv": ("role", "spelling"),
    "voice_words.csv": ("role", "spelling"),
    "units.csv": ("unit",),
    "unions.csv": ("name",),
    "wordings.csv": ("indicator", "under", "spelling"),
}
each_table = pytest.mark.parametrize("name", TABLES)
Row = dict[str, str]


def rows_of(name: str) -> list[Row]:
    return list(csv.DictReader(DATA.joinpath(name).read_text("utf-8").splitlines(), strict=True))


def many(cell: str) -> list[str]:
    return [item for item in cell.split(" | ") if item]


def owners(name: str, key: str, column: str) -> dict[str, set[str]]:
    """Each spelling with the rows that claim it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows_of(name):
        for spelling in (row[key], *many(row[column])):
            found[spelling.casefold()].add(row[key])
    return found


def shared(found: dict[str, set[str]]) -> dict[str, set[str]]:
    return {spelling: rows for spelling, rows in found.items() if len(rows) > 1}


def test_every_table_has_a_key() -> None:
    assert sorted(KEYS) == TABLES


@each_table
def test_a_table_is_composed_text_with_plain_line_ends(name: str) -> None:
    content = DATA.joinpath(name).read_bytes()
    assert b"\r" not in content
    assert unicodedata.is_normalized("NFC", content.decode("utf-8"))


@each_table
def test_every_row_has_a_cell_for_every_column(name: str) -> None:
    rows = rows_of(name)
    assert rows
    assert [row for row in rows if None in row or None in row.values()] == []


@each_table
def test_no_cell_has_stray_spaces(name: str) -> None:
    cells = [cell for row in rows_of(name) for cell in row.values()]
    assert [cell for cell in cells if cell != " ".join(cell.split())] == []
    assert [cell for cell in cells for item in cell.split(" | ") if item != item.strip()] == []


@each_table
def test_no_two_rows_have_one_key(name: str) -> None:
    seen: defaultdict[tuple[str, ...], int] = defaultdict(int)
    for row in rows_of(name):
        seen[tuple(row[column] for column in KEYS[name])] += 1
    assert [key for key, times in seen.items() if times > 1] == []


@pytest.mark.parametrize("name", ["document_types.csv", "issuers.csv", "legal_documents.csv"])
def test_what_is_verified_is_said_in_one_of_three_words(name: str) -> None:
    assert {row["verified"] for row in rows_of(name)} <= {"yes", "partial", "no"}


def test_codes_of_communes_are_unique() -> None:
    codes = [row["gso_code"] for row in rows_of("communes.csv")]
    assert len(set(codes)) == len(codes)
    assert {row["kind"] for row in rows_of("communes.csv")} == {"xã", "phường", "đặc khu"}


def test_no_spelling_of_a_unit_a_field_or_a_commune_belongs_to_two() -> None:
    assert shared(owners("units.csv", "unit", "spellings")) == {}
    assert shared(owners("fields.csv", "name", "spellings")) == {}
    for kind in ("xã", "phường", "đặc khu"):
        names = defaultdict(set)
        for row in rows_of("communes.csv"):
            if row["kind"] == kind:
                for name in (row["name"], *many(row["aliases"])):
                    names[name].add(row["name"])
        assert shared(names) == {}


def test_no_spelling_belongs_to_two_indicators_in_the_same_context() -> None:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for wording in KNOWLEDGE.wordings:
        unit = KNOWLEDGE.indicators[wording.indicator].unit
        found[f"{fold(wording.spelling)} [{wording.under}, {unit}]"].add(wording.indicator)
    assert shared(found) == {}


def test_wordings_name_known_indicators_and_stages() -> None:
    stages = {role.removeprefix("stage:") for role in KNOWLEDGE.labels if role.startswith("stage:")}
    assert {w.indicator for w in KNOWLEDGE.wordings} <= set(KNOWLEDGE.indicators)
    assert {w.under for w in KNOWLEDGE.wordings} <= {"", *stages}


def test_indicators_have_known_units() -> None:
    units = {unit.name for unit in KNOWLEDGE.units}
    assert {indicator.unit for indicator in KNOWLEDGE.indicators.values()} <= units


def test_units_are_of_known_kinds() -> None:
    kinds = {unit.kind for unit in KNOWLEDGE.units}
    assert kinds == {"counted", "rounded", "percent", "score", "rank"}


def test_the_longest_spelling_of_a_unit_comes_first() -> None:
    for unit in KNOWLEDGE.units:
        assert list(unit.spellings) == sorted(unit.spellings, key=len, reverse=True)


@pytest.mark.parametrize("relation", KNOWLEDGE.relations, ids=lambda r: r.id)
def test_a_relation_names_known_indicators_of_one_unit(relation: Relation) -> None:
    named = {relation.total, *relation.parts}
    assert named <= set(KNOWLEDGE.indicators)
    assert relation.total not in relation.parts
    assert relation.optional <= set(relation.parts)
    assert len({KNOWLEDGE.indicators[name].unit for name in named}) == 1


@pytest.mark.parametrize("id_", KNOWLEDGE.rates)
def test_a_rate_is_a_share_of_known_indicators(id_: str) -> None:
    rate = KNOWLEDGE.rates[id_]
    assert KNOWLEDGE.indicators[id_].unit == "%"
    assert rate.bases
    for terms in (rate.numerator, *rate.bases):
        assert {name for _, name in terms} <= set(KNOWLEDGE.indicators)
        assert {sign for sign, _ in terms} <= {1, -1}


def test_a_rate_over_a_difference_keeps_its_signs() -> None:
    bases = KNOWLEDGE.rates["online_rate_total"].bases
    assert ((1, "received_in_period"), (-1, "refused")) in bases


@pytest.mark.parametrize(
    "role",
    [
        *("total-row", "ratio-row", "of-which", "comprising", "plan-section"),
        *("target", "approximate", "comparison", "must-differ", "people-unit"),
        *("stage:received", "stage:resolved", "stage:in_progress"),
    ],
)
def test_words_that_are_compared_without_marks_are_folded(role: str) -> None:
    words = KNOWLEDGE.labels[role]
    assert words
    assert [fold(word) for word in words] == list(words)


@pytest.mark.parametrize("role", KNOWLEDGE.labels)
def test_words_of_a_role_are_in_small_letters_and_the_longest_comes_first(role: str) -> None:
    words = KNOWLEDGE.labels[role]
    assert [word.lower() for word in words] == list(words)
    assert list(words) == sorted(words, key=len, reverse=True)


def test_dates_of_a_document_are_in_order() -> None:
    for row in rows_of("legal_documents.csv"):
        written = [row[name] for name in ("issued", "effective", "expired") if row[name]]
        days = [date.fromisoformat(day) for day in written]
        assert days == sorted(days), row["symbol"]


def test_a_verified_document_was_issued_on_a_day_in_the_year_of_its_symbol() -> None:
    for row in rows_of("legal_documents.csv"):
        year = row["symbol"].split("/")[1]
        if row["verified"] == "yes":
            assert row["issued"], row["symbol"]
            assert not year.isdecimal() or row["issued"].startswith(year), row["symbol"]


def test_documents_are_of_known_types() -> None:
    types = {type_.name for type_ in KNOWLEDGE.document_types}
    assert {document.type for document in KNOWLEDGE.legal_documents.values()} <= types


def test_only_what_is_verified_may_accuse() -> None:
    documents = {row["symbol"]: row["verified"] for row in rows_of("legal_documents.csv")}
    for symbol, document in KNOWLEDGE.legal_documents.items():
        assert document.verified is (documents[symbol] == "yes")
