"""Dates in every form: "ngày 09/6/2025", "ngày … tháng 6 năm 2026", "ngày 15, 16 và 17/6"."""

import re
from collections.abc import Iterable, Iterator, Mapping

from hcc_parse.domain import DateMention, Passage
from hcc_parse.extract.timing.days_before import days_before, with_years
from hcc_parse.extract.timing.spelt_out import in_letters, values_of_words, worded_dates
from hcc_parse.vietnamese import plain

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
# What may follow a day and month without `ngày`; a noun would make a ratio of them, `12/12 xã`.
ENDS = r"(?=\s*(?:[.,;:)]|$)|\s+(?:là|có|còn|đạt|đã|chưa|không|được|toàn|các)(?!\w))(?!,\d|\.\d)"
OTHERS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # `từ 15 tháng 3 năm 2026`: without the word, a date only when it is whole.
        r"(?<![\d/.,])(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})\s+năm\s+(?P<y>\d{4})(?!\d)",
        r"ngày\s+(?:m[ồù]ng\s+)?(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})(?:/(?P<y>\d{4}))?(?![\d/])",
        r"m[ồù]ng\s+(?P<d>\d{1,2})(?:\s+tháng\s+|/)(?P<m>\d{1,2})(?![\d/])",
        r"ngày\s+(?P<d>\d{1,2})\s?/\s?(?P<m>\d{1,2})(?:/(?P<y>\d{2}))?(?![\d/%])",
        r"(?:(?:đến|tới|hết|trước|sau)\s+)"
        rf"(?P<here>)(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}}){ENDS}",
        r"(?:(?:\(|kỳ\s|giai đoạn\s|từ\s)\d{1,2}/\d{1,2}\s?(?:[-–]|đến)\s?)"
        rf"(?P<here>)(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}}){ENDS}",
        r"ngày[\s.…_]*/(?P<m>\s*\d{1,2}\s*|[\s.…_]*)/\s*(?P<y>\d{4})",
        r"(?<![\w/.,-])(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])(?![\d-])",
    )
)
# `điểm 3.4.2025`, `phiên bản 1.2.2026`: the number of a part, with dots.
OF_A_PART = re.compile(
    r"(?:điểm|mục|khoản|điều|phần|chương|biểu|bảng|hình|phiên bản|ý)\s+(?:số\s+)?$", re.IGNORECASE
)
RISING = re.compile(r"(?:tăng|giảm|nâng|đạt|lên|xuống|còn|mức)\s+(?:từ\s+)?\S{0,9}\s*$")
MAYBE = re.compile(r"\d|tháng", re.IGNORECASE)
FEW = 16  # letters before a date that are looked at
CENTURY = 2000


def find_dates(
    passage: Passage, labels: Mapping[str, tuple[str, ...]] | None = None
) -> Iterator[DateMention]:
    """Yield the dates of a passage from left to right, impossible and incomplete ones too.

    Args:
        passage: A paragraph or cell.
        labels: Words for numbers; without them a date in words is passed over.
    """
    text = passage.plain
    if not MAYBE.search(text):
        return
    dates: list[DateMention] = []
    found = [*DATE.finditer(text), *LONG_DATE.finditer(text)]
    found += [match for pattern in OTHERS for match in pattern.finditer(text)]
    if labels and in_letters(text):
        found += worded_dates(text, labels)
    end = 0
    for match in _sorted(found):
        start = _start(match)
        if start < end or _is_other(match, text):
            continue  # a part of the date before it
        date = _date(passage, text, match, labels)
        dates += days_before(passage, text, date, end)
        dates.append(date)
        end = match.end()
    yield from with_years(text, dates)


def is_long(date: DateMention) -> bool:
    """Whether a date is written out as in a letterhead, `ngày 16 tháng 6 năm 2026`."""
    return LONG_DATE.match(f"{plain(date.text)} ") is not None


def _sorted(found: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    return sorted(found, key=lambda match: (_start(match), -match.end()))


def _start(match: re.Match[str]) -> int:
    """Where the date begins: words before `here` only led to it."""
    return match.start("here") if "here" in match.groupdict() else match.start()


def _is_other(match: re.Match[str], text: str) -> bool:
    """Whether what looks like a date is the number of a part, or a ratio such as `40/50`."""
    parts = match.groupdict()
    before = text[max(0, match.start() - FEW) : match.start()]
    if parts.get("sep") == "." and not parts["word"] and OF_A_PART.search(before):
        return True
    day, month = _number(parts.get("d")), _number(parts["m"])
    whole = len((parts.get("y") or "").strip()) == len("2026")
    if whole or day is None or month is None:
        return False
    rises = "here" in parts and RISING.search(before) is not None
    return rises or not (1 <= day <= 31 and 1 <= month <= 12)


def _date(
    passage: Passage,
    text: str,
    match: re.Match[str],
    labels: Mapping[str, tuple[str, ...]] | None,
) -> DateMention:
    parts, start = match.groupdict(), _start(match)
    year = _number(parts.get("y"), labels)
    if year is not None and year < 100:
        year += CENTURY
    end = start + len(text[start : match.end()].rstrip())
    return DateMention(
        text=passage.text[start:end],
        day=_number(parts.get("d"), labels),
        month=_number(parts["m"], labels),
        year=year,
        place=passage.at(start, end),
    )


def _number(text: str | None, labels: Mapping[str, tuple[str, ...]] | None = None) -> int | None:
    words = (text or "").strip()
    if words.isdecimal():
        return int(words)
    if labels is None or not words or not words[0].isalpha():
        return None
    return values_of_words(labels).get(" ".join(words.lower().split()))
