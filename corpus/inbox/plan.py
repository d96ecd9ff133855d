"""What happens to each unit of an inbox: who is silent, who sends twice, whose file is broken."""

from dataclasses import dataclass
from random import Random
from typing import Literal

from corpus.generate.roster import Commune

Fate = Literal[
    "sent",  # one report, true
    "slipped",  # one report with known slips
    "missing",  # nothing came
    "copied",  # the same bytes twice
    "renewed",  # a report, and a later one that replaces it
    "last quarter",  # a report on the quarter before
    "scanned",  # pictures of pages, of every second report with known slips
    "broken",  # a file that cannot be read
]
OF_114: dict[Fate, int] = {
    "missing": 5,
    "copied": 2,
    "renewed": 2,
    "last quarter": 3,
    "scanned": 3,
    "broken": 6,
    "slipped": 25,
}
ALL = 114
PDF_PART = 0.4  # the part of the reports that are sent as PDF


@dataclass(frozen=True, slots=True)
class Lot:
    """What falls to one unit: its number, its fate, the form of its file.

    `turn` counts the units of one fate.
    """

    index: int
    unit: Commune
    fate: Fate
    form: Literal["docx", "pdf"]
    turn: int


def plan(units: tuple[Commune, ...], seed: int, healthy: bool = False) -> tuple[Lot, ...]:
    """Draw the fate of each unit; of 114 units as many as `OF_114` says, of more in proportion.

    Args:
        units: The units, in the order of the roster.
        seed: Of all that is drawn.
        healthy: Whether each unit sends one true report.
    """
    rng = Random(f"inbox/{seed}/{len(units)}")
    fates: list[Fate] = []
    for fate, often in OF_114.items():
        fates += [fate] * max(1, often * len(units) // ALL)
    fates = [] if healthy else fates[: len(units)]
    fates += ["sent"] * (len(units) - len(fates))
    rng.shuffle(fates)
    return tuple(
        Lot(
            index,
            unit,
            fate,
            "pdf" if rng.random() < PDF_PART else "docx",
            fates[:index].count(fate),
        )
        for index, (unit, fate) in enumerate(zip(units, fates, strict=True))
    )
