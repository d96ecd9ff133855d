"""Months and quarters listed as parts of a count: `9 tháng 60 (Quý I 24, Quý II 19, …)`."""

import re
from collections.abc import Container, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from hcc_parse.domain import Figure, Knowledge, Said, Sum, is_slip
from hcc_parse.relate.prose.in_one_breath import is_nearly_all
from hcc_parse.relate.prose.like_units import kinds_of
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.tables.timelines import stretch_of
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
NAME = re.compile(
    r"(?:rieng |trong |tu dau )?"
    r"(?:quy (?P<quarter>iv|i{1,3}|0?[1-4])|(?:thang |t)(?P<month>1[0-2]|0?[1-9])"
    r"|(?:6|06|sau) thang (?P<half>dau|cuoi) nam)"
    r"(?: nam 20\d\d|/20\d\d)?(?: den nay)?(?: (?:la|co|dat|nay))?[ :]*"
)
HALVES = {"dau": (1, 6), "cuoi": (7, 12)}
CLOSES = re.compile(r"\bva (?!\w*\d)[^,;:.()]*$")
FEWEST = 2  # parts
SURELY = 3  # parts that leave no gap are no choice of some
SAID = Said("các tháng, quý kể sau số ấy", "the months or quarters told behind it")


def periods_listed(
    figures: Sequence[Figure], made: Container[int], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield counts with the months or quarters below them, where these follow without a gap.

    A difference is told where one slip of the hand makes it, where one of the parts was left out
    of the count, or where the count is called a running total and the list is all of it.

    Args:
        figures: Those of the running text, in its order.
        made: The wholes, by their `id`, that other words divide already.
        knowledge: `stock` tells the words of what is counted at one time, and never added up.
    """
    stock = said(words_of(knowledge, "stock"))
    kinds, below = kinds_of(knowledge), _by_whole(figures)
    for whole in figures:
        running = whole.qualifier == "comparison" and "luy ke" in unmark(whole.label)
        if whole.kind != "count" or (whole.qualifier and not running):
            continue
        parts = below.get(id(whole), [])
        if id(whole) in made and not _is_year(parts):
            continue
        if not follow_each_other(parts) or stock.search(unmark(whole.lead)):
            continue
        if any(part.unit not in (whole.unit, None) or part.decimals for part in parts):
            continue
        closed = kinds.are_documents(whole.unit) and _is_closed(parts)
        all_told = running and all(part.bound == "comprising" for part in parts)
        sum_ = Sum(
            kind="breakdown",
            total=whole,
            parts=tuple(parts),
            basis=SAID,
            subject=quoted(whole.label or whole.unit or ""),
            certain=False,
            one_list=closed,
        )
        slipped = _is_all(parts, kinds.are_people(whole.unit)) and is_slipped(sum_)
        if sum_.holds or all_told or slipped or (closed and is_nearly_all(whole, parts)):
            yield sum_


def _by_whole(figures: Sequence[Figure]) -> dict[int, list[Figure]]:
    """The counts told as parts of each whole; what is compared with it is none."""
    below: dict[int, list[Figure]] = {}
    for part in figures:
        if part.kind == "count" and part.whole is not None and part.qualifier != "comparison":
            below.setdefault(id(part.whole), []).append(part)
    return below


def leaves_months_out(sum_: Sum) -> bool:
    """Whether parts are of fewer months than their whole: `6 tháng … (tháng 4 …, tháng 6 …)`.

    So are those of a whole since the beginning of the year where they begin later.
    """
    told = [_months(part) for part in sum_.parts]
    stretches = [one for one in told if one is not None]
    if not stretches or len(stretches) < len(told) or sum_.added > sum_.total.value:
        return False
    label = unmark(sum_.total.label)
    if whole := stretch_of(label, {}):
        return sum(last - first + 1 for first, last in stretches) < whole.last - whole.first + 1
    return "dau nam" in label and min(first for first, _ in stretches) > 1


def follow_each_other(parts: Sequence[Figure]) -> bool:
    """Whether each part is of a month or quarter, each behind the one before."""
    told = [_months(part) for part in parts]
    stretches = [one for one in told if one is not None]
    if len(stretches) < len(parts) or len(parts) < FEWEST:
        return False
    return all(other[0] == one[1] % 12 + 1 for one, other in pairwise(stretches))


def _is_all(parts: Sequence[Figure], people: bool) -> bool:
    """Whether so many follow that they are no choice of some, or the halves of a year.

    Who came in both halves of a year is one person.
    """
    return len(parts) >= SURELY or (_is_year(parts) and not people)


def _is_closed(parts: Sequence[Figure]) -> bool:
    """Whether three or more are told from the first of the year on, the last behind `và`."""
    first = _months(parts[0])
    last, before = parts[-1], parts[-2]
    joined = CLOSES.search(unmark(last.lead[len(before.lead) + len(before.text) :]))
    return len(parts) >= SURELY and first is not None and first[0] == 1 and joined is not None


def _is_year(parts: Sequence[Figure]) -> bool:
    """Whether parts are the two halves of a year, whatever else divides their whole."""
    return [_months(part) for part in parts] == list(HALVES.values())


def _months(part: Figure) -> tuple[int, int] | None:
    match = NAME.fullmatch(unmark(part.path[0])) if part.path else None
    if match is None:
        return None
    if match["half"]:
        return HALVES[match["half"]]
    if match["month"]:
        return int(match["month"]), int(match["month"])
    last = 3 * (QUARTERS.get(match["quarter"]) or int(match["quarter"]))
    return last - 2, last


def is_slipped(sum_: Sum) -> bool:
    """Whether one slip of the hand, or one part left out, makes the difference."""
    missed: Decimal = sum_.total.value - sum_.added
    if any(part.value == -missed for part in sum_.parts):
        return True
    return is_slip(sum_.total.value, sum_.added) or any(
        part.value + missed > 0 and is_slip(part.value, part.value + missed) for part in sum_.parts
    )
