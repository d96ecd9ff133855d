"""Sums with a figure that is told otherwise elsewhere, or that stands where reading is unsure."""

from collections.abc import Iterator
from functools import reduce

from hcc_parse.diagnose.sentences import behind
from hcc_parse.diagnose.system import Spot, System, spot
from hcc_parse.domain import UNCHECKED, Dossier, Figure, Finding, Restatement, Said, Sum, in_words


def with_disputes(findings: list[Finding], system: System, dossier: Dossier) -> list[Finding]:
    """Let each finding on a sum say which of its figures is disputed, or was read with doubt.

    Where one repair settles the sum and the dispute together, nothing is added.
    """
    disputed = dict(_disputed(system))
    unsure = unsure_blocks(dossier)
    return [_with(finding, disputed, unsure) for finding in findings]


def unsure_blocks(dossier: Dossier) -> set[int]:
    """The paragraphs and tables in which something went unread."""
    return {
        problem.place.address.block
        for problem in dossier.report.problems
        if problem.place is not None and problem.code in UNCHECKED
    }


def members(sum_: Sum) -> tuple[Figure, ...]:
    """The total of a sum and its parts."""
    return (sum_.total, *sum_.parts)


def _disputed(system: System) -> Iterator[tuple[Spot, Said]]:
    for equation in system.equations:
        pair = equation.source
        if isinstance(pair, Restatement) and equation.broken:
            one, other = in_words(pair.first.value), in_words(pair.agreed)
            yield spot(pair.first.place), _otherwise(one, other)
            if not pair.made_of:
                yield spot(pair.second.place), _otherwise(other, one)


def _otherwise(here: str, there: str) -> Said:
    return Said(
        f"Số {here} trong phép cộng này được nêu là {there} ở chỗ khác của báo cáo.",
        f"The {here} of this sum is given as {there} elsewhere in the report.",
    )


def _with(finding: Finding, disputed: dict[Spot, Said], unsure: set[int]) -> Finding:
    if finding.about is None or finding.cause is not None:
        return finding
    if finding.remedy is not None and finding.remedy.unique:
        return finding
    spots = [spot(figure.place) for figure in members(finding.about)]
    said = list(dict.fromkeys(disputed[one] for one in spots if one in disputed))
    if unsure & {address.block for address, _ in spots}:
        said.append(
            Said(
                "Phép cộng này có số nằm ở chỗ chưa đọc chắc.",
                "Some figures of this sum stand where the reading is unsure.",
            )
        )
    return reduce(behind, said, finding)
