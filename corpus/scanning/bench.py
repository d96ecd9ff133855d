"""Time of reading scans beside bare Tesseract on the same pages: `python -m corpus.scanning.bench`.

Pages of text and pages of tables are timed apart, in turn, in one run. Each is read with nothing
kept, and once more with what was kept: then no page may be recognised again.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple
from unittest.mock import patch

from corpus.generate import FIXED, make
from corpus.scanning.making import KEPT, scan_file
from corpus.scanning.manners import look_of
from corpus.scanning.parting import pages_with_tables, parted, pictures_of
from corpus.score.fixed import FOLDER
from hcc_parse.read import read_report
from hcc_parse.read.scanned.engine import Engine

MOST = {"text": 1.3, "tables": 4.0}  # times bare Tesseract
REPORTS = (0, 1, 2, 14)


class Sample(NamedTuple):
    """Pages of one kind of one scan."""

    name: str
    kind: str
    pages: int
    scan: Path
    pictures: list[Path]


class Spent(NamedTuple):
    """What a work took: seconds on the clock, and seconds of the processor."""

    clock: float
    processor: float


class Taken(NamedTuple):
    """What was spent on one sample.

    Attributes:
        sample: The pages.
        bare: By Tesseract alone.
        first: By ours, with nothing kept.
        again: By ours, with what was kept.
        recognised: How many pictures the engine saw in the second reading.
        words: How many words were read then; without any, the time tells nothing.
    """

    sample: Sample
    bare: Spent
    first: Spent
    again: Spent
    recognised: int
    words: int


def main() -> None:
    """Time, print; exit 1 where it takes too long or a page is recognised again."""
    parser = argparse.ArgumentParser(prog="python -m corpus.scanning.bench", description=__doc__)
    parser.add_argument("--only", default=",".join(map(str, REPORTS)), help="numbers of reports")
    parser.add_argument("--dpi", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--folder", type=Path, default=KEPT, help="where scans are kept")
    options = parser.parse_args()
    taken: list[Taken] = []
    with TemporaryDirectory() as room:
        numbers = map(int, options.only.split(","))
        every = [
            one for n in numbers for one in samples(n, options.dpi, Path(room), options.folder)
        ]
        time_of(every[0])  # libraries are loaded once, not for each page
        for _ in range(options.rounds):
            for sample in every:
                taken.append(time_of(sample))
                print(f"    {told(taken[-1])}", flush=True)
    verdict = list(verdicts(taken))
    print(*(line for line, _ in verdict), sep="\n")
    sys.exit(0 if all(met for _, met in verdict) else 1)


def samples(number: int, dpi: int, room: Path, kept: Path = KEPT) -> Iterator[Sample]:
    """The pages of text and those of tables of one report of the fixed corpus."""
    name = make(FIXED, number).draft.name
    printed = FOLDER / f"{name}.pdf"
    scan = scan_file(name, printed.read_bytes(), look_of(number, dpi), kept)
    tables = pages_with_tables(read_report(printed))
    for kind, content in parted(scan.read_bytes(), tables).items():
        folder = room / f"{name}-{kind}"
        folder.mkdir()
        path = folder / "scan.pdf"
        path.write_bytes(content)
        pictures = pictures_of(content, dpi, folder)
        yield Sample(name, kind, len(pictures), path, pictures)


def time_of(sample: Sample) -> Taken:
    """Read the pages by bare Tesseract, by ours with nothing kept, by ours again."""
    bare = _spent(partial(recognise_barely, sample.pictures))
    with TemporaryDirectory() as kept, patch.dict(os.environ, {"HCC_CACHE": kept}):
        first = _spent(partial(read_report, sample.scan))
        seen = list[int]()
        whole = Engine.recognise

        def counted(engine: Engine, pictures, **fields):  # type: ignore[no-untyped-def]
            seen.append(len(pictures))
            return whole(engine, pictures, **fields)

        with patch.object(Engine, "recognise", counted):
            again = _spent(partial(read_report, sample.scan))
        words = sum(len(passage.text.split()) for passage in read_report(sample.scan).passages())
    return Taken(sample, bare, first, again, sum(seen), words)


def recognise_barely(pictures: list[Path]) -> None:
    """Run Tesseract on each picture, as one would by hand."""
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    for picture in pictures:
        command = ["tesseract", str(picture), "-", "-l", "vie", "--psm", "3"]
        subprocess.run(command, env=environment, capture_output=True, check=True)


def told(taken: Taken) -> str:
    """One line about one sample."""
    sample = taken.sample
    bare, first = taken.bare, taken.first
    return (
        f"{sample.name} {sample.pages} pages of {sample.kind}: bare {bare.clock:.1f} s, "
        f"ours {first.clock:.1f} s ({first.clock / bare.clock:.2f} x, of the processor "
        f"{first.processor / bare.processor:.2f} x), again {taken.again.clock:.1f} s, "
        f"{taken.recognised} pictures recognised again, {taken.words} words"
    )


def verdicts(taken: list[Taken]) -> Iterator[tuple[str, bool]]:
    """A line for each kind of pages, and whether its aim is met."""
    for kind, most in MOST.items():
        of_kind = [one for one in taken if one.sample.kind == kind]
        if not of_kind:
            continue
        whole, busy = (
            sum(one.first[part] for one in of_kind) / sum(one.bare[part] for one in of_kind)
            for part in (0, 1)
        )
        met = whole <= most and all(one.words for one in of_kind)
        yield (
            f"pages of {kind}: {whole:.2f} x bare Tesseract ({busy:.2f} x of the processor), "
            f"at most {most} x: {'met' if met else 'MISSED'}",
            met,
        )
    again = sum(one.recognised for one in taken)
    yield f"pictures recognised again: {again}, none allowed", again == 0


def _spent(work: Callable[[], object]) -> Spent:
    start, before = perf_counter(), _processor()
    work()
    return Spent(perf_counter() - start, _processor() - before)


def _processor() -> float:
    """Seconds that this process and those that it started were served by a processor."""
    every = [getrusage(who) for who in (RUSAGE_SELF, RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in every)


if __name__ == "__main__":
    main()
