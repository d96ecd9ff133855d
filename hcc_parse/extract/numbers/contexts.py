"""Numbers told by the words beside them: times, ranks, scores, names, measures, ranges."""

import re
from collections.abc import Callable, Iterable, Iterator

from hcc_parse.domain import NumberKind, Unit
from hcc_parse.extract.numbers.patterns import (
    END,
    NUMBER,
    START,
    YEAR,
    Grammar,
    Words,
)
from hcc_parse.extract.word_patterns import after, alternatives, ignoring

DAYS, MONTHS = 31, 12
LISTED = 160  # characters before a number in which the bracket of its list is opened
# `34 văn bản (kế hoạch 06, quyết định 04`: behind a count of documents their kinds are counted
COUNTED = re.compile(
    r"\d\s+văn bản[^();.\d]{0,40}\((?:[^\W\d][^()]{0,120}[,;])?\s*$", re.IGNORECASE
)
MEASURES: tuple[tuple[NumberKind, str], ...] = (("money", "money-unit"), ("area", "area-unit"))


def of_times(words: Words, no_unit: str, no_count: str) -> Iterator[Grammar]:
    """Hours, years, months and days that no date and no period holds."""
    clock = (
        r"\d{1,2}\s?[hg:]\s?\d{2}(?:\s?phút|p)?|\d{1,2}\s?giờ\s?\d{1,2}\s?phút|\d{1,2}h"
        r"|24\s?/\s?7|24h\s?/\s?24h|24\s?/\s?24(?=\s*(?:h|giờ))"
    )
    yield Grammar("time-of-day", ignoring(rf"{START}(?P<n>{clock})(?![\w%])"))
    hour = r"\s+(?P<n>\d{1,2}\s+giờ)(?!\w)"
    yield Grammar("time-of-day", after(words["hour"], hour), masks=False)
    span = rf"(?P<n>{YEAR}(?:\s?[-–/]\s?{YEAR})?){END}"
    yield Grammar("date", after(words["year"], rf"\s+{span}"))
    yield Grammar("date", after(words["year-unless-unit"], rf"\s+{span}{no_unit}"))
    yield Grammar("date", re.compile(rf"{START}(?P<n>{YEAR}\s?[-–]\s?{YEAR}){END}"))
    month = rf"{START}(?P<n>(?:0?[1-9]|1[0-2])/{YEAR}){END}{no_unit}"
    yield Grammar("date", ignoring(month))
    behind_symbol = rf"(?<=[A-ZĐ]\s)(?P<n>{YEAR})(?=\s+ngày\s)"
    yield Grammar("date", re.compile(behind_symbol))
    day = rf"(?P<n>\d{{1,2}}/\d{{1,2}}){END}"
    yield Grammar("date", after(words["day"], rf"\s+{day}{no_unit}"), holds=_is_day)
    ahead = rf"(?=\s+năm\s+{YEAR}|\s*[-–]\s*(?:ngày\s+)?\d{{1,2}}/\d)"
    yield Grammar("date", re.compile(rf"{START}{day}{ahead}"), holds=_is_day)
    yield Grammar("date", after(("ngày",), rf"\s+(?P<n>\d{{1,2}})(?![\d%]|[.,/]\d){no_count}"))
    yield Grammar("date", after(words["weekday"], rf"\s+(?P<n>[2-7]){END}"))


def _is_day(match: re.Match[str]) -> bool:
    day, month = map(int, match["n"].split("/"))
    return 0 < day <= DAYS and 0 < month <= MONTHS


def of_standing(words: Words, no_unit: str) -> Iterator[Grammar]:
    """Ranks and scores; a score with a unit behind it stays a figure, compared with nothing."""
    of_all = rf"(?P<n>\d{{1,5}}\s?/\s?\d{{1,5}}){END}"
    yield Grammar("rank", after(words["rank"], rf"(?!\w)[^\d;.()%]{{0,60}}?\(?{of_all}"))
    alone = rf"(?:\s+(?:số|là|thứ))?\s*:?\s*(?P<n>\d{{1,4}}){END}(?!\s*%){no_unit}"
    yield Grammar("rank", after(words["rank"], alone))
    places = alternatives(words["rank-of"])
    ranked = rf"(?<!\w)(?:{alternatives(words['rank'])})\s+\d"
    ahead = rf"{END}(?=\s+(?:{places})(?!\w)[^.;\d]{{0,80}}{ranked})"
    yield Grammar("rank", ignoring(rf"{START}(?P<n>\d{{1,4}}){ahead}"))
    among = r"\s+\d{1,4}\s+(?:trong|trên)\s+(?:tổng\s+số\s+|số\s+)?(?P<n>\d{1,4})"
    yield Grammar("rank", after(words["rank"], rf"{among}{END}\s+(?:{places})(?!\w)"))
    full = r"(?:\s?/\s?\d{2,4}(?:[.,]\d{1,3})?)"
    elsewhere = rf"(?!\s+(?:phần\s+trăm|{alternatives(words['not-score'])})(?!\w))"
    written = rf"\d{{1,4}}[.,]\d{{1,3}}{full}?|\d{{1,4}}{full}"
    points = rf"{START}(?P<n>{written})\s*(?:điểm|đ)(?!\w){elsewhere}"
    yield Grammar("score", ignoring(points), masks=False)
    led = rf"(?!\w)[^\d;.()%]{{0,60}}?\s(?P<n>{written}){END}(?!\s*%){no_unit}"
    yield Grammar("score", after(words["score"], led), masks=False)
    whole = rf"(?!\w)[^\d;.,()%]{{0,40}}?\s(?P<n>\d{{1,4}}(?=\s+điểm(?!\w){elsewhere}))"
    yield Grammar("score", after(words["score"], whole), masks=False)
    named = (word for word in words["score"] if " " in word)
    bare = rf"(?:\s+(?:là|đạt))?\s*:?\s*(?P<n>\d{{1,3}}){END}(?!\s*%){no_unit}"
    yield Grammar("score", after(named, bare))


