"""Amounts in brackets behind their label: `Hồ sơ đang giải quyết (số lượng: 258 hồ sơ), gồm …`."""

import re
from functools import cache

from hcc_parse.domain import Knowledge
from hcc_parse.extract.word_patterns import alternatives, ignoring
from hcc_parse.vietnamese import unmark

NUMBER = r"\d(?:[\d. \u00a0]*\d)?(?:\s+[^\W\d_]+){0,4}\s*(?P<shut>\))"
AMOUNT = r"(?P<open>\()\s*(?:%s)\s*:?\s*" + NUMBER
BEHIND = rf"(?P<open>\()\s*{NUMBER}\s*[.,;]?\s*(?:%s)(?!\w)"
# No other number stands before it: `đạt 95% (số lượng: 258 hồ sơ)`, `78 thành viên (tổng số 87)`.
WORDS = r"(?:[^.,;:()\d%]|\([^()\d%]*\))*"
NAMED = re.compile(rf"(?:^\W*\w{{1,3}}\)|^|[.,;:\n]){WORDS}[^\W\d_]{{2}}{WORDS}$")


def told_openly(text: str, knowledge: Knowledge) -> str:
    """Take the brackets off amounts that stand in them only by the habit of the writer.

    So an amount does that is called one, and one in front of the list of its parts: `Hồ sơ tồn (258
    hồ sơ), trong đó …`. What belongs to it is then found where any other would have it.

    Args:
        text: A paragraph.
        knowledge: `amount-told` are the words that call it one.

    Returns:
        The paragraph, each character in its place.
    """
    if "(" not in text:
        return text
    words, labels = knowledge.number_words["amount-told"], knowledge.labels
    letters, said = list(text), unmark(text)
    listing = (*labels["of-which"], *labels["comprising"])
    for shape, mark in ((_amount(words), ":"), (_behind(listing), " ")):
        for match in shape.finditer(said):
            if NAMED.search(said[: match.start()].rstrip()):
                letters[match.start("open")], letters[match.start("shut")] = mark, " "
    return "".join(letters)


@cache
def _amount(words: tuple[str, ...]) -> re.Pattern[str]:
    return ignoring(AMOUNT % alternatives(map(unmark, words)))


@cache
def _behind(words: tuple[str, ...]) -> re.Pattern[str]:
    return ignoring(BEHIND % alternatives(words))
