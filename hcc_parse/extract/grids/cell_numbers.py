"""Cells that say more than one plain number: by how much something changed, a part of a whole."""

import re

from hcc_parse.domain import Figure, Passage
from hcc_parse.extract.numbers.numerals import read_cell
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.vietnamese import unmark

CHANGE = re.compile(
    rf"\(?(?P<way>[+–−-]|(?:tang|giam)(?: len| them| xuong| di)?)\s?(?P<number>{WRITTEN})"
    r"(?P<share>\s?%)?(?: [a-z]+){0,3}(?: %)?\)?"
)
PAIR = re.compile(rf"(?P<part>{WRITTEN})\s?/\s?(?P<whole>{WRITTEN})(?: [a-z]+){{0,3}}")
FALLS = ("-", "–", "−", "giam")


def change_in(passage: Passage) -> Figure | None:
    """Read a cell that tells a change: `+718`, `-7`, `Tăng 65`, `-8,62%`; its value has a sign.

    >>> from hcc_parse.domain import Address
    >>> change_in(Passage(text="Giảm 1.012", address=Address(0))).value
    Decimal('-1012')
    """
    written = unmark(passage.plain)
    match = CHANGE.fullmatch(written.strip())
    if match is None:
        return None
    start = len(written) - len(written.lstrip())
    share = match["share"] is not None
    found = _number(passage, start + match.start("number"), start + match.end("number"))
    if found is None:
        return None
    sign = -1 if match["way"].startswith(FALLS) else 1
    first, stop = start + match.start("way"), start + match.end("number")
    return Figure(
        text=passage.text[first:stop],
        value=sign * found.value,
        decimals=found.decimals,
        kind="share" if share else "other",
        unit="%" if share else None,
        place=passage.at(first, stop),
    )


def pair_in(passage: Passage) -> tuple[Figure, Figure] | None:
    """Read a cell that tells a part and its whole: `6.588/7.167`, `12/15 hồ sơ`.

    Months and years are no such thing: `6/2026`.
    """
    written = unmark(passage.plain)
    match = PAIR.fullmatch(written.strip())
    if match is None:
        return None
    start = len(written) - len(written.lstrip())
    part, whole = (
        _number(passage, start + match.start(name), start + match.end(name))
        for name in ("part", "whole")
    )
    if part is None or whole is None or whole.value <= 0 or _is_month(part, whole):
        return None
    return part, whole


def _is_month(part: Figure, whole: Figure) -> bool:
    return part.value <= 12 and 2000 <= whole.value <= 2100 and "." not in whole.text


def _number(passage: Passage, start: int, stop: int) -> Figure | None:
    read = read_cell(passage.plain[start:stop])
    if read is None:
        return None
    value, decimals, _ = read
    return Figure(
        text=passage.text[start:stop],
        value=value,
        decimals=decimals,
        kind="other" if decimals else "count",
        place=passage.at(start, stop),
    )
