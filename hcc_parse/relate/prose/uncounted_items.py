"""Lists with an item that no figure counts: `gồm 200 hộ tịch và một số lĩnh vực khác`."""

import re
from collections.abc import Iterator

from hcc_parse.domain import Knowledge, Sum
from hcc_parse.relate.behind import words_behind
from hcc_parse.relate.prose.like_units import is_equipment, kinds_of
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

LABEL = re.compile(r"(?:[,;]|\bva\b)(?!.*(?:[,;]|\bva\b))")  # of the next part
STOP = re.compile(r"[;:.()\d]")
COUNTED = tuple(f"counted:{number}" for number in range(2, 12))


def has_uncounted_item(sum_: Sum, knowledge: Knowledge) -> bool:
    """Whether what a list lacks may be an item told without a figure, or counted by a word.

    Args:
        sum_: A list that does not hold; one that is more than its whole lacks nothing.
        knowledge: `some-count`, `some-more` and the numerals; machines may stand without either.
    """
    if sum_.lacks <= 0 or sum_.at_most:
        return False
    kinds = kinds_of(knowledge)
    words = one_of(words_of(knowledge, "some-count", *COUNTED))
    more = one_of(words_of(knowledge, "some-more"))  # behind a comma they open a clause as well
    item = re.compile(rf"(?:,|;|\bva) {words}\b|\bva {more}\b")
    if is_equipment(sum_.total, kinds):
        machines = one_of(tuple(unmark(unit) for unit in kinds.equipment))
        item = re.compile(rf"{item.pattern}|(?:,|;|\bva) {machines}\b")
    return any(item.search(told) for told in _told(sum_))


def _told(sum_: Sum) -> Iterator[str]:
    """The words behind each part, but for those that lead to the next number."""
    for part in sum_.parts:
        behind = words_behind(part)
        end = STOP.search(behind)
        words = behind[: end.start()] if end else behind
        yield LABEL.split(words)[0] if end and end[0].isdigit() else words
