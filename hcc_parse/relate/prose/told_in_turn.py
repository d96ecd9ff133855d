"""Parts told in turn: `159 hồ sơ từ 03 xã cũ (lần lượt là 71, 52 và 36 hồ sơ)`."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.in_one_breath import is_nearly_all
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

FEWEST = 2  # parts
SAID = Said("các số kể lần lượt", "the numbers told in turn")


def told_in_turn(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield counts with as many numbers in turn as the count of places right before these says.

    Only where they make the count up, or would but for one slip of the hand.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `in-turn` tells the words before the first of them.
    """
    turn = said(words_of(knowledge, "in-turn"))
    for place, first in enumerate(figures[2:], 2):
        places, whole = figures[place - 1], figures[place - 2]
        many = int(places.value) if FEWEST <= places.value <= len(figures) else 0
        parts = figures[place : place + many]
        behind = unmark(first.lead[len(places.lead + places.text) :])
        if not many or len(parts) < many or not turn.search(behind):
            continue
        if not _are_of(whole, places, parts):
            continue
        after = figures[place + many : place + many + 1]
        if not after or not _is_next(parts[-1], after[0]):
            yield from _sum(whole, parts)


def _are_of(whole: Figure, places: Figure, parts: Sequence[Figure]) -> bool:
    """Whether a count, that of its places and its parts follow one another in a sentence."""
    row = (whole, places, *parts)
    return (
        all(f.kind == "count" and not f.decimals for f in row)
        and whole.qualifier is None
        and places.unit != whole.unit
        and all(part.unit in (whole.unit, None) for part in parts)
        and all(b.lead.startswith(a.lead + a.text) for a, b in pairwise(row))
    )


def _is_next(last: Figure, after: Figure) -> bool:
    """Whether the list has one number more than there are places."""
    between = unmark(after.lead[len(last.lead + last.text) :])
    return after.lead.startswith(last.lead + last.text) and between.strip() in (",", ";", "va")


def _sum(whole: Figure, parts: Sequence[Figure]) -> Iterator[Sum]:
    if is_nearly_all(whole, list(parts)):
        yield Sum(
            kind="breakdown",
            total=whole,
            parts=tuple(parts),
            basis=SAID,
            subject=quoted(whole.label or whole.unit or ""),
            certain=False,
        )
