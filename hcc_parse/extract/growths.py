"""Growth told beside its two figures: `tăng 12,5% so với cùng kỳ (3.378/3.003 hồ sơ)`."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from hcc_parse.domain import Compared, Figure, Growth, Passage
from hcc_parse.extract.growth_bases import from_base
from hcc_parse.extract.growth_times import of_two_times
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.sentences import LONGEST
from hcc_parse.vietnamese import unmark

GAP = r"\s{0,9}"  # more is a column, not a sentence
UNIT = rf"(?:\s{{1,9}}[^\W\d_]+){{0,4}}?{GAP}"
WAY = re.compile(
    r"\b(?P<way>tang|giam)(?: len| xuong| them| di)?(?: so voi(?: [^\W\d_]+){1,5}?)?:?\s*\(?"
    rf"(?P<share>{WRITTEN})\s*%"
)
AGAINST = r"[\s,]{0,9}(?:so voi [^();:]{0,80}?|cung ky [^();:]{0,60}?)?"
BOTH = re.compile(
    rf"{AGAINST}{GAP}\({GAP}(?P<one>{WRITTEN}){UNIT}/{GAP}(?P<other>{WRITTEN}){UNIT}\)"
)
WORDS = r"(?:\s{1,9}[^\W\d_]+){0,8}?\s{1,9}"
TURNS = r"(?:tang len|giam xuong|len|xuong|nay la|nay con)(?: toi| den| con| muc)?"
OF_TWO = (
    rf"\btu (?:muc |con so )?(?P<other>{WRITTEN}){WORDS}{TURNS} "
    rf"(?P<one>{WRITTEN})(?!\d|\s*%)"
)
FROM_TO = re.compile(rf"{AGAINST}[\s,]{{0,9}}\(?{GAP}{OF_TWO}")
# `từ mức 3.123 của kỳ trước nay là 3.536 hồ sơ, tăng 13 %`
FROM_TO_BEFORE = re.compile(
    rf"{OF_TWO}{UNIT},?{GAP}\(?{GAP}(?:(?:tuc|hay|bang|tuong (?:ung|duong)|dat)(?: la| voi)? )?$"
)
# `Mức tăng hồ sơ so với kỳ trước là 33,21% (kỳ này 3.987 hồ sơ, kỳ trước 2.993 hồ sơ)`
SIZE = re.compile(
    rf"\b(?:muc|ty le|toc do|do) (?P<way>tang|giam)(?:\s{{1,9}}[^\W\d_]+){{0,14}}?\s{{1,9}}"
    rf"(?:la|dat) (?P<share>{WRITTEN})\s*%"
)
THIS_AND_BEFORE = re.compile(
    rf"{GAP}\({GAP}(?:ky|quy|thang|nam) nay:? (?P<one>{WRITTEN}){UNIT}[,;]{GAP}"
    rf"(?:(?:ky|quy|thang|nam)(?: lien)? truoc|cung ky):? (?P<other>{WRITTEN}){UNIT}\)"
)
BEFORE = re.compile(
    r"\)?[\s,]{0,9}(?:so voi )?[^();:]{0,60}?\b(?:cung ky|nam truoc|ky truoc|nam \d{4}|quy truoc|"
    r"thang truoc)[^();:]{0,40}?\(\s{0,9}(?:la |dat |cung ky[^()\d]{0,20})?"
    rf"(?P<other>{WRITTEN}){UNIT}\)"
)
# `3.367 hồ sơ so với 3.399 hồ sơ kỳ trước, giảm 0,94%`
VERSUS = re.compile(
    rf"(?P<one>{WRITTEN}){UNIT},?{GAP}so voi (?:[^\W\d_]+\s{{1,9}}){{0,6}}?(?P<other>{WRITTEN})"
    rf"(?:\s{{1,9}}[^\W\d_]+){{0,8}}{GAP},?{GAP}\(?{GAP}$"
)
# `4.553 hồ sơ, giảm 21% so với tổng số 5.768 hồ sơ của kỳ trước`
THAN = re.compile(
    rf"[\s,]{{0,9}}so voi (?:[^\W\d_]+\s+){{0,6}}?(?P<other>{WRITTEN})(?:\s+[^\W\d_]+){{0,4}}?"
    r"\s+(?:cung ky|ky|nam|quy|thang)\b"
)
MORE = re.compile(
    rf"(?:tang|giam)(?: them| di)?\s+(?P<more>{WRITTEN}){UNIT}(?:,\s*)?\(?\s*"
    r"(?:(?:tuong (?:ung|duong)|tuc|bang|hay)(?: la| voi)?(?: tang| giam)?|tang|giam)?\s*$"
)
ENDS = re.compile(r"[.;]\s|\n")


class _Said(NamedTuple):
    passage: Passage
    folded: str
    figures: Mapping[int, Figure]  # by where they start


def find_growths(passage: Passage, figures: list[Figure]) -> Iterator[Growth]:
    """Yield the growths of a paragraph whose two figures stand in the same sentence.

    Args:
        passage: The paragraph.
        figures: Its figures.
    """
    said = _Said(passage, unmark(passage.plain), {f.place.start: f for f in figures})
    for match in (m for one in (WAY, SIZE) for m in one.finditer(said.folded)):
        share = said.figures.get(match.start("share"))
        if share is None or share.kind != "share" or share.qualifier == "target":
            continue
        told = _told_before(said, match.start())
        pairs, used = _pairs(said, match, told)
        pairs = tuple(pair for pair in pairs if pair.before > 0 and pair.now >= 0)
        if not pairs:
            continue
        subject = next((f.label for f in reversed(told) if f.label), share.label)
        yield Growth(
            share=share,
            rises=match["way"] == "tang",
            pairs=pairs,
            figures=used,
            subject=subject,
        )


def _told_before(said: _Said, end: int) -> list[Figure]:
    """The counts of the sentence before a place, in order."""
    first = max(0, end - LONGEST)
    start = max((m.end() for m in ENDS.finditer(said.folded, first, end)), default=first)
    found = (said.figures.get(at) for at in range(start, end))
    return [f for f in found if f is not None and f.kind == "count"]


def _pairs(
    said: _Said, match: re.Match[str], told: list[Figure]
) -> tuple[tuple[Compared, ...], tuple[Figure, ...]]:
    """The two figures of a growth in each sensible reading, and the figures read."""
    end, first = match.end(), max(0, match.start() - LONGEST)
    both = next(
        (m for one in (FROM_TO, BOTH, THIS_AND_BEFORE) if (m := one.match(said.folded, end))), None
    )
    if both := both or FROM_TO_BEFORE.search(said.folded, first, match.start()):
        one, other = (said.figures.get(both.start(name)) for name in ("one", "other"))
        if one is None or other is None or {one.kind, other.kind} != {"count"}:
            return (), ()
        plain = Compared(one.value, other.value)
        sure = both.re is not BOTH or any(f.value == one.value for f in told)
        return (plain,) if sure else (plain, Compared(*reversed(plain))), (one, other)
    if before := BEFORE.match(said.folded, match.end()):
        other = said.figures.get(before.start("other"))
        if other is None or other.kind != "count" or not told:
            return (), ()
        # In brackets may stand the figure of that time, or the difference.
        sign = 1 if match["way"] == "tang" else -1
        pairs = [Compared(f.value, other.value) for f in reversed(told)]
        pairs += [Compared(f.value, f.value - sign * other.value) for f in told]
        return tuple(pairs), (*told[-1:], other)
    added = _added(said, match)
    sign = 1 if match["way"] == "tang" else -1
    if against := _against_another(said, match, told):
        return against
    less = _from_difference(added, sign, told)
    if based := from_base(said.folded, said.figures, match.span(), told, (sign, added)):
        return based[0] + less[0], based[1]
    counts = (figure for figure in said.figures.values() if figure.kind == "count")
    return less if less[0] else of_two_times(said.folded, match.span(), counts) or less


def _against_another(
    said: _Said, match: re.Match[str], told: list[Figure]
) -> tuple[tuple[Compared, ...], tuple[Figure, ...]] | None:
    """The figure of the other time told in plain words, before the growth or behind it."""
    if versus := VERSUS.search(said.folded, max(0, match.start() - LONGEST), match.start()):
        one, other = (said.figures.get(versus.start(name)) for name in ("one", "other"))
        if one is not None and other is not None and one in told and other in told:
            return (Compared(one.value, other.value),), (one, other)
    if than := THAN.match(said.folded, match.end()):
        other = said.figures.get(than.start("other"))
        if other is not None and other.kind == "count" and told:
            pairs = tuple(Compared(f.value, other.value) for f in reversed(told))
            return pairs, (told[-1], other)
    return None


def _added(said: _Said, match: re.Match[str]) -> Figure | None:
    """The count by which it rises: `tăng 1.120 hồ sơ (tăng 12,28%)`."""
    start = max(0, match.start() - 60)
    more = MORE.search(said.folded[start : match.start("share")].rstrip("( "))
    if more is None:
        more = MORE.search(said.folded[start : match.start()].rstrip("( "))
    added = said.figures.get(start + more.start("more")) if more else None
    return added if added is not None and added.kind == "count" else None


def _from_difference(
    added: Figure | None, sign: int, told: list[Figure]
) -> tuple[tuple[Compared, ...], tuple[Figure, ...]]:
    """`10.240 hồ sơ, tăng 1.120 hồ sơ (tăng 12,28%)`: the figure before is the difference less."""
    nows = [f for f in told if added is not None and f.place.start < added.place.start]
    if added is None or not nows:
        return (), ()
    pairs = tuple(Compared(f.value, f.value - sign * added.value) for f in reversed(nows))
    return pairs, (nows[-1], added)
