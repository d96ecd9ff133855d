"""Score the reviews of reports against what an auditor expects: found, missed, accused wrongly.

`python -m corpus.evaluate` scores our own reports; `--reports DIR --expected FILE` any others.
"""

import argparse
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corpus.expected import Expectation, load_expected
from hcc_parse.batch import review_files
from hcc_parse.check import CATALOGUE
from hcc_parse.render import result_of

HERE = Path(__file__).parent


@dataclass(slots=True)
class Score:
    """What one form of one report gave."""

    name: str
    missed: list[Expectation] = field(default_factory=list)
    found: int = 0
    unexpected: list[dict[str, Any]] = field(default_factory=list)


def score(path: Path, expected: tuple[Expectation, ...]) -> Score:
    """Review a file; every error or warning that nobody expects is a false accusation."""
    result = result_of(review_files([path], CATALOGUE), knowledge="")
    (report,) = result["reports"]
    findings: list[dict[str, Any]] = report["findings"]
    outcome = Score(path.name)
    for expectation in expected:
        if any(expectation.is_met_by(finding) for finding in findings):
            outcome.found += 1
        else:
            outcome.missed.append(expectation)
    outcome.unexpected = [
        finding
        for finding in findings
        if finding["severity"] != "note"
        and not any(expectation.is_about(finding) for expectation in expected)
    ]
    return outcome


def main() -> None:
    """Print a line a file, then what was missed and what was accused wrongly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=Path, default=HERE / "reports")
    parser.add_argument("--expected", type=Path, default=HERE / "expected.json")
    options = parser.parse_args()
    must_missed = false = 0
    for name, expected in sorted(load_expected(options.expected).items()):
        for form in (".docx", ".pdf"):
            outcome = score(options.reports / f"{name}{form}", expected)
            total = outcome.found + len(outcome.missed)
            print(
                f"{outcome.name:28} found {outcome.found:2} of {total:2}, "
                f"unexpected errors and warnings {len(outcome.unexpected)}"
            )
            for missed in outcome.missed:
                must_missed += missed.must
                print(f"    missed {'(must) ' if missed.must else ''}{missed.id}: {missed.why}")
            for finding in outcome.unexpected:
                false += 1
                print(f"    unexpected {finding['check']}: {finding['message']}")
    print(f"missed of those that must be found: {must_missed}; unexpected: {false}")
    sys.exit(1 if must_missed or false else 0)


if __name__ == "__main__":
    main()
