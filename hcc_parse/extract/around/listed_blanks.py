"""Blanks among counts of one unit: `52 hồ sơ đúng hạn; … hồ sơ từ chối; 16 hồ sơ rút`."""

import re

NAME = re.compile(r" [a-z]{2}")
LAST = re.compile(r"[^.;,()]*\.?\s*$")


def ends_with_count(before: str, unit: str) -> bool:
    """Whether words end with a count of a unit: `đã giải quyết 1.203 hồ sơ, còn ... hồ sơ`.

    Args:
        before: The words before a comma, without marks.
        unit: The unit behind the dots.
    """
    return re.search(rf"\d {re.escape(unit.strip())}\s*$", before) is not None


def is_among_counts(before: str, behind: str, unit: str) -> bool:
    """Whether the items on both sides are counts of its unit: `3 hồ sơ …; … hồ sơ …; 16 hồ sơ …`.

    Behind the last one stands none; there only a semicolon tells that it is an item.

    Args:
        before: The words before the dots, without marks.
        behind: Those behind the unit.
        unit: The unit behind the dots.
    """
    thing = unit.strip()
    if thing == "%" or not NAME.match(behind):
        return False
    item = re.search(rf"\d {re.escape(thing)}\b[^.;,()]*(?P<sign>;|,| va)(?: va)? $", before)
    follows = re.match(rf"[^.;,()]*(?:[;,](?: va)?| va) [\d.]+ {re.escape(thing)}\b", behind)
    last = item is not None and item["sign"] == ";" and LAST.match(behind)
    return item is not None and bool(follows or last)
