"""Slips of spelling in a label, of the kinds that typists and scanners make."""

import csv
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from io import StringIO
from random import Random

from hcc_parse.vietnamese import fold

LETTERS = "abcdeghiklmnopqrstuvxy"


def _left_out(words: str, rng: Random) -> str:
    at = rng.randrange(len(words))
    return words[:at] + words[at + 1 :]


def _put_in(words: str, rng: Random) -> str:
    at = rng.randrange(len(words))
    return words[:at] + rng.choice(LETTERS) + words[at:]


def _changed(words: str, rng: Random) -> str:
    at = rng.choice([n for n, letter in enumerate(words) if letter.isalpha()])
    return words[:at] + rng.choice(LETTERS.replace(fold(words[at]), "")) + words[at + 1 :]


def _swapped(words: str, rng: Random) -> str:
    at = rng.randrange(len(words) - 1)
    return words[:at] + words[at + 1] + words[at] + words[at + 2 :]


def _two_letters(words: str, rng: Random) -> str:
    return _changed(_left_out(words, rng), rng)


def _misread(words: str, rng: Random) -> str:
    """Two signs that a scanner takes for others."""
    for _ in range(2):
        fitting = [pair for pair in confusions() if pair[0] in words]
        if fitting:
            printed, read = rng.choice(fitting)
            places = [n for n in range(len(words)) if words.startswith(printed, n)]
            at = rng.choice(places)
            words = words[:at] + read + words[at + len(printed) :]
    return words


def _word_missing(words: str, rng: Random) -> str:
    apart = words.split()
    del apart[rng.randrange(len(apart))]
    return " ".join(apart)


def _words_turned(words: str, rng: Random) -> str:
    """Two neighbouring words in the other order."""
    apart = words.split()
    at = rng.randrange(max(1, len(apart) - 1))
    apart[at : at + 2] = reversed(apart[at : at + 2])
    return " ".join(apart)


def _space_lost(words: str, rng: Random) -> str:
    spaces = [n for n, letter in enumerate(words) if letter == " "]
    at = rng.choice(spaces) if spaces else len(words)
    return words[:at] + words[at + 1 :]


def _marks_lost(words: str, rng: Random) -> str:
    apart = words.split()
    at = rng.randrange(len(apart))
    apart[at] = fold(apart[at])
    return " ".join(apart)


SLIPS: dict[str, Callable[[str, Random], str]] = {
    "marks lost": _marks_lost,
    "letter left out": _left_out,
    "letter put in": _put_in,
    "letter changed": _changed,
    "letters swapped": _swapped,
    "two letters wrong": _two_letters,
    "misread by a scanner": _misread,
    "space lost": _space_lost,
    "word missing": _word_missing,
    "words turned": _words_turned,
}


@cache
def confusions() -> tuple[tuple[str, str], ...]:
    """What is printed, and what a scanner makes of it."""
    text = files("corpus.terms").joinpath("confusions.csv").read_text("utf-8")
    return tuple((row["printed"], row["read"]) for row in csv.DictReader(StringIO(text)))
