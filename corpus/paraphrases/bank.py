"""Reads the bank of phrases, puts each into its short report, and tells what the product says."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from re import sub
from typing import Any

import yaml

from hcc_parse.domain import Finding, Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

HERE = Path(__file__).parent
FRAMES = "frames"
RIGHT, WRONG = r"\1", r"\2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """One phrase in its report.

    Attributes:
        bank: The file that it stands in, without its ending.
        text: The whole report in the plain notation.
        said: The phrase itself.
        checks: What the names of checks begin with that may tell the slip; none for what is true.
        kept: Whether it is of the half that nobody looks at while mending.
    """

    bank: str
    text: str
    said: str
    checks: tuple[str, ...]
    kept: bool

    @property
    def is_right(self) -> bool:
        """Whether the product finds the slip, or leaves the true report alone."""
        told = _accusations(self.text)
        if not self.checks:
            return not told
        return any(finding.check.startswith(self.checks) for finding in told)


def banks() -> list[str]:
    """The names of the files of phrases."""
    return sorted(path.stem for path in HERE.glob("*.yaml") if path.stem != FRAMES)


def phrases(bank: str) -> Iterator[Phrase]:
    """Yield the phrases of a file, every second of each list kept away."""
    content = _read(bank)
    frame, checks = _read(FRAMES)[content["frame"]], tuple(content["checks"].split("|"))
    lists = (
        (content.get("slips", ()), checks, WRONG),
        (content.get("right", ()), (), RIGHT),
        (content.get("pairs", ()), checks, WRONG),
        (content.get("pairs", ()), (), RIGHT),
    )
    for listed, wanted, side in lists:
        for place, written in enumerate(listed):
            said = sub(r"\{([^{}|]*)\|([^{}|]*)\}", side, written)
            yield Phrase(
                bank=bank,
                text=frame.replace("{text}", said),
                said=said,
                checks=wanted,
                kept=place % 2 == 1,
            )


@cache
def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((HERE / f"{name}.yaml").read_text("utf-8"))
    return content


@cache
def _accusations(text: str) -> tuple[Finding, ...]:
    findings = review(parse_plain(text), load_knowledge(), guessing=False).findings
    return tuple(finding for finding in findings if finding.severity is not Severity.NOTE)
