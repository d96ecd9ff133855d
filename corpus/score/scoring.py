"""Scores one file of one generated report: read, found, covered."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from corpus.generate.ledger import Made
from corpus.score.coverage import coverage, links_found
from corpus.score.match import Json, compare
from corpus.score.places import repaired_in_place
from corpus.score.tally import Tally
from corpus.score.truth import Truth, truth_of
from corpus.score.verdict import Fate, Verdict, fates, judge
from hcc_parse.check import CATALOGUE, run_checks
from hcc_parse.diagnose import diagnose
from hcc_parse.domain import Docket, Dossier, Review
from hcc_parse.errors import UnreadableFileError
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read import read_report
from hcc_parse.render import result_of

ACCUSING = ("error", "warning")


HEADER = ("issuer", "number", "date", "locality", "type", "title", "period", "signatory")
NOTHING: Json = {  # what a file gives that cannot be read: all that stands in it is missed
    "header": {**dict.fromkeys(HEADER), "recipients": []},
    **{name: [] for name in ("dates", "periods", "citations", "figures", "tables", "findings")},
}


class Told(NamedTuple):
    """One finding on one report, with the verdict on it."""

    report: str
    form: str
    check: str
    severity: str
    verdict: str
    message: str


@dataclass(slots=True)
class Scored:
    """What scoring one or more files gave."""

    tally: Tally = field(default_factory=Tally)
    told: list[Told] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    diagnosing: list[float] = field(default_factory=list)  # seconds, a file each


def score_file(path: Path, made: Made, form: str) -> Scored:
    """Read a file once and score everything about it."""
    scored = Scored()
    try:
        dossier = understand(read_report(path), load_knowledge())
    except UnreadableFileError as error:
        scored.tally.add("reports not read", form, "all", 1, 1)
        scored.missed.append(f"{made.draft.name} {form} not read: {error}")
        _count_reading(scored.tally, truth_of(made.draft), NOTHING, form)
        for fate in fates(made.slips, []):
            _count_fate(scored.tally, fate, form)
        return scored
    scored.tally.add("reports not read", form, "all", 0, 1)
    report = reviewed(dossier, CATALOGUE, scored.diagnosing)
    truth = truth_of(made.draft)
    _count_reading(scored.tally, truth, report, form)
    _count_coverage(scored.tally, truth, dossier, report, form)
    count_findings(scored, made, report, form)
    return scored


def reviewed(dossier: Dossier, only: Container[str], diagnosing: list[float] | None = None) -> Json:
    """Check a dossier and return its report of the JSON result.

    Args:
        dossier: What was read of the report.
        only: The checks to run.
        diagnosing: Where to put down how many seconds the diagnosis took.
    """
    findings, problems = run_checks(dossier, only)
    start = perf_counter()
    diagnosed = tuple(diagnose(findings, dossier))
    if diagnosing is not None:
        diagnosing.append(perf_counter() - start)
    review = Review(
        dossier=dossier,
        findings=diagnosed,
        problems=(*dossier.report.problems, *problems),
    )
    report: Json = result_of(Docket(reviews=(review,)), knowledge="")["reports"][0]
    return report


def count_findings(scored: Scored, made: Made, report: Json, form: str) -> None:
    """Hold the findings of a report against its slips and traps."""
    verdicts, drawn = judge(report["findings"], made.slips, made.traps), (made.draft, report)
    for fate in fates(made.slips, verdicts):
        _count_fate(scored.tally, fate, form)
        _count_place(scored.tally, fate, repaired_in_place(fate.slip, verdicts, *drawn), form)
        if fate.slip.breaks and not fate.found:
            slip = fate.slip
            change = f"{slip.before!r} -> {slip.after!r}"
            scored.missed.append(
                f"{made.draft.name} {form} missed {slip.kind}, {slip.place}: {change}"
            )
    _count_tellers(scored.tally, made, verdicts, form)
    accused = {trap.name for verdict in verdicts if verdict.is_false for trap in verdict.traps}
    for name in sorted({trap.name for trap in made.traps}):
        scored.tally.add("traps accused", form, name, name in accused, 1)
    _count_false(scored.tally, verdicts, form, clean=not made.slips)
    scored.told += _told(made.draft.name, form, verdicts)


def _told(name: str, form: str, verdicts: Iterable[Verdict]) -> Iterator[Told]:
    for verdict in verdicts:
        finding = verdict.finding
        message = " ".join(finding["message"].split())
        yield Told(name, form, finding["check"], verdict.severity, verdict.word, message)


def _count_reading(tally: Tally, truth: Truth, report: Json, form: str) -> None:
    for outcome in compare(truth, report, load_knowledge().indicators):
        tally.add(f"{outcome.measure}, recall", form, outcome.key, outcome.hits, outcome.wanted)
        if outcome.told is not None:
            measure = f"{outcome.measure}, precision"
            tally.add(measure, form, outcome.key, outcome.hits, outcome.told)


def _count_coverage(tally: Tally, truth: Truth, dossier: Dossier, report: Json, form: str) -> None:
    tally.add("share-to-base links", form, "all", links_found(truth, dossier), len(truth.links))
    for covered in coverage(truth, dossier, report["tables"]):
        keys = [covered.kind] if covered.kind == "cells" else [covered.kind, "all of the text"]
        for key in keys:
            tally.add("numbers typed", form, key, covered.typed, covered.total)
            tally.add("numbers linked", form, key, covered.linked, covered.total)
            tally.add("numbers checked", form, key, covered.checked, covered.total)


def _count_fate(tally: Tally, fate: Fate, form: str) -> None:
    slip = fate.slip
    for key in (slip.kind, "all"):
        if not slip.breaks:
            tally.add("isolated slips found", form, key, fate.found, 1)
            continue
        tally.add("slips found", form, key, fate.found, 1)
        tally.add("slips told as a note only", form, key, fate.noted, 1)
        if fate.found and slip.wrong is not None and slip.right is not None:
            tally.add("repair named", form, key, fate.repair_named, 1)
            tally.add("repair right", form, key, fate.repair_right, 1)


def _count_place(tally: Tally, fate: Fate, in_place: bool, form: str) -> None:
    """The cell itself, not only its value: another may have come to read the same."""
    slip = fate.slip
    if slip.breaks and fate.found and slip.wrong is not None and slip.right is not None:
        for key in (slip.kind, "all"):
            tally.add("repair in its place", form, key, in_place, 1)


def _count_tellers(tally: Tally, made: Made, verdicts: list[Verdict], form: str) -> None:
    """Which check tells how many slips, in notes too: one that falls silent is missed here."""
    for slip in made.slips:
        tellers = {verdict.finding["check"] for verdict in verdicts if slip in verdict.slips}
        for check in CATALOGUE if slip.breaks else ():
            tally.add("slips told by check", form, check, check in tellers, 1)


def _count_false(tally: Tally, verdicts: list[Verdict], form: str, clean: bool) -> None:
    for severity in ACCUSING:
        told = [verdict for verdict in verdicts if verdict.severity == severity]
        false = sum(verdict.is_false for verdict in told)
        tally.add("findings, precision", form, severity, len(told) - false, len(told))
        for one in told:
            check = one.finding["check"]
            tally.add("findings by check, precision", form, check, not one.is_false, 1)
        tally.add(f"false {severity}s per report", form, "all", false, 1)
        if clean:
            tally.add(f"false {severity}s per clean report", form, "all", false, 1)
