"""Times a grammar on hostile texts of doubled lengths, in seconds of the processor."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from time import process_time
from typing import NamedTuple

import yaml

from corpus.growth.attacked import Attacked
from corpus.growth.grammars import Grammar

SIZES = (25_000, 50_000, 100_000, 200_000)  # characters
TRIED = 6_000  # characters on which the worst texts are looked for
WORST = 2  # texts of these, doubled
PATIENCE = 20.0  # seconds; a text that took longer is not doubled again
LINEAR = 3.0  # times as long for twice the text: twice, and room for a busy machine
NOTICED = 0.2  # seconds below which growth is noise


Clock = Callable[[], float]


class Grown(NamedTuple):
    """What a grammar took on a text of each length; lengths that would take too long are left out.

    Attributes:
        grammar: Its name.
        text: What the text repeats.
        seconds: One for each of `SIZES`, from the shortest.
    """

    grammar: str
    text: str
    seconds: tuple[float, ...]

    @property
    def is_linear(self) -> bool:
        """Whether the last doubling cost about twice, or next to nothing."""
        if len(self.seconds) < len(SIZES):
            return False
        *_, before, last = self.seconds
        return last < NOTICED or last <= LINEAR * before


@cache
def hostile() -> tuple[tuple[str, bool], ...]:
    """What a hostile text repeats, and whether a long gap stands behind each."""
    read = yaml.safe_load(files("corpus.growth").joinpath("strings.yaml").read_text("utf-8"))
    alone = ((piece, False) for piece in read["repeated"])
    return (*alone, *((piece, True) for piece in read["before_a_gap"]))


def text_of(piece: str, gap: bool, size: int) -> str:
    """A text of about so many characters."""
    if gap:
        piece += " " * (size // 10)
    return piece * (size // len(piece))


def seconds_of(grammar: Grammar, text: str, clock: Clock) -> float:
    """What the work takes, without what is made ready for it."""
    work = grammar(Attacked(text))
    start = clock()
    work()
    return clock() - start


def grown(name: str, grammar: Grammar, clock: Clock = process_time) -> Iterator[Grown]:
    """Look for the texts on which a grammar takes longest, and double these.

    The clock tells seconds; a test has one that counts steps.
    """
    tried = [
        (seconds_of(grammar, text_of(piece, gap, TRIED), clock), piece, gap)
        for piece, gap in hostile()
    ]
    for _, piece, gap in sorted(tried, reverse=True)[:WORST]:
        seconds: list[float] = []
        for size in SIZES:
            seconds.append(seconds_of(grammar, text_of(piece, gap, size), clock))
            if seconds[-1] > PATIENCE:
                break
        yield Grown(name, f"{piece!r}{' and a gap' if gap else ''}", tuple(seconds))
