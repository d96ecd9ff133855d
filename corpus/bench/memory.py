"""Memory while many files are read in one process: `python -m corpus.bench.memory FOLDER TIMES`."""

import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory

from corpus.bench.start import ROOT
from corpus.generate import make
from corpus.generate.setting.docx import set_docx
from corpus.generate.setting.pdf import set_pdf
from hcc_parse.read import read_report

DISTINCT, TIMES = 200, 10
PDFS = 60  # of the distinct files; they cost most of the time
STATM = Path("/proc/self/statm")
PAGE = 4096 / 1_000_000  # megabytes
SAMPLED = 100  # files between two looks at the memory
SEED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Megabytes: at the end of the first time over all files, at the very end, at the most."""

    first: float
    last: float
    peak: float
    slope: float  # megabytes for each 1,000 files after the first time
    distinct: int
    files: int

    @property
    def growth(self) -> float:
        """The end over the end of the first time."""
        return self.last / self.first


def memory_of_many(distinct: int = DISTINCT, times: int = TIMES) -> Memory:
    """Make files, read them all several times in a process of its own, and measure that."""
    with TemporaryDirectory() as folder:
        for number in range(distinct):
            draft = make(SEED, number).draft
            printed = number < PDFS * distinct // DISTINCT
            name = f"{draft.name}.{'pdf' if printed else 'docx'}"
            (Path(folder) / name).write_bytes((set_pdf if printed else set_docx)(draft))
        told = subprocess.run(
            [sys.executable, "-m", "corpus.bench.memory", folder, str(times)],
            check=True,
            capture_output=True,
            cwd=ROOT,
            text=True,
        )
    first, last, peak, slope, files = map(float, told.stdout.split())
    return Memory(
        first=first, last=last, peak=peak, slope=slope, distinct=distinct, files=int(files)
    )


def read_often(files: list[Path], times: int, resident: Callable[[], float]) -> Memory:
    """Read files time after time, and look at the memory now and then."""
    samples: list[tuple[int, float]] = []
    read, first = 0, 0.0
    for time in range(times):
        for file in files:
            read_report(file)
            read += 1
            if time and read % SAMPLED == 0:
                samples.append((read, resident()))
        first = first or resident()
    last = resident()
    peak = max(getrusage(RUSAGE_SELF).ru_maxrss * 1024 / 1_000_000, first, last)
    slope = 1000 * slope_of(samples or [(0, first), (read, last)])
    return Memory(first=first, last=last, peak=peak, slope=slope, distinct=len(files), files=read)


def slope_of(samples: Iterable[tuple[float, float]]) -> float:
    """The slope of the straight line that lies nearest to some points.

    >>> slope_of([(0, 1), (1, 3), (2, 5)])
    2.0
    """
    points = list(samples)
    x_mean = sum(x for x, _ in points) / len(points)
    y_mean = sum(y for _, y in points) / len(points)
    spread = sum((x - x_mean) ** 2 for x, _ in points)
    return sum((x - x_mean) * (y - y_mean) for x, y in points) / spread if spread else 0.0


def _resident() -> float:
    return int(STATM.read_text("ascii").split()[1]) * PAGE


if __name__ == "__main__":
    found = read_often(sorted(Path(sys.argv[1]).iterdir()), int(sys.argv[2]), _resident)
    print(found.first, found.last, found.peak, found.slope, found.files)
