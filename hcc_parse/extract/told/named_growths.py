"""Growth against a time that its paragraph names with its count: `tháng 7 nhận 682 hồ sơ, …`."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import permutations

from hcc_parse.domain import Compared, Figure, Growth, Knowledge, Passage
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.vietnamese import unmark

TIME = r"(?:thang \d{1,2}|quy (?:iv|i{1,3}|[1-4]))(?!\w)(?:(?:/| nam )20\d\d)?"
HELD = rf"\b(?P<time>{TIME})(?: ?:)?(?: [a-z]+){{0,3}} (?P<count>{WRITTEN})(?![\d/%])"
JUST_BEHIND = re.compile(r"(?: [a-z]+){0,2}(?:, ?| ?\( ?| )")
MOST = 12  # counts of a paragraph; in one with more any growth is met by chance


def find_named_growths(
    passage: Passage, figures: list[Figure], knowledge: Knowledge
) -> Iterator[Growth]:
    """Yield growths in the sentence of their own count, against a time told before with its count.

    `tháng 7 nhận 682 hồ sơ, tháng 8 nhận 867 hồ sơ (tăng 27,1% so với tháng 7)`. Where any two
    counts of the paragraph give the growth, nothing is yielded.

    Args:
        passage: A paragraph.
        figures: Its figures.
        knowledge: The words of movement and comparison.
    """
    folded = unmark(passage.plain)
    counts = {f.place.start: f for f in figures if f.kind == "count" and f.value > 0}
    shares = {f.place.start: f for f in figures if f.kind == "share" and f.qualifier != "target"}
    if not shares or not 1 < len(counts) <= MOST:
        return
    for match in _shape(comparing(knowledge)).finditer(folded):
        share, pair = shares.get(match.start("share")), _pair(folded, match, counts)
        if share is None or pair is None:
            continue
        now, base = pair
        growth = Growth(
            share=share,
            rises=match["up"] is not None,
            pairs=(Compared(now.value, base.value),),
            figures=pair,
            subject=now.label,
        )
        told = permutations({f.value for f in counts.values()}, 2)
        if not any(growth.fits(Compared(*values)) for values in told):
            yield growth


def _pair(
    folded: str, match: re.Match[str], counts: Mapping[int, Figure]
) -> tuple[Figure, Figure] | None:
    """The count right before a growth, and that of the time it is held against."""
    held = [
        (one["time"], counts[one.start("count")])
        for one in _held().finditer(folded, 0, match.start())
        if one.start("count") in counts
    ]
    if len(held) < 2:
        return None
    own, now = held[-1]
    base = next((figure for time, figure in held[:-1] if time == match["time"]), None)
    if base is None or own == match["time"] or base.unit not in (now.unit, None):
        return None
    if not JUST_BEHIND.fullmatch(folded, now.place.end, match.start()):
        return None  # `tháng 8 nhận 867 hồ sơ, tỷ lệ trực tuyến tăng 5,2%`: of another thing
    return now, base


@cache
def _held() -> re.Pattern[str]:
    return re.compile(HELD)


@cache
def _shape(words: Comparing) -> re.Pattern[str]:
    """`tăng 27,1% so với tháng 7`."""
    return re.compile(
        rf"\b(?:(?P<up>{words.rise})|(?P<down>{words.fall}))\s(?P<share>{WRITTEN})\s?%"
        rf" (?:{words.against}) (?P<time>{TIME})"
    )
