"""How many months a text tells: `8 tháng đầu năm`, `từ tháng 7 đến tháng 11`, `quý I`."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Knowledge
from hcc_parse.extract.word_patterns import alternatives

QUARTER, YEAR = 3, 12
NUMBERS = "number:"  # the role of a number in words


class Months(NamedTuple):
    """Where they are told, and how `many`.

    The `kind` is `months`, `year`, `quarter` or, a single one by its number, `month`.
    """

    start: int
    end: int
    many: int
    kind: str


def months_told(text: str, knowledge: Knowledge) -> list[Months]:
    """Find them in order.

    Args:
        text: A paragraph with its marks, in small letters.
        knowledge: The numbers written in words.
    """
    words = {
        word: int(role.removeprefix(NUMBERS))
        for role, told in knowledge.labels.items()
        if role.startswith(NUMBERS)
        for word in told
        if int(role.removeprefix(NUMBERS)) <= YEAR
    }
    return [
        Months(match.start(), match.end(), count, str(match.lastgroup))
        for match in _shape(tuple(sorted(words))).finditer(text)
        if (count := _count(match, words)) is not None
    ]


def _count(match: re.Match[str], words: Mapping[str, int]) -> int | None:
    match match.lastgroup:
        case "quarter":
            return QUARTER
        case "month":
            return 1
        case "year":
            return YEAR
    if match["many"]:
        count = int(match["many"]) if match["many"].isdecimal() else words[match["many"]]
    else:
        count = int(match["last"]) - int(match["first"] or 1) + 1
    return count if 1 < count <= YEAR else None


@cache
def _shape(words: tuple[str, ...]) -> re.Pattern[str]:
    number = r"0?[1-9]\b|1[0-2]\b"
    of = r"(?: (?:đầu|cuối)(?: tiên)?(?: của)?(?: (?:quý (?:iv|i{1,3}|[1-4])|quý|năm)\b)?)?"
    to = r"(?:\s?/\s?\d{4})?(?: năm \d{4})?,? (?:cho )?(?:đến|tới) (?:hết |cuối )?tháng "
    return re.compile(
        rf"(?P<months>\b0?(?P<many>[1-9]|1[0-2]|(?:{alternatives(words)}))\s+tháng\b(?!\s\d){of}"
        rf"|\b(?:đầu năm|tháng (?P<first>{number})){to}(?P<last>{number}))"
        rf"|(?P<year>\b(?:0?1|một) năm\b)"
        rf"|(?P<quarter>\bquý\b(?: (?:iv|i{{1,3}}|[1-4])\b(?![.,]\d))?)"
        rf"|(?P<month>\btháng (?:{number})(?![.,]\d))"
    )
