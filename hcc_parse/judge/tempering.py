"""Findings made milder where they rest on what a scan was read for with doubt: then we ask.

Nobody is accused by our reading. An error stands only where all that it rests on is surely read, or
borne out by the sums of the report; what is absent from a scanned page may be so because we could
not read it; and checks of spelling say nothing of letters that were read with doubt.
"""

from collections.abc import Iterable
from dataclasses import replace

from hcc_parse.domain import Dossier, Evidence, Finding, Provenance, Report, Said, Severity
from hcc_parse.judge.asking_once import asked_once
from hcc_parse.judge.on_scans import ScanRule, scan_rules
from hcc_parse.judge.resting import Resting
from hcc_parse.judge.sayings import SHAKEN, UNFILLED, easily_confused, read_with_doubt
from hcc_parse.judge.unread_lines import unread_above


def temper(findings: Iterable[Finding], dossier: Dossier) -> list[Finding]:
    """The findings as severe as the reading of a report allows; digital ones as they are."""
    pages = dossier.report.scanned_pages()
    if not pages:
        return list(findings)
    resting, kept = Resting(dossier), list[Finding]()
    loose: dict[int, list[Finding]] = {}
    for finding in findings:
        if not _on_scan(finding, dossier.report, pages):
            kept.append(finding)
        elif (about := finding.about) and not about.certain and resting.disordered(finding):
            loose.setdefault(about.total.place.address.block, []).append(finding)
        elif (rule := scan_rules().get(finding.check)) is None:
            kept.append(_doubted(finding, resting))
        elif _may_speak(finding, rule, resting):
            kept.append(_ruled(finding, rule, resting))
    kept += map(_of_loose_rows, loose.values())
    told = {finding.id for finding in kept}
    return asked_once([_tied(finding, told) for finding in kept], resting)


def _tied(finding: Finding, told: set[str]) -> Finding:
    """A finding that names no other finding which is not told."""
    cause, remedy = finding.cause, finding.remedy
    if remedy is not None:
        remedy = replace(remedy, restores=tuple(id for id in remedy.restores if id in told))
    return replace(finding, cause=cause if cause in told else None, remedy=remedy)


def _of_loose_rows(findings: list[Finding]) -> Finding:
    """One note for all sums of a table of which the rows to add up are not known for sure."""
    first, more = _at_most(findings[0], Severity.NOTE), len(findings) - 1
    told = _with(replace(first, reading_doubt=True, remedy=None, cause=None), SHAKEN)
    if not more:
        return told
    others = Said(
        f"Còn {more} phép cộng khác của bảng này cũng không so được.",
        f"{more} more sums of this table cannot be compared either.",
    )
    return _with(told, others)


def _on_scan(finding: Finding, report: Report, pages: frozenset[int]) -> bool:
    """Whether a finding rests on a scanned page; what is absent may be absent from one."""
    places = [evidence.place for evidence in finding.evidence]
    if finding.place is None or finding.category == "missing":
        return True
    return any(_is_scanned(place, report, pages) for place in (finding.place, *places))


def _is_scanned(place: Provenance, report: Report, pages: frozenset[int]) -> bool:
    if place.boxes:
        return any(box.page in pages for box in place.boxes)
    block = place.address.block
    beside = (p for p in report.passages() if p.address.block == block)
    return any(word.box.page in pages for passage in beside for word in passage.words)


def _may_speak(finding: Finding, rule: ScanRule, resting: Resting) -> bool:
    """Whether a check may speak of a scan at all: some only of what is surely read."""
    if rule.most is None:
        return False
    if rule.needs in ("", "lines"):
        return True
    return not resting.under(finding, whole=rule.needs == "passage")


def _ruled(finding: Finding, rule: ScanRule, resting: Resting) -> Finding:
    """A finding as its check may state it of a scan; what the check adds tells the doubt."""
    unread = rule.needs == "lines" and unread_above(finding, resting.dossier, resting.sure)
    milder = _at_most(finding, Severity.NOTE if unread else rule.most or Severity.NOTE)
    if not rule.said.vi:
        return _doubted(milder, resting)
    doubt = bool(resting.under(finding))
    return replace(_with(milder, rule.said), reading_doubt=doubt)


def _doubted(finding: Finding, resting: Resting) -> Finding:
    words = resting.under(finding)
    if not words and finding.severity is Severity.ERROR:
        words = resting.beneath(finding)
    if words:
        said = read_with_doubt(words, finding)
    elif finding.severity is Severity.ERROR and (number := resting.confusable(finding)):
        said = easily_confused(number)
    elif finding.severity is Severity.ERROR and resting.unfilled(finding):
        said = UNFILLED
    elif finding.severity is Severity.ERROR and (
        resting.shaken(finding) or resting.disordered(finding)
    ):
        said = SHAKEN
    else:
        return finding
    evidence = tuple(_with_rivals(one, resting) for one in finding.evidence)
    asked = replace(finding, evidence=evidence, reading_doubt=True)
    return asked if finding.severity is Severity.NOTE else _with(_warned(asked), said)


def _warned(finding: Finding) -> Finding:
    return _at_most(finding, Severity.WARNING)


def _at_most(finding: Finding, most: Severity) -> Finding:
    return replace(finding, severity=max(finding.severity, most, key=lambda one: one.rank))


def _with(finding: Finding, said: Said) -> Finding:
    vi, en = (" ".join(both) for both in zip(finding.message, said, strict=True))
    return replace(finding, message=Said(vi, en))


def _with_rivals(evidence: Evidence, resting: Resting) -> Evidence:
    words = (word for _, word in resting.doubtful_at(evidence.place))
    rivals = dict.fromkeys(rival for word in words for rival in word.rivals)
    return evidence._replace(rivals=tuple(rivals))
