"""The invented units of an inbox, and the periods that they report on."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from corpus.generate.roster import Commune
from corpus.generate.span import Span

UNITS = Path(__file__).with_name("units.csv")
ASKED = "2026-Q2"
SECOND = Span(
    name="Quý II năm 2026",
    following="Quý III năm 2026",
    start=date(2026, 3, 15),
    end=date(2026, 6, 14),
    year_start=date(2025, 12, 15),
)
FIRST = Span(
    name="Quý I năm 2026",
    following="Quý II năm 2026",
    start=date(2025, 12, 15),
    end=date(2026, 3, 14),
    year_start=date(2025, 12, 15),
)
MORE = ("Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín")  # for more than 114 units


def units(count: int) -> tuple[Commune, ...]:
    """So many units; those beyond the list bear a name of it with a number."""
    with UNITS.open(encoding="utf-8", newline="") as file:
        listed = [Commune(row["name"], row["kind"]) for row in csv.DictReader(file)]
    more = (Commune(f"{one.name} {word}", one.kind) for word in MORE for one in listed)
    return tuple(one for one, _ in zip(_chain(listed, more), range(count), strict=False))


def roster_lines(chosen: tuple[Commune, ...]) -> Iterator[str]:
    """The units as a roster file, line by line."""
    yield "name,kind,aliases\n"
    for one in chosen:
        yield f"{one.name},{one.kind},\n"


def _chain(listed: list[Commune], more: Iterator[Commune]) -> Iterator[Commune]:
    yield from listed
    yield from more
