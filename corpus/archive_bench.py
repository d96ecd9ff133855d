"""How fast and how large the archive is: `python -m corpus.archive_bench --counts 1000 10000`."""

import argparse
import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import NamedTuple

from corpus.archive_mix import mix
from corpus.archive_server import addressed
from corpus.archive_text import reports
from hcc_parse.archive import Archive, open_archive
from hcc_parse.archive.questions import Question
from hcc_parse.domain.holding import Holding

NOW = "2026-07-01T00:00:00+00:00"
Clock = Callable[[], float]
AHEAD = 20  # reports made before the clock runs
HEAD = (
    "| Reports | Added a second | Search p50 | p95 | slowest | First after adding | Size | Text |\n"
    "|---|---|---|---|---|---|---|---|"
)


class Lapse(NamedTuple):
    """Seconds by the clock on the wall, and of the processor alone."""

    wall: float
    processor: float


class Speed(NamedTuple):
    """What was measured.

    Attributes:
        number: Reports.
        adding: Of one report since the number before, that of making it left out.
        first: Of the first search after adding, which reads what is kept for the others.
        p50: Of the middle query.
        p95: What five queries of a hundred take longer than.
        slowest: By the wall, and its query.
        text: Bytes of text.
        size: Bytes of the database.
    """

    number: int
    adding: Lapse
    first: Lapse
    p50: Lapse
    p95: Lapse
    slowest: tuple[float, str]
    text: int
    size: int


def main() -> None:
    """Measure, and print a table: by the wall, and of the processor alone in brackets."""
    parser = argparse.ArgumentParser(prog="python -m corpus.archive_bench", description=__doc__)
    parser.add_argument(
        "--counts", type=int, nargs="+", default=[1000], help="how many reports, one after another"
    )
    parser.add_argument("--seed", type=int, default=1, help="for words and numbers")
    parser.add_argument("--db", type=Path, help="where to leave the archive")
    parser.add_argument("--url", help="an empty database of PostgreSQL; `new` starts a server")
    options = parser.parse_args()
    print(HEAD)
    with TemporaryDirectory() as folder, addressed(options.url) as (url, beside):
        where = url or str(options.db or Path(folder) / "archive.db")
        for speed in measured(where, options.counts, options.seed, beside):
            print(told(speed), flush=True)
            print(f"slowest at {speed.number}: {speed.slowest[1]}", file=sys.stderr)


def told(speed: Speed) -> str:
    """A row of the table."""
    wall, processor = (1 / seconds for seconds in speed.adding)
    times = (
        f"{lapse.wall * 1000:.0f} ms ({lapse.processor * 1000:.0f})"
        for lapse in (speed.p50, speed.p95)
    )
    cells = (
        f"{speed.number:,}".replace(",", "."),
        f"{wall:.0f} ({processor:.0f})",
        *times,
        f"{speed.slowest[0] * 1000:.0f} ms",
        f"{speed.first.wall * 1000:.0f} ms ({speed.first.processor * 1000:.0f})",
        f"{speed.size / 1e6:.0f} MB, {speed.size / speed.text:.2f} x",
        f"{speed.text / 1e6:.0f} MB",
    )
    return f"| {' | '.join(cells)} |"


def measured(
    where: str, counts: Sequence[int], seed: int, beside: Clock = lambda: 0.0
) -> Iterator[Speed]:
    """Fill an archive with synthetic reports; at each number ask it the mix of queries.

    Args:
        where: A file that is not there yet, or the address of an empty database.
        counts: Numbers of reports, each more than the one before.
        seed: For words and numbers.
        beside: Tells the seconds of the processor of a server, which are counted too.
    """
    archive = open_archive(where, make=True)
    made, there, text = reports(max(counts), seed), 0, 0
    for count in counts:
        adding: list[Lapse] = []
        for batch in _batches(made, count - there):
            with _timed(adding, beside):
                for holding in batch:
                    archive.add(holding, None, NOW)
            text += sum(len(line.text.encode()) for one in batch for line in one.lines)
        each = Lapse(*(sum(clock) / (count - there) for clock in zip(*adding, strict=True)))
        there = count
        yield _asked(archive, count, each, text, seed, beside)
    archive.close()


def _batches(made: Iterator[Holding], count: int) -> Iterator[list[Holding]]:
    """So many of the reports, a few at a time; what they take to be counted over is not timed."""
    for first in range(0, count, AHEAD):
        batch = list(islice(made, min(AHEAD, count - first)))
        gc.collect()
        gc.freeze()
        yield batch
        gc.unfreeze()


def _asked(
    archive: Archive, count: int, adding: Lapse, text: int, seed: int, beside: Clock
) -> Speed:
    first: list[Lapse] = []
    with _timed(first, beside):
        archive.search(Question())
    queries: list[Lapse] = []
    said = []
    for question in mix(seed):
        with _timed(queries, beside):
            archive.search(question)
        said.append((queries[-1].wall, _said(question)))
    p50, p95 = _at(queries, 50), _at(queries, 95)
    size = archive.stats().database
    return Speed(count, adding, first[0], p50, p95, max(said), text, size)


@contextmanager
def _timed(into: list[Lapse], beside: Clock) -> Iterator[None]:
    wall, processor = perf_counter(), process_time() + beside()
    yield
    into.append(Lapse(perf_counter() - wall, process_time() + beside() - processor))


def _at(lapses: list[Lapse], share: int) -> Lapse:
    """What so many of a hundred take at most, by either clock."""
    clocks = (sorted(clock) for clock in zip(*lapses, strict=True))
    return Lapse(*(clock[len(clock) * share // 100] for clock in clocks))


def _said(question: Question) -> str:
    return question.text or str(question.figures or question.only)


if __name__ == "__main__":
    main()
