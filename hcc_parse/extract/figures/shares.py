"""Shares of the running text: which count each of them speaks of."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.figures.clauses import Clause, has_words
from hcc_parse.extract.figures.trimming import trimming
from hcc_parse.extract.word_patterns import bare
from hcc_parse.vietnamese import fold, unmark

Words = tuple[str, ...]
RATES = ("ty le", "ti le")

FOLLOWED = re.compile(
    r"\s*(?:,|;|và)\s*(?:và\s*)?\d"
)  # by another number, without words of its own
BEFORE_BASE = re.compile(r"(?:\btrên|\btrong|/)\s*$", re.IGNORECASE)
LEADS_BEHIND = re.compile(
    r"(?:\(\s*(?:(?:tức|là|tương ứng|tương đương)(?:\s+với)?)?"
    r"|(?:,\s*|\s)(?:với|ứng với|tức là|cụ thể(?:\s+là)?|tương ứng(?:\s+với)?"
    r"|tương đương(?:\s+với)?)"
    r"|:)\s*$",
    re.IGNORECASE,
)
# `Tỷ lệ nộp trực tuyến: 98%; số lượng: 1.911 hồ sơ`: no other name stands between.
AMOUNT = re.compile(r"\s?%?\s?[;,]\s*(?:số lượng|số hồ sơ|ứng với)(?:\s+là)?\s*:?\s*", re.I)
# `93% số hồ sơ có phí đã nộp trực tuyến, cụ thể 2.561 trong tổng số 2.746 hồ sơ`
ITS_OWN = re.compile(
    r"(?:\s+[^\W\d_]+){0,4}?\s*(?:/|\b(?:trong|trên)(?:\s+tổng)?(?:\s+số)?\s)\s*\d", re.IGNORECASE
)
# `Với tỷ lệ 99,69%, xã An Phú có 4.165 hồ sơ đúng hạn`
OPENS = re.compile(r"\W*(?:với|đạt)\s+(?:tỷ lệ|tỉ lệ|mức)(?:\s+(?:là|đạt))?\s*", re.IGNORECASE)
GOES_ON = re.compile(
    r"\s?%\s*,\s(?!.*\b(?:chưa|không|còn|thiếu)\b)[^,;.:()\d]{1,80}", re.IGNORECASE
)
OF_BASE = re.compile(r"(?:tong )?so |tren |trong ")
OF_SO_MANY = re.compile(r"%?\s*(?:tong )?so (?P<what>.+)")
OF_CASES = re.compile(r"(?:tong )?so ho so\b")  # `đạt 11,8% số hồ sơ chứng thực`
PARTED = re.compile(r"[.;:)]\s|\),|,\s.*\(")
# `378 hồ sơ, bằng 100% số đã giải quyết và bằng 94,75% tổng số tiếp nhận`
AND_AGAIN = re.compile(r"(?<!\w)và\s+(?:bằng|đạt|chiếm|tương đương)\s*$", re.IGNORECASE)
RECENT = 50  # figures before a share among which the count stands that it speaks of
NEAR = 20  # characters before a count in which the word stands that makes it a base
# `100 phiếu (98% hài lòng)`: so many of them are content, the count is the whole
ATTRIBUTE = re.compile(r"(?!(?:tong|so|tren|trong|cua|ho so|ke hoach|cung ky|phai)\b)[a-z]")
SAYS_PART = re.compile(r"\b(?:chiem|dat|bang|ty le|ti le|tuong)\b")
CLOSED = re.compile(r"\)[^()]*\w[^()]*\(\s*$")  # `(tăng 254 hồ sơ); nhanh nhất là hộ tịch (55,6%)`
AGAIN = re.compile(r"\bchiem\b")  # `chiếm 7% tổng số nhưng chiếm hơn nửa số quá hạn (11/20 hồ sơ)`
ENDED = re.compile(r"[.,;!?]\s")
OWN_NAME = re.compile(r"[.;!?]\s[^().;!?]*[^\W\d][^().;!?]*\(\s*$")
BRACKETED = re.compile(r"\([^()]*\)")


class _Shapes(NamedTuple):
    other_base: re.Pattern[str]
    other_quarter: re.Pattern[str]
    against: re.Pattern[str]
    other_time: re.Pattern[str]


def numerator_of(
    clause: Clause, told: list[tuple[int, Figure]], text: str, knowledge: Knowledge
) -> Figure | None:
    """A share speaks of the count before it when nothing but `đạt`, `chiếm` stands between.

    In `96 dịch vụ trên tổng số 383 dịch vụ, chiếm 25,07%` it speaks of the first of the two.

    Args:
        clause: The share with its words.
        told: The figures before it, each with its depth in brackets.
        text: The paragraph.
        knowledge: `share-link` are the words between the two that say nothing else, `share-name`
            those about which the name of the count is said again.
    """
    level = [figure for depth, figure in told[-RECENT:] if depth <= clause.depth]
    if level and level[-1].kind == "share" and clause.link != "new":
        again = AND_AGAIN.search(text, level[-1].place.end, clause.numeral.start)
        return level[-1].whole if again else None
    if not level or clause.link == "new" or level[-1].kind != "count":
        return None
    last = _before_share(level[-1], told[-1][1], text, clause)
    between = BRACKETED.sub("", text[last.place.end : clause.numeral.start])
    words, after = fold(trimming(knowledge).of(clause.before)), fold(clause.after)
    apart = any(c.isdigit() for c in between) or CLOSED.search(between)
    if apart or not _is_direct(words, last, knowledge.number_words):
        return None
    in_bracket = between.rstrip().endswith("(") and not has_words(clause.before)
    if in_bracket and ATTRIBUTE.match(after) and not SAYS_PART.search(fold(between)):
        return None
    said = fold(f"{last.path[0]} {between}")
    in_turn = _words(knowledge.number_words["turn-by-turn"]).search(said)
    paired = in_turn and FOLLOWED.match(text, clause.numeral.end)
    shapes = _shapes(comparing(knowledge))
    if shapes.other_base.search(after) or paired or shapes.other_quarter.search(after):
        return None
    if _is_of_another_unit(after, last, level):
        return None
    if _is_base(last, text):
        return level[-2] if len(level) > 1 and level[-2].kind == "count" else None
    return last


def _before_share(last: Figure, nearest: Figure, text: str, clause: Clause) -> Figure:
    """The count in brackets behind the name of a sentence of its own, else the last outside them.

    `… công dân rút 21. Số trước hạn và đúng hạn (4.830 hồ sơ) chiếm 97,81%`.
    """
    named = OWN_NAME.search(text, last.place.end, nearest.place.start)
    behind = ENDED.search(text, nearest.place.end, clause.numeral.start)
    return nearest if named and nearest.kind == "count" and not behind else last


def _is_base(count: Figure, text: str) -> bool:
    """Whether the words before a count say that others are parts of it."""
    start = count.place.start
    told = BEFORE_BASE.search(text, max(0, start - NEAR), start)
    return count.qualifier == "base" or told is not None


def _is_of_another_unit(after: str, last: Figure, level: list[Figure]) -> bool:
    """`17 DVCTT với 2.391 hồ sơ (đạt 10,37% số DVCTT một phần)`: a share of what others count."""
    if OF_CASES.match(after) and last.unit not in (None, "hồ sơ"):
        return True
    told = OF_SO_MANY.match(after)
    if told is None or last.unit is None or told["what"].startswith(fold(last.unit)):
        return False
    units = {fold(one.unit) for one in level if one.unit and one.unit != last.unit}
    return any(told["what"].startswith(unit) for unit in units)


def _is_direct(words: str, count: Figure, words_of: Mapping[str, Words]) -> bool:
    """Whether what leads to a share says nothing but that it is the count's own.

    So do `tức là`, `chỉ chiếm`, and a rate by the name of the count: behind `1.080 hồ sơ trước hạn`
    stands `tỷ lệ trước hạn của xã là 90%`.
    """
    rest = _words(words_of.get("share-link", ())).sub(" ", words).split()
    if not rest:
        return True
    named = _words(words_of.get("share-name", ())).sub(" ", " ".join(rest)).split()
    own = fold(" ".join(count.path)).split()
    return words.startswith(RATES) and bool(named) and set(named) <= set(own)


@cache
def _words(words: Words) -> re.Pattern[str]:
    return bare(map(unmark, words))


def with_numerator_behind(
    share: Figure, behind: Figure | None, text: str, knowledge: Knowledge
) -> Figure:
    """`đạt 79,2% hồ sơ nộp trực tuyến (3.870 hồ sơ)`: the count in brackets is the numerator."""
    if share.kind != "share" or share.whole is not None or behind is None:
        return share
    if behind.kind != "count" or behind.qualifier is not None:
        return share
    between = text[share.place.end : behind.place.start]  # set phrases in one piece
    opening = OPENS.fullmatch(share.lead) and behind.unit and GOES_ON.fullmatch(between)
    if opening or AMOUNT.fullmatch(between):
        return replace(share, whole=behind)
    if not LEADS_BEHIND.search(between) or PARTED.search(between.rstrip(" :")):
        return share
    words = fold(between)
    own = ITS_OWN.match(text, behind.place.end)
    of_base = (not own and OF_BASE.match(words.lstrip("% "))) or AGAIN.search(words)
    other = _shapes(comparing(knowledge)).other_base.search(words)
    return share if of_base or other else replace(share, whole=behind)


def is_against_base(before: str, behind: str, knowledge: Knowledge) -> bool:
    """Whether a count behind `so với` is a base, not a result of another time.

    Args:
        before: The clause up to the count, in plain letters.
        behind: The rest of its sentence, in plain letters.
        knowledge: The words of comparison.
    """
    shapes = _shapes(comparing(knowledge))
    return shapes.against.search(before) is not None and shapes.other_time.search(behind) is None


@cache
def _shapes(words: Comparing) -> _Shapes:
    of_cases = r"(?! (?:tong )?so ho so| tong (?:ho so|tiep nhan))"
    others = rf"{words.earlier}|{words.planned}"
    moves = rf"{words.rise}|{words.fall}|cao|thap|hon|nhieu|it"
    return _Shapes(
        # What a share beside a count may be a share of without that count being its numerator.
        re.compile(rf"\b(?:{others}|{words.against}{of_cases}|so ho(?! so)|dan so)\b"),
        re.compile(rf"\b{words.against} .*\b(?:truoc|{words.earlier}|\d{{4}}|quy|thang)\b"),
        # `180 hồ sơ, đạt 90% so với 200 hồ sơ phải nộp phí`: what the first is a part of.
        re.compile(rf"^(?!.*\b(?:{moves})\b).*\b{words.against}(?: tong so| tong)?\s*$"),
        re.compile(rf"\b(?:truoc|{others}|\d{{4}})\b"),
    )
