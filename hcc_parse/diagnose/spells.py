"""Findings that one mistyped day draws from several checks: the first carries the others."""

from collections.abc import Sequence
from dataclasses import replace

from hcc_parse.domain import Finding, Provenance

TEMPORAL = ("timing", "consistency")


def joined_by_days(findings: Sequence[Finding]) -> list[Finding]:
    """Hang findings on the same days together, as far as no sum has done so.

    Two findings are on the same days when both are about time and their places overlap, or when
    one check holds the same two wordings against each other at the same other place: then it is
    that other place which is mistyped.

    Args:
        findings: All of a report; those that have a cause keep it.

    Returns:
        All of them in their order; `cause` of each but the worst of a group is the id of that one.
    """
    found = list(findings)
    free = [n for n, one in enumerate(found) if _is_of_time(one) and one.cause is None]
    free.sort(key=lambda n: (found[n].severity.rank, n))
    for at, root in enumerate(free):
        if found[root].cause is not None:
            continue
        for n in free[at + 1 :]:
            if found[n].cause is None and _are_one(found[root], found[n]):
                found[n] = replace(found[n], cause=found[root].id)
    return found


def _is_of_time(finding: Finding) -> bool:
    """Whether a finding is about days and not about figures."""
    told = finding.about is None and finding.stated is None and finding.remedy is None
    told = told and all(one.value is None for one in finding.evidence)
    return told and finding.category in TEMPORAL and finding.place is not None


def _are_one(root: Finding, other: Finding) -> bool:
    if root.check == other.check:
        return _is_held_alike(root, other)
    return "timing" in (root.category, other.category) and _overlap(root.place, other.place)


def _is_held_alike(one: Finding, other: Finding) -> bool:
    """Whether one check told the same two wordings, and the second of them at one place."""
    if len(one.evidence) != 2 or len(other.evidence) != 2:
        return False
    same = [a.text == b.text for a, b in zip(one.evidence, other.evidence, strict=True)]
    return all(same) and _overlap(one.evidence[1].place, other.evidence[1].place)


def _overlap(one: Provenance | None, other: Provenance | None) -> bool:
    if one is None or other is None or one.address != other.address:
        return False
    return one.start < other.end and other.start < one.end
