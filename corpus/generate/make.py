"""Makes one report of a numbered series: a true one, or one with known slips."""

from random import Random

from corpus.generate.compose.report import compose
from corpus.generate.ledger import Made, Slip
from corpus.generate.slips import SLIPS, family_of, put_slip

CLEAN = 0.4  # the part of the reports that are true
HELD_OUT = 1000  # from this seed on, reports are worded as the product has never seen


def make(seed: int, index: int) -> Made:
    """Make the report of that number in the series of a seed; the same each time.

    Args:
        seed: Which series; from `HELD_OUT` on, in wordings kept from those who mend the product.
        index: Which report of it, from 0.

    Returns:
        The draft as it is to be printed, the slips in it, and what must stay silent.
    """
    rng = Random(f"{seed}/{index}")
    draft = compose(rng, f"s{seed}-{index:05d}", held_out=seed >= HELD_OUT)
    slips: list[Slip] = []
    if rng.random() >= CLEAN:
        for _ in range(2 if rng.random() < 0.15 else 1):
            done = {family_of(slip.kind) for slip in slips}
            slip = put_slip(draft, rng, rng.randrange(len(SLIPS)), but=done)
            if slip:
                slips.append(slip)
    return Made(draft=draft, slips=tuple(slips), traps=tuple(draft.traps))
