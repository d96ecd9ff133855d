"""What an auditor expects of a report, and whether a finding says it."""

import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RANKS = {"error": 0, "warning": 1, "note": 2}


@dataclass(frozen=True, slots=True)
class Expectation:
    """A finding that ought to be there: `mentions` must all occur in what it says."""

    id: str
    categories: tuple[str, ...]
    severity: str
    must: bool
    mentions: tuple[str, ...]
    why: str

    def is_met_by(self, finding: dict[str, Any]) -> bool:
        """Whether a finding of the JSON result says this, at least as severely."""
        said = _normal(_all_it_says(finding))
        return (
            finding["category"] in self.categories
            and RANKS[finding["severity"]] <= RANKS[self.severity]
            and all(_occurs(_normal(mention), said) for mention in self.mentions)
        )

    def is_about(self, finding: dict[str, Any]) -> bool:
        """Whether a finding says this, however severely."""
        return Expectation(
            self.id, self.categories, "note", self.must, self.mentions, self.why
        ).is_met_by({**finding, "severity": "error"})


def load_expected(path: Path) -> dict[str, tuple[Expectation, ...]]:
    """Read the expectations of each report; keys that begin with `_` are remarks."""
    content = json.loads(path.read_text("utf-8"))
    return {
        name: tuple(
            Expectation(
                f["id"],
                tuple(f["category"]),
                f["severity"],
                f["must"],
                tuple(f["mentions"]),
                f["why"],
            )
            for f in entry["findings"]
        )
        for name, entry in content.items()
        if not name.startswith("_")
    }


def _all_it_says(finding: dict[str, Any]) -> str:
    changes = finding["repair"]["changes"] if finding["repair"] else []
    parts = [finding["message"], finding["explanation"] or ""]
    parts += [evidence["text"] for evidence in finding["evidence"]]
    parts += [f"{change['from']} {change['to']}" for change in changes]
    return " ; ".join(parts)


def _normal(text: str) -> str:
    """Fold case and white space, drop thousands dots and leading zeros, write dates one way."""
    text = unicodedata.normalize("NFC", text).casefold()
    text = re.sub(r"(?<=\d)\.(?=\d{3}(?!\d))", "", text)
    text = re.sub(r"(?<![\d.,])0+(?=\d)", "", text)
    return " ".join(text.split())


def _occurs(mention: str, said: str) -> bool:
    """Whether a mention stands in a text; a number only as a whole number."""
    pattern = re.escape(mention)
    if mention[:1].isdigit():
        pattern = rf"(?<![\d.,/]){pattern}"
    if mention[-1:].isdigit():
        pattern = rf"{pattern}(?!\d|[.,/]\d)"
    return re.search(pattern, said) is not None
