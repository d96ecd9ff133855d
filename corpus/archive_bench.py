"""How fast and how large the archive is: `python -m corpus.archive_bench --count 1000`."""

import argparse
import random
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import NamedTuple

from corpus.archive_server import addressed
from corpus.archive_text import report, reports
from corpus.archive_words import words
from hcc_parse.archive import open_archive
from hcc_parse.archive.questions import Condition, FacetName, Question

NOW = "2026-07-01T00:00:00+00:00"
QUERIES = 200
AHEAD = 200  # reports made before the clock runs


class Lapse(NamedTuple):
    """Seconds by the clock on the wall, and of the processor alone."""

    wall: float
    processor: float


class Speed(NamedTuple):
    """What was measured.

    Attributes:
        number: Reports.
        adding: Of one report, that of making it left out.
        p50: Of the middle query.
        p95: What five queries of a hundred take longer than.
        slowest: By the wall, and its query.
        text: Bytes of text.
        size: Bytes of the database.
    """

    number: int
    adding: Lapse
    p50: Lapse
    p95: Lapse
    slowest: tuple[float, str]
    text: int
    size: int


def main() -> None:
    """Measure, and print a line."""
    parser = argparse.ArgumentParser(prog="python -m corpus.archive_bench", description=__doc__)
    parser.add_argument("--count", type=int, default=1000, help="how many reports")
    parser.add_argument("--seed", type=int, default=1, help="for words and numbers")
    parser.add_argument("--db", type=Path, help="where to leave the archive")
    parser.add_argument("--url", help="an empty database of PostgreSQL; `new` starts a server")
    options = parser.parse_args()
    with TemporaryDirectory() as folder, addressed(options.url) as url:
        where = url or str(options.db or Path(folder) / "archive.db")
        speed = measured(where, options.count, options.seed)
    wall, processor = (1 / seconds for seconds in speed.adding)
    print(f"{speed.number} reports; by the wall, and of the processor alone in brackets:")
    print(f"added {wall:.0f} a second ({processor:.0f})")
    for name, lapse in (("p50", speed.p50), ("p95", speed.p95)):
        print(f"search {name} {lapse.wall * 1000:.1f} ms ({lapse.processor * 1000:.1f})")
    print(f"slowest {speed.slowest[0] * 1000:.0f} ms: {speed.slowest[1]}")
    ratio = speed.size / speed.text
    print(f"{speed.size / 1e6:.1f} MB, {ratio:.2f} times the text ({speed.text / 1e6:.1f} MB)")


def measured(where: str, count: int, seed: int) -> Speed:
    """Fill an archive with synthetic reports and ask it the mix of queries.

    The time of the processor is that of this process; a server has its own.

    Args:
        where: A file that is not there yet, or the address of an empty database.
        count: How many reports.
        seed: For words and numbers.
    """
    archive = open_archive(where, make=True)
    adding, text = [Lapse(0, 0)], 0
    made = reports(count, seed)
    while batch := list(islice(made, AHEAD)):
        with _timed(adding):
            for holding in batch:
                archive.add(holding, None, NOW)
        text += sum(len(line.text.encode()) for one in batch for line in one.lines)
    queries: list[Lapse] = []
    said = []
    for question in mix(seed):
        with _timed(queries):
            archive.search(question)
        said.append((queries[-1].wall, _said(question)))
    size = archive.stats().database
    archive.close()
    each = Lapse(sum(a.wall for a in adding) / count, sum(a.processor for a in adding) / count)
    p50, p95 = _at(queries, 50), _at(queries, 95)
    return Speed(count, each, p50, p95, max(said), text, size)


@contextmanager
def _timed(into: list[Lapse]) -> Iterator[None]:
    wall, processor = perf_counter(), process_time()
    yield
    into.append(Lapse(perf_counter() - wall, process_time() - processor))


def _at(lapses: list[Lapse], share: int) -> Lapse:
    """What so many of a hundred take at most, by either clock."""
    clocks = (sorted(clock) for clock in zip(*lapses, strict=True))
    return Lapse(*(clock[len(clock) * share // 100] for clock in clocks))


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
