"""Counts what a scan is accused of: false errors, and the slips that its digital form tells too."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from corpus.generate.draft import plain
from corpus.generate.ledger import Made
from corpus.scanning.gold import bare, gold_words, has_digit
from corpus.score.match import Json, compare
from corpus.score.tally import Tally
from corpus.score.truth import truth_of
from corpus.score.verdict import Verdict, fates, judge
from hcc_parse.domain import Docket, Report
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.render import result_of
from hcc_parse.vietnamese import as_meant

ACCUSING = ("error", "warning")


class Found(NamedTuple):
    """What a review of one form says, and which slips it tells, by their numbers in the ledger."""

    report: Json
    verdicts: tuple[Verdict, ...]
    slips: frozenset[int]


def reviewed(report: Report, made: Made) -> Found:
    """Review a report as the program does, and hold its findings against what was put in."""
    review_ = review(report, load_knowledge())
    told: Json = result_of(Docket(reviews=(review_,)), knowledge="")["reports"][0]
    findings = json.dumps(told["findings"], ensure_ascii=False)
    quoted = json.loads(as_meant(findings))  # a heading is the same, though read `thấm quyền`
    return judged({**told, "findings": quoted}, made)


def judged(told: Json, made: Made) -> Found:
    """Hold the findings of the JSON result against slips and traps."""
    verdicts = judge(told["findings"], made.slips, made.traps)
    found = [number for number, fate in enumerate(fates(made.slips, verdicts)) if fate.found]
    return Found(told, tuple(verdicts), frozenset(found))


def count_findings(
    tally: Tally, made: Made, scan: Found, digital: frozenset[int], form: str, manner: str
) -> dict[str, list[Verdict]]:
    """Count accusations and citations; return the false ones by severity.

    Args:
        tally: Where to.
        made: The report with its ledger.
        scan: What was found of its scan.
        digital: The numbers of the slips that its digital form tells.
        form: The resolution.
        manner: How it was scanned.
    """
    printed = set(map(bare, gold_words(made.draft)))
    false = {severity: _false(scan.verdicts, severity, printed) for severity in ACCUSING}
    kept = len(scan.slips & digital)
    for key in ("all", manner):
        for severity, verdicts in false.items():
            tally.add(f"false {severity}s per report", form, key, len(verdicts), 1)
        tally.add("slips told of those told digitally", form, key, kept, len(digital))
    for number in digital:
        kind = made.slips[number].kind
        tally.add("slips told of those told digitally", form, kind, number in scan.slips, 1)
    _count_citations(tally, made, scan.report, form)
    return false


def _false(verdicts: Iterable[Verdict], severity: str, printed: set[str]) -> list[Verdict]:
    """Those about no slip, and those that rest on a number which is not printed."""
    return [
        one
        for one in verdicts
        if one.severity == severity and (one.is_false or misread(one.finding, printed))
    ]


def misread(finding: Json, printed: set[str]) -> list[str]:
    """The numbers that a finding quotes as evidence and that stand nowhere in the report."""
    quoted = (word for one in finding["evidence"] for word in plain(one["text"]).split())
    return [word for word in map(bare, quoted) if has_digit(word) and word not in printed]


def _count_citations(tally: Tally, made: Made, report: Json, form: str) -> None:
    for outcome in compare(truth_of(made.draft), report, load_knowledge().indicators):
        if outcome.measure == "citations" and outcome.told is not None:
            tally.add("citations, recall", form, outcome.key, outcome.hits, outcome.wanted)
            tally.add("citations, precision", form, outcome.key, outcome.hits, outcome.told)
