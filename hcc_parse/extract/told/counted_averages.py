"""Averages over things that are counted beside them: `12 buổi, 214 hồ sơ, bình quân 17,8/buổi`."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice, product

from hcc_parse.domain import Average, Figure, Knowledge, Passage
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

FEWEST = 2  # things
NEAR, MOST = 80, 48  # characters and counts before an average that are looked at
MOST_AVERAGES = 50  # of a paragraph
LIMIT = 2  # an average that is so many times off is one of something else
TIMES = ("thang", "ngay", "quy", "nam", "tuan")  # those of the period are read elsewhere
BEHIND = re.compile(
    r"\s*(?P<what>[a-z]+(?: [a-z]+){0,3}?)"
    r"(?:\s?/\s?| moi (?=[a-z]+\s?(?:[.,;)]|$)))(?P<per>[a-z]+)\b"
)
ROLES = ("average", "average-of-other")


def find_counted_averages(
    passage: Passage, figures: list[Figure], knowledge: Knowledge
) -> Iterator[Average]:
    """Yield averages over things of which the paragraph tells the number, and the total.

    Where any total and any number of the paragraph give the average, it is right. Else it is told
    only where there is one total and one number of things, or the others are their parts.

    Args:
        passage: A paragraph.
        figures: Its figures.
        knowledge: The words of averages, and of other periods that leave them alone.
    """
    average, other = _shapes(*(knowledge.number_words.get(role, ()) for role in ROLES))
    folded = unmark(passage.plain)
    if other.search(folded):
        return
    figures = sorted(figures, key=lambda figure: figure.place.start)
    counted = [figure for figure in figures if figure.kind == "count"]
    places = [figure.place.start for figure in counted]
    told = (
        (value, named)
        for value in figures
        if (named := BEHIND.match(folded, value.place.end)) and _may_be(value, named)
        if average.search(folded[max(0, value.place.start - NEAR) : value.place.start])
    )
    for value, named in islice(told, MOST_AVERAGES):
        last = bisect_left(places, value.place.start)
        before = counted[max(0, last - MOST) : last]
        totals = [f for f in before if _names(folded, f, named["what"])]
        counts = [f for f in before if _names(folded, f, named["per"]) and f.value >= FEWEST]
        made = [
            Average(average=value, total=total, count=int(count.value), subject=total.label)
            for total, count in product(totals, counts)
        ]
        if not any(one.holds for one in made) and _is_all(totals) and _is_all(counts):
            made = [one for one in made[:1] if one.times_off < LIMIT]
        else:
            made = [one for one in made if one.holds]
        yield from made[:1]


def _may_be(value: Figure, named: re.Match[str]) -> bool:
    return named["per"] not in TIMES and not value.qualifier and value.value > 0


def _names(folded: str, figure: Figure, thing: str) -> bool:
    """Whether the words right behind a count are those of the average."""
    return (
        re.match(
            rf"\s*{re.escape(thing)}\b(?!\s?/)", folded[figure.place.end : figure.place.end + NEAR]
        )
        is not None
    )


def _is_all(figures: Sequence[Figure]) -> bool:
    """Whether there is one, or the first is the sum of the others."""
    return len(figures) == 1 or (
        len(figures) > FEWEST and figures[0].value == sum(one.value for one in figures[1:])
    )


@cache
def _shapes(
    average: tuple[str, ...], other: tuple[str, ...]
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(rf"\b(?:{alternatives(map(unmark, average))})(?: la| dat)?\s*$"),
        re.compile(rf"\b(?:{alternatives(map(unmark, other))})\b"),
    )
