"""What a change is counted in: by its own words, or by those of the bracket behind it."""

import re

from hcc_parse.extract.numbers.patterns import WRITTEN

SHARES = re.compile(rf"(?<![\d.,/])(?P<n>{WRITTEN})\s?%")
PLAIN = re.compile(rf"(?<![\d.,/])(?P<n>{WRITTEN})(?![\d/]|[.,]\d|\s?%)")
POINTS = ("diem %", "diem phan tram")
UNTOLD = "so"  # the words of comparison stand right behind: `tăng 04 so với Quý II (10 đơn)`
BRACKET = re.compile(
    rf"[^.;()\n]{{0,90}}?\((?:[^()\d\n]{{0,40}}\s)?{WRITTEN}"
    r"(?: (?P<unit>[a-z]+)(?: [a-z]+)?(?:, [a-z]+ [a-z]+)?)?(?=\W*\))"
)


def told_in(unit: str) -> re.Pattern[str]:
    """Numbers of the unit of a change: shares for points of them, ranks for places.

    Args:
        unit: The unit in plain letters; an empty one takes any number.
    """
    if unit in POINTS:
        return SHARES
    if unit == "bac":
        return re.compile(r"\bthu(?: hang)?\s(?P<n>\d{1,4})(?:/\d{1,4})?(?![\d/])")
    if not unit:
        return PLAIN
    return re.compile(rf"(?<![\d.,/])(?P<n>{WRITTEN})(?:/\d+)?\s?{unit}(?! %| phan tram)\b")


def unit_of(folded: str, change: re.Match[str], against: re.Pattern[str]) -> tuple[str, int]:
    """The unit of a change and where it ends; without one it counts what the bracket behind does.

    Args:
        folded: The paragraph in plain letters.
        change: The change, with the word behind its number as its `unit`.
        against: The words of comparison.
    """
    unit: str = change["unit"]
    if unit != UNTOLD or not against.match(folded, change.start("unit")):
        return unit, change.end()
    bracket = BRACKET.match(folded, change.end())
    return (bracket["unit"] or "") if bracket else unit, change.start("unit")
