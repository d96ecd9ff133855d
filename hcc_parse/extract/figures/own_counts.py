"""Shares that are of more than the count before them: of a fraction behind, of a whole list."""

import re
from collections.abc import Sequence
from fractions import Fraction

from hcc_parse.domain import Figure
from hcc_parse.extract.figures.shares import ATTRIBUTE
from hcc_parse.extract.numbers.numerals import read_cell
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.vietnamese import fold

BEHIND = re.compile(
    rf"\s?%[^\d().;]{{0,40}}\(\s?(?P<part>{WRITTEN})\s?/\s?(?P<whole>{WRITTEN})[^\d)]{{0,20}}\)"
)
ALL = 100  # per cent
LISTED = 3  # counts at least of a list


def own_count(
    count: Figure | None, share: Figure, told: Sequence[Figure], text: str
) -> Figure | None:
    """The count that a share seems to be of; None where it is as well of another number.

    `140 hồ sơ; chiếm 9,77% tổng số (210/2.150)` is of the fraction; `chứng thực 980, hộ tịch 412,
    đất đai 205; chiếm 90,8% tổng số hồ sơ` of all three.

    Args:
        count: The one told before it.
        share: The share.
        told: The figures of its sentence before it.
        text: Its paragraph.
    """
    if count is None or _ends_a_list(count, share, told, text):
        return None
    if _tells_itself(count, share, text):
        return None
    return _unless_of_a_fraction(count, share, text)


def _tells_itself(count: Figure, share: Figure, text: str) -> bool:
    """`tăng 172 hồ sơ, 98,5% nộp trực tuyến`: nothing but a comma leads on, and it says of what."""
    alone = text[count.place.end : share.place.start].rstrip().endswith(",")
    return alone and ATTRIBUTE.match(fold("".join(share.path[-1:]))) is not None


def _ends_a_list(count: Figure, share: Figure, told: Sequence[Figure], text: str) -> bool:
    """Whether a semicolon parts a share from a list of counts, none of which has a share."""
    listed = [figure for figure in told[-LISTED:] if figure.kind == "count"]
    if len(listed) < LISTED or listed[-1] is not count:
        return False
    between = text[count.place.end : share.place.start]
    commas = text[listed[0].place.end : count.place.start]
    return ";" in between and ";" not in commas and commas.count(",") >= LISTED - 1


def _unless_of_a_fraction(count: Figure, share: Figure, text: str) -> Figure | None:
    told = BEHIND.match(text, share.place.end)
    if told is None:
        return count
    part, whole = (read_cell(told[name]) for name in ("part", "whole"))
    if part is None or whole is None or not whole[0] or part[0] == count.value:
        return count
    exact = Fraction(part[0]) / Fraction(whole[0]) * ALL
    return None if share.allows(exact) else count
