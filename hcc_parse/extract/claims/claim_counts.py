"""The cases that the sentence of a claim counts: `tiếp nhận 142 hồ sơ, không có hồ sơ quá hạn`."""

from collections.abc import Iterable

from hcc_parse.domain import Figure, Passage, Provenance
from hcc_parse.extract.sentences import LONGEST

CASES = (None, "hồ sơ")  # units: a count without one counts cases too


def cases_before(
    passage: Passage, claim: Provenance, figures: Iterable[Figure]
) -> tuple[Figure, ...]:
    """The counts of cases in the sentence of a claim, before it.

    Args:
        passage: The paragraph.
        claim: Where the claim stands in it.
        figures: The figures of the paragraph.
    """
    text, first = passage.plain, max(0, claim.start - LONGEST)
    start = max(text.rfind(sign, first, claim.start) for sign in (". ", "\n")) + 1
    return tuple(
        figure
        for figure in figures
        if start <= figure.place.start < claim.start
        and figure.kind == "count"
        and figure.unit in CASES
    )
