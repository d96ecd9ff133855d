"""Slips of the hand in one number: a digit swapped, dropped, doubled or changed."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from random import Random

from corpus.generate.draft import Draft, Stated
from corpus.generate.ledger import Slip
from corpus.generate.numbers import count_in, share_of

PLACES = ("cell", "total", "sentence")


def swapped(digits: str, rng: Random) -> str:
    """Two neighbours change places."""
    pairs = [at for at in range(len(digits) - 1) if digits[at] != digits[at + 1]]
    if not pairs:
        return digits
    at = rng.choice(pairs)
    return digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]


def dropped(digits: str, rng: Random) -> str:
    """One digit is not typed."""
    at = rng.randrange(len(digits))
    return digits[:at] + digits[at + 1 :]


def doubled(digits: str, rng: Random) -> str:
    """One digit is typed twice."""
    at = rng.randrange(len(digits))
    return digits[: at + 1] + digits[at:]


def changed(digits: str, rng: Random) -> str:
    """One digit is another."""
    at = rng.randrange(len(digits))
    other = rng.choice([digit for digit in "0123456789" if digit != digits[at]])
    return digits[:at] + other + digits[at + 1 :]


def keys_at(draft: Draft, place: str) -> list[str]:
    """The keys of counts of two digits or more in cells, in rows of totals, or in sentences."""
    if place == "sentence":
        keys = draft.keys_in_text()
    else:
        roles = {"total", "group"} if place == "total" else {"data"}
        rows = (row for sheet in draft.sheets() for row in sheet.rows if row.role in roles)
        keys = {cell[1:-1] for row in rows for cell in row.cells if cell[1:-1] in draft.marks}
    marks = draft.marks
    return sorted(
        key
        for key in keys
        if marks[key].kind == "count" and marks[key].meaning and (marks[key].value or 0) > 9
    )


def breaks(draft: Draft, key: str, value: int) -> bool:
    """Whether a relation that the report states no longer holds with another value."""
    return any(_breaks(draft, stated, key, value) for stated in draft.stated if key in stated.keys)


def _breaks(draft: Draft, stated: Stated, key: str, value: int) -> bool:
    if not stated.closed:
        values = [value if one == key else draft.marks[one].value or 0 for one in stated.keys]
        return sum(values[1:]) > values[0]
    if stated.kind != "share":
        return True
    share, part, whole = stated.keys
    numbers = [value if one == key else int(draft.marks[one].value or 0) for one in (part, whole)]
    if not numbers[1]:
        return True
    now, was = share_of(draft.style, *numbers), draft.marks[share].value or Decimal(0)
    return abs(now - was) > 2 * Decimal(1).scaleb(-draft.style.places)


def where(draft: Draft, key: str, place: str) -> str:
    """Say where a mark stands."""
    mark = draft.marks[key]
    return f"{place}: {mark.meaning}" + (f", {mark.field}" if mark.field else "")


def write(draft: Draft, key: str, value: int, kind: str, place: str) -> Slip:
    """Print another count in the place of one, and say so."""
    mark = draft.marks[key]
    after = count_in(draft.style, value)
    slip = Slip(
        kind=kind,
        place=where(draft, key, place),
        before=mark.text,
        after=after,
        breaks=breaks(draft, key, value),
        categories=("arithmetic", "consistency"),
        traces=((str(value),), *_shares_of(draft, key)),
        wrong=Decimal(value),
        right=mark.value,
        key=key,
    )
    draft.change(key, text=after, value=Decimal(value))
    return slip


def _shares_of(draft: Draft, key: str) -> list[tuple[str, ...]]:
    """The shares computed over a number, as printed: they no longer fit when it is changed."""
    shares = [one.keys for one in draft.stated if one.kind == "share" and key in one.keys]
    return [
        (draft.marks[keys[0]].text.rstrip(" %"), str(draft.marks[keys[1]].value)) for keys in shares
    ]


def _digit_slip(
    draft: Draft, rng: Random, how: Callable[[str, Random], str], place: str
) -> Slip | None:
    keys = keys_at(draft, place)
    rng.shuffle(keys)
    for key in keys:
        old = str(int(draft.marks[key].value or 0))
        new = how(old, rng)
        if new and int(new) != int(old) and not new.startswith("0"):
            return write(draft, key, int(new), f"digit {how.__name__}, {place}", place)
    return None


MAKERS = {
    f"digit {how.__name__}, {place}": partial(_digit_slip, how=how, place=place)
    for how in (swapped, dropped, doubled, changed)
    for place in PLACES
}