def of_names(words: Words, no_unit: str, no_count: str) -> Iterator[Grammar]:
    """Numbers that are a part of a name: `Đề án 06`, `khoản 2 Điều 5`, `Biểu số II.06a`."""
    not_name = alternatives(words["not-name"])
    number = r"(?P<n>(?:[IVX]{1,4}\.)?\d{1,9}(?:[.:]\d{1,4})*(?:[a-zđ](?!\w))?(?:/[A-ZĐ][\w/-]*)?)"
    end = r"(?!\w|[.,/]\d|\s?%)"
    before = _not_behind(not_name)
    few = r"(?P<n>\d{1,2}(?:[.:]\d{1,2})*[a-zđ]?)"
    roles: tuple[tuple[NumberKind, str, str, str], ...] = (
        ("symbol", "symbol", number, no_count),
        ("name", "name", number, no_count),
        ("name", "name-unless-unit", number, no_unit),
        ("name", "numbered-unless-unit", few, no_unit),
    )
    for kind, role, told, unless in roles:
        named = rf"(?:{alternatives(words[role])})(?:\s+số)?[\s-]+{told}"
        pattern = rf"{before}(?<!\w){named}{end}{unless}"
        yield Grammar(kind, ignoring(pattern), holds=_names_one)


def _names_one(match: re.Match[str]) -> bool:
    """Whether it is no count: `23 văn bản (quyết định 03, kế hoạch 05)` counts decisions."""
    counted = COUNTED.search(match.string, max(0, match.start() - LISTED), match.start())
    return counted is None or match.string[match.end() :].lstrip()[:1] not in (",", ";", ")")


def _not_behind(alternatives_: str) -> str:
    return "".join(rf"(?<!\b{word}\s)" for word in alternatives_.split("|"))


def of_measures(words: Words, units: Iterable[Unit]) -> Iterator[Grammar]:
    """Money and land, glued to their unit or not (`160m²`), and ranges (`10 - 15 ngày`)."""
    spelt = {unit.name: unit.spellings for unit in units}
    every = alternatives(s for spellings in spelt.values() for s in spellings)
    measured = rf"(?<![\w.,/])(?P<n>{NUMBER}\s?(?P<unit>{every}))(?![\w/])"
    for kind, role in MEASURES:
        own = {s.lower() for name in words[role] for s in (name, *spelt.get(name, ()))}
        yield Grammar(kind, ignoring(measured), masks=False, holds=_of_one_of(own))
    several = rf"{START}(?P<n>{NUMBER}\s?[-–]\s?{NUMBER})"
    hours = alternatives(s for name in words["time-unit"] for s in spelt.get(name, ()))
    yield Grammar("share", ignoring(rf"{several}(?=\s*%)"), holds=_rises)
    yield Grammar("duration", ignoring(rf"{several}(?=\s*(?:{hours})(?!\w))"), holds=_rises)
    yield Grammar("count", ignoring(rf"{several}(?=\s*(?:{every})(?!\w))"), holds=_rises)
    years = r"\d{1,3}(?:\s*(?:-|–|đến)(?:\s+dưới)?\s*\d{1,3})?"
    aged = rf"{START}(?P<n>{years})\s+(?:{alternatives(words['age-unit'])})(?!\w)"
    yield Grammar("other", ignoring(aged))


def _rises(several: re.Match[str]) -> bool:
    """`5 - 10%` is a range; `trực tuyến 600 - 93,75%` is a count and its share."""
    first, last = (
        float(number.strip().replace(".", "").replace(",", "."))
        for number in re.split("[-–]", several["n"])
    )
    return first < last


def _of_one_of(spellings: set[str]) -> Callable[[re.Match[str]], bool]:
    return lambda match: " ".join(match["unit"].lower().split()) in spellings
