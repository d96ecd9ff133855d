"""Sums of money told with all their parts: fees as `phí` and `lệ phí`, a closed bracket."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Said, Sum, slip_between
from hcc_parse.domain.roles import list_openers
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import fold

FEE, CHARGE = re.compile(r"(?:^|.* )phi$"), re.compile(r"(?:^|.* )le phi$")
MOVED_OR_REACHED = ("rise", "fall", "amounts-to")
LONG = 6  # digits
SHORTEST = 100  # a number of two digits is another one turned round by chance
FEW = 20  # what two swapped digits take from a whole is a twentieth at most
SAID = Said("các khoản nêu trong câu", "the amounts told in the sentence")


class _Words(NamedTuple):
    bracket: re.Pattern[str]  # of nothing but parts
    listed: re.Pattern[str]


class _Listed(NamedTuple):
    parts: list[Figure]
    bracket: bool
    whole: bool  # whether nothing of another unit stands among them


def money_sums(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield wholes of money with the parts told behind them, where these are surely all.

    So they are in a bracket that holds nothing else, and where they are `phí` and `lệ phí`. Amounts
    to the single đồng that one slip parts from their whole are too: that is no chance.

    Args:
        figures: Those of the running text, in its order.
        knowledge: The units of money, and the words that open a list.
    """
    words = _words_of(knowledge)
    units = set(knowledge.number_words["money-unit"])
    for place, total in enumerate(figures):
        if total.unit not in units or total.qualifier is not None:
            continue
        listed = _listed(total, figures[place + 1 : place + 12], words)
        fees = _are_fees(listed.parts)
        closed = listed.bracket and listed.whole and len(listed.parts) > 1
        counted = total.kind == "count" and any(p.bound == "comprising" for p in listed.parts)
        long = listed.whole and len(listed.parts) > 1 and _are_long(listed.parts)
        near = listed.whole and len(listed.parts) > 2 and _has_swapped(total, listed.parts)
        if counted or not (fees or closed or long or near) or _is_rounding(total, listed.parts):
            continue
        if not fees and not _is_one_slip(total, listed.parts):
            continue  # a list may be open: `(in ấn 8,2 triệu đồng, bảo trì 4,5 triệu đồng...)`
        yield Sum(
            kind="breakdown",
            total=total,
            parts=tuple(listed.parts),
            basis=SAID,
            subject=quoted(total.label or total.unit or ""),
            certain=False,
        )


def _listed(total: Figure, behind: tuple[Figure, ...], words: _Words) -> _Listed:
    """The amounts of one unit that are listed behind a whole in its sentence."""
    parts: list[Figure] = []
    last, bracket = total, False
    for figure in behind:
        same = figure.place.address == total.place.address
        if not same or not figure.lead.startswith(total.lead + total.text):
            break
        between = _between(last, figure)
        if last is total:
            bracket = words.bracket.match(between) is not None
            if not bracket and not words.listed.match(between):
                break
        elif ")" in between:
            break
        elif ";" in between and not bracket:  # `…, lệ phí 12 triệu; thu khác 28 triệu`
            return _Listed([] if figure.unit == total.unit else parts, bracket, whole=False)
        if figure.unit != total.unit or figure.qualifier is not None:
            return _Listed(parts, bracket, whole=False)
        parts.append(figure)
        last = figure
    return _Listed(parts, bracket, whole=True)


def _between(last: Figure, figure: Figure) -> str:
    """The words from the unit of one figure to the next figure, in plain letters."""
    between = fold(figure.lead[len(last.lead) + len(last.text) :]).lstrip()
    return between.removeprefix(fold(last.unit or ""))


def _are_fees(parts: list[Figure]) -> bool:
    """Whether they are what is charged under the two names that the law knows, and nothing else."""
    if len(parts) != 2:
        return False
    first, second = (fold(part.label) for part in parts)
    charge = CHARGE.match(second) or CHARGE.match(first)
    fee = [words for words in (first, second) if FEE.match(words) and not CHARGE.match(words)]
    return charge is not None and len(fee) == 1


def _are_long(parts: list[Figure]) -> bool:
    """Whether amounts are so long that they come one slip near their whole by no chance."""
    return all(len(f"{part.value.scaleb(part.decimals):f}") >= LONG for part in parts)


def _is_one_slip(total: Figure, parts: list[Figure]) -> bool:
    """Whether amounts make up their whole, or would but for one slip of the hand."""
    scale = max(figure.decimals for figure in (total, *parts))
    whole, *each = (int(figure.value.scaleb(scale)) for figure in (total, *parts))
    missed = whole - sum(each)
    meant = [(whole, sum(each)), *((part, part + missed) for part in each)]
    return not missed or any(
        other > 0 and slip_between(str(one), str(other)) is not None for one, other in meant
    )


def _has_swapped(total: Figure, parts: list[Figure]) -> bool:
    """Whether two digits that changed places in a part of three or more part it from the rest."""
    scale = max(figure.decimals for figure in (total, *parts))
    whole, *each = (int(figure.value.scaleb(scale)) for figure in (total, *parts))
    missed = whole - sum(each)
    near = 0 < abs(missed) * FEW <= whole
    return near and any(
        part >= SHORTEST and slip_between(str(part), str(part + missed)) == "swapped"
        for part in each
        if part + missed > 0
    )


def _is_rounding(total: Figure, parts: list[Figure]) -> bool:
    """Whether amounts in millions miss their whole by no more than their last digits."""
    coarsest = min(figure.decimals for figure in (total, *parts))
    most = max(figure.decimals for figure in (total, *parts))
    missed = abs(sum((part.value for part in parts), Decimal(0)) - total.value)
    slack = Decimal(len(parts)).scaleb(-coarsest) if most or total.unit != "đồng" else Decimal(0)
    return bool(missed) and missed <= slack


def _words_of(knowledge: Knowledge) -> _Words:
    some = knowledge.labels.get("of-which", ()) + words_of(knowledge, *MOVED_OR_REACHED)
    return _shapes(some, list_openers(knowledge))


@cache
def _shapes(some: tuple[str, ...], openers: tuple[str, ...]) -> _Words:
    return _Words(
        re.compile(rf"^\s*\((?!\s*(?:{one_of(some)}|rieng|ke ca|da))"),
        re.compile(rf"^\s*[,:;.]?\s*\(?\s*{one_of(openers)}\b"),
    )
