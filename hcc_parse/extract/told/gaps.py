"""Differences told in whatever words: `hơn kém nhau 304 hồ sơ`, `phần chưa chỉnh lý là 819 hộp`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Passage, Shift
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.told.gap_pairs import Gap, Kind, is_explained, natural_pairs
from hcc_parse.extract.told.shifts import SURE, figure_at, holds, is_one_slip, shift_of
from hcc_parse.extract.word_patterns import alternatives, whole

KINDS: tuple[Kind, ...] = ("apart", "lack", "rest", "more", "less")
WORD = r"\s[^\W\d_]+"
TIME = r"\s(?:tháng|quý|kỳ|tuần)\s\d{1,2}(?:/20\d\d)?(?![\d.,]\d)|\snăm\s20\d\d|/20\d\d"
BRACKET = r"\s\([^()\n]{1,60}\)"
# `còn 02 trường hợp, số tiền 72.000 đồng`
ALSO = re.compile(rf"(?:{WORD}){{1,3}},(?:{WORD}){{1,3}}\s(?P<n>{WRITTEN})")
CLAUSE = re.compile(r"[.;,\n](?!\d)")
WORDS = re.compile(r"\s(?P<what>[^\W\d_]+\s\w+)")
NOT_TOLD = ("target", "approximate")
UNTOLD = re.compile(r"\s?(?:%|phần trăm|lần\b|bậc\b|/)")
POINTS = re.compile(r"\s?điểm\b(?P<share>\s?(?:%|phần trăm))?")
ABOUT = "hơn"  # right before a number it is an estimate, `hơn 100 hồ sơ`
ALONE = re.compile(r"\s?(?:người|biên chế|cán bộ|công chức)?\s?(?:[).;]|$)")
BESIDE = re.compile(r"(?:\s[^\W\d_]+){0,3}\s?[(,;]?\s?(?:hiện )?")
MOST = 24  # figures of a paragraph; in one with more any difference is met by chance
UP_TO = 24  # characters before `còn lại` in which a time is named
SENTENCE = re.compile(r"\.\s|\n")
RIGHT_BEHIND = re.compile(r"\s?(?:%|phần trăm)?\)?\s?[,(]?\s?")
LEADS_ON = r"\s?%\s(?:là\s)?\d"  # `cao hơn chỉ tiêu 95% là 2,95 điểm`
AIM_BEFORE = re.compile(r"\d\s?%(?:\slà)?$")
TOLD_SHARE = rf"\s\d{{1,3}}(?:,\d{{1,2}})?(?={LEADS_ON})\s?%"


class _Told(NamedTuple):
    text: str  # the paragraph in small letters
    figures: Sequence[Figure]


def find_gaps(passage: Passage, figures: list[Figure], knowledge: Knowledge) -> Iterator[Shift]:
    """Yield the differences that the two figures nearest to their words miss by one slip.

    Words of being apart, of a remainder, of a lack and of more or less say that a count behind them
    is a difference; which two figures it parts is not read from the grammar. Where any figures of
    the paragraph give it, nothing is yielded.

    Args:
        passage: A paragraph.
        figures: Its figures.
        knowledge: The words that tell a difference.
    """
    text = passage.plain.lower()
    if len(text) != len(passage.plain) or not 1 < len(figures) <= MOST:
        return
    gaps = list(_gaps(passage, _Told(text, figures), knowledge))
    derived = {gap.figure.place.start for gap in gaps if gap.kind != "rest"}
    for gap in gaps:
        own = gap.figure.place.start
        others = (f for f in figures if f.place.start not in (own, *derived))
        like = [f for f in others if _is_like(f, gap, knowledge)]
        if _is_of_posts(text, gap, like, knowledge):
            like = [f for f in like if gap.sentence <= f.place.start < gap.start]
        if is_explained(gap, like):
            continue
        for now, base, sure in natural_pairs(text, gap, like):
            told = shift_of(now, gap.figure, base, rises=now.value > base.value)
            long = sure or len(gap.figure.text.replace(".", "")) >= SURE
            if told is None or not long or holds(told):
                continue
            firm = sure and _is_of_shares(text, gap, now, base)
            if is_one_slip(told, alone=sure) or _is_reordered(told) or firm:
                yield replace(told, subject=gap.figure.label or told.subject)
                break


def _gaps(passage: Passage, told: _Told, knowledge: Knowledge) -> Iterator[Gap]:
    """The counts and points told as differences, each with the words that say so."""
    at = {figure.place.start: figure for figure in told.figures}
    roles = (knowledge.number_words.get(f"gap:{kind}", ()) for kind in KINDS)
    state = knowledge.number_words["gap:state"]
    times = _before(knowledge.number_words["time-unit"])
    for match in _shape(state, *roles).finditer(told.text):
        kind = next(kind for kind in KINDS if match[kind])
        if match[kind] == ABOUT and not match["between"]:
            continue
        if kind == "rest" and times.search(told.text, max(0, match.start() - UP_TO), match.start()):
            continue  # `tháng cao nhất 742, tháng còn lại 654`: the month is left, not its number
        numbers = [match, *filter(None, [ALSO.match(told.text, match.end())])]
        for start, stop in (number.span("n") for number in numbers):
            points = POINTS.match(told.text, stop)
            figure = at.get(start) or (figure_at(passage, start, stop) if points else None)
            if figure is None or UNTOLD.match(told.text, stop):
                continue
            aimed = points and AIM_BEFORE.search(match["between"])
            if figure.qualifier in NOT_TOLD and not aimed:
                continue
            if figure.kind != "share":
                of = "share" if points and points["share"] else figure.kind
                found = SENTENCE.finditer(told.text, 0, match.start())
                first = max((sentence.end() for sentence in found), default=0)
                compared = _compared_with(told.text, match, stop, knowledge)
                yield Gap(kind, figure, of, match.start(), first, compared)


def _is_of_posts(text: str, gap: Gap, like: Sequence[Figure], knowledge: Knowledge) -> bool:
    """`Biên chế giao 12, có mặt 11 (thiếu 2)`: the words leave no other two figures."""
    own = [f for f in like if gap.sentence <= f.place.start < gap.start]
    if gap.kind != "lack" or len(own) != 2:
        return False
    given, present = (whole(knowledge.number_words[role]) for role in ("posts-given", "posts-held"))
    one, two = own
    return (
        given.search(text, gap.sentence, one.place.start) is not None
        and present.search(text, one.place.end, two.place.start) is not None
        and not SENTENCE.search(text, two.place.end, gap.start)
        and ALONE.match(text, gap.figure.place.end) is not None
        and BESIDE.fullmatch(text, two.place.end, gap.start) is not None
    )


def _compared_with(text: str, match: re.Match[str], stop: int, knowledge: Knowledge) -> str:
    """The first two words of what it is compared with: behind it, or between its words and it."""
    end = CLAUSE.search(text, stop)
    against = whole(knowledge.number_words.get("against", ()))
    behind = against.search(text, stop, end.start() if end else len(text))
    words = WORDS.search(text, behind.end()) if behind else WORDS.match(match["between"])
    return words["what"] if words else ""


def _is_of_shares(text: str, gap: Gap, now: Figure, base: Figure) -> bool:
    """`đạt 98,62%, cao hơn Quý I (97,15%) là 1,47 điểm phần trăm`: the words leave no others."""
    inside = gap.start <= base.place.start < gap.figure.place.start
    close = RIGHT_BEHIND.fullmatch(text, now.place.end, gap.start) is not None
    return gap.of == "share" and inside and close


def _is_reordered(told: Shift) -> bool:
    """`918` in place of `819`: the digits of the right difference in another order."""
    typed, meant = (f"{abs(value).normalize():f}" for value in (told.change.value, told.exact))
    return len(typed) >= SURE and typed != meant and sorted(typed) == sorted(meant)


def _is_like(figure: Figure, gap: Gap, knowledge: Knowledge) -> bool:
    """Whether a figure counts what a difference counts, as far as their units tell."""
    if gap.of == "share":
        return figure.kind == "share"
    if figure.kind == "share" or (figure.kind != gap.of and gap.figure.unit is None):
        return False
    one, other = figure.unit, gap.figure.unit
    staff = {*knowledge.number_words.get("staff-unit", ()), "người", "cán bộ"}
    if one is None or other is None:
        return figure.kind == "count" and gap.of == "count"
    return one == other or {one, other} <= staff


@cache
def _before(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(words)})\s$")


@cache
def _shape(state: tuple[str, ...], *roles: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(
        rf"(?P<{kind}>{alternatives(role)})" for kind, role in zip(KINDS, roles, strict=True)
    )
    return re.compile(
        rf"(?<!\w)(?<!kết )(?:{words})(?!\w|\s(?:{alternatives(state)})(?!\w))"
        rf"(?P<between>(?:{TIME}|{BRACKET}|{WORD}){{0,8}}?(?:{TOLD_SHARE}(?:\slà)?)?)"
        rf"(?::)?\s(?P<n>{WRITTEN})(?!\d|{LEADS_ON})"
    )
