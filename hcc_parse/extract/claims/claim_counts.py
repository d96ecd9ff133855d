"""The cases that the sentence of a claim counts: `tiếp nhận 142 hồ sơ, không có hồ sơ quá hạn`."""

from bisect import bisect_left
from collections.abc import Sequence

from hcc_parse.domain import Figure, Passage, Provenance
from hcc_parse.extract.sentences import LONGEST

CASES = (None, "hồ sơ")  # units: a count without one counts cases too


def cases_before(
    passage: Passage, claim: Provenance, figures: Sequence[Figure]
) -> tuple[Figure, ...]:
    """The counts of cases in the sentence of a claim, before it.

    Args:
        passage: The paragraph.
        claim: Where the claim stands in it.
        figures: The figures of the paragraph, in its order.
    """
    text, first = passage.plain, max(0, claim.start - LONGEST)
    start = max(text.rfind(sign, first, claim.start) for sign in (". ", "\n")) + 1
    one, other = (bisect_left(figures, at, key=_start) for at in (start, claim.start))
    return tuple(f for f in figures[one:other] if f.kind == "count" and f.unit in CASES)


def _start(figure: Figure) -> int:
    return figure.place.start
