"""Whatever a person may type into the archive: `python -m corpus.archive_fuzz --count 100000`."""

import argparse
import random
import re
import sqlite3
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from corpus.archive_server import addressed
from corpus.archive_text import reports
from corpus.archive_words import words
from hcc_parse.archive import Archive, open_archive
from hcc_parse.archive.questions import Question
from hcc_parse.errors import HccError
from hcc_parse.vietnamese import unmark

NOW = "2026-07-01T00:00:00+00:00"
SIGNS = list("\"'*-+^:(){}[]<>=|&/\\.,;%_~`!?#$@ \x00\n\t“”«»–—\u0300\u0323\u200b\ufeff\U0001f600")
COMMANDS = [
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    "NEAR/2",
    "title:",
    "words :",
    "118/2025/NĐ-CP",
    "--",
    "/*",
]
LAST = 0x10FFFF
FAULTS = (HccError, sqlite3.Error, ValueError, TypeError, LookupError, ArithmeticError, re.error)


class Fuzzed(NamedTuple):
    """What queries left to chance came to.

    Attributes:
        number: How many were put.
        errors: Those that were errors, with the error.
        seconds: Of all.
        differing: Those for which the other engine has other hits, with both.
    """

    number: int
    errors: tuple[tuple[str, str], ...]
    seconds: float
    differing: tuple[tuple[str, str], ...] = ()


def main() -> None:
    """Put so many queries, print what they cost, and exit 1 unless none was an error."""
    parser = argparse.ArgumentParser(prog="python -m corpus.archive_fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=100_000, help="how many queries")
    parser.add_argument("--seed", type=int, default=1, help="for the letters")
    parser.add_argument("--url", help="an empty database of PostgreSQL; `new` starts a server")
    options = parser.parse_args()
    with TemporaryDirectory() as folder, addressed(options.url) as (url, _):
        told = fuzzed(Path(folder), options.count, options.seed, url=url)
    beside = f", {len(told.differing)} with other hits in PostgreSQL" if options.url else ""
    print(f"{told.number} queries, {len(told.errors)} errors{beside}, {told.seconds:.0f} s")
    for query, error in (*told.errors[:10], *told.differing[:10]):
        print(f"{query!r}: {error}")
    sys.exit(bool(told.errors or told.differing))


def fuzzed(folder: Path, count: int, seed: int, size: int = 5, url: str | None = None) -> Fuzzed:
    """Search a small archive for strings left to chance, and one in PostgreSQL beside it.

    Args:
        folder: An empty folder.
        count: How many queries.
        seed: For the letters.
        size: How many reports the archive has.
        url: Of an empty database, in which the same must be found; None to leave that out.
    """
    places = [str(folder / "archive.db"), *([url] if url else [])]
    archives = [open_archive(place, make=True) for place in places]
    texts = []
    for holding in reports(size, seed):
        texts += [line.text for line in holding.lines]
        for archive in archives:
            archive.add(holding, None, NOW)
    chance, errors, differing = random.Random(seed), [], []
    start = perf_counter()
    for number in range(count):
        query = meant(chance, texts) if number % 2 else typed(chance)
        try:
            first, *others = (_hits(archive, query, size) for archive in archives)
        except FAULTS as error:
            errors.append((query, repr(error)))
        else:
            differing += [(query, f"{first} {other}") for other in others if other != first]
    seconds = perf_counter() - start
    for archive in archives:
        archive.close()
    return Fuzzed(count, tuple(errors), seconds, tuple(differing))


def _hits(archive: Archive, query: str, size: int) -> list[int]:
    """The numbers of the reports found, whatever their order."""
    found = archive.search(Question(text=query, limit=size, facets=False))
    return sorted(hit.head.id for hit in found.hits)


def typed(chance: random.Random) -> str:
    """Something typed: words, signs, commands of search engines, any letters there are."""
    vocabulary = list(words())
    parts = []
    for _ in range(chance.randint(0, 8)):
        match chance.randint(0, 4):
            case 0:
                parts.append(chance.choice(vocabulary))
            case 1:
                parts.append(chance.choice(COMMANDS))
            case 2:
                parts.append(_letter(chance))
            case _:
                parts.append(chance.choice(SIGNS))
    return chance.choice(["", " "]).join(parts)


def meant(chance: random.Random, texts: list[str]) -> str:
    """What a person may type to find a passage: words of it, some without their marks."""
    parts = []
    for _ in range(chance.randint(1, 3)):
        written = chance.choice(texts).split()
        start = chance.randrange(len(written))
        some = [
            unmark(word) if chance.random() < 0.3 else word
            for word in written[start : start + chance.randint(1, 4)]
        ]
        match chance.randint(0, 4):
            case 0:
                parts.append('"{}"'.format(" ".join(some)))
            case 1:
                parts.append(f"{some[0][: chance.randint(1, 4)]}*")
            case 2:
                parts.append('-"{}"'.format(" ".join(some)))
            case 3:
                parts.append("-".join(some))
            case _:
                parts.append(" ".join(some))
    return " ".join(parts)


def _letter(chance: random.Random) -> str:
    """Any character, half ones too."""
    return chr(chance.choice([chance.randint(0, LAST), chance.randint(0xD800, 0xDFFF)]))


if __name__ == "__main__":
    main()
