"""The contract of a comparison: every one is what its JSON Schema says, and nothing else passes."""

from copy import deepcopy
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from hcc_parse.domain import Comparison, Language
from hcc_parse.judge import compare, submission_of
from hcc_parse.render import comparison_json, comparison_schema
from hcc_parse.render.json_values import Json
from tests.check.test_identity import FAULTY
from tests.render.reviewed import result, reviewed_text

VALIDATOR = Draft202012Validator(comparison_schema())


def compared(before: str, after: str) -> Comparison:
    old, new = (
        submission_of(result(reviewed_text(text))["reports"][0])
        for text in (FAULTY, FAULTY.replace(before, after))
    )
    return compare(old, replace(new, origin=new.origin._replace(sha256="2" * 64)))


def complaints(value: object) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(value)]


def test_the_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(comparison_schema())


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("| 236 |", "| 235 |"),
        ("xã tiếp nhận (12", "xã tiếp tiếp nhận (12"),
        ("UBND XÃ AN PHÚ", "UBND XÃ BÌNH HÒA"),
    ],
)
def test_every_comparison_validates(before: str, after: str, language: Language) -> None:
    told: Json = comparison_json(compared(before, after), language)
    assert complaints(told) == []


def test_what_is_not_in_the_contract_does_not_pass() -> None:
    told = comparison_json(compared("| 236 |", "| 235 |"), "vi")
    for key in told:
        assert complaints({k: v for k, v in told.items() if k != key}) != []
    more = deepcopy(told) | {"more": 1}
    assert complaints(more) != []
