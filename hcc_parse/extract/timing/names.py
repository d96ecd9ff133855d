"""Names of periods: "Quý II/2026", "6 tháng đầu năm", "tháng 5/2026", "năm 2025"."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from hcc_parse.extract.timing.spelt_out import values_of_words
from hcc_parse.extract.word_patterns import alternatives

ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
YEAR = r"(?:\s*[/-]\s*(?P<y1>\d{4})(?![\d/])|,?\s+năm\s+(?P<y2>\d{4})(?!\d))?"
QUARTERS = r"một|hai|ba|bốn|tư"
MONTHS = r"một|hai|ba|tư|bốn|sáu|bảy|bẩy|tám|chín|mười\s+một|mười\s+hai|mười"
THOUSANDS = r"\.\d{3}(?!\d)"
# `ngày 6 tháng 8` is a day; `cộng 6 tháng 8.073 hồ sơ`, `6 tháng 473 hồ sơ` tell of half a year
FIRST = r"\s+đầu\s+tiên"  # `6 tháng đầu tiên Trung tâm hoạt động` is no half of a year
OF_MONTH = rf"\s+\d{{1,2}}(?!\d|{THOUSANDS})"
NAMED = re.compile(
    rf"""
    (?<!\w)(?:
      q(?:uý|úy|uí)\s+(?P<quarter>IV|I{{1,3}}|[1-4](?![.,]\d{{3}}(?!\d))|{QUARTERS})(?!\w)
    | (?P<half>(?:0?6|sáu)\s+tháng(?!{OF_MONTH}|{FIRST})
        (?:\s+(?P<which>đầu|cuối)(?:\s+năm(?!\s+\d))?|(?=\s+năm\s+\d{{4}}))?)
    | (?P<nine>(?:0?9|chín)\s+tháng(?!{OF_MONTH}|{FIRST})
        (?:\s+đầu(?:\s+năm(?!\s+\d))?|(?=\s+năm\s+\d{{4}}))?)
    | (?P<months>0?[1-9]|1[01]|một|hai|ba|bốn|năm|bảy|tám|mười\s+một|mười)
        \s+tháng(?!{FIRST})\s+(?P<end>đầu|cuối)(?:\s+năm(?!\s+\d))?
    | (?:(?P<part>đầu|giữa|cuối)\s+)?tháng\s+
        (?P<month>(?:0[1-9]|1[0-2]|[1-9])(?!{THOUSANDS})(?![\d/]\d?(?!\d{{3}}))|(?:{MONTHS})(?!\w))
    | cả\s+(?P<whole>năm)(?!\w)(?:\s+(?P<y4>\d{{4}})(?!\d))?
    ){YEAR}
    | (?<!\w)năm\s+(?P<y3>(?:19|20)\d\d)(?![\d/]|\s?[-–]\s?\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
MAYBE = re.compile(r"q(?:uý|úy|uí)|tháng|năm", re.IGNORECASE)
FEW = 14  # letters before a name that are looked at


class PeriodName(NamedTuple):
    """A name at its place."""

    start: int
    end: int
    name: str
    year: int | None
    part: bool  # only the beginning, the middle or the end is meant


def find_names(text: str, labels: Mapping[str, tuple[str, ...]]) -> Iterator[PeriodName]:
    """Yield the names of a text from left to right; a length (`thời hạn 6 tháng`) is none."""
    if not MAYBE.search(text):
        return
    lengths = _ending(labels.get("time:duration", ()))
    values = values_of_words(labels)
    for match in NAMED.finditer(text):
        groups = match.groupdict()
        counted = groups["half"] or groups["nine"]
        before = text[max(0, match.start() - FEW) : match.start()].lower()
        if counted and not groups["which"] and lengths.search(before):
            continue
        year = groups["y1"] or groups["y2"] or groups["y3"] or groups["y4"]
        name = _name(groups, values)
        if name:
            part = groups["part"] is not None
            yield PeriodName(*match.span(), name, int(year) if year else None, part)


def _name(groups: dict[str, str | None], values: Mapping[str, int]) -> str | None:
    if groups["y3"] or groups["whole"]:
        return "year"
    if quarter := groups["quarter"]:
        number = ROMAN.get(quarter.lower()) or _value(quarter, values)
        return f"quarter-{number}" if number else None
    if groups["half"]:
        return "half-2" if (groups["which"] or "").lower() == "cuối" else "half-1"
    if groups["nine"]:
        return "nine-months"
    if months := groups["months"]:
        number = _value(months, values)
        if number is None:
            return None
        kind = "last-months" if (groups["end"] or "").lower() == "cuối" else "months"
        return f"{kind}-{number}"
    month = groups["month"] or ""
    if not (month.isdecimal() or groups["y1"] or groups["y2"] or groups["part"]):
        return None  # `mỗi tháng một lần`
    number = _value(month, values)
    return f"month-{number}" if number else None


def _value(text: str, values: Mapping[str, int]) -> int | None:
    return int(text) if text.isdecimal() else values.get(" ".join(text.lower().split()))


@cache
def _ending(words: tuple[str, ...]) -> re.Pattern[str]:
    """Match a text that ends in one of some words."""
    return re.compile(rf"(?<!\w)(?:{alternatives(words)})\s+$")
