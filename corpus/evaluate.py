"""Score the reviews of reports against what an auditor expects: found, missed, accused wrongly.

The two forms of a report, DOCX and PDF, must give the same findings, places aside.

`python -m corpus.evaluate` scores our own reports; `--reports DIR --expected FILE` any others.
"""

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corpus.expected import Expectation, load_expected
from hcc_parse.batch import review_files
from hcc_parse.check import CATALOGUE
from hcc_parse.render import result_of

HERE = Path(__file__).parent
FORMS = (".docx", ".pdf")


@dataclass(slots=True)
class Score:
    """What one form of one report gave."""

    name: str
    missed: list[Expectation] = field(default_factory=list)
    found: int = 0
    unexpected: list[dict[str, Any]] = field(default_factory=list)
    told: Counter[tuple[str, ...]] = field(default_factory=Counter)


def score(path: Path, expected: tuple[Expectation, ...]) -> Score:
    """Review a file; every error or warning that nobody expects is a false accusation."""
    result = result_of(review_files([path], CATALOGUE), knowledge="")
    (report,) = result["reports"]
    findings: list[dict[str, Any]] = report["findings"]
    outcome = Score(path.name)
    outcome.told.update(
        (finding["check"], finding["severity"], finding["message"]) for finding in findings
    )
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
    """Print a line a file, then what was missed, accused wrongly, and told of one form only."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=Path, default=HERE / "reports")
    parser.add_argument("--expected", type=Path, default=HERE / "expected.json")
    options = parser.parse_args()
    must_missed = false = apart = 0
    for name, expected in sorted(load_expected(options.expected).items()):
        docx, pdf = (score(options.reports / f"{name}{form}", expected) for form in FORMS)
        for outcome in (docx, pdf):
            print_score(outcome)
            must_missed += sum(missed.must for missed in outcome.missed)
            false += len(outcome.unexpected)
        for check, severity, message in only_in_one(docx, pdf).elements():
            apart += 1
            print(f"    told of one form only {check} {severity}: {message}")
    print(
        f"missed of those that must be found: {must_missed}; unexpected: {false}; "
        f"told of one form only: {apart}"
    )
    sys.exit(1 if must_missed or false or apart else 0)


def only_in_one(one: Score, other: Score) -> Counter[tuple[str, ...]]:
    """Return the findings that one form of a report gives and the other does not."""
    return (one.told - other.told) + (other.told - one.told)


def print_score(outcome: Score) -> None:
    """Print what one form gave."""
    print(
        f"{outcome.name:28} found {outcome.found:2} of {outcome.found + len(outcome.missed):2}, "
        f"unexpected errors and warnings {len(outcome.unexpected)}"
    )
    for missed in outcome.missed:
        print(f"    missed {'(must) ' if missed.must else ''}{missed.id}: {missed.why}")
    for finding in outcome.unexpected:
        print(f"    unexpected {finding['check']}: {finding['message']}")


if __name__ == "__main__":
    main()
