"""Parts up to one behind `và`, two digits of one swapped: `143 văn bản, trong đó 88, 14 và 14`."""

import re
from collections.abc import Iterator, Sequence

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.breakdowns import OPEN
from hcc_parse.relate.prose.in_one_breath import SURELY_ALL, has_two_swapped
from hcc_parse.relate.prose.like_units import Kinds, are_alike, kinds_of
from hcc_parse.relate.prose.told_sums import is_explained, listed_sum, parts_sum
from hcc_parse.relate.word_patterns import said, with_marks, words_of
from hcc_parse.vietnamese import fold, unmark

MOST = 12  # counts behind a whole among which its parts and their rest are looked for
AND = re.compile(r"[^;:.()]{0,120}\bva\s*$")
COMMA = re.compile(r"[^;:.()]{0,120},\s*$")
SAID = Said("danh sách khép bằng chữ “và”", "a list that ends with “and”")


def closed_lists(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield wholes with three or more parts of their unit, the last behind `và`.

    `Trong đó` may tell some parts only: a difference is told only where two digits swapped in one
    of the parts, or in the whole, make it.

    Args:
        figures: Those of the running text, in its order.
        knowledge: Which units may be added up; the words of a rest and of things counted twice.
    """
    kinds = kinds_of(knowledge)
    other = with_marks(words_of(knowledge, "rest", "other-parts", "may-overlap"))
    some = said(words_of(knowledge, "mostly", "most", "some-told"))
    for place, whole in enumerate(figures):
        if whole.kind != "count" or whole.unit is None or whole.qualifier or whole.whole:
            continue
        behind = figures[place + 1 : place + 1 + MOST]
        parts = _parts(whole, behind, kinds)
        if len(parts) < SURELY_ALL or not has_two_swapped(whole, parts):
            continue
        told = f"{parts[-1].lead[len(whole.lead) :]} {parts[-1].path[1]}"
        if other.search(told.lower()) or OPEN.search(fold(told)) or some.search(fold(told)):
            continue
        rest = whole.value - parts_sum(parts)
        goes_on = any(f.value == rest for f in behind if f.place.address == whole.place.address)
        if not goes_on and not is_explained(whole, parts, figures):
            yield listed_sum(whole, parts, SAID)


def _parts(whole: Figure, behind: Sequence[Figure], kinds: Kinds) -> list[Figure]:
    """The counts right behind a whole up to the one behind `và`; none where it is not closed."""
    parts: list[Figure] = []
    last = whole
    for figure in behind:
        told = last.lead + last.text
        plain = figure.kind == "count" and figure.qualifier is None and not figure.decimals
        if not plain or figure.whole is not whole or not figure.lead.startswith(told):
            return []
        if figure.unit is None or not are_alike(whole, figure, kinds):
            return []
        between = unmark(figure.lead[len(told) :])
        parts.append(figure)
        if last is not whole:
            if AND.fullmatch(between):
                return parts
            if not COMMA.fullmatch(between):
                return []
        last = figure
    return []
