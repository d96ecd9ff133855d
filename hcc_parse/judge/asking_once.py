"""One word of a scan that was read with doubt is asked about once, however many checks it trips."""

from collections.abc import Sequence
from dataclasses import replace

from hcc_parse.domain import Finding, Severity, Word
from hcc_parse.judge.resting import Resting


def asked_once(findings: Sequence[Finding], resting: Resting) -> list[Finding]:
    """Let findings that rest on one doubtful number or date follow from the first of them.

    Sums are left alone: what follows from what is known of them by their figures.

    Args:
        findings: As severe as the reading allows, each with its id.
        resting: What was read with doubt.
    """
    found, roots = list(findings), dict[Word, Finding]()
    leading = {finding.cause for finding in findings}
    order = sorted(range(len(found)), key=lambda n: (found[n].severity.rank, n))
    for n in order:
        if not _asks(found[n]):
            continue
        words = [word for word, text in resting.under(found[n]).items() if _has_digit(text)]
        root = next((roots[word] for word in words if word in roots), None)
        if root is not None and found[n].id not in leading:
            found[n] = replace(found[n], cause=root.id)
        for word in words:
            roots.setdefault(word, root or found[n])
    return found


def _asks(finding: Finding) -> bool:
    """Whether a finding asks about what was read, and has no cause of its own."""
    asking = finding.reading_doubt and finding.severity is not Severity.NOTE
    return asking and finding.about is None and finding.cause is None


def _has_digit(text: str) -> bool:
    return any(sign.isdecimal() for sign in text)
