"""The small series of scans that a test holds to committed figures, and what is aimed at."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from corpus.scanning.run import Task
from corpus.score.record import HERE
from corpus.score.tally import Rate

SCANNING = HERE / "scanning.tsv"
NAME = "series"
SERIES = (Task(24, (200,)), Task(42, (300,)), Task(32, (150,)))  # of few pages each


class Aim(NamedTuple):
    """What a measure should reach at a resolution; of faults, what it may not pass."""

    measure: str
    forms: tuple[str, ...]
    key: str
    least: float


EVERY = ("150", "200", "300")
AIMS = (
    Aim("numeric cells exact", ("200", "300"), "all", 0.99),
    Aim("numeric cells exact", ("150",), "all", 0.97),
    Aim("wrong cells doubtful", EVERY, "all", 0.95),
    Aim("words, recall", EVERY, "all", 0.975),
    Aim("words, precision", EVERY, "all", 0.975),
    Aim("citations, F1", EVERY, "symbol", 0.97),
    Aim("citations, F1", EVERY, "symbol, type and date", 0.97),
    Aim("slips told of those told digitally", EVERY, "all", 0.9),
    Aim("false errors per report", EVERY, "all", 0),
)


def aims(rates: Iterable[Rate]) -> Iterator[str]:
    """A line for each aim: what was reached, and whether that is enough."""
    found = {(rate.measure, rate.form, rate.key): rate.rate for rate in rates}
    yield "\n| aim | form | reached | wanted | |\n|---|---|---|---|---|"
    for aim in AIMS:
        for form in aim.forms:
            reached = _reached(found, aim, form)
            if reached is None:
                continue
            is_met = reached <= aim.least if aim.least == 0 else reached >= aim.least
            named = aim.measure if aim.key == "all" else f"{aim.measure}: {aim.key}"
            share = f"{100 * reached:.2f} % | {100 * aim.least:.1f} %"
            yield f"| {named} | {form} | {share} | {'met' if is_met else 'MISSED'} |"


def _reached(found: dict[tuple[str, str, str], float], aim: Aim, form: str) -> float | None:
    if not aim.measure.endswith("F1"):
        return found.get((aim.measure, form, aim.key))
    parts = [
        found.get((aim.measure.replace("F1", part), form, aim.key))
        for part in ("recall", "precision")
    ]
    recall, precision = parts
    if recall is None or precision is None:
        return None
    return 2 * recall * precision / (recall + precision) if recall + precision else 0.0
