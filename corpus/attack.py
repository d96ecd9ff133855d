"""Score short true texts and their slips: nothing true may be accused, what was found stays found.

`corpus/phrases/*.txt` are true reports in the plain notation, in wordings as various as life;
`slips.csv` changes one stretch of one of them and names the checks that ought to speak.
`python -m corpus.attack` prints the score; `--accept` writes what is found now into the table.
"""

import csv
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hcc_parse.domain import Finding, Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

HERE = Path(__file__).parent / "phrases"
TABLE = HERE / "slips.csv"


@dataclass(frozen=True, slots=True)
class Slip:
    """One stretch of a text changed, the checks that may name it, and whether one does."""

    file: str
    before: str
    after: str
    checks: str
    found: bool

    def is_found(self) -> bool:
        """Whether the changed text draws a finding that the true one does not."""
        text = (HERE / self.file).read_text("utf-8")
        if text.count(self.before) < 1:
            raise ValueError(f"{self.file} does not hold {self.before!r}")
        told = {finding.message.vi for finding in accusations(self.file)}
        wanted = tuple(self.checks.split("|"))
        return any(
            finding.check.startswith(wanted) and finding.message.vi not in told
            for finding in _accusations(text.replace(self.before, self.after, 1))
        )


@cache
def accusations(file: str) -> tuple[Finding, ...]:
    """The errors and warnings on one true text: there should be none."""
    return tuple(_accusations((HERE / file).read_text("utf-8")))


def _accusations(text: str) -> list[Finding]:
    findings = review(parse_plain(text), load_knowledge()).findings
    return [finding for finding in findings if finding.severity is not Severity.NOTE]


def load_slips() -> list[Slip]:
    """Read the table of slips."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [
            Slip(row["file"], row["before"], row["after"], row["checks"], row["found"] == "yes")
            for row in csv.DictReader(file)
        ]


def texts() -> list[str]:
    """The names of the true texts."""
    return sorted(path.name for path in HERE.glob("*.txt"))


def main() -> None:
    """Print how many true texts are accused, and how many slips are found."""
    accused = [file for file in texts() if accusations(file)]
    slips = load_slips()
    found = [slip.is_found() for slip in slips]
    print(f"true texts accused: {len(accused)} of {len(texts())} {accused or ''}")
    print(f"slips found: {sum(found)} of {len(slips)}")
    if "--accept" in sys.argv:
        with TABLE.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(("file", "before", "after", "checks", "found"))
            for slip, now in zip(slips, found, strict=True):
                writer.writerow(
                    (slip.file, slip.before, slip.after, slip.checks, "yes" if now else "no")
                )


if __name__ == "__main__":
    main()
