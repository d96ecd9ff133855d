"""Dates and stretches of time, as written: "ngày 09/6/2025", "từ ngày … đến ngày …"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from hcc_parse.domain import DateMention, Passage, Period

BLANK = r"[\s.…_]*"
DATE = re.compile(
    r"""
    (?P<word> ngày\s+ )?
    (?<![\d/.,]) (?P<d>\d{1,2}) \s?(?P<sep>[/.-])\s? (?P<m>\d{1,2}) \s?(?P=sep)\s? (?P<y>\d{4})
    (?! [\d/] | \.\d | -\d{1,2}(?![\d/]) | -[A-ZĐ] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
LONG_DATE = re.compile(
    rf"ngày(?P<d>\s*\d{{1,2}}\s*|{BLANK})tháng(?P<m>\s*\d{{1,2}}\s*|{BLANK})năm(?P<y>\s*\d{{4}}|{BLANK})",
    re.IGNORECASE,
)
# `từ 15 tháng 3 năm 2026`: without the word, a date only when it is whole.
BARE_DATE = re.compile(
    r"(?<![\d/.,])(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})\s+năm\s+(?P<y>\d{4})(?!\d)",
    re.IGNORECASE,
)
SHORT_DATE = re.compile(r"ngày\s+(?P<d>\d{1,2})/(?P<m>\d{1,2})(?![\d/])", re.IGNORECASE)
BLANK_DAY = re.compile(r"ngày[\s.…_]*/\s*(?P<m>\d{1,2})\s*/\s*(?P<y>\d{4})", re.IGNORECASE)
TO = re.compile(r"\s*(?:đến|tới|-|–)\s*(?:hết\s+)?", re.IGNORECASE)
FROM = re.compile(r"(?:từ|kể từ)\s+$", re.IGNORECASE)

ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
YEAR = r"(?:\s*/\s*(?P<y1>\d{4})|\s+năm\s+(?P<y2>\d{4}))?"
NAMED = re.compile(
    rf"""
    (?<!\w)(?:
      q(?:uý|úy)\s+(?P<quarter>IV|I{{1,3}}|[1-4])(?!\w)
    | (?P<half>(?:0?6|sáu)\s+tháng(?!\s+\d)
        (?:\s+(?P<which>đầu|cuối)(?:\s+năm(?!\s+\d))?|(?=\s+năm\s+\d{{4}}))?)
    | (?P<nine>(?:0?9|chín)\s+tháng(?!\s+\d)(?:\s+đầu(?:\s+năm(?!\s+\d))?|(?=\s+năm\s+\d{{4}}))?)
    | (?P<months>0?[1-9]|1[01])\s+tháng\s+(?:đầu|cuối)(?:\s+năm(?!\s+\d))?
    | tháng\s+(?P<month>0?[1-9]|1[0-2])(?![\d/]\d?(?!\d{{3}}))
    ){YEAR}
    """,
    re.VERBOSE | re.IGNORECASE,
)


def find_dates(passage: Passage) -> Iterator[DateMention]:
    """Yield the dates of a passage from left to right, impossible and incomplete ones too."""
    found = [
        *DATE.finditer(passage.plain),
        *LONG_DATE.finditer(passage.plain),
        *BARE_DATE.finditer(passage.plain),
        *SHORT_DATE.finditer(passage.plain),
        *BLANK_DAY.finditer(passage.plain),
    ]
    end = 0
    for match in sorted(found, key=lambda m: (m.start(), -m.end())):
        if match.start() < end:
            continue  # a part of the date before it
        end = match.end()
        parts = match.groupdict()
        yield DateMention(
            text=passage.text[slice(*match.span())].rstrip(),
            day=_number(parts.get("d")),
            month=_number(parts["m"]),
            year=_number(parts.get("y")),
            place=passage.at(match.start(), match.start() + len(match[0].rstrip())),
        )


def find_periods(passage: Passage, dates: list[DateMention]) -> Iterator[Period]:
    """Yield the stretches of time of a passage: two days joined by `đến`, or a name."""
    for first, second in pairwise(dates):
        between = passage.plain[first.place.end : second.place.start]
        before = FROM.search(passage.plain, max(0, first.place.start - 12), first.place.start)
        if TO.fullmatch(between) and (before or "-" in between or "–" in between):
            start = before.start() if before else first.place.start
            yield Period(
                text=passage.text[start : second.place.end],
                start=first,
                end=second,
                place=passage.at(start, second.place.end),
            )
    for match in NAMED.finditer(passage.plain):
        if any(d.place.start <= match.start() < d.place.end for d in dates):
            continue
        year = match["y1"] or match["y2"]
        yield Period(
            text=passage.text[slice(*match.span())],
            name=_name(match),
            year=int(year) if year else None,
            place=passage.at(*match.span()),
        )


def _name(match: re.Match[str]) -> str:
    if match["quarter"]:
        return f"quarter-{ROMAN[match['quarter'].lower()]}"
    if match["half"]:
        return "half-2" if (match["which"] or "").lower() == "cuối" else "half-1"
    if match["months"]:
        return f"months-{int(match['months'])}"
    return "nine-months" if match["nine"] else f"month-{int(match['month'])}"


def _number(text: str | None) -> int | None:
    return int(text) if text and text.strip().isdecimal() else None
