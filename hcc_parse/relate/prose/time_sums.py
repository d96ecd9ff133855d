"""Stretches of time told in one paragraph: quarter I and quarter II make up six months."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Said, Sum, is_slip
from hcc_parse.domain.roles import earlier_times
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import fold

QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
NAMED = re.compile(
    r"\bquy (?P<quarter>iv|i{1,3}|[1-4])\b"
    r"|\b(?:0?(?P<first>[69])|(?P<six>sau)|(?P<nine>chin)) thang\b(?: dau(?: nam)?\b)?"
    r"|\b(?:thang |t)(?P<month>1[0-2]|0?[1-9])\b|\b(?P<year>ca nam|12 thang)\b"
)
COMPARED = re.compile(
    r"\bso voi quy (?P<quarter>iv|i{1,3}|[1-4])(?:(?:/| nam )(?P<year>20\d\d))? ?\([^\d()]*$"
)
AHEAD = 120  # characters before a figure
YEAR = re.compile(r"(?:\bnam |/)(20\d\d)\b")
SIGN = re.compile(r"[^\w\s]")
SAID = Said("các quý, tháng nêu trong đoạn", "the quarters or months told in the paragraph")


class _Stretch(NamedTuple):
    first: int  # month
    last: int
    words: str  # what else its label says
    figure: Figure


def time_sums(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield the counts of a longer stretch with those of the shorter ones that fill it.

    Only where each stretch is told once in the paragraph, all of one thing. Cases left over count
    in two quarters, so that parts may well miss their whole: a difference is told only where one
    slip of the hand would make it.

    Args:
        figures: Those of the running text, in its order.
        knowledge: The words of comparison and of plans; `time-sum-plain` tells those that say
            nothing of what is counted.
    """
    compared = (*words_of(knowledge, "against", "planned"), *earlier_times(knowledge))
    other_year = said(compared, "cuoi nam", r"nam 20\d\d")
    plain = said(words_of(knowledge, "time-sum-plain"))
    by_paragraph: dict[object, list[_Stretch]] = {}
    years = _latest_years(figures)
    for figure in figures:
        latest = years.get(figure.place.address, "")
        if stretch := _stretch_of(figure, other_year, plain) or _compared_with(figure, latest):
            by_paragraph.setdefault(figure.place.address, []).append(stretch)
    for told in by_paragraph.values():
        times = Counter((one.first, one.last) for one in told)
        for total in told:
            parts = _filling(total, told)
            if not parts or any(times[one.first, one.last] > 1 for one in (total, *parts)):
                continue
            sum_ = Sum(
                kind="breakdown",
                total=total.figure,
                parts=tuple(part.figure for part in parts),
                basis=SAID,
                subject=quoted(total.figure.label or total.figure.unit or ""),
                certain=False,
            )
            if not _is_told_otherwise(sum_) and (sum_.holds or _is_slipped(sum_)):
                yield sum_


def _stretch_of(
    figure: Figure, other_year: re.Pattern[str], plain: re.Pattern[str]
) -> _Stretch | None:
    """The months that the words before a count name, and what else they say."""
    label = fold(figure.path[0]) if figure.path else ""
    names = list(NAMED.finditer(label))
    compared = figure.qualifier is not None and not label.startswith("luy ke")
    if figure.kind != "count" or compared or not names or other_year.search(label):
        return None
    name = names[-1]
    if name["month"]:
        first = last = int(name["month"])
    elif quarter := name["quarter"]:
        last = 3 * (QUARTERS.get(quarter) or int(quarter))
        first = last - 2
    else:
        first = 1
        last = 12 if name["year"] else 9 if name["nine"] or name["first"] == "9" else 6
    words = " ".join(SIGN.sub(" ", plain.sub(" ", NAMED.sub(" ", label))).split())
    return _Stretch(first, last, words, figure)


def _latest_years(figures: tuple[Figure, ...]) -> dict[object, str]:
    """The last year that each paragraph names."""
    latest: dict[object, str] = {}
    for figure in figures:
        named = YEAR.findall(fold(figure.lead))
        address = figure.place.address
        latest[address] = max([latest.get(address, ""), *named])
    return latest


def _compared_with(figure: Figure, latest: str) -> _Stretch | None:
    """`so với Quý II năm 2026 (6.207 hồ sơ)`: what it was in a quarter of the same year."""
    match = COMPARED.search(fold(figure.lead[-AHEAD:]))
    if match is None or figure.kind != "count" or (match["year"] or latest) != latest:
        return None
    last = 3 * (QUARTERS.get(match["quarter"]) or int(match["quarter"]))
    return _Stretch(last - 2, last, "", figure)


def _filling(total: _Stretch, told: list[_Stretch]) -> list[_Stretch]:
    """The stretches that fill a longer one without a gap, in order; none if something overlaps."""
    within = [
        one
        for one in told
        if total.first <= one.first
        and one.last <= total.last
        and one.figure is not total.figure
        and one.figure.unit in (total.figure.unit, None)
        and one.words in ("", total.words or one.words)
    ]
    whole = [one for one in within if (one.first, one.last) == (total.first, total.last)]
    inner = [one for one in within if not _lies_in_another(one, within)]
    inner.sort(key=lambda one: one.first)
    if whole or len(inner) < 2 or len({one.words for one in inner if one.words}) > 1:
        return []
    fits = inner[0].first == total.first and inner[-1].last == total.last
    return inner if fits and all(b.first == a.last + 1 for a, b in pairwise(inner)) else []


def _lies_in_another(one: _Stretch, others: list[_Stretch]) -> bool:
    return any(
        other.first <= one.first
        and one.last <= other.last
        and (other.first, other.last) != (one.first, one.last)
        for other in others
    )


def _is_told_otherwise(sum_: Sum) -> bool:
    """Whether the words tie the parts to their whole already."""
    return all(part.whole is sum_.total and part.bound == "comprising" for part in sum_.parts)


def _is_slipped(sum_: Sum) -> bool:
    missed: Decimal = sum_.total.value - sum_.added
    return is_slip(sum_.total.value, sum_.added) or any(
        part.value + missed > 0 and is_slip(part.value, part.value + missed) for part in sum_.parts
    )
