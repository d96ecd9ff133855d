"""Time and memory of a batch: `python -m corpus.inbox.bench [--count 114] [--more 1000]`.

With `--more` the memory of the larger inbox must stay below 1.2 times that of the first.

Memory is that of the command and all its children together, each shared page counted once. Beside
it runs the plainest reading of the same files: a python-docx walk, pdfplumber's text and tables.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import NamedTuple

import docx
import pdfplumber

from corpus.inbox.writing import write_inbox

PAUSE = 0.2  # seconds between two looks at the memory
MOST = 1.2  # times the memory of the first inbox, for the second
PROC = Path("/proc")


class Cost(NamedTuple):
    """What a command took: seconds, and megabytes at the most."""

    seconds: float
    megabytes: float


def cost_of(inbox: Path, workers: int) -> Cost:
    """Run a batch over an inbox, in a fresh folder, and watch it."""
    with TemporaryDirectory() as out:
        words = ["batch", str(inbox / "den"), "--out", out, "--roster", str(inbox / "don-vi.csv")]
        command = [sys.executable, "-m", "hcc_parse", *words, "--workers", str(workers)]
        began, most = monotonic(), 0.0
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, stdout=quiet, stderr=quiet) as process:
            while process.poll() is None:
                most = max(most, sum(map(_megabytes, _family(process.pid))))
                sleep(PAUSE)
        return Cost(monotonic() - began, most)


def plainly(inbox: Path) -> float:
    """Seconds of the plainest reading of all files that can be read."""
    told = json.loads((inbox / "su-that.json").read_text("utf-8"))
    files = [file for unit in told["units"] for file in unit["files"]]
    began = monotonic()
    for file in files:
        if file["state"] != "failed":
            _read(inbox / "den" / file["path"])
    return monotonic() - began


def _read(path: Path) -> None:
    if path.suffix == ".docx":
        for table in (document := docx.Document(str(path))).tables:
            _ = [cell.text for row in table.rows for cell in row.cells]
        _ = [paragraph.text for paragraph in document.paragraphs]
        return
    with pdfplumber.open(path) as printed:
        for page in printed.pages:
            page.extract_text()
            page.extract_tables()


def _family(root: int) -> Iterator[int]:
    """A process and all that it started, and they."""
    yield root
    for task in (PROC / str(root) / "task").glob("*/children"):
        try:
            children = task.read_text("ascii").split()
        except OSError:
            continue
        for child in children:
            yield from _family(int(child))


def _megabytes(pid: int) -> float:
    """The memory of a process; a page that it shares with others counts in part."""
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m corpus.inbox.bench", description=__doc__)
    parser.add_argument("--count", type=int, default=114, help="units of the first inbox")
    parser.add_argument("--more", type=int, default=0, help="units of a second, for its memory")
    parser.add_argument("--workers", type=int, default=2, help="files at a time")
    parser.add_argument("--seed", type=int, default=1, help="of all that is drawn")
    parser.add_argument("--keep", type=Path, help="folder where inboxes are left for the next time")
    options = parser.parse_args()
    with TemporaryDirectory() as place:
        folder = options.keep or Path(place)
        inbox = _inbox(folder, options.count, options.seed)
        plain, cost = plainly(inbox), cost_of(inbox, options.workers)
        print(
            f"{options.count} units: {_told(cost)}; {cost.seconds / plain:.2f} x the plain reading"
        )
        if options.more:
            more = cost_of(_inbox(folder, options.more, options.seed), options.workers)
            print(f"{options.more} units: {_told(more)}")
            print(f"memory {more.megabytes / cost.megabytes:.2f} x, at most {MOST}")
            sys.exit(int(more.megabytes > MOST * cost.megabytes))


def _inbox(folder: Path, count: int, seed: int) -> Path:
    """The inbox of so many units; one that was written before is taken as it is."""
    inbox = folder / f"{count}-{seed}"
    return inbox if (inbox / "su-that.json").is_file() else write_inbox(inbox, count, seed)


def _told(cost: Cost) -> str:
    return f"{cost.seconds:.0f} s, {cost.megabytes:.0f} MB at the most"


if __name__ == "__main__":
    main()
