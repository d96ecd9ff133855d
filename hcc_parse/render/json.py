"""The result as one JSON document: the public contract, with its JSON Schema in the package."""

import json
from collections.abc import Iterable
from decimal import Decimal
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from typing import Any

from hcc_parse.domain import (
    Change,
    Docket,
    Finding,
    Language,
    Remedy,
    Review,
    Severity,
    Source,
)
from hcc_parse.render.coverage import coverage
from hcc_parse.render.json_citations import citations, references
from hcc_parse.render.json_control import origin_as_json, profile_as_json, waiver_as_json
from hcc_parse.render.json_figures import figures, numbers
from hcc_parse.render.json_mentions import (
    dates,
    header,
    outline,
    periods,
    tables,
    unnamed,
)
from hcc_parse.render.json_readings import evidence, unsure
from hcc_parse.render.json_values import Json, number, place
from hcc_parse.render.streaming import as_json

SCHEMA = "hcc-parse/result/1"


def result_of(
    docket: Docket, *, knowledge: str, language: Language = "vi", findings: bool = True
) -> Json:
    """Make the result of a run; without `findings` it is that of `hcc-parse parse`."""
    reports = [report_as_json(review, language, findings=findings) for review in docket.reviews]
    result: Json = {
        "schema": SCHEMA,
        "tool": {"name": "hcc-parse", "version": tool_version(), "knowledge": knowledge},
        "reports": reports,
        "failed": [
            {"path": f.path, "error": f.error, "message": f.said.in_(language)}
            for f in docket.failures
        ],
        "summary": {
            "reports": len(docket.reviews),
            "failed": len(docket.failures),
            "errors": docket.count(Severity.ERROR),
            "warnings": docket.count(Severity.WARNING),
            "notes": docket.count(Severity.NOTE),
            "waived": docket.waived,
        },
    }
    if findings:
        result["across"] = {"findings": []}
        result["profile"] = profile_as_json(docket.profile)
        result["waivers"] = docket.book and docket.book._asdict()
    else:
        for key in ("errors", "warnings", "notes", "waived"):
            del result["summary"][key]
    return result


def schema() -> dict[str, Any]:
    """The JSON Schema of the result."""
    text = files("hcc_parse.render").joinpath("result.schema.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def tool_version() -> str:
    """The version of the installed package."""
    try:
        return version("hcc-parse")
    except PackageNotFoundError:
        return "0+source"


def report_as_json(review: Review, language: Language, *, findings: bool) -> Json:
    """The entry of one report."""
    dossier = review.dossier
    source, mentions = dossier.report.source, dossier.mentions
    report: Json = {
        "source": _source(source),
        "origin": origin_as_json(review.origin),
        "header": header(dossier),
        "outline": outline(mentions),
        "figures": figures(dossier),
        "numbers": numbers(mentions),
        "dates": dates(mentions),
        "periods": periods(mentions),
        "citations": citations(dossier),
        "references": references(dossier),
        "tables": tables(dossier),
        "unnamed": unnamed(dossier),
        "enclosures": [
            {"block": one.block, "path": one.source.path, "sha256": one.source.sha256}
            for one in dossier.report.enclosures
        ],
        "repairs": [
            {"place": place(r.place), "before": r.before, "after": r.after, "reason": r.reason}
            for r in dossier.report.repairs
        ],
        "unsure": unsure(dossier),
        "problems": [
            {"code": p.code, "message": p.said.in_(language), "place": place(p.place)}
            for p in review.problems
        ],
        "coverage": coverage(review, language),
    }
    if findings:
        report["silent"] = list(review.silent)
        report["findings"] = [
            finding_as_json(finding, language) for finding in _ordered(review.findings)
        ]
    return report


def _source(source: Source) -> Json:
    return {
        "path": source.path,
        "sha256": source.sha256,
        "format": source.format,
        "pages": source.pages,
        "ocr": source.ocr is not None,
        "engine": source.ocr and source.ocr._asdict(),
    }


def _ordered(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: (finding.severity.rank, finding.check))


def report_entry(review: Review, language: Language = "vi") -> bytes:
    """The entry of one report, UTF-8: made where the review is, kept until the round is told."""
    return as_json(report_as_json(review, language, findings=True)).encode("utf-8")


def finding_as_json(finding: Finding, language: Language) -> Json:
    """A finding of a report, or across reports."""
    return {
        "id": finding.id,
        "check": finding.check,
        "rule": finding.rule,
        "severity": str(finding.severity),
        "category": finding.category,
        "message": finding.message.in_(language),
        "explanation": finding.explanation,
        "place": place(finding.place),
        "evidence": [evidence(each) for each in finding.evidence],
        "expected": _value(finding.expected),
        "stated": _value(finding.stated),
        "difference": _value(finding.difference),
        "repair": _repair(finding.remedy),
        "cause": finding.cause,
        "waiver": waiver_as_json(finding.waiver),
        "reading_doubt": finding.reading_doubt,
    }


def _repair(remedy: Remedy | None) -> Json | None:
    if remedy is None:
        return None
    return {
        "changes": _changes(remedy.changes),
        "restores": list(remedy.restores),
        "unique": remedy.unique,
        "rivals": [_changes(changes) for changes in remedy.rivals],
    }


def _changes(changes: Iterable[Change]) -> list[Json]:
    return [
        {"from": number(c.before), "to": number(c.after), "place": place(c.place)} for c in changes
    ]


def _value(value: Decimal | None) -> int | float | None:
    return None if value is None else number(value)


__all__ = [
    "SCHEMA",
    "finding_as_json",
    "report_as_json",
    "report_entry",
    "result_of",
    "schema",
    "tool_version",
]
