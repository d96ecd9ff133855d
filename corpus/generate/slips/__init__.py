"""Puts known faults into true drafts, one class a function."""

from collections.abc import Callable
from random import Random

from corpus.generate.draft import Draft
from corpus.generate.ledger import Slip
from corpus.generate.slips import (
    blanks,
    citations,
    claims,
    digits,
    periods,
    sections,
    shares,
    totals,
)

SlipMaker = Callable[[Draft, Random], Slip | None]

SLIPS: dict[str, SlipMaker] = {
    **digits.MAKERS,
    **totals.MAKERS,
    **shares.MAKERS,
    **periods.MAKERS,
    **citations.MAKERS,
    **sections.MAKERS,
    **blanks.MAKERS,
    **claims.MAKERS,
}


def put_slip(draft: Draft, rng: Random, first: int) -> Slip | None:
    """Put in one slip: of the class at `first`, or of the next one that this report allows."""
    names = list(SLIPS)
    for step in range(len(names)):
        name = names[(first + step) % len(names)]
        slip = SLIPS[name](draft, rng)
        if slip:
            return slip
    return None
