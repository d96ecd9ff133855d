"""Running totals behind a bracket of their periods: `Lũy kế (Quý I: 5, Quý II: 6), nhận 11`."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.periods_listed import follow_each_other, is_slipped
from hcc_parse.relate.prose.told_sums import listed_sum
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

FEWEST = 2  # periods
BEHIND = re.compile(r"[^\d();.]{0,20}\)[^\d();.]{1,80}")
SAID = Said("các kỳ kể trong ngoặc trước số ấy", "the periods in the bracket before it")


def periods_before(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield the totals that a slip of the hand, or a period left out, parts from their bracket.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `so-far` and `so-far-stretch` tell the words of a running total, `stock` those
            of what is never added up.
    """
    so_far = said(words_of(knowledge, "so-far", "so-far-stretch"))
    stock = said(words_of(knowledge, "stock"))
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for place, total in enumerate(told):
            parts = _bracket_before(total, told[:place])
            if len(parts) < FEWEST or not follow_each_other(parts):
                continue
            opening = unmark(parts[0].lead)
            if not so_far.search(opening) or stock.search(unmark(total.lead)):
                continue
            sum_ = listed_sum(total, parts, SAID)
            if not sum_.holds and is_slipped(sum_):
                yield sum_


def _bracket_before(total: Figure, before: Sequence[Figure]) -> list[Figure]:
    """The counts of the bracket that was closed before a plain count of their unit."""
    parts: list[Figure] = []
    if total.kind != "count" or total.qualifier or total.whole or not before:
        return parts
    last = before[-1]
    behind = unmark(total.lead[len(last.lead) + len(last.text) :])
    if not total.lead.startswith(last.lead + last.text) or not BEHIND.fullmatch(behind):
        return parts
    bracket = last.lead.rfind("(")
    for figure in before:
        if (
            len(figure.lead) > bracket >= 0
            and figure.lead[: bracket + 1] == last.lead[: bracket + 1]
        ):
            if figure.kind != "count" or figure.unit not in (total.unit, None) or figure.decimals:
                return []
            parts.append(figure)
    return parts
