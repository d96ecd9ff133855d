"""The findings of a round as SARIF 2.1.0, for programs that show the findings of many tools."""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from hcc_parse.domain import Language, Received, RoundReview, State
from hcc_parse.render.json import tool_version
from hcc_parse.render.json_values import Json, number
from hcc_parse.render.sheets import Asking, Remark, remarks_of
from hcc_parse.render.streaming import as_json, listed
from hcc_parse.render.text import safe

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
INBOX = "INBOX"  # all files are named relative to it; where it was is no part of a result
PRINT = "hccFinding/v1"
LOST = re.compile("[\ud800-\udc7f\udd00-\udfff]")  # halves of letters that stand for no byte
TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "scan": "application/pdf",
    "doc": "application/msword",
    "odt": "application/vnd.oasis.opendocument.text",
    "rtf": "application/rtf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "txt": "text/plain",
}


def sarif_of(
    review: RoundReview, checks: Mapping[str, Asking], language: Language = "vi"
) -> Iterator[str]:
    """Yield a SARIF log piece by piece.

    Args:
        review: The round.
        checks: The checks by id; one that found something and is not among them gets a bare rule.
        language: Of messages and rules; the rules are given in the other language beside.

    Source: OASIS, Static Analysis Results Interchange Format 2.1.0 (2020).
    """
    rules = _rules_met(review, checks)
    order = {id: n for n, id in enumerate(rules)}
    artifacts = {file.path: n for n, file in enumerate(review.round.received)}
    yield f'{{"$schema":{as_json(SCHEMA)},"version":"2.1.0","runs":[{{\n'
    yield from _tool(rules, checks, language)
    yield f'"language":{as_json(language)},"columnKind":"unicodeCodePoints",\n'
    root = {"description": {"text": _INBOX[language]}}
    yield f'"originalUriBaseIds":{as_json({INBOX: root})},\n'
    yield f'"invocations":{as_json([_invocation(review, artifacts, language)])},\n'
    yield from listed("artifacts", map(_artifact, review.round.received))
    yield ",\n"
    results = (_result(one, order, artifacts, language) for one in remarks_of(review))
    yield from listed("results", results)
    yield "}]}\n"


_INBOX = {"vi": "Thư mục báo cáo nhận được", "en": "The folder of the reports received"}


def _tool(
    rules: Mapping[str, str], checks: Mapping[str, Asking], language: Language
) -> Iterator[str]:
    """The rules in the language of the log, and beside them in the other."""
    other: Language = "en" if language == "vi" else "vi"
    driver = {
        "name": "hcc-parse",
        "version": tool_version(),
        "language": language,
        "rules": [_rule(id, rule, checks.get(id), language) for id, rule in rules.items()],
    }
    translation = {
        "name": "hcc-parse",
        "language": other,
        "contents": ["localizedData"],
        "translationMetadata": {"name": f"hcc-parse ({other})"},
        "rules": [_rule(id, rule, checks.get(id), other) for id, rule in rules.items()],
    }
    yield f'"tool":{as_json({"driver": driver})},\n'
    yield f'"translations":{as_json([translation])},\n'


def _rules_met(review: RoundReview, checks: Mapping[str, Asking]) -> dict[str, str]:
    """Every check by id with the name of its rule, those of the catalogue and those that spoke."""
    met = {one.finding.check: one.finding.rule for one in remarks_of(review)}
    met |= {id: checks[id].rule for id in checks}
    return dict(sorted(met.items()))


def _rule(id: str, rule: str, asking: Asking | None, language: Language) -> Json:
    told: dict[str, Any] = {"id": id, "name": "".join(word.title() for word in rule.split("-"))}
    if asking is not None:
        told["shortDescription"] = {"text": asking.title.in_(language)}
        told["fullDescription"] = {"text": asking.rationale.in_(language)}
        told["help"] = {"text": asking.basis.in_(language)}
        told["defaultConfiguration"] = {"level": str(asking.severity)}
    return told


def _at(path: str, artifacts: Mapping[str, int]) -> Json:
    """An artifact by its path, each part of it percent-encoded."""
    location: Json = {"uri": uri_of(path), "uriBaseId": INBOX}
    return {**location, "index": artifacts[path]} if path in artifacts else location


def uri_of(path: str) -> str:
    """A path within the inbox as a relative reference; bytes that are no UTF-8 stay those bytes.

    >>> uri_of("đợt 2/a#b.docx")
    '%C4%91%E1%BB%A3t%202/a%23b.docx'
    """
    whole = LOST.sub("\ufffd", path).encode("utf-8", "surrogateescape")
    return quote(whole, safe="/").lstrip("/")


def _artifact(file: Received) -> Json:
    told: dict[str, Any] = {
        "location": {"uri": uri_of(file.path), "uriBaseId": INBOX},
        "length": file.size,
        "roles": ["analysisTarget"],
        "properties": {"state": str(file.state)},
    }
    if file.sha256:
        told["hashes"] = {"sha-256": file.sha256}
    if file.brief is not None:
        told["mimeType"] = TYPES[file.brief.format]
    return told


def _invocation(review: RoundReview, artifacts: Mapping[str, int], language: Language) -> Json:
    """That the run went well, and which files it could not read."""
    notifications = [
        {
            "level": "error",
            "descriptor": {"id": file.failure.error},
            "message": {"text": safe(file.failure.said.in_(language))},
            "locations": [{"physicalLocation": {"artifactLocation": _at(file.path, artifacts)}}],
        }
        for file in review.round.received
        if file.failure is not None
    ]
    failed = any(file.state is State.FAILED for file in review.round.received)
    return {"executionSuccessful": not failed, "toolExecutionNotifications": notifications}


def _result(
    remark: Remark, order: Mapping[str, int], artifacts: Mapping[str, int], language: Language
) -> Json:
    finding = remark.finding
    told: dict[str, Any] = {
        "ruleId": finding.check,
        "ruleIndex": order[finding.check],
        "level": str(finding.severity),
        "message": {"text": safe(finding.message.in_(language))},
        "locations": [_location(remark, artifacts, language)],
        "partialFingerprints": {PRINT: finding.id},
        "properties": _properties(remark),
    }
    if remark.others:
        told["relatedLocations"] = [
            {"id": n, "physicalLocation": {"artifactLocation": _at(path, artifacts)}}
            for n, path in enumerate(remark.others, 1)
        ]
    if finding.waiver is not None:
        reason = f"{finding.waiver.author}: {finding.waiver.reason}"
        told["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": safe(reason)}
        ]
    return told


def _location(remark: Remark, artifacts: Mapping[str, int], language: Language) -> Json:
    """The file, and the place in it in words: the unit alone where there is no file."""
    words = remark.where.in_(language) if remark.where else ""
    full = "/".join(filter(None, (safe(remark.unit), safe(words)))) or "hcc-parse"
    place = {"name": safe(words) or full, "fullyQualifiedName": full}
    location: Json = {"logicalLocations": [place]}
    if remark.path is not None:
        location["physicalLocation"] = {"artifactLocation": _at(remark.path, artifacts)}
    return location


def _properties(remark: Remark) -> Json:
    """What SARIF has no name for: the figures, the arithmetic, whose report it is."""
    finding = remark.finding
    figures = {
        "stated": finding.stated,
        "expected": finding.expected,
        "difference": finding.difference,
    }
    told = {key: number(value) for key, value in figures.items() if value is not None}
    words = {"unit": remark.unit, "arithmetic": finding.explanation, "cause": finding.cause}
    return {**told, **{key: safe(value) for key, value in words.items() if value}}
