"""Days that borrow month and year from the date behind them: "ngày 15, 16 và 17/6/2026"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hcc_parse.domain import DateMention, Passage

ITEM = re.compile(
    r"(?P<from>(?:từ|\()\s?)?(?P<word>ngày\s{1,3})?(?<![\w/.,])(?P<d>\d{1,2})(?:/(?P<m>\d{1,2}))?"
    r"(?P<join>\s?(?:,|;|và|đến(?:\s+hết)?|tới|[-–])\s?)$",
    re.IGNORECASE,
)
LISTED = re.compile(r"\s?(?:,|;|và)\s?")
FARTHEST = 28  # letters from a day to the one behind it
LONGEST = 31  # days in one list


def days_before(
    passage: Passage, text: str, last: DateMention, after: int
) -> Iterator[DateMention]:
    """Yield the days that stand before a date in one list with it, from left to right.

    A list begins with `ngày`, or is two days joined by `đến` or a dash. A day takes its month from
    the day behind it where it comes earlier in the month; a year is taken over only within a list
    of days, since `từ 15/12 đến 14/6/2026` crosses one.

    Args:
        passage: The paragraph.
        text: Its plain text.
        last: The date, with its own month.
        after: Where the date before this list ends; nothing before it is looked at.
    """
    found: list[DateMention] = []
    behind, anchored = last, True
    while behind.month and behind.day and len(found) < LONGEST:
        start = behind.place.start
        match = ITEM.search(text, max(after, start - FARTHEST), start)
        item = _item(passage, match, behind) if match else None
        if match is None or item is None:
            anchored = anchored or (after > 0 and _is_joined(text, after, start))
            break
        found.append(item)
        behind = item
        joined = match["join"].strip()
        anchored = bool(match["word"]) or (len(found) == 1 and _is_pair(match, joined))
        if match["word"]:
            break
    if anchored:
        yield from reversed(found)


def with_years(text: str, dates: list[DateMention]) -> list[DateMention]:
    """Give `15/5` in `ngày 15/5, 20/5 và 01/6/2026` the year of the list."""
    for n in range(len(dates) - 2, -1, -1):
        date, behind = dates[n], dates[n + 1]
        if date.year is None and behind.year and date.month and date.day:
            earlier = (date.month, date.day) < (behind.month or 0, behind.day or 0)
            if earlier and _is_joined(text, date.place.end, behind.place.start):
                dates[n] = replace(date, year=behind.year)
    return dates


def _is_joined(text: str, start: int, end: int) -> bool:
    return LISTED.fullmatch(text, start, end) is not None


def _is_pair(match: re.Match[str], joined: str) -> bool:
    """Whether two days without `ngày` are joined to one stretch: `từ 15/12 đến`, `15-17/6`."""
    if joined in ("-", "–"):
        return bool(match["m"]) or match["join"] == joined
    return match["from"] is not None and joined not in (",", ";", "và")


def _item(passage: Passage, match: re.Match[str], behind: DateMention) -> DateMention | None:
    day, month = int(match["d"]), int(match["m"]) if match["m"] else None
    listed = match["join"].strip() in (",", ";", "và") or month is None
    if not 1 <= day <= 31 or (month is not None and not 1 <= month <= 12):
        return None
    if month is None and (behind.day is None or day >= behind.day):
        return None  # `ngày 28, 29 và 01/6`: nothing says which month
    own = month or behind.month or 0
    earlier = (own, day) < (behind.month or 0, behind.day or 0)
    start = match.start("word") if match["word"] else match.start("d")
    end = match.end("m") if match["m"] else match.end("d")
    return replace(
        behind,
        text=passage.text[start:end],
        day=day,
        month=own,
        year=behind.year if listed and earlier else None,
        place=passage.at(start, end),
    )
