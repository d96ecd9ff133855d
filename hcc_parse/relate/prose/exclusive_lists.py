"""Lists of parts that exclude one another: `12 phản ánh, trong đó 9 qua Cổng … và 2 qua 1022`."""

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache
from itertools import groupby

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.in_one_breath import is_nearly_all
from hcc_parse.relate.prose.like_units import are_alike, kinds_of
from hcc_parse.relate.prose.listed_items import Items, items_behind
from hcc_parse.relate.prose.names_apart import names_exclude
from hcc_parse.relate.prose.told_sums import (
    counts_cases,
    is_explained,
    parts_sum,
    speaks_of_overlap,
)
from hcc_parse.relate.word_patterns import one_of
from hcc_parse.vietnamese import unmark

FEWEST = 2  # parts
SURELY = 3  # parts of a list that no `và` closes
COLON = re.compile(r"(?:[^;:.()\d]|\([^()\d]{1,20}\)){0,60}[:(]\s*")
FOLLOWS = re.compile(r"[^;:.()\d]{0,60}?(?:,| co)\s")
LONGEST = 160  # letters between a whole and its list, what it is compared with among them
SAID = Said("các phần không trùng nhau kể sau đó", "the parts told behind it, none twice")


def exclusive_lists(
    figures: Sequence[Figure], named: Container[int], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield wholes with the channels, fields, places or times behind them that are more than they.

    Nothing is told where the parts make up another count told near.

    Args:
        figures: Those of the running text, in its order.
        named: The figures that have a meaning, by their `id`: they may go without a unit.
        knowledge: `exclusive:` roles tell the words of names of one sort, `parallel` those with
            which names begin alike, `of-which` and `base-opening` what ties a list to its whole.
    """
    kinds = kinds_of(knowledge)
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for place, first in enumerate(told):
            whole = _whole_before(first, told[:place])
            if whole is None or (whole.unit is None and id(whole) not in named):
                continue
            opened = _opened(whole, first, knowledge, near=whole is told[place - 1])
            if opened is None or kinds.are_people(whole.unit):
                continue
            opening, closed = opened
            items = items_behind(opening, told[place:], knowledge)
            if len(items.parts) < FEWEST or not (closed or items.joined):
                continue
            alike = counts_cases(whole, items, knowledge) and all(
                are_alike(whole, part, kinds) for part in items.parts
            )
            more = max(p.value for p in items.parts) <= whole.value < parts_sum(items.parts)
            if not alike or not more or not is_nearly_all(whole, list(items.parts)):
                continue
            if not names_exclude(items.names, knowledge) or speaks_of_overlap(
                whole, items, knowledge
            ):
                continue
            if not is_explained(whole, items.parts, figures):
                yield _sum_of(whole, items)


def _sum_of(whole: Figure, items: Items) -> Sum:
    label = whole.label or whole.unit or ""
    return Sum(
        kind="breakdown",
        total=whole,
        parts=items.parts,
        basis=SAID,
        subject=Said(label, f"“{label}”"),
        certain=False,
        at_most=True,
        one_list=True,
    )


def _whole_before(first: Figure, before: Sequence[Figure]) -> Figure | None:
    """The plain count before a list; what it is compared with may stand between."""
    for figure in reversed(before):
        if not first.lead.startswith(figure.lead + figure.text):
            return None
        inside = figure.lead.rfind("(") > figure.lead.rfind(")")
        if figure.qualifier or (inside and figure is not before[-1]):
            continue
        return figure if figure.kind == "count" and not figure.decimals else None
    return None


def _opened(
    whole: Figure, first: Figure, knowledge: Knowledge, *, near: bool
) -> tuple[str, bool] | None:
    """The sentence up to the list, and whether it tells all; None where nothing ties it."""
    start = len(whole.lead) + len(whole.text)
    between = unmark(first.lead[start:])
    if len(between) > LONGEST:
        return None
    which = _of_which(tuple(knowledge.labels["of-which"])).match(between)
    if which:
        return first.lead[: start + which.end()], False
    if not near:
        return None
    if match := COLON.match(between):
        return first.lead[: start + match.end()], True
    bases = frozenset(map(unmark, knowledge.number_words["base-opening"]))
    opens = unmark(whole.lead).rpartition(".")[2].rpartition(";")[2].strip(" -+*•") in bases
    match = FOLLOWS.match(between) if opens else None
    return (first.lead[: start + match.end()], True) if match else None


@cache
def _of_which(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[^.:]*[,;(.]?\s?{one_of(words)}(?: (?:co|gom|la|thi))*:?\s*")
