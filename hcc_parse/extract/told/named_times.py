"""Months and quarters told by number, in plain letters: `thang 7/2026`, `quy ii nam 2026`."""

import re

TIME = (
    r"\b(?P<kind>thang|quy) (?P<number>\d{1,2}|i{1,3}|iv|thu (?:nhat|hai|ba|tu|nam|sau))\b"
    r"(?!/\d{1,2}\b)"
    r"(?:(?: nam |\s?/\s?)(?P<year>20\d\d)\b)?"
)
QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
ORDINALS = {"thu nhat": 1, "thu hai": 2, "thu ba": 3, "thu tu": 4, "thu nam": 5, "thu sau": 6}


def order_of(match: re.Match[str], mark: str = "") -> tuple[int, int] | None:
    """Year and number of a time, for putting several in order; 0 for a year that is not written.

    Args:
        match: A match of TIME.
        mark: What its groups end in, where a pattern holds several.
    """
    number = match[f"number{mark}"]
    read = int(number) if number.isdecimal() else (QUARTERS | ORDINALS).get(number)
    return None if read is None else (int(match[f"year{mark}"] or 0), read)


def numbered(mark: str) -> str:
    """The pattern of a time whose group names end in a mark."""
    return re.sub(r"\(\?P<(\w+)>", rf"(?P<\g<1>{mark}>", TIME)
