"""Makes one report of a numbered series: a true one, or one with known slips."""

from collections.abc import Iterable
from dataclasses import replace
from random import Random
from typing import NamedTuple

from corpus.generate.compose.report import compose
from corpus.generate.draft import Draft
from corpus.generate.dress import PLAIN, Dress, put_on
from corpus.generate.ledger import Made, Slip
from corpus.generate.naming import mark_names
from corpus.generate.slips import EVERY, SLIPS, family_of, put_slip
from corpus.generate.words import Bank

SEVERAL = 5
IN_TABLES = {"total not updated", "row left out", "cell blank"}  # their traces are sums over rows
CLEAN = 0.4  # the part of the reports that are true
FIXED = 60  # the seed of the fixed corpus: several slips a report, so that few reports tell much
HELD_OUT = 1000  # from this seed on, reports are of the wordings that were held out
OPENED = 10_000  # from this seed on, of the half of the fresh wordings that was opened
FRESH = 20_000  # from this seed on, of its other half, opened later
UNSEEN = 30_000  # from this seed on, of wordings that nobody looks at who mends the product


def bank_of(seed: int) -> Bank:
    """The bank that the reports of a series draw their wordings from."""
    begins = {UNSEEN: Bank.UNSEEN, FRESH: Bank.FRESH, OPENED: Bank.OPENED, HELD_OUT: Bank.HELD_OUT}
    return next((bank for first, bank in begins.items() if seed >= first), Bank.LEARNED)


def make(seed: int, index: int, dress: Dress = PLAIN, classes: tuple[str, ...] = ()) -> Made:
    """Make the report of that number in the series of a seed; the same each time.

    Args:
        seed: Which series, and with it the bank of its wordings (`bank_of`).
        index: Which report of it, from 0.
        dress: How its tables are ruled and how many fonts it has; the words stay the same.
        classes: Classes of slips to take turns, one slip a report, in place of those drawn; a
            report that does not allow its class stays true.

    Returns:
        The draft as it is to be printed, the slips in it, and what must stay silent.
    """
    rng = Random(f"{seed}/{index}")
    draft = compose(rng, f"s{seed}-{index:05d}", bank_of(seed))
    slips = _in_turn(draft, seed, index, classes) if classes else _drawn(draft, rng, seed)
    return finished(draft, slips, dress, Random(f"{seed}/{index}/dress"))


def finished(
    draft: Draft, slips: Iterable[Slip], dress: Dress = PLAIN, rng: Random | None = None
) -> Made:
    """Dress a draft, mark its names, and say which of its slips can still be seen."""
    there = printed(draft)
    kept = tuple(
        slip if _stands(slip, draft, there) else replace(slip, breaks=False) for slip in slips
    )
    put_on(draft, dress, rng or Random(draft.name))
    mark_names(draft)
    return Made(draft=draft, slips=kept, traps=tuple(draft.traps))


def _drawn(draft: Draft, rng: Random, seed: int) -> list[Slip]:
    """Put in the slips that chance draws: none in a true report."""
    slips: list[Slip] = []
    if rng.random() < CLEAN:
        return slips
    few = 2 if rng.random() < 0.15 else 1
    for _ in range(SEVERAL if seed == FIXED else few):
        done = {family_of(slip.kind) for slip in slips}
        slip = put_slip(draft, rng, rng.randrange(len(SLIPS)), but=done)
        if slip:
            slips.append(slip)
    return slips


def _in_turn(draft: Draft, seed: int, index: int, classes: tuple[str, ...]) -> list[Slip]:
    """Put in one slip of the class whose turn it is, from a stream of its own."""
    kind = classes[index % len(classes)]
    slip = EVERY[kind](draft, Random(f"{seed}/{index}/{kind}"))
    return [slip] if slip else []


class Printed(NamedTuple):
    """All that a draft prints: with its keys, and letter for letter as the marks have it."""

    templates: str
    text: str


def printed(draft: Draft) -> Printed:
    """Return what a draft prints."""
    parts = [draft.number, draft.place]
    parts += [f"{line.number} {line.template}" for line in draft.lines()]
    parts += [cell for sheet in draft.sheets() for row in sheet.rows for cell in row.cells]
    texts = {key: mark.text for key, mark in draft.marks.items()}
    templates = "\n".join(parts)
    return Printed(templates, templates.format_map(texts))


def _stands(slip: Slip, draft: Draft, there: Printed) -> bool:
    """Whether a slip is still to be seen: a later one may have cut out where it stood."""
    in_table = slip.kind in IN_TABLES or slip.kind.endswith((", cell", ", total"))
    if in_table and not any(draft.sheets()):
        return False
    if slip.key and f"{{{slip.key}}}" not in there.templates:
        return False
    return slip.after in there.text
