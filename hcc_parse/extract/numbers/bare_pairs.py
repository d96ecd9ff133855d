"""Parts of a whole without a unit behind them: `Số hồ sơ thanh toán trực tuyến: 188/359`."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Unit
from hcc_parse.extract.numbers.patterns import COUNT
from hcc_parse.extract.word_patterns import whole

# Behind the pair the clause ends or a share follows; other words would say what it counts.
PAIR = re.compile(
    rf"(?<![\w.,/@~-])(?P<part>{COUNT})/(?P<whole>{COUNT})"
    r"(?=\s*(?:[,;)(]|$|\.(?:\s|$)|\s(?:đạt|chiếm|bằng)\s))"
)
CLAUSE = re.compile(r"[;.(\n]")
# `đạt 94,6% (2 664/2 816)`: alone in brackets behind a share they are what it is reckoned from.
OF_SHARE = re.compile(r"(?:%|phần trăm)\s?\((?:tức |là |tương ứng )?\s*$")
CLOSED = re.compile(r"\s?\)")
NEAR = 24  # characters before a pair in which a share opens the bracket around it
DAYS, MONTHS, YEARS = 31, 12, range(1900, 2200)


class BarePair(NamedTuple):
    """Where a number of a pair stands, its value, and the unit that its label names, if any."""

    start: int
    text: str
    value: Decimal
    unit: str | None


def find_bare_pairs(
    text: str, units: tuple[Unit, ...], words: Mapping[str, tuple[str, ...]]
) -> Iterator[BarePair]:
    """Yield both numbers of each pair whose own clause names what is counted, or tells its share.

    A pair that may be a date, and one of which the clause speaks as a rank, a score or a number of
    a paper, is left alone. One alone in brackets behind a share needs no unit: its numbers may be
    written with spaces (`2 664/2 816`), and would else fall into pieces.

    Args:
        text: A paragraph; what is no figure is blanked out.
        units: The units of measure.
        words: `bare-pair` names the units that may stand in the label, `no-bare-pair` what the
            label of something else holds, `pair-on-whole` what says that it is one number on
            another, and so no day.
    """
    counted = tuple(words.get("bare-pair", ()))
    if not counted:
        return
    other = whole(tuple(words.get("no-bare-pair", ())))
    told = whole(tuple(words.get("pair-on-whole", ())))
    for match in PAIR.finditer(text):
        start = match.start()
        closed = CLOSED.match(text, match.end())
        of_share = OF_SHARE.search(text, max(0, start - NEAR), start) if closed else None
        label = CLAUSE.split(text[: of_share.start() if of_share else start])[-1]
        part, total = (Decimal(re.sub(r"\D", "", match[name])) for name in ("part", "whole"))
        named = list(_spelt(units, counted).finditer(label))
        on_whole = told.search(label) is not None  # `đã giải quyết trên số tiếp nhận là 6/6`
        if (_is_day(part, total) and not on_whole) or other.search(label):
            continue
        if not of_share and (part > total or not named):
            continue
        unit = _names(units, counted)[named[-1][0].lower()] if named else None
        yield BarePair(match.start("part"), match["part"], part, unit)
        yield BarePair(match.start("whole"), match["whole"], total, unit)


def _is_day(part: Decimal, total: Decimal) -> bool:
    """`5/10` may be a day, `6/2026` a month."""
    return (part <= DAYS and total <= MONTHS) or (part <= MONTHS and int(total) in YEARS)


@cache
def _spelt(units: tuple[Unit, ...], counted: tuple[str, ...]) -> re.Pattern[str]:
    return whole(tuple(_names(units, counted)))


@cache
def _names(units: tuple[Unit, ...], counted: tuple[str, ...]) -> dict[str, str]:
    return {s.lower(): unit.name for unit in units if unit.name in counted for s in unit.spellings}
