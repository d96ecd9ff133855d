"""Totals that a count raised: `14 văn bản, nâng tổng số lên 47 văn bản (6 tháng là 33 văn bản)`."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from hcc_parse.domain import Figure, Knowledge, Said, Sum, slip_between
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, said, with_marks, words_of
from hcc_parse.vietnamese import unmark

BACK = 8  # counts before a total, those of brackets among them
BRACKETS = re.compile(r"\([^()]*\)")
BEHIND = re.compile(r"[^.;:()]{0,30}\([^().;]{0,60}$")
SAID = Said("số trước đó và số mới thêm", "what there was before and what came on top")


def raised_totals(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield totals with what was told before them and with the earlier count in the bracket behind.

    Where they differ, one slip of the hand must part them. Nothing is told where another count
    stands in that bracket, or something was taken off.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `raises` tells the words of raising, `raises-to` those before the total,
            `earlier-stretch` those before the earlier count; `taken-off` those of less.
    """
    raises, to = (one_of(words_of(knowledge, role)) for role in ("raises", "raises-to"))
    raised = re.compile(rf"[^.;:()]{{0,80}}[,;] ?{raises}\b[^.;:()]{{0,80}}\b{to}\s*")
    less = with_marks((*words_of(knowledge, "fall", "taken-off"), "cùng kỳ"))
    earlier = said(words_of(knowledge, "earlier-stretch"))
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = [f for f in found if f.kind == "count"]
        for place, total in enumerate(told[:-1], 1):
            before = told[place]
            new = _raising(total, told[max(place - 1 - BACK, 0) : place - 1], raised)
            if new is None or not _is_beside(total, before, told[place + 1 :]):
                continue
            words = f"{before.lead[len(new.lead) :]} {before.path[1]}"
            if less.search(words.lower()) or not earlier.match(unmark(before.path[0])):
                continue
            sum_ = Sum(
                kind="breakdown",
                total=total,
                parts=(new, before),
                basis=SAID,
                subject=quoted(total.label or total.unit or ""),
                certain=False,
                one_list=True,
            )
            if sum_.holds or _is_slip_apart(sum_):
                yield sum_


def _raising(total: Figure, before: Sequence[Figure], raised: re.Pattern[str]) -> Figure | None:
    """The count of its unit in the sentence of a total that raised it."""
    for figure in reversed(before):
        if not total.lead.startswith(figure.lead + figure.text) or figure.unit != total.unit:
            continue
        between = unmark(total.lead[len(figure.lead) + len(figure.text) :])
        if raised.fullmatch(BRACKETS.sub("", between)):
            return figure if figure.qualifier is None and figure.unit else None
    return None


def _is_beside(total: Figure, before: Figure, behind: Sequence[Figure]) -> bool:
    """Whether a count is the only one of the bracket behind a total, and of its unit."""
    start = len(total.lead) + len(total.text)
    opened = before.lead.startswith(total.lead + total.text) and BEHIND.fullmatch(
        before.lead[start:]
    )
    alone = not any(
        one.lead.startswith(before.lead + before.text)
        and ")" not in one.lead[len(before.lead) + len(before.text) :]
        for one in behind
    )
    return bool(opened) and alone and before.unit in (total.unit, None)


def _is_slip_apart(sum_: Sum) -> bool:
    off = int(sum_.total.value - sum_.added)
    pairs = [(int(sum_.total.value), int(sum_.added))]
    pairs += [(int(part.value), int(part.value) + off) for part in sum_.parts]
    return any(slip_between(str(typed), str(meant)) for typed, meant in pairs if meant > 0)
