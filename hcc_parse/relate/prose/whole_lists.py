"""Lists whose words tell all of a number: `36 thiết bị gồm 16 máy tính, 11 máy in và 09 máy scan`.

Behind a list that only goes on, `09 công chức: 01 Giám đốc, 08 chuyên viên, 01 bảo vệ`, what comes
last may be told in addition. A last `và`, or a bracket around posts, leaves no such reading, unless
an item names people or things that are none of the number, or that are in another item too.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.relate.behind import words_behind
from hcc_parse.relate.prose.like_units import is_equipment, kinds_of
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

FEWEST = 3  # items
ITEM = re.compile(r"[^\d;:.()]{2,80}?(?:,| va) ")
IN_BRACKET = re.compile(r"[^\d:.()]{2,80}?[,;](?: va)? ")
LAST = re.compile(r"[,;:.()]| va ")
AND = " va "


def tells_all(whole: Figure, parts: Sequence[Figure], knowledge: Knowledge) -> bool:
    """Whether posts, kinds of documents or machines are told each once, and the list is closed.

    Args:
        whole: What they are told behind.
        parts: The items, in order.
        knowledge: The units of people, documents and machines; `staff` names the posts,
            `staff-beside` who may be counted beside them, `machine-state` what is no kind.
    """
    told = [unmark(two.lead[len(one.lead) + len(one.text) :]) for one, two in pairwise(parts)]
    if len(parts) < FEWEST or not _is_closed(whole, parts, told):
        return False
    last = LAST.split(words_behind(parts[-1]))[0]
    names = [*(words.removesuffix(AND).strip(" ,;") for words in told), last.strip()]
    return len(set(names)) == len(names) and all(names) and _of_one_kind(whole, names, knowledge)


def _is_closed(whole: Figure, parts: Sequence[Figure], told: Sequence[str]) -> bool:
    """Whether commas and a last `và` join the items, or a bracket opened before the first does."""
    joined = all(map(ITEM.fullmatch, told)) and told[-1].endswith(AND)
    if joined and not any(AND in words for words in told[:-1]):
        return True
    opened = parts[0].lead.rstrip().endswith("(") and parts[0].whole is whole
    return opened and all(map(IN_BRACKET.fullmatch, told))


def _of_one_kind(whole: Figure, names: Sequence[str], knowledge: Knowledge) -> bool:
    """Whether the names are all posts, all documents or all machines."""
    kinds = kinds_of(knowledge)
    if kinds.are_people(whole.unit):
        posts, beside = (said(words_of(knowledge, role)) for role in ("staff", "staff-beside"))
        return all(posts.match(name) and not beside.search(name) for name in names)
    if kinds.are_documents(whole.unit):
        return all(name != whole.unit and kinds.are_documents(name) for name in names)
    state = said(words_of(knowledge, "machine-state"))
    units = tuple(unmark(unit) for unit in kinds.equipment)
    return is_equipment(whole, kinds) and all(
        name.startswith(units) and not state.search(name) for name in names
    )
