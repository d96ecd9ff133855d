"""Lists of names by rank whose words and figures cannot both be right."""

from collections.abc import Iterator
from itertools import combinations

from hcc_parse.domain import Peak
from hcc_parse.relate.movement.ranked import Ranked


def misranked(sentence: list[Ranked]) -> Iterator[Peak]:
    """Yield the first two figures of each order whose words deny what the figures say.

    Args:
        sentence: The figures of a sentence that have a place, in its order.
    """
    for order in _orders(sentence):
        by_rate = any(one.by_rate for one in order)
        if len(order) > 1 and not by_rate and (pair := _at_odds(order)) is not None:
            yield Peak(told=pair[1].figure, other=pair[0].figure, way="list")


def _orders(sentence: list[Ranked]) -> list[list[Ranked]]:
    """The stretches of a sentence that rank by one measure."""
    orders: list[list[Ranked]] = []
    for one in sentence:
        if orders and one.goes_on:
            orders[-1].append(one)
        else:
            orders.append([one])
    return orders


def _at_odds(order: list[Ranked]) -> tuple[Ranked, Ranked] | None:
    """Two of an order that are at odds; without a word of size, whichever way it is ranked."""
    sized = [one.way for one in order if one.way in ("most", "fewest")]
    ranked = [one for one in order if one.place]
    least_first = bool(sized) and order[0].way == "fewest"
    if not sized and (any(one.times for one in order) or all(o.way == "listed" for o in order)):
        return None  # the places of one and the same at several times; reasons one by one
    falls, rises = _denied(order, ranked, falling=True), _denied(order, ranked, falling=False)
    if sized and not least_first:
        return falls
    return rises if least_first or rises is None else falls


def _denied(
    order: list[Ranked], ranked: list[Ranked], *, falling: bool
) -> tuple[Ranked, Ranked] | None:
    for one, other in combinations(ranked, 2):
        if _is_denied(one, other, len(order), falling=falling):
            return one, other
    for at, one in enumerate(order):
        if one.way == "next" and at:
            before = order[at - 1]
            if before.way != "next" and _is_beyond(before, one, falling=falling):
                return before, one
    return None


def _is_denied(one: Ranked, other: Ranked, many: int, *, falling: bool) -> bool:
    a, b = one.figure.value, other.figure.value
    if one.way == other.way and one.way in ("most", "fewest"):
        return one.way == "fewest" and many > 2 and a != b
    if one.way in ("fewest", "most") and other.way in ("fewest", "most"):
        return a < b if one.way == "most" else a > b
    if "fewest" in (one.way, other.way):
        least, more = (a, b) if one.way == "fewest" else (b, a)
        return falling and least > more
    if one.place == other.place:
        return a != b
    first, second = (a, b) if one.place < other.place else (b, a)
    return first < second if falling else first > second


def _is_beyond(before: Ranked, one: Ranked, *, falling: bool) -> bool:
    """Whether what comes next to a figure stands on the wrong side of it."""
    if before.way == "fewest":
        return before.figure.value > one.figure.value
    return before.figure.value < one.figure.value if falling else False
