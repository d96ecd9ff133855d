"""Lists of prose whose own words say that they do not add up to the number before them."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from hcc_parse.domain import Figure, Knowledge, Sum
from hcc_parse.domain.roles import earlier_times, list_openers
from hcc_parse.relate.prose.uncounted_items import has_uncounted_item
from hcc_parse.relate.word_patterns import said
from hcc_parse.vietnamese import fold, unmark

TWO = 2  # parts at least make another up
COMPARED = ("gap:more", "gap:less")


def is_meant_otherwise(sum_: Sum, figures: Sequence[Figure], knowledge: Knowledge) -> bool:
    """Whether a sum that does not hold is of another number, or has a member without one.

    Args:
        sum_: A sum that does not hold.
        figures: Those of the running text.
        knowledge: The words of comparison, and the names of posts.
    """
    words = knowledge.number_words
    compared = tuple(fold(word) for role in COMPARED for word in words[role])
    return (
        _has_uncounted_post(sum_, tuple(fold(name) for name in words["staff"]))
        or fold(sum_.total.path[1]).lstrip(" ,").startswith(compared)
        or _divides_what_went_before(sum_, figures)
        or _is_of_another_time(sum_, knowledge)
        or _lists_the_first(sum_, knowledge)
        or has_uncounted_item(sum_, knowledge)
    )


def _lists_the_first(sum_: Sum, knowledge: Knowledge) -> bool:
    """`12 biên chế (10 người hiện có), gồm 01 Giám đốc, 02 Phó, 07 chuyên viên`: of those ten."""
    first, *others = sum_.parts
    if len(others) < TWO or sum((part.value for part in others), Decimal(0)) != first.value:
        return False
    behind = others[0].lead[len(first.lead) + len(first.text) :]
    opened = said(list_openers(knowledge)).search(unmark(behind.partition(")")[2]))
    return others[0].lead.startswith(first.lead) and opened is not None


def _is_of_another_time(sum_: Sum, knowledge: Knowledge) -> bool:
    """`bổ sung 4 máy tính, 2 máy in (đầu quý có 16 máy tính, 8 máy in)`: what there was before."""
    (first, *others), total = sum_.parts, sum_.total
    if any(part.path[0] for part in others):
        return False  # an account: `(đầu kỳ: 389; bổ sung: 15; bãi bỏ: 07)`
    between = fold(first.lead[len(total.lead) + len(total.text) :])
    roles = (*knowledge.number_words["stock-opening"], *earlier_times(knowledge))
    inside = between.rpartition("(")[2].strip()
    return "(" in between and inside.startswith(tuple(fold(word) for word in roles))


def _has_uncounted_post(sum_: Sum, names: tuple[str, ...]) -> bool:
    """`9 người, gồm Giám đốc (kiêm nhiệm), 01 Phó Giám đốc, 07 công chức`: he is one more."""
    first = sum_.parts[0]
    before, behind = (fold(words).strip() for words in first.path[:2])
    posts = before.startswith(names) and behind.startswith(names)
    return posts and sum_.added + 1 == sum_.total.value


def _divides_what_went_before(sum_: Sum, figures: Iterable[Figure]) -> bool:
    """`236 hồ sơ, 19 trong số đó …; do chụp mờ 131, thiếu giấy tờ 74, sai mẫu 31`: of all."""
    total, address = sum_.total, sum_.total.place.address
    if ";" not in sum_.parts[0].lead[len(total.lead) :]:
        return False  # a list right behind is of nothing else
    here = [one for one in figures if one.place.address == address and one.kind == "count"]
    added = sum((one.value for one in here if one.whole is total), Decimal(0))
    before = (one for one in here if one.place.start < total.place.start)
    return added > total.value and any(
        one.value == added and one.unit == total.unit for one in before
    )
