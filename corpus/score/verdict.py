"""Findings against what was put into a report: about a slip, about a trap, or false."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from corpus.generate.draft import Trap
from corpus.generate.ledger import Slip
from corpus.saying import all_it_says, normal, occurs
from corpus.score.spelling import tones

Json = dict[str, Any]
TELLING = 4  # digits of a number that hardly stands twice in a report
GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)")
POINTED = re.compile(r"(\d+)\.(\d{1,2})(?=\s?%|$)")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a finding is about."""

    finding: Json
    slips: tuple[Slip, ...]
    traps: tuple[Trap, ...]  # of no interest where a slip is meant

    @property
    def severity(self) -> str:
        """How severe the finding is."""
        return str(self.finding["severity"])

    @property
    def is_false(self) -> bool:
        """Whether it accuses something that is true."""
        return not self.slips and self.severity != "note"

    @property
    def word(self) -> str:
        """The verdict in one word: the kinds of the slips, `false` or `note`."""
        kinds = sorted({slip.kind for slip in self.slips})
        return "+".join(kinds) if kinds else "false" if self.is_false else "note"


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a slip."""

    slip: Slip
    found: bool
    noted: bool  # told as a note only
    repair_named: bool
    repair_right: bool


def judge(findings: Iterable[Json], slips: Iterable[Slip], traps: Iterable[Trap]) -> list[Verdict]:
    """Say of each finding what it is about."""
    slips, traps = tuple(slips), tuple(traps)
    verdicts = []
    for finding in findings:
        said = _joined(all_it_says(finding))
        grounds = _joined(all_it_says(_without_bases(finding)))
        meant = tuple(
            slip
            for slip in slips
            if finding["category"] in slip.categories
            and any(_tells(group, said, grounds) for group in slip.traces)
        )
        caught = tuple(trap for trap in traps if _accuses(said, trap))
        verdicts.append(Verdict(finding, meant, () if meant else caught))
    return verdicts


def fates(slips: Iterable[Slip], verdicts: list[Verdict]) -> Iterator[Fate]:
    """Say of each slip whether it was found, and whether its repair is the right one."""
    for slip in slips:
        about = [verdict for verdict in verdicts if slip in verdict.slips]
        told = [verdict for verdict in about if verdict.severity != "note"]
        yield Fate(
            slip=slip,
            found=bool(about if slip.custom else told),
            noted=bool(about) and not told and not slip.custom,
            repair_named=any(_names_repair(verdict.finding) for verdict in told),
            repair_right=any(
                _names_repair(verdict.finding) and _is_right(verdict.finding, slip)
                for verdict in told
            ),
        )


def _without_bases(finding: Json) -> Json:
    """A finding without its words and without the bases that were tried and did not fit."""
    told = [one for one in finding["evidence"] if one.get("role") != "base"]
    tried = len(told) < len(finding["evidence"])
    changed = {"message": "", "evidence": told}
    return {**finding, **changed, **({"explanation": None} if tried else {})}


def _names_repair(finding: Json) -> bool:
    unique = finding["repair"] is not None and finding["repair"]["unique"]
    return unique or (finding["expected"] is not None and finding["stated"] is not None)


def _is_right(finding: Json, slip: Slip) -> bool:
    named = [(finding["stated"], finding["expected"])]
    if finding["repair"]:
        named += [(change["from"], change["to"]) for change in finding["repair"]["changes"]]
    return any(_equal(wrong, slip.wrong) and _equal(right, slip.right) for wrong, right in named)


def _equal(told: float | None, meant: Decimal | None) -> bool:
    return told is not None and meant is not None and Decimal(str(told)) == meant


def _tells(group: tuple[str, ...], said: str, grounds: str) -> bool:
    """A short number must be among the grounds: in the words it may name a row or a column."""
    return bool(group) and all(
        _says(grounds if text.isdigit() and len(text) < TELLING - 1 else said, text)
        for text in group
    )


def _accuses(said: str, trap: Trap) -> bool:
    """One text tells the trap; short numbers, which are many, only all together."""
    short = [text for text in trap.traces if text.isdigit() and len(text) < TELLING]
    others = [text for text in trap.traces if text not in short]
    return any(_says(said, text) for text in others) or (
        bool(short) and all(_says(said, text) for text in short)
    )


def _joined(text: str) -> str:
    """A text as it is compared: `2 588` as `2588`."""
    return tones(normal(GROUPED.sub(lambda match: re.sub(r"\s", "", match[0]), text)))


def _says(said: str, text: str) -> bool:
    return any(occurs(tones(normal(spelling)), said) for spelling in _spellings(text))


def _spellings(text: str) -> Iterator[str]:
    """A trace, and as we write it: `6 600` as `6600`, `99.1 %` as `99,1%`."""
    yield text
    ours = GROUPED.sub(lambda match: re.sub(r"\s", "", match[0]), text)
    ours = re.sub(r"(?<=\d)\s+%", "%", POINTED.sub(r"\1,\2", ours))
    if ours != text:
        yield ours
        yield ours.removesuffix("%")
