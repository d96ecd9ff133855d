"""Totals that other counts of their paragraph make up, whatever these are called."""

from collections.abc import Iterable
from itertools import combinations, islice, product

from hcc_parse.domain import Fact, Figure, Sum
from hcc_parse.relate.in_one_breath import is_nearly_all

MOST = 3  # counts that are added up
MOST_WAYS = 100  # to choose the parts that are tried
CHANCE = 4  # times as large as there are ways to choose counts: else it is met by chance


def is_added_beside(sum_: Sum, figures: Iterable[Figure]) -> bool:
    """Whether two or three other counts of its paragraph, or of its own list, add up to a total.

    Then the report adds these, and we took others for its parts: `nhận mới 8.205 hồ sơ, kể cả 37
    hồ sơ bàn giao thì tổng là 8.242 hồ sơ; 66 hồ sơ chuyển từ quý III đã nằm trong số này`.

    Args:
        sum_: A sum that does not hold.
        figures: Those of the running text.
    """
    total = sum_.total
    listed = all(part.whole is total for part in sum_.parts)  # then others are none of its parts
    told = {
        figure.value
        for figure in (sum_.parts if listed else figures)
        if figure.kind == "count"
        and figure.place.address == total.place.address
        and 0 < figure.value < total.value
    }
    ways = 0
    for many in range(2, MOST + 1):
        for chosen in combinations(sorted(told, reverse=True), many):
            ways += 1
            if sum(chosen) == total.value:
                return True
        if ways * CHANCE > total.value:
            break
    return False


def is_far_from_told(sum_: Sum, text: Iterable[Fact]) -> bool:
    """Whether a sum rests on counts of several paragraphs, and no one slip parts it from holding.

    Counts far apart may be of different things; a slip of the hand tells that they are not. The
    list that a total announces is not far from it. Where the paragraph of the total tells parts of
    the same names, these must be one slip from it.

    Args:
        sum_: A sum that does not hold.
        text: The counts of the text.
    """
    facts = list(text)
    names = {id(fact.figure): fact.indicator for fact in facts}
    here = [fact for fact in facts if fact.figure.place.address == sum_.total.place.address]
    if all(_is_beside(part, sum_.total) for part in sum_.parts):
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
