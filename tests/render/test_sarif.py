"""The SARIF log has the structure of 2.1.0, holds every finding, and names files by safe paths."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Language
from hcc_parse.render.sarif import sarif_of, uri_of
from hcc_parse.render.sheets import remarks_of
from tests.render.rounds import HOSTILE, round_of

UNITS = 14
TEXT = {
    "type": "object",
    "required": ["text"],
    "properties": {"text": {"type": "string", "minLength": 1}},
    "additionalProperties": False,
}
RULE = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string"},
        "shortDescription": TEXT,
        "fullDescription": TEXT,
        "help": TEXT,
        "defaultConfiguration": {"properties": {"level": {"enum": ["error", "warning", "note"]}}},
    },
    "additionalProperties": False,
}
COMPONENT = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "version": {"type": "string"},
        "language": {"type": "string", "pattern": "^[a-z]{2}$"},
        "contents": {"items": {"enum": ["localizedData", "nonLocalizedData"]}},
        "translationMetadata": {"type": "object", "required": ["name"]},
        "rules": {"type": "array", "items": RULE, "uniqueItems": True},
    },
    "additionalProperties": False,
}
URI = {"type": "string", "pattern": r"^([A-Za-z0-9._~/!$&'()*+,;=@:-]|%[0-9A-F]{2})+$"}
FILE = {
    "type": "object",
    "required": ["uri", "uriBaseId"],
    "properties": {"uri": URI, "uriBaseId": {"const": "INBOX"}, "index": {"type": "integer"}},
    "additionalProperties": False,
}
LOCATION = {
    "type": "object",
    "properties": {
        "id": {"type": "integer", "minimum": 0},
        "message": TEXT,
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation"],
            "properties": {"artifactLocation": FILE},
            "additionalProperties": False,
        },
        "logicalLocations": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "name": {"type": "string", "minLength": 1},
                    "fullyQualifiedName": {"type": "string", "minLength": 1},
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}
RESULT = {
    "type": "object",
    "required": ["message", "ruleId", "ruleIndex", "level", "locations", "partialFingerprints"],
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": {"enum": ["error", "warning", "note"]},
        "message": TEXT,
        "locations": {"type": "array", "items": LOCATION, "minItems": 1},
        "relatedLocations": {"type": "array", "items": LOCATION, "uniqueItems": True},
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
        "suppressions": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["kind"],
                "properties": {
                    "kind": {"enum": ["inSource", "external"]},
                    "status": {"enum": ["accepted", "underReview", "rejected"]},
                    "justification": {"type": "string"},
                },
                "additionalProperties": False,
            },
        },
        "properties": {"type": "object"},
    },
    "additionalProperties": False,
}
RUN = {
    "type": "object",
    "required": ["tool", "results"],
    "properties": {
        "tool": {"type": "object", "required": ["driver"], "properties": {"driver": COMPONENT}},
        "translations": {"type": "array", "items": COMPONENT},
        "language": {"type": "string"},
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "originalUriBaseIds": {"type": "object"},
        "invocations": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["executionSuccessful"],
                "properties": {
                    "executionSuccessful": {"type": "boolean"},
                    "toolExecutionNotifications": {
                        "type": "array",
                        "items": {"type": "object", "required": ["message"]},
                    },
                },
                "additionalProperties": False,
            },
        },
        "artifacts": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "location": FILE,
                    "length": {"type": "integer", "minimum": -1},
                    "roles": {"type": "array"},
                    "hashes": {"type": "object"},
                    "mimeType": {"type": "string", "pattern": "^[^/]+/.+$"},
                    "properties": {"type": "object"},
                },
                "additionalProperties": False,
            },
        },
        "results": {"type": "array", "items": RESULT},
    },
    "additionalProperties": False,
}
LOG = Draft202012Validator(
    {
        "type": "object",
        "required": ["version", "runs"],
        "properties": {
            "$schema": {"type": "string"},
            "version": {"const": "2.1.0"},
            "runs": {"type": "array", "items": RUN, "minItems": 1, "maxItems": 1},
        },
        "additionalProperties": False,
    }
)


def told(words: tuple[str, ...] = ("",), language: Language = "vi") -> Any:
    return json.loads("".join(sarif_of(round_of(UNITS, 2, words), CATALOGUE, language)))


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("words", [("",), HOSTILE], ids=["plain", "hostile"])
def test_a_log_has_the_structure_of_sarif(language: Language, words: tuple[str, ...]) -> None:
    log = told(words, language)
    assert [f"{e.json_path}: {e.message}" for e in LOG.iter_errors(log)] == []


def test_every_finding_is_a_result_of_its_rule() -> None:
    run = told()["runs"][0]
    remarks = list(remarks_of(round_of(UNITS, 2)))
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) == len(remarks)
    for result, remark in zip(run["results"], remarks, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == remark.finding.check
        assert result["partialFingerprints"] == {"hccFinding/v1": remark.finding.id}
        assert result["level"] == remark.finding.severity
        assert ("suppressions" in result) == (remark.finding.waiver is not None)


def test_every_check_is_a_rule_in_both_languages() -> None:
    run = told()["runs"][0]
    own, other = run["tool"]["driver"], run["translations"][0]
    assert {rule["id"] for rule in own["rules"]} >= set(CATALOGUE)
    assert [rule["id"] for rule in own["rules"]] == [rule["id"] for rule in other["rules"]]
    first = CATALOGUE["A01"].title
    at = [rule["id"] for rule in own["rules"]].index("A01")
    assert own["rules"][at]["shortDescription"]["text"] == first.vi
    assert other["rules"][at]["shortDescription"]["text"] == first.en


def test_a_result_names_its_file_and_place() -> None:
    run = told()["runs"][0]
    location = run["results"][0]["locations"][0]
    file = location["physicalLocation"]["artifactLocation"]
    assert file["uri"] == "n%E1%BB%99p/0000.docx"
    assert run["artifacts"][file["index"]]["location"]["uri"] == file["uri"]
    place = {"name": "bảng 1, dòng 6", "fullyQualifiedName": "xã Số 0/bảng 1, dòng 6"}
    assert location["logicalLocations"] == [place]


def test_a_file_that_could_not_be_read_is_told() -> None:
    told_of = told()["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert [one["descriptor"]["id"] for one in told_of] == ["corrupt", "corrupt"]


def test_a_finding_across_reports_names_the_other_files() -> None:
    results = told()["runs"][0]["results"]
    across = next(result for result in results if result["ruleId"] == "X01")
    uri = across["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "n%E1%BB%99p/kh%C3%A1c.pdf"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b.docx", "a%20b.docx"),
        ("đợt 2/a#b?.docx", "%C4%91%E1%BB%A3t%202/a%23b%3F.docx"),
        ("c:evil", "c%3Aevil"),
        ("//host/x", "host/x"),
        ("nửa \udcff", "n%E1%BB%ADa%20%FF"),
        ("nửa \ud800", "n%E1%BB%ADa%20%EF%BF%BD"),
    ],
)
def test_a_path_is_a_relative_reference(path: str, uri: str) -> None:
    assert uri_of(path) == uri
