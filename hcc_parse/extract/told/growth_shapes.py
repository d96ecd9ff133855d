"""How growth and its two figures are written, as patterns for a text without marks."""

import re
from functools import cache
from typing import NamedTuple

from hcc_parse.extract.comparing import Comparing
from hcc_parse.extract.numbers.patterns import WRITTEN

GAP = r"\s{0,9}"  # more is a column, not a sentence
UNIT = rf"(?:\s{{1,9}}[^\W\d_]+){{0,4}}?{GAP}"
WORDS = r"(?:\s{1,9}[^\W\d_]+){0,8}?\s{1,9}"


class Shapes(NamedTuple):
    """The growth itself, and where its figures stand around it."""

    growths: tuple[re.Pattern[str], ...]
    around: tuple[re.Pattern[str], ...]  # both figures behind it
    both: re.Pattern[str]  # the one of these that does not tell which figure is of which time
    from_to_before: re.Pattern[str]
    before: re.Pattern[str]
    versus: re.Pattern[str]
    than: re.Pattern[str]
    more: re.Pattern[str]


@cache
def shapes_of(words: Comparing) -> Shapes:
    """The patterns made of the words of movement and comparison."""
    against = rf"[\s,]{{0,9}}(?:{words.against} [^();:]{{0,80}}?|{words.earlier} [^();:]{{0,60}}?)?"
    both = re.compile(
        rf"{against}{GAP}\({GAP}(?P<one>{WRITTEN}){UNIT}/{GAP}(?P<other>{WRITTEN}){UNIT}\)"
    )
    from_to = re.compile(rf"{against}[\s,]{{0,9}}\(?{GAP}{_of_two(words)}")
    return Shapes(
        _growths(words),
        (from_to, both, _this_and_before(words)),
        both,
        # `từ mức 3.123 của kỳ trước nay là 3.536 hồ sơ, tăng 13 %`
        re.compile(rf"{_of_two(words)}{UNIT},?{GAP}\(?{GAP}(?:{words.amounts_to}(?: la| voi)? )?$"),
        _before(words),
        *_against_another(words),
        _more(words),
    )


def _growths(words: Comparing) -> tuple[re.Pattern[str], ...]:
    """`tăng 12,5%`; `Mức tăng hồ sơ so với kỳ trước là 33,21%`."""
    way = rf"(?:(?P<up>{words.rise})|{words.fall})"
    return (
        re.compile(
            rf"\b{way}(?: len| xuong| them| di)?(?: {words.against}(?: [^\W\d_]+){{1,5}}?)?:?"
            rf"\s*\(?(?P<share>{WRITTEN})\s*%"
        ),
        re.compile(
            rf"\b(?:muc|ty le|toc do|do) {way}(?:\s{{1,9}}[^\W\d_]+){{0,14}}?\s{{1,9}}"
            rf"(?:la|dat) (?P<share>{WRITTEN})\s*%"
        ),
    )


def _of_two(words: Comparing) -> str:
    turns = rf"(?:(?:{words.rise} )?len|(?:{words.fall} )?xuong|nay la|nay con)"
    return (
        rf"\btu (?:muc |con so )?(?P<other>{WRITTEN}){WORDS}{turns}(?: toi| den| con| muc)? "
        rf"(?P<one>{WRITTEN})(?!\d|\s*%)"
    )


def _this_and_before(words: Comparing) -> re.Pattern[str]:
    """`(kỳ này 3.987 hồ sơ, kỳ trước 2.993 hồ sơ)`."""
    return re.compile(
        rf"{GAP}\({GAP}(?:ky|quy|thang|nam) nay:? (?P<one>{WRITTEN}){UNIT}[,;]{GAP}"
        rf"{words.earlier}:? (?P<other>{WRITTEN}){UNIT}\)"
    )


def _before(words: Comparing) -> re.Pattern[str]:
    """`so với cùng kỳ năm 2025 (3.003 hồ sơ)`."""
    return re.compile(
        rf"\)?[\s,]{{0,9}}(?:{words.against} )?[^();:]{{0,60}}?\b(?:{words.earlier}|nam \d{{4}})"
        rf"[^();:]{{0,40}}?\(\s{{0,9}}(?:la |dat |{words.earlier}[^()\d]{{0,20}})?"
        rf"(?P<other>{WRITTEN}){UNIT}\)"
    )


def _against_another(words: Comparing) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """`3.367 hồ sơ so với 3.399 hồ sơ kỳ trước`; `so với tổng số 5.768 hồ sơ của kỳ trước`."""
    return (
        re.compile(
            rf"(?P<one>{WRITTEN}){UNIT},?{GAP}{words.against} (?:[^\W\d_]+\s{{1,9}}){{0,6}}?"
            rf"(?P<other>{WRITTEN})(?:\s{{1,9}}[^\W\d_]+){{0,8}}{GAP},?{GAP}\(?{GAP}$"
        ),
        re.compile(
            rf"[\s,]{{0,9}}{words.against} (?:[^\W\d_]+\s+){{0,6}}?(?P<other>{WRITTEN})"
            rf"(?:\s+[^\W\d_]+){{0,4}}?\s+(?:{words.earlier}|ky|nam|quy|thang)\b"
        ),
    )


def _more(words: Comparing) -> re.Pattern[str]:
    """`tăng 1.120 hồ sơ (tăng 12,28%)`."""
    way = rf"(?:{words.rise}|{words.fall})"
    return re.compile(
        rf"{way}(?: them| di)?\s+(?P<more>{WRITTEN}){UNIT}(?:,\s*)?\(?\s*"
        rf"(?:{words.amounts_to}(?: la| voi)?(?: {way})?|{way})?\s*$"
    )
