"""Dates whose numbers are spelt out: "ngày mười lăm tháng sáu"."""

import re
from collections.abc import Mapping
from functools import cache

from hcc_parse.extract.word_patterns import alternatives

ROLE = "number:"
HINT = re.compile(r"(?:ngày|tháng|quý)\s+[a-zđ]", re.IGNORECASE)


def in_letters(text: str) -> bool:
    """Whether a text may hold a day or month in words; quick."""
    return HINT.search(text) is not None


def worded_dates(text: str, labels: Mapping[str, tuple[str, ...]]) -> list[re.Match[str]]:
    """Find days of which at least one number is a word; groups `d`, `m` and `y`."""
    patterns = _patterns(tuple(values_of_words(labels)))
    return [match for pattern in patterns for match in pattern.finditer(text)]


def values_of_words(labels: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    """Each word for a number from 1 to 31 with its value, the longest first."""
    pairs = [
        (word, int(role.removeprefix(ROLE)))
        for role, words in labels.items()
        if role.startswith(ROLE)
        for word in words
    ]
    return dict(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def _patterns(numbers: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    words = alternatives(numbers)
    year = r"(?:\s+năm\s+(?P<y>\d{4})(?!\d))?"
    shapes = (
        rf"ngày\s+(?:m[ồù]ng\s+)?(?P<d>{words}|\d{{1,2}})\s+tháng\s+(?P<m>{words})(?!\w){year}",
        rf"ngày\s+(?:m[ồù]ng\s+)?(?P<d>{words})\s+tháng\s+(?P<m>\d{{1,2}})(?!\d){year}",
    )
    return tuple(re.compile(shape, re.IGNORECASE) for shape in shapes)
