"""Totals that other counts of their paragraph make up, whatever these are called."""

from collections.abc import Container, Iterable
from itertools import combinations, islice, pairwise, product
from math import comb

from hcc_parse.domain import Fact, Figure, Sum
from hcc_parse.relate.prose.in_one_breath import is_nearly_all, lacks_one_digit

MOST = 3  # counts that are added up
MOST_TOLD = 30  # counts of a paragraph: in one with more any total is met by chance
MOST_WAYS = 100  # to choose the parts that are tried
CHANCE = 4  # times as large as there are ways to choose counts: else it is met by chance


def is_added_beside(sum_: Sum, figures: Iterable[Figure], named: Container[int]) -> bool:
    """Whether two or three other counts of its paragraph add up to a total.

    Then the report adds these, and we took others for its parts: `nhận mới 8.205 hồ sơ, kể cả 37
    hồ sơ bàn giao thì tổng là 8.242 hồ sơ; 66 hồ sơ chuyển từ quý III đã nằm trong số này`. A list
    told as that of its total ends before a semicolon, or holds all. A balance is made up by one
    count at least that has no name: the ways of sending make it up too.

    Args:
        sum_: A sum that does not hold.
        figures: Those of the running text.
        named: The figures that have a name, by their `id`.
    """
    total = sum_.total
    if lacks_one_digit(sum_):
        return False
    if all(part.whole is total for part in sum_.parts):
        return _is_closed_before(sum_)
    told = {
        figure.value: figure
        for figure in sorted(figures, key=lambda figure: id(figure) not in named)
        if figure.kind == "count"
        and figure.place.address == total.place.address
        and 0 < figure.value < total.value
    }
    for many in range(2, MOST + 1):
        if len(told) > MOST_TOLD or comb(len(told), many) * CHANCE > total.value:
            return False
        for chosen in combinations(told.values(), many):
            if sum(one.value for one in chosen) == total.value and (
                sum_.kind != "balance" or any(id(one) not in named for one in chosen)
            ):
                return True
    return False


def _is_closed_before(sum_: Sum) -> bool:
    """Whether the parts before a semicolon make the total up: `gồm 745, 109, 41; 18 hồ sơ rút`."""
    return any(
        place > 1
        and ";" in other.lead[len(one.lead) :]
        and sum(part.value for part in sum_.parts[:place]) == sum_.total.value
        for place, (one, other) in enumerate(pairwise(sum_.parts), 1)
    )


def is_far_from_told(sum_: Sum, text: Iterable[Fact]) -> bool:
    """Whether a sum rests on counts of several paragraphs, and no one slip parts it from holding.

    Counts far apart may be of different things; a slip of the hand tells that they are not. The
    list that a total announces is not far from it, nor are lines that follow one another. Where
    the paragraph of the total tells parts of the same names, these must be one slip from it.

    Args:
        sum_: A sum that does not hold.
        text: The counts of the text.
    """
    facts = list(text)
    names = {id(fact.figure): fact.indicator for fact in facts}
    here = [fact for fact in facts if fact.figure.place.address == sum_.total.place.address]
    blocks = {figure.place.address.block for figure in (sum_.total, *sum_.parts)}
    if all(_is_beside(part, sum_.total) for part in sum_.parts) or (
        max(blocks) - min(blocks) <= len(sum_.parts)
    ):
        return False
    choices = [
        [part, *(fact.figure for fact in here if fact.indicator == names.get(id(part)))]
        for part in sum_.parts
    ]
    told = islice(product(*choices), MOST_WAYS)
    return not any(is_nearly_all(sum_.total, list(parts)) for parts in told)


def _is_beside(part: Figure, total: Figure) -> bool:
    """Whether a part stands in the paragraph of its total, or in the list that this announces."""
    return part.whole is total or part.place.address == total.place.address
