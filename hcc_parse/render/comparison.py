"""A comparison of two submissions, for human eyes and as JSON."""

import json
from collections.abc import Iterator
from decimal import Decimal
from importlib.resources import files
from typing import Any

from hcc_parse.domain import Comparison, Language, Remark, Restated, Submission, in_words
from hcc_parse.render.causes import NAMES
from hcc_parse.render.columns import hanging
from hcc_parse.render.json_values import Json
from hcc_parse.render.text import safe

SCHEMA = "hcc-parse/comparison/1"
HEADS = {
    "vi": {
        "title": "So hai lần gửi: {} → {}",
        "fixed": "Đã sửa",
        "gone": "Không còn thấy",
        "still": "Còn lại",
        "fresh": "Mới phát sinh",
        "unasked": "Chưa biết (lần sau không hỏi phép kiểm tra này)",
        "restated": "Số liệu đã đổi",
        "none": "(không nêu)",
        "column": "cột",
        "total": "dòng tổng",
        "waived": " (đã miễn trừ)",
    },
    "en": {
        "title": "Two submissions: {} → {}",
        "fixed": "Fixed",
        "gone": "No longer found",
        "still": "Still there",
        "fresh": "New",
        "unasked": "Not known (the check was not asked of the second)",
        "restated": "Figures that changed",
        "none": "(not stated)",
        "column": "column",
        "total": "total row",
        "waived": " (waived)",
    },
}


def comparison_text(comparison: Comparison, labels: dict[str, str], language: Language) -> str:
    """Write a comparison for the terminal.

    Args:
        comparison: The two submissions.
        labels: The name of each indicator, by its id.
        language: Of our own words; findings keep the words of the results.
    """
    words = HEADS[language]
    lines = [words["title"].format(comparison.old.path, comparison.new.path)]
    for _, said in comparison.doubts:
        lines += hanging("  ! ", said.in_(language))
    for key in ("fixed", "still", "fresh", "unasked"):
        if remarks := getattr(comparison, key):
            head = "gone" if key == "fixed" and not comparison.same_report else key
            lines += ["", f"{words[head]}: {len(remarks)}", *_group(words, remarks, language)]
    if comparison.restated:
        lines += ["", f"{words['restated']}: {len(comparison.restated)}"]
    for change in comparison.restated:
        before, after = (_amounts(values, words) for values in (change.before, change.after))
        lines += hanging("  ", f"{_name(change, comparison, labels, language)}: {before} → {after}")
    lines += ["", _closing(comparison, language)]
    return "\n".join(safe(line) for line in lines) + "\n"


def comparison_json(comparison: Comparison, language: Language) -> Json:
    """A comparison as programs read it."""
    return {
        "schema": SCHEMA,
        "old": _submission(comparison.old),
        "new": _submission(comparison.new),
        "doubts": [{"code": c, "message": said.in_(language)} for c, said in comparison.doubts],
        "fixed": [_remark(remark) for remark in comparison.fixed],
        "still": [_remark(remark) for remark in comparison.still],
        "fresh": [_remark(remark) for remark in comparison.fresh],
        "unasked": [_remark(remark) for remark in comparison.unasked],
        "restated": [
            {
                "indicator": change.measure.indicator,
                "field": change.measure.field,
                "period": change.measure.period,
                "name": _written(comparison, change) or None,
                "in_table": change.measure.in_table,
                "before": list(change.before),
                "after": list(change.after),
            }
            for change in comparison.restated
        ],
        "summary": {
            "fixed": len(comparison.fixed),
            "still": len(comparison.still),
            "fresh": len(comparison.fresh),
            "unasked": len(comparison.unasked),
            "restated": len(comparison.restated),
            "errors": comparison.errors,
        },
    }


def comparison_schema() -> dict[str, Any]:
    """The JSON Schema of a comparison."""
    text = files("hcc_parse.render").joinpath("comparison.schema.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _group(words: dict[str, str], remarks: tuple[Remark, ...], language: Language) -> Iterator[str]:
    for remark in sorted(remarks, key=lambda r: (r.severity.rank, r.check)):
        waived = words["waived"] if remark.waived else ""
        opening = f"  {NAMES[language][remark.severity]} {remark.check}{waived}  "
        yield from hanging(opening, remark.message)


def _name(
    change: Restated, comparison: Comparison, labels: dict[str, str], language: Language
) -> str:
    measure, words = change.measure, HEADS[language]
    written = _written(comparison, change)
    if measure.in_table:
        row = measure.field or words["total"]
        return f"{row}, {words['column']} {written}"
    name = labels.get(measure.indicator or "", "") or written
    return ", ".join(filter(None, (name, measure.field, measure.period)))


def _written(comparison: Comparison, change: Restated) -> str:
    """The words of the report itself, those of the second submission first."""
    new = comparison.new.names.get(change.measure)
    return new if new is not None else comparison.old.names[change.measure]


def _amounts(values: tuple[int | float, ...], words: dict[str, str]) -> str:
    return "; ".join(in_words(Decimal(str(value))) for value in values) or words["none"]


def _closing(comparison: Comparison, language: Language) -> str:
    fixed, still, fresh = map(len, (comparison.fixed, comparison.still, comparison.fresh))
    gone = HEADS[language]["fixed" if comparison.same_report else "gone"]
    if language == "en":
        return (
            f"{gone} {fixed}, still there {still}, new {fresh}; errors left: {comparison.errors}."
        )
    return f"{gone} {fixed}, còn lại {still}, mới {fresh}; còn {comparison.errors} lỗi."


def _submission(submission: Submission) -> Json:
    origin = submission.origin
    return {
        "path": submission.path,
        "sha256": origin.sha256,
        "unit": origin.unit,
        "period": origin.period,
    }


def _remark(remark: Remark) -> Json:
    return {**remark._asdict(), "severity": str(remark.severity)}
