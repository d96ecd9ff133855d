"""Slips in percentages: mistyped, or computed over another number."""

from decimal import Decimal
from random import Random

from corpus.generate.draft import Draft, Stated
from corpus.generate.ledger import Slip
from corpus.generate.numbers import share_in, share_of

SENSIBLE = {  # whole numbers over which offices do compute shares of cases
    "received_total",
    "received_in_period",
    "resolved_total",
    "resolved_early_or_on_time",
    "stored_cases",
}


def share_mistyped(draft: Draft, rng: Random) -> Slip | None:
    """A percentage that fits no number of the report."""
    for stated in _shares(draft, rng):
        was = draft.marks[stated.keys[0]].value or Decimal(0)
        away = Decimal(rng.choice((-7, -4, -3, 3, 4, 7))) * Decimal("1.3")
        share = (was + away).quantize(Decimal(1).scaleb(-draft.style.places))
        if 0 < share < 100 and not _fits(draft, stated, share):
            return _write(draft, stated, share, "share mistyped")
    return None


def share_of_another_base(draft: Draft, rng: Random) -> Slip | None:
    """A percentage computed over a number that it is not a part of."""
    for stated in _shares(draft, rng):
        part = int(draft.marks[stated.keys[1]].value or 0)
        others = [
            int(mark.value)
            for mark in draft.marks.values()
            if mark.kind == "count"
            and mark.value
            and mark.meaning not in SENSIBLE
            and mark.field is None
            and mark.value > part > 0
        ]
        rng.shuffle(others)
        for whole in others:
            share = share_of(draft.style, part, whole)
            if share and not _fits(draft, stated, share):
                return _write(draft, stated, share, "share of another base")
    return None


def _shares(draft: Draft, rng: Random) -> list[Stated]:
    found = [stated for stated in draft.stated if stated.kind == "share"]
    found = [one for one in found if draft.marks[one.keys[1]].value]
    rng.shuffle(found)
    return found


def _fits(draft: Draft, stated: Stated, share: Decimal) -> bool:
    """Whether the share is right, to one and a half of its last digit, over a sensible base."""
    part = draft.marks[stated.keys[1]].value or Decimal(0)
    near = Decimal("1.5").scaleb(-draft.style.places)
    wholes = [draft.marks[stated.keys[2]]]
    wholes += [mark for mark in draft.marks.values() if mark.meaning in SENSIBLE]
    return any(abs(100 * part / mark.value - share) < near for mark in wholes if mark.value)


def _write(draft: Draft, stated: Stated, share: Decimal, kind: str) -> Slip:
    key = stated.keys[0]
    mark = draft.marks[key]
    after = share_in(draft.style, share)
    number = after.rstrip(" %")
    draft.change(key, text=after, value=share)
    return Slip(
        kind=kind,
        place=f"share of {draft.marks[stated.keys[1]].meaning}",
        before=mark.text,
        after=after,
        breaks=True,
        categories=("arithmetic", "consistency"),
        traces=((number,), (number.replace(".", ","),)),
        wrong=share,
        right=mark.value,
        key=key,
    )


MAKERS = {"share mistyped": share_mistyped, "share of another base": share_of_another_base}
