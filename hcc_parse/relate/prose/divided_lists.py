"""Lists behind words that divide: `Phân loại 9 PAKN: đất đai 4, …`, `Phân theo kênh: Cổng 7, …`."""

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache
from itertools import groupby

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.in_one_breath import is_nearly_all
from hcc_parse.relate.prose.like_units import Kinds, are_alike, kinds_of
from hcc_parse.relate.prose.listed_items import Items, items_behind
from hcc_parse.relate.prose.plain_lists import numbered
from hcc_parse.relate.prose.told_sums import (
    NEAR,
    counts_cases,
    is_explained,
    parts_sum,
    speaks_of_overlap,
)
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import unmark

FEWEST = 3  # parts
BACK = 1  # paragraphs in which the whole of a list that opens its own is looked for
LONGEST = 160  # letters before a number in which the words that divide may stand
GOES_ON = re.compile(r"\bcon lai\b|\bv\.?v\b|\.\.\.|…")
DIGIT = re.compile(r"\d")
SAID = Said("danh sách chia số ấy", "the list that divides it")


def divided_lists(
    figures: Sequence[Figure], named: Container[int], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield counts with the list that divides them, where one slip of the hand parts the two.

    Where the whole stands in the words that divide, so many must be told. Otherwise the list is of
    what was counted before, and only more than anything counted there is told.

    Args:
        figures: Those of the running text, in its order.
        named: The figures that have a meaning, by their `id`.
        knowledge: `divides` tells the words.
    """
    kinds = kinds_of(knowledge)
    pattern = _dividing(words_of(knowledge, "divides"))
    paragraphs = [list(found) for _, found in groupby(figures, key=lambda f: f.place.address)]
    for number, told in enumerate(paragraphs):
        for place, first in enumerate(told):
            opened = pattern.search(_last_words(first, knowledge))
            if opened is None:
                continue
            length = len(first.lead) - len(opened["name"])
            items = items_behind(first.lead[:length], told[place:], knowledge)
            if len(items.parts) < FEWEST or GOES_ON.search(unmark(items.parts[-1].path[1])):
                continue
            before = told[:place] or (paragraphs[number - 1] if number else [])
            whole = _own_whole(first.lead[:length], told[:place])
            sure = whole is not None and _is_all(whole, items, knowledge)
            whole = whole or _counted(items, before, named)
            if whole is None or not _may_be_of(whole, items, kinds, knowledge):
                continue
            off = parts_sum(items.parts) - whole.value
            if not off or not (off > 0 or sure) or not is_nearly_all(whole, list(items.parts)):
                continue
            if speaks_of_overlap(whole, items, knowledge):
                continue
            apart = 0 if _is_divided(whole, knowledge) else NEAR
            if not is_explained(whole, items.parts, figures, apart):
                yield _sum_of(whole, items)


def _last_words(figure: Figure, knowledge: Knowledge) -> str:
    words = unmark(figure.lead[-LONGEST:])
    return numbered(knowledge).sub(lambda told: DIGIT.sub("x", told[0]), words)


@cache
def _dividing(words: tuple[str, ...]) -> re.Pattern[str]:
    """Words that divide, the whole and what names it maybe, a colon, the first name maybe."""
    whole = r"(?:\s?[\d.]{1,9} [^:;.()\d]{0,30})?"
    return re.compile(
        rf"(?:^ ?|[-+*•.;,(] ?|\d [^:;.()\d]{{2,40}} ){one_of(words)}\b[^:;.()\d]{{0,30}}{whole}"
        r":(?P<name>[^:;().\d]{0,80}:?\s*)$"
    )


def _own_whole(opening: str, before: Sequence[Figure]) -> Figure | None:
    """The count that the words that divide, or those right before them, tell."""
    last = before[-1] if before else None
    if last is None or not opening.startswith(last.lead + last.text):
        return None
    between = opening[len(last.lead) + len(last.text) :].rstrip(": ")
    apart = any(sign in between for sign in ".;:()")
    part = last.whole is not None or last.qualifier is not None
    return None if apart or part or last.kind != "count" or last.decimals else last


def _is_all(whole: Figure, items: Items, knowledge: Knowledge) -> bool:
    """Whether a list leaves nothing out: its whole is what is divided, or its end is told."""
    rest = said(words_of(knowledge, "rest", "other-parts")).search(items.names[-1])
    return bool(rest or items.joined or _is_divided(whole, knowledge))


def _is_divided(whole: Figure, knowledge: Knowledge) -> bool:
    """Whether words that divide stand right before their whole."""
    words = one_of(words_of(knowledge, "divides"))
    return re.search(rf"\b{words}\s*$", unmark(whole.lead[-LONGEST:])) is not None


def _counted(items: Items, before: Sequence[Figure], named: Container[int]) -> Figure | None:
    """The one count before a list that is more than any other, and tells what came first."""
    first = items.parts[0]
    near = first.place.address.block - before[0].place.address.block if before else 0
    counts = [f for f in before if f.kind == "count"]
    if not counts or near > BACK:
        return None
    whole = max(counts, key=lambda figure: figure.value)
    plain = whole.qualifier is None and whole.whole is None and not whole.decimals
    opens = whole is counts[0] and (near == 0 or id(whole) in named)
    return whole if plain and opens and parts_sum(items.parts) > whole.value else None


def _may_be_of(whole: Figure, items: Items, kinds: Kinds, knowledge: Knowledge) -> bool:
    """Whether a list may count what its whole does; people belong to several groups."""
    if not counts_cases(whole, items, knowledge):
        return False
    if kinds.are_people(whole.unit) or any(kinds.are_people(part.unit) for part in items.parts):
        return False
    return all(are_alike(whole, part, kinds) for part in items.parts)


def _sum_of(whole: Figure, items: Items) -> Sum:
    return Sum(
        kind="breakdown",
        total=whole,
        parts=items.parts,
        basis=SAID,
        subject=quoted(whole.label or whole.unit or unmark(whole.phrase)),
        certain=False,
        one_list=True,
    )
