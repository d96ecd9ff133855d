"""Averages told behind the figures they are of: `88,40; 90,15 và 91,70 điểm, bình quân 90,08`."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from hcc_parse.domain import Average, Figure, Knowledge, Passage
from hcc_parse.extract.numbers.numerals import read_cell
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

TIME = (
    r"(?:(?:thang|quy|tuan|ky|nam) (?:\d{1,4}|[ivx]{1,4})(?: nam \d{4}|/\d{4})?\s?(?::|la|dat)?\s)"
)
UNIT = r"(?:\s?(?!va\b|binh\b|trung\b)[a-z]+(?: [a-z]+)?)?"  # `điểm`, `hồ sơ`
BRACKET = r"(?:\s?\([^()]{1,30}\))?"
ITEM = rf"{TIME}?(?<![\d.,/]){WRITTEN}(?![\d/%]|\s?%){UNIT}{BRACKET}"
JOINT = r"\s?(?:[;,]\s(?:va )?|va )\s?"
NUMBER = re.compile(rf"(?<![\d.,/]){WRITTEN}")
FEWEST = 2


def find_listed_averages(passage: Passage, knowledge: Knowledge) -> Iterator[Average]:
    """Yield averages of counts or scores listed right before them; shares may be weighed.

    Args:
        passage: A paragraph.
        knowledge: The words of averages.
    """
    folded = unmark(passage.plain)
    for match in _shape(knowledge.number_words.get("average", ())).finditer(folded):
        numbers = [
            number
            for item in re.finditer(ITEM, match["list"])
            if (number := _last_number(item[0], match.start("list") + item.start()))
        ]
        value = _figure(passage, *match.span("value"))
        listed = [_figure(passage, *number) for number in numbers]
        known = [figure for figure in listed if figure is not None]
        if value is None or len(known) != len(listed) or len(known) < FEWEST:
            continue
        least, most = min(f.value for f in known), max(f.value for f in known)
        if not least / 2 < value.value < most * 2:
            continue
        start, end = known[0].place.start, known[-1].place.end
        total = Figure(
            text=passage.text[start:end],
            value=sum((f.value for f in known), Decimal(0)),
            place=passage.at(start, end),
        )
        yield Average(average=value, total=total, count=len(known), subject="số bình quân")


def _last_number(item: str, at: int) -> tuple[int, int] | None:
    """Where the number of an item stands; that of its month stands before it."""
    bare = re.sub(r"\([^()]*\)", lambda m: " " * len(m[0]), item)
    found = list(NUMBER.finditer(bare))
    return (at + found[-1].start(), at + found[-1].end()) if found else None


def _figure(passage: Passage, start: int, end: int) -> Figure | None:
    read = read_cell(passage.plain[start:end])
    if read is None:
        return None
    value, decimals, _ = read
    return Figure(
        text=passage.text[start:end],
        value=value,
        decimals=decimals,
        kind="other",
        place=passage.at(start, end),
    )


@cache
def _shape(average: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w/.,])(?P<list>{ITEM}(?:{JOINT}{ITEM}){{1,11}})[\s,;]{{1,3}}"
        rf"(?:(?:dat|tinh|diem) )?(?:{alternatives(map(unmark, average))})"
        rf"(?: chung| la| dat| \d thang| moi thang)*\s(?P<value>{WRITTEN})(?!\s?%|/)"
    )
