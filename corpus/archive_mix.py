"""What the archive is asked when its speed is measured: a fixed mix of questions."""

import random
from collections.abc import Iterator
from decimal import Decimal

from corpus.archive_text import report
from corpus.archive_words import words
from hcc_parse.archive.questions import Condition, FacetName, Question

QUERIES = 200


def mix(seed: int) -> Iterator[Question]:
    """The fixed mix: words with marks and without, phrases, symbols, figures, narrowed ones."""
    chance = random.Random(f"queries {seed}")
    vocabulary = sorted(words(), key=lambda word: (-len(words()[word]), word))
    some = report(3, seed).brief
    for number in range(QUERIES):
        common, rare = chance.choice(vocabulary[:50]), chance.choice(vocabulary[50:])
        following = chance.choice(words()[rare])
        only: tuple[tuple[FacetName, str], ...] = ()
        figures: tuple[Condition, ...] = ()
        match number % 10:
            case 0:
                text = common
            case 1:
                text = rare
            case 2:
                text = f"{common} {rare}"
            case 3:
                text = f'"{rare} {following}"'
            case 4:
                text = f"{rare} -{common}"
            case 5:
                text = chance.choice(some.cited).symbol if some.cited else common
            case 6:
                text, only = rare, (("year", str(chance.randint(2016, 2026))),)
            case 7:
                text, only = "", (("unit", some.unit or ""), ("year", "2016"))
            case 8:
                text, figures = "", (Condition("resolved_overdue", ">", Decimal(20)),)
                only = (("period", "2016-Q1"),)
            case _:
                text = f"{rare[:2]}* {common}"
        yield Question(text=text, only=only, figures=figures)
