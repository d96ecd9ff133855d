"""From two files, reports or JSON results, to their comparison."""

import json
import sys
from pathlib import Path
from typing import Any

from hcc_parse.cli import reviewing, writing
from hcc_parse.cli.reviewing import Office
from hcc_parse.domain import Comparison, Language, Submission
from hcc_parse.errors import HccError
from hcc_parse.judge import compare, submission_of
from hcc_parse.render import safe


def compared(old: Path, new: Path, language: Language, office: Office) -> Comparison | None:
    """Compare two submissions; None, told on standard error, when one cannot be read.

    Raises:
        HccError: If one is a result that cannot be compared: of no report, of several, not checked.
    """
    before, after = (_submission(path, language, office) for path in (old, new))
    return None if before is None or after is None else compare(before, after)


def _submission(path: Path, language: Language, office: Office) -> Submission | None:
    text = _json_text(path)
    if text is None:
        docket = reviewing.checked([path], "", "", [], office)
        if writing.told_failures(docket, language):
            return None
        text = writing.as_json(docket, language)
    try:
        result = json.loads(text)
    except (ValueError, RecursionError) as error:
        print(safe(f"{path}: không phải JSON đúng ({error})."), file=sys.stderr)
        return None
    try:
        return submission_of(_only_report(result, path))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        message = f"{path}: không phải kết quả của hcc-parse check --format json bản này."
        raise HccError(message) from error


def _json_text(path: Path) -> str | None:
    """What a file holds if it is JSON by its ending; None for a report."""
    if path.suffix.lower() != ".json" or not path.is_file():
        return None
    return path.read_bytes().decode("utf-8-sig", errors="replace")


def _only_report(result: dict[str, Any], path: Path) -> dict[str, Any]:
    reports = result["reports"]
    if len(reports) != 1:
        raise HccError(f"{path}: cần kết quả của đúng một báo cáo, tệp này có {len(reports)}.")
    report: dict[str, Any] = reports[0]
    return report
