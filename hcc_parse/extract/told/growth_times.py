"""Growth beside two counts of which one is told as that of another time, in whatever order."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from hcc_parse.domain import Compared, Figure
from hcc_parse.extract.comparing import Comparing

# Not all words for a time before: `tăng so với kỳ báo cáo trước: … 4 017 so với 3 645` names none.
EARLIER = re.compile(
    r"\b(?:(?:ky|quy|thang|nam)(?: lien)? (?:truoc|ngoai)|cung ky|(?:ky|quy|thang|nam) lien ke)\b"
)
SENTENCE = re.compile(r"[.\n](?=\s|$)")

Growths = tuple[tuple[Compared, ...], tuple[Figure, ...]]


def of_two_times(
    text: str, way: tuple[int, int], counts: Iterable[Figure], words: Comparing
) -> Growths | None:
    """Compare the one count of the sentence that is told of another time with the one that is not.

    `Số tiếp nhận của kỳ trước là 3.972 hồ sơ, của kỳ này là 4.316 hồ sơ; tỷ lệ tăng: 8,66%`.

    Args:
        text: The paragraph in plain letters.
        way: Where the words of the growth begin, and where its share ends.
        counts: The counts of the paragraph, in order.
        words: Those of comparison.

    Returns:
        The pair and the figures read; None where the sentence tells more or fewer than two, or the
        growth has a subject of its own.
    """
    first = max((m.end() for m in SENTENCE.finditer(text, 0, way[0])), default=0)
    end = SENTENCE.search(text, way[1])
    last = end.start() if end else len(text)
    figures = [figure for figure in counts if first <= figure.place.start < last]
    if len(figures) != 2 or figures[0].unit not in (figures[1].unit, None):
        return None
    before = [figure for figure in figures if figure.place.start < way[0]]
    between = (before[-1].place.end, way[0]) if before else (way[1], figures[0].place.start)
    if _leads(words).sub("", text[slice(*between)]):
        return None
    then = [
        any(EARLIER.search(said) for said in _around(text, figure, way, figures))
        for figure in figures
    ]
    if sum(then) != 1:
        return None
    other, now = (figures[0], figures[1]) if then[0] else (figures[1], figures[0])
    return (Compared(now.value, other.value),), (now, other)


def _around(
    text: str, figure: Figure, way: tuple[int, int], figures: Sequence[Figure]
) -> tuple[str, str]:
    """The words before a count and behind it, up to a comma or another number."""
    at, stop = figure.place.start, figure.place.end
    marks = [n for one in figures if one is not figure for n in (one.place.start, one.place.end)]
    first = max((n for n in (*marks, way[1]) if n <= at), default=max(0, at - len(figure.lead)))
    last = min((n for n in (*marks, way[0]) if n >= stop), default=len(text))
    return re.split("[,;]", text[first:at])[-1], re.split("[,;:.()]", text[stop:last])[0]


@cache
def _leads(words: Comparing) -> re.Pattern[str]:
    return re.compile(rf"[\s,;:.()%]|\b(?:{words.amounts_to}|{words.growth_lead})\b")
