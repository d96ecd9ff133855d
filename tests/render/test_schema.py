"""The public contract: every result is what the JSON Schema says, and nothing else passes."""

from copy import deepcopy
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from hcc_parse.check import CATALOGUE, Check
from hcc_parse.domain import Book, Docket, Failure, Language, Profile, Severity, Waiver
from hcc_parse.render import result_of, schema
from hcc_parse.render.json_values import Json
from tests.render.reviewed import (
    FILES,
    REPORTS,
    objects,
    repaired_text,
    result,
    reviewed,
    reviewed_text,
)

VALIDATOR = Draft202012Validator(schema())
RICH = REPORTS / "dong-trieu-ha.pdf"  # all kinds of parts, a repair among them
FAILURES = (
    "encrypted",
    "corrupt",
    "unsupported",
    "too-large",
    "timeout",
    "out-of-memory",
    "not-found",
    "internal",
)


def complaints(value: object) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(value)]


def test_the_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("findings", [True, False], ids=["check", "parse"])
@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_result_of_a_report_validates(path: Path, language: Language, findings: bool) -> None:
    assert complaints(result(reviewed(path), language=language, findings=findings)) == []


@pytest.mark.parametrize("check", CATALOGUE.values(), ids=list(CATALOGUE))
def test_the_result_of_each_example_validates(check: Check) -> None:
    assert complaints(result(reviewed_text(check.wrong), reviewed_text(check.right))) == []


def test_a_result_with_a_profile_and_a_waiver_validates() -> None:
    whole = _decided()
    assert complaints(whole) == []
    assert whole["summary"]["waived"] == 1
    for path in (
        "$.profile",
        "$.waivers",
        "$.reports[0].findings[0].waiver",
        "$.reports[0].origin",
    ):
        for key in dict(objects(whole))[path]:
            assert complaints(_without(whole, path, key)), f"{path}.{key}"
        assert complaints(_with(whole, path, "new", 1)), path


def _decided() -> Json:
    """A result in which an office has decided all it can."""
    review = reviewed(RICH)
    first, *others = sorted(review.findings, key=lambda f: (f.severity.rank, f.check))
    waiver = Waiver(
        finding=first.id,
        check=first.check,
        reason="…",
        author="…",
        until=date(2026, 12, 31),
        answer="confirmed-true",
    )
    profile = Profile(
        name="city",
        asked=frozenset(CATALOGUE) - {"F01"},
        off=("F01",),
        severities={"M01": Severity.NOTE},
        thresholds={"sums_holding": Fraction(3, 4)},
        advice={"M01": "…"},
    )
    marked = replace(review, findings=(replace(first, waiver=waiver), *others), silent=("F01",))
    docket = Docket(reviews=(marked,), profile=profile, book=Book(2, 1))
    return result_of(docket, knowledge="2026-11-21")


@pytest.mark.parametrize("error", FAILURES)
def test_each_reason_for_failing_validates(error: str) -> None:
    docket = Docket(reviews=(), failures=(Failure(path="a.pdf", error=error, message="…"),))
    assert complaints(result_of(docket, knowledge="2026-11-21")) == []


def test_a_result_of_nothing_validates() -> None:
    assert complaints(result()) == []
    assert complaints(result(findings=False)) == []


def test_what_is_parsed_is_what_is_checked_less_the_findings() -> None:
    checked, parsed = result(reviewed(RICH)), result(reviewed(RICH), findings=False)
    assert checked.pop("across") == {"findings": []}
    assert checked.pop("profile") is None
    assert checked.pop("waivers") is None
    for key in ("errors", "warnings", "notes", "waived"):
        del checked["summary"][key]
    for key in ("findings", "silent"):
        del checked["reports"][0][key]
    assert checked == parsed


@pytest.mark.parametrize("findings", [True, False], ids=["check", "parse"])
def test_no_key_may_be_missing_and_none_may_be_new(findings: bool) -> None:
    whole = _shortened(result(reviewed(RICH), findings=findings))
    assert complaints(whole) == []
    for path, known in objects(whole):
        for key in known:
            assert complaints(_without(whole, path, key)), f"{path}.{key}"
        assert complaints(_with(whole, path, "new", 1)), path


def test_a_repair_validates_and_has_all_its_keys() -> None:
    repaired = repaired_text("Có 5 hồ sơ", ("hå s¬", "hồ sơ", "tcvn3"), ("5\u200b", "5", "unseen"))
    whole = result(repaired)
    assert complaints(whole) == []
    for key in ("place", "before", "after", "reason"):
        assert complaints(_without(whole, "$.reports[0].repairs[0]", key)), key
    assert complaints(_with(whole, "$.reports[0].repairs[1]", "reason", "Lý do"))


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        ("$.reports[0].findings[0]", "severity", "fatal"),
        ("$.reports[0].findings[0]", "category", "style"),
        ("$.reports[0].findings[0].evidence[0]", "role", "witness"),
        ("$.reports[0].findings[0]", "expected", "4190"),
        ("$.reports[0].tables[0].rows[0]", "role", "sum"),
        ("$.reports[0].source", "format", "xls"),
        ("$.reports[0].dates[0]", "iso", "17/6/2026"),
        ("$.reports[0].dates[0]", "place", None),
        ("$.reports[0].dates[0].place", "boxes", [[1, 2, 3, 4]]),
        ("$.reports[0].figures[0]", "label", ""),
    ],
)
def test_a_wrong_value_is_refused(path: str, key: str, value: object) -> None:
    whole = _shortened(result(reviewed(RICH)))
    assert complaints(_with(whole, path, key, value))


def _with(whole: Json, path: str, key: str, value: object) -> Json:
    copy = deepcopy(whole)
    dict(objects(copy))[path][key] = value
    return copy


def _without(whole: Json, path: str, key: str) -> Json:
    copy = deepcopy(whole)
    del dict(objects(copy))[path][key]
    return copy


def _shortened(value: Any) -> Any:
    """A result in which one object stands for all of its kind."""
    if isinstance(value, dict):
        return {key: _shortened(inner) for key, inner in value.items()}
    one_of_many = isinstance(value, list) and value and isinstance(value[0], dict)
    return [_shortened(value[0])] if one_of_many else value
