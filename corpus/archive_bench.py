"""How fast and how large the archive is: `python -m corpus.archive_bench --count 1000`."""

import argparse
import random
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from corpus.archive_text import report, reports
from corpus.archive_words import words
from hcc_parse.archive import open_archive
from hcc_parse.archive.questions import Condition, FacetName, Question

NOW = "2026-07-01T00:00:00+00:00"
QUERIES = 200
AHEAD = 200  # reports made before the clock runs


class Speed(NamedTuple):
    """What was measured.

    Attributes:
        number: Reports.
        rate: Reports added a second, those of making them left out.
        p50: Seconds of the middle query.
        p95: Seconds that five queries of a hundred take longer than.
        slowest: The slowest query, and its seconds.
        text: Bytes of text.
        size: Bytes of the database.
    """

    number: int
    rate: float
    p50: float
    p95: float
    slowest: tuple[str, float]
    text: int
    size: int


def main() -> None:
    """Measure, and print a line."""
    parser = argparse.ArgumentParser(prog="python -m corpus.archive_bench", description=__doc__)
    parser.add_argument("--count", type=int, default=1000, help="how many reports")
    parser.add_argument("--seed", type=int, default=1, help="for words and numbers")
    parser.add_argument("--db", type=Path, help="where to leave the archive")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        path = options.db or Path(folder) / "archive.db"
        speed = measured(path, options.count, options.seed)
    print(
        f"{speed.number} reports: added {speed.rate:.0f} a second; search p50 "
        f"{speed.p50 * 1000:.1f} ms, p95 {speed.p95 * 1000:.1f} ms, slowest "
        f"{speed.slowest[1] * 1000:.0f} ms ({speed.slowest[0]}); size {speed.size / 1e6:.1f} MB, "
        f"{speed.size / speed.text:.2f} times the text ({speed.text / 1e6:.1f} MB)"
    )


def measured(path: Path, count: int, seed: int) -> Speed:
    """Fill an archive with synthetic reports and ask it the mix of queries.

    Args:
        path: A file that is not there yet.
        count: How many reports.
        seed: For words and numbers.
    """
    archive = open_archive(str(path), make=True)
    spent, text = 0.0, 0
    made = reports(count, seed)
    while batch := list(islice(made, AHEAD)):
        start = perf_counter()
        for holding in batch:
            archive.add(holding, None, NOW)
        spent += perf_counter() - start
        text += sum(len(line.text.encode()) for one in batch for line in one.lines)
    times = []
    for question in mix(seed):
        start = perf_counter()
        archive.search(question)
        times.append((perf_counter() - start, _said(question)))
    times.sort()
    size = archive.stats().database
    archive.close()
    slowest = (times[-1][1], times[-1][0])
    middle, most = times[len(times) // 2][0], times[len(times) * 95 // 100][0]
    return Speed(count, count / spent, middle, most, slowest, text, size)


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


def _said(question: Question) -> str:
    return question.text or str(question.figures or question.only)


if __name__ == "__main__":
    main()
