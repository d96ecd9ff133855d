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
SHARED = re.compile(r"\d\s?%\s*\(\s*$")  # `đạt 99,66% (4.115/4.129)`
CLAUSE = re.compile(r"[;.(\n]")
NEAR = 12  # characters before a pair in which a share opens the bracket around it
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
    a paper, is left alone.

    Args:
        text: A paragraph; what is no figure is blanked out.
        units: The units of measure.
        words: `bare-pair` names the units that may stand in the label, `no-bare-pair` what the
            label of something else holds.
    """
    counted = tuple(words.get("bare-pair", ()))
    if not counted:
        return
    other = whole(tuple(words.get("no-bare-pair", ())))
    for match in PAIR.finditer(text):
        shared = SHARED.search(text, max(0, match.start() - NEAR), match.start())
        label = CLAUSE.split(text[: shared.start() if shared else match.start()])[-1]
        part, total = (Decimal(re.sub(r"\D", "", match[name])) for name in ("part", "whole"))
        named = list(_spelt(units, counted).finditer(label))
        if part > total or _is_day(part, total) or other.search(label):
            continue
        if not (named or shared):
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
