"""Puts known faults into true drafts, one class a function."""

from collections.abc import Callable, Container
from random import Random

from corpus.generate.draft import Draft
from corpus.generate.ledger import Slip
from corpus.generate.slips import (
    blanks,
    citations,
    claims,
    customs,
    digits,
    frames,
    papers,
    periods,
    reckoned,
    sections,
    shares,
    spelling,
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
    **spelling.MAKERS,
}

# Asked for by name only: drawn with the others they would change every series.
LATER: dict[str, SlipMaker] = {
    **papers.MAKERS,
    **frames.MAKERS,
    **reckoned.MAKERS,
    **customs.MAKERS,
}
EVERY: dict[str, SlipMaker] = {**SLIPS, **LATER}


def classes_named(names: str) -> tuple[str, ...]:
    """The classes that a list names: `drawn`, `later`, or beginnings of names, set off by `;`.

    Raises:
        ValueError: For a name that no class begins with.
    """
    groups = {"drawn": tuple(SLIPS), "later": tuple(LATER)}
    found = list[str]()
    for name in (part.strip() for part in names.split(";")):
        chosen = groups.get(name) or tuple(one for one in EVERY if one.startswith(name))
        if not name or not chosen:
            raise ValueError(f"no class of slips begins with {name!r}: {'; '.join(EVERY)}")
        found += [one for one in chosen if one not in found]
    return tuple(found)


def family_of(kind: str) -> str:
    """The module that makes slips of a class: two of one family may undo each other."""
    maker = EVERY[kind]
    return getattr(maker, "func", maker).__module__


def put_slip(draft: Draft, rng: Random, first: int, but: Container[str] = ()) -> Slip | None:
    """Put in one slip: of the class at `first`, or of the next one that this report allows.

    Args:
        draft: The report; it is changed.
        rng: Draws the place.
        first: The class to begin with.
        but: Families to leave alone.
    """
    names = [name for name in SLIPS if family_of(name) not in but]
    for step in range(len(names)):
        name = names[(first + step) % len(names)]
        slip = SLIPS[name](draft, rng)
        if slip:
            return slip
    return None
