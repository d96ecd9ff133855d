"""Counts told in one breath: which of them belong to one list, and what the list is of."""

import re
from decimal import Decimal
from itertools import pairwise

from hcc_parse.domain import Figure, Knowledge, Sum, slip_between
from hcc_parse.domain.roles import list_openers
from hcc_parse.relate.word_patterns import said
from hcc_parse.vietnamese import fold

LAST = re.compile(r"\bva\s*$")
SURELY_ALL = 3  # parts
FEW_DIGITS = 100  # numbers of two digits are one slip apart by chance
AND = re.compile(r"[^.;:()]*\bva(?: [a-z]+){0,4}\s*$")


def told_with(whole: Figure, figures: tuple[Figure, ...]) -> Decimal | None:
    """What a count adds up to with the one before it: `14 hồ sơ đã trả và 03 hồ sơ đang chờ`.

    Args:
        whole: The count.
        figures: Those of the running text, in its order.

    Returns:
        None where no count of the same unit is joined to it.
    """
    before = next((one for one, after in pairwise(figures) if after is whole), None)
    if before is None or before.place.address != whole.place.address:
        return None
    if before.kind != "count" or before.unit != whole.unit:
        return None
    between = fold(whole.lead[len(before.lead) + len(before.text) :])
    return before.value + whole.value if AND.match(between) else None


def closed_list(whole: Figure, parts: list[Figure]) -> list[Figure]:
    """The parts up to the one behind `và`, or that makes them full, where a semicolon follows.

    `gồm 01 Giám đốc, 02 Phó Giám đốc và 05 chuyên viên; nữ 05 người`. Where all of them make up the
    whole, all of them are its list; so are those before a semicolon that do so alone, but for a
    slip of the hand: `nhận 2.819 hồ sơ, gồm 2.694 mới, 125 cũ; đã giải quyết 2.694`.
    """
    if sum(part.value for part in parts) == whole.value:
        return parts
    for place, (one, other) in enumerate(pairwise(parts), 1):
        if ";" in other.lead[len(one.lead) :]:
            if place > 1 and is_nearly_all(whole, parts[:place]):
                return parts[:place]
            break  # a list set off by semicolons
    for place, (one, other) in enumerate(pairwise(parts), 1):
        ends = ";" in other.lead[len(one.lead) :]
        full = sum(part.value for part in parts[:place]) == whole.value
        if ends and place > 1 and (full or LAST.search(fold(one.lead))):
            return parts[:place]
    return parts


def before_comparison(parts: list[Figure]) -> list[Figure]:
    """The parts up to a semicolon behind which the whole is compared: `…; tăng 09 văn bản so với`.

    Args:
        parts: What is told behind a whole, in order.
    """
    for place, (one, other) in enumerate(pairwise(parts), 1):
        if other.qualifier == "comparison" and ";" in other.lead[len(one.lead) :]:
            return parts[:place] if place > 1 else parts
    return parts


def lacks_one_digit(sum_: Sum) -> bool:
    """Whether one of the parts was typed without a digit, or with one twice, and all else is right.

    `Kỳ trước 93, thêm 429 mới; do vậy tổng là 5.022`: 4.929 were meant.
    """
    pairs = ((part.value, part.value + sum_.lacks) for part in sum_.parts)
    return any(
        min(typed, meant) >= FEW_DIGITS
        and slip_between(f"{typed:f}", f"{meant:f}") in ("dropped", "doubled")
        for typed, meant in pairs
    )


def has_two_swapped(whole: Figure, parts: list[Figure]) -> bool:
    """Whether three or more parts would make up their whole but for two digits swapped in one."""
    off = whole.value - sum((part.value for part in parts), Decimal(0))
    return len(parts) >= SURELY_ALL and any(
        slip_between(part.text, f"{part.value + off:f}".zfill(len(part.text))) == "swapped"
        for part in parts
        if part.value + off > 0
    )


def names_before(first: Figure, whole: Figure, knowledge: Knowledge) -> bool:
    """Whether a list begins with a post without a number: `08 người, gồm Giám đốc, 02 Phó …`.

    Args:
        first: The first count of the list.
        whole: What the list is of.
        knowledge: The names of posts, and the words that open a list.
    """
    between = fold(first.lead[len(whole.lead) :])
    opened = said(list_openers(knowledge)).search(between)
    listed = between[opened.end() :].lstrip(":").rpartition(",")[0].split(",") if opened else []
    names = {fold(post) for post in knowledge.number_words["staff"]}
    return any(item.strip() in names for item in listed)


def is_nearly_all(whole: Figure, parts: list[Figure]) -> bool:
    """Whether parts make up a count, or would but for one slip of the hand in one number."""
    off = whole.value - sum((part.value for part in parts), Decimal(0))
    needed = [(whole.value, whole.value - off), *((p.value, p.value + off) for p in parts)]
    return not off or any(
        meant >= 0 and slip_between(f"{stated:f}", f"{meant:f}") for stated, meant in needed
    )


def may_be_of_earlier(sum_: Sum, figures: tuple[Figure, ...]) -> bool:
    """Whether a sentence of its own, `Trong đó đúng hạn 28 nhiệm vụ`, may be of a count before.

    Args:
        sum_: A part that is larger than its whole.
        figures: Those of the running text.
    """
    (part,), whole = sum_.parts, sum_.total
    if part.lead.startswith(whole.lead):
        return ";" in part.lead[len(whole.lead) :] and _closes_a_list(whole, part, figures)
    return any(
        one.value >= part.value
        for one in figures
        if one.place.address == part.place.address
        and one.place.start < part.place.start
        and one.unit == part.unit
    )


def _closes_a_list(last: Figure, part: Figure, figures: tuple[Figure, ...]) -> bool:
    """Whether a count is the last of those that make up one of which a part may be told.

    `14 người: 01 Giám đốc, 01 Phó Giám đốc, 12 chuyên viên; trong đó 14 có bằng đại học`.
    """
    added = Decimal(0)
    for one in reversed(figures[: figures.index(last) + 1]):
        if one.place.address != last.place.address:
            return False
        if one is not last and one.value == added >= part.value:
            return True
        added += one.value if one.kind == "count" else 0
    return False
