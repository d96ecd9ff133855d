"""Where the words of one number end and those of the next begin."""

import re

from hcc_parse.extract.word_patterns import whole
from hcc_parse.vietnamese import unmark

STRONG = re.compile(r"[;()\n]|[.!?](?=\s|$)")
LIST_BEGINS = re.compile(
    r",\s+(?:trong đó|trong số đó|gồm|bao gồm|chia ra|cụ thể)\b", re.IGNORECASE
)
TURN = re.compile(
    r",\s+(?=(?:không|chưa|đạt|chiếm|tăng|giảm|đều)\b)", re.IGNORECASE
)  # a remark follows
# `nộp qua mạng trong số 1.770 hồ sơ`: what stands before these words belongs to the part.
LEADS_TO_WHOLE = re.compile(
    r"(?<![,\s(])[,\s(]+(?:(?:tính\s+)?trên|trong)\s+(?:tổng\s+số|tổng|số)\s*$", re.IGNORECASE
)
# `384 TTHC chia ra: toàn trình 219`: what follows names the first part.
PARTS_FOLLOW = re.compile(
    r"\s+(?:được\s+)?(?:trong đó|bao gồm|gồm|chia ra|cụ thể)\s*:", re.IGNORECASE
)
# `3.022 hồ sơ trả kịp hạn (trước hạn, đúng hạn), 13 hồ sơ chậm`: it belongs to the words before it
ASIDE = re.compile(r"(?<=[^\W\d])(?<!%)\s+\([^()\d;:]*[^\W\d][^()\d;:]*\)(?=\s*(?:[,;.]|và\s|$))")
NAMED_BEHIND = re.compile(r"\s*\([^()\d;:]*[^\W\d][^()\d;:]*\)")  # `100% (đầu vào) và 98% (đầu ra)`
WEAK = re.compile(r",\s|\s(?:và|thì|còn(?! trong| hạn| thời| chưa| đang| tồn| lại))\s")


def joined(text: str, phrases: tuple[str, ...]) -> str:
    """The text with set phrases in one piece (`phí, lệ phí`); every offset stays."""
    spans = [match.span() for match in whole(phrases).finditer(unmark(text))]
    letters = list(text)
    for start, end in spans:
        letters[start:end] = re.sub(r"[\s,]", "_", text[start:end])
    return "".join(letters)


def split_at(between: str, labelled_before: bool, *, last: bool) -> int:
    """Where the words of one number end and those of the next begin.

    A number that has its name before it is taken to have all its names there.
    """
    if behind := NAMED_BEHIND.match(between):
        return behind.end()
    if PARTS_FOLLOW.match(between):
        return 0
    between = between if last else ASIDE.sub(lambda aside: "_" * len(aside[0]), between)
    parted = (STRONG.search(between), TURN.search(between), LIST_BEGINS.search(between))
    whole = None if last else LEADS_TO_WHOLE.search(between)
    if ends := [match.start() for match in (*parted, whole) if match]:
        return min(ends)
    if last:
        return len(between)
    weak = list(WEAK.finditer(between))
    if not weak:
        return 0 if labelled_before else len(between)
    return (weak[0] if labelled_before else weak[-1]).start()
