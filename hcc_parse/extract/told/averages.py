"""Averages told beside their total and count, and shares told as all of one whole."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from hcc_parse.domain import Average, Figure, Knowledge, Passage, Wholes
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.sentences import LONGEST
from hcc_parse.extract.told.average_heads import is_of_its_own
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

COUNT = re.compile(rf"\b(?:trong|cua)\s+(?P<count>{WRITTEN})\s+(?P<per>[^\W\d_]+(?: [^\W\d_]+)?)")
ITEM = re.compile(rf"[^%\d.;()]{{0,60}}?(?P<share>{WRITTEN})\s?%\s*(?P<end>[,;.]|va\b|$)")
ENDS = re.compile(r"[.;]\s|\n")


def find_averages(
    passage: Passage, figures: list[Figure], knowledge: Knowledge
) -> Iterator[Average]:
    """Yield `tiếp nhận 1.020 hồ sơ trong 22 ngày, bình quân 46 hồ sơ/ngày`.

    Only where one count of the unit stands before, and how many days, months or people there were.
    """
    folded = unmark(passage.plain)
    at = {f.place.start: f for f in figures}
    places = sorted(at)
    for match in _average(knowledge.number_words.get("average", ())).finditer(folded):
        near = max(0, match.start() - LONGEST)
        start = max((m.end() for m in ENDS.finditer(folded, near, match.start())), default=near)
        counts = [
            m
            for m in COUNT.finditer(folded, start, match.start())
            if m["per"].startswith(match["per"])
        ]
        average = at.get(match.start("value"))
        before = places[bisect_left(places, start) : bisect_left(places, match.start())]
        told = [at[place] for place in before if at[place].kind == "count"]
        totals = [f for f in told if average is not None and f.unit == average.unit]
        if is_of_its_own(folded[start : match.start()]):
            continue
        if average is None or len(counts) != 1 or len(totals) != 1 or not average.unit:
            continue
        text = counts[0]["count"]
        if not text.isdecimal() or int(text) < 2 or average.qualifier == "target":
            continue
        yield Average(average=average, total=totals[0], count=int(text), subject=totals[0].label)


def find_wholes(passage: Passage, figures: list[Figure], knowledge: Knowledge) -> Iterator[Wholes]:
    """Yield `cơ cấu gồm: trực tuyến 60%, trực tiếp 30%, bưu chính 10%`: nothing but shares."""
    folded = unmark(passage.plain)
    at = {f.place.start: f for f in figures}
    told: set[int] = set()  # where lists begin: `cơ cấu gồm` opens one
    for head in _all_of(knowledge.number_words.get("divided", ())).finditer(folded):
        position = head.end()
        shares: list[Figure] = []
        while match := ITEM.match(folded, position):
            share = at.get(match.start("share"))
            if share is None or share.kind != "share" or share.qualifier is not None:
                shares = []
                break
            shares.append(share)
            position = match.end()
            if match["end"] in (".", ""):
                break
        closed = not folded[position:].strip() or folded[position - 1] == "."
        if len(shares) > 1 and closed and shares[0].place.start not in told:
            told.add(shares[0].place.start)
            yield Wholes(shares=tuple(shares), subject=shares[0].label)


@cache
def _average(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{alternatives(map(unmark, words))})\s+(?:moi (?:ngay|thang|tuan)\s+)?"
        rf"(?P<value>{WRITTEN})[^\d.;,()]{{0,30}}?/\s?"
        r"(?P<per>ngay|thang|tuan|nguoi|cong chuc|can bo)\b"
    )


@cache
def _all_of(words: tuple[str, ...]) -> re.Pattern[str]:
    divided = alternatives(map(unmark, words))
    return re.compile(rf"\b(?:co cau|{divided})\b[^.;%\d]{{0,60}}?(?=\d|[^.;%\d]{{1,40}}\d)")
