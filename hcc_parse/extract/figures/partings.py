"""Where the words of one number end and those of the next begin."""

import re
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Knowledge
from hcc_parse.extract.word_patterns import alternatives, ignoring, whole
from hcc_parse.vietnamese import unmark

STRONG = re.compile(r"[;()\n]|[.!?](?=\s|$)")
# `nộp qua mạng trong số 1.770 hồ sơ`: what stands before these words belongs to the part.
LEADS_TO_WHOLE = re.compile(
    r"(?<![,\s(])[,\s(]+(?:(?:tính\s+)?trên|trong)\s+(?:tổng\s+số|tổng|số)\s*$", re.IGNORECASE
)
# `3.022 hồ sơ trả kịp hạn (trước hạn, đúng hạn), 13 hồ sơ chậm`: it belongs to the words before it
ASIDE = re.compile(r"(?<=[^\W\d])(?<!%)\s+\([^()\d;:]*[^\W\d][^()\d;:]*\)(?=\s*(?:[,;.]|và\s|$))")
NAMED_BEHIND = re.compile(r"\s*\([^()\d;:]*[^\W\d][^()\d;:]*\)")  # `100% (đầu vào) và 98% (đầu ra)`
WEAK = re.compile(r",\s|\s(?:và|thì|còn(?! trong| hạn| thời| chưa| đang| tồn| lại))\s")


class _Shapes(NamedTuple):
    list_begins: re.Pattern[str]
    turn: re.Pattern[str]  # a remark follows
    parts_follow: re.Pattern[str]  # `384 TTHC chia ra: toàn trình 219`: the first part is named


@cache
def _shapes(list_words: tuple[str, ...], remarks: tuple[str, ...]) -> _Shapes:
    opening = alternatives(list_words)
    return _Shapes(
        ignoring(rf",\s+(?:{opening})\b"),
        ignoring(rf",\s+(?=(?:{alternatives(remarks)})\b)"),
        ignoring(rf"\s+(?:được\s+)?(?:{opening})\s*:"),
    )


def joined(text: str, phrases: tuple[str, ...]) -> str:
    """The text with set phrases in one piece (`phí, lệ phí`); every offset stays."""
    spans = [match.span() for match in whole(phrases).finditer(unmark(text))]
    letters = list(text)
    for start, end in spans:
        letters[start:end] = re.sub(r"[\s,]", "_", text[start:end])
    return "".join(letters)


def split_at(between: str, labelled_before: bool, knowledge: Knowledge, *, last: bool) -> int:
    """Where the words of one number end and those of the next begin.

    A number that has its name before it is taken to have all its names there.
    """
    if behind := NAMED_BEHIND.match(between):
        return behind.end()
    words = knowledge.number_words
    shapes = _shapes(words["list-begins"], words["turns-to-remark"])
    if shapes.parts_follow.match(between):
        return 0
    between = between if last else ASIDE.sub(lambda aside: "_" * len(aside[0]), between)
    parted = (one.search(between) for one in (STRONG, shapes.turn, shapes.list_begins))
    whole = None if last else LEADS_TO_WHOLE.search(between)
    if ends := [match.start() for match in (*parted, whole) if match]:
        return min(ends)
    if last:
        return len(between)
    weak = list(WEAK.finditer(between))
    if not weak:
        return 0 if labelled_before else len(between)
    return (weak[0] if labelled_before else weak[-1]).start()
