"""What an auditor expects of a report, and whether a finding says it."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.saying import all_it_says, normal, occurs

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
        said = normal(all_it_says(finding))
        return (
            finding["category"] in self.categories
            and RANKS[finding["severity"]] <= RANKS[self.severity]
            and all(occurs(normal(mention), said) for mention in self.mentions)
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
