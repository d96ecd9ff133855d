"""Findings that a repair settles though they are on no sum: shares of it, blank cells."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from hcc_parse.diagnose.pieces import Changes
from hcc_parse.diagnose.shares import Shares
from hcc_parse.diagnose.system import System, spot
from hcc_parse.domain import Finding, Ratio, Severity


def followers(
    found: Sequence[Finding], system: System, shares: Shares, changes: Changes
) -> Iterator[int]:
    """Yield the findings on shares that fit after changes, and on blank cells that they fill.

    Args:
        found: All findings of the report.
        system: Its sums.
        shares: Its shares, each with the bases that it may be of.
        changes: A repair that is the only one.

    Yields:
        Positions in `found`; one may come twice.
    """
    fitting = shares.fitting(system, changes)
    for number, ratio in enumerate(shares.ratios):
        if fitting.get(number) or _is_over_new(ratio, system, changes):
            yield from _on_share(found, ratio)
    filled = {spot(system.figures[n].place) for n, _ in changes}
    for n, finding in enumerate(found):
        here = finding.place is not None and spot(finding.place) in filled
        if here and finding.category == "missing":
            yield n


def _is_over_new(ratio: Ratio, system: System, changes: Changes) -> bool:
    """Whether a share is one of what a figure is after changes, that as told was no base."""
    after = (system.after(n, delta) for n, delta in changes)
    part = Fraction(ratio.numerator.value) * 100
    return any(ratio.share.allows(part / Fraction(whole)) for whole in after if whole > 0)


def _on_share(found: Sequence[Finding], ratio: Ratio) -> Iterator[int]:
    for n, finding in enumerate(found):
        on_it = finding.place is not None and spot(finding.place) == spot(ratio.share.place)
        doubted = finding.category == "arithmetic" and finding.about is None
        if on_it and doubted and finding.severity is not Severity.NOTE:
            yield n
