"""`python -m corpus.bench`: times, memory and start-up beside the bare libraries and the aims.

`--write` puts the ratios into the README, with the day and the machine.
"""

import argparse
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from corpus.bench.aims import Measured, aims_of, told
from corpus.bench.citing import time_citing
from corpus.bench.files import pdfs, time_pdfs, time_words, words
from corpus.bench.memory import DISTINCT, TIMES, memory_of_many
from corpus.bench.page import BEGIN, END, page
from corpus.bench.start import time_starts
from corpus.marked import put_between
from corpus.score.summary import README

PARTS = ("pdf", "docx", "start", "memory", "citing")
CPU = Path("/proc/cpuinfo")


def main() -> None:
    """Measure, print, and write where asked."""
    options = _options()
    parts = options.parts.split(",")
    if unknown := set(parts) - set(PARTS):
        sys.exit(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    if options.write and set(parts) != set(PARTS):
        sys.exit("only a run of all parts can be written")
    measured = Measured(
        pdf=time_pdfs(pdfs()) if "pdf" in parts else {},
        docx=time_words(words()) if "docx" in parts else {},
        start=time_starts() if "start" in parts else {},
        memory=memory_of_many(DISTINCT, options.times) if "memory" in parts else None,
        citing=time_citing() if "citing" in parts else None,
    )
    print(f"{len(pdfs())} PDFs, {len(words())} Word files; {_machine()}")
    print("\n".join(told(measured)))
    if options.write:
        day = datetime.now(UTC).date()
        content = page(aims_of(measured), measured.memory, f"{day:%d/%m/%Y}", _machine())
        README.write_text(put_between(README.read_text("utf-8"), BEGIN, END, content), "utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m corpus.bench", description=__doc__)
    parser.add_argument("--parts", default=",".join(PARTS), help=f"of {', '.join(PARTS)}")
    parser.add_argument("--times", type=int, default=TIMES, help=f"readings of {DISTINCT} files")
    parser.add_argument("--write", action="store_true", help="write the ratios into the README")
    return parser.parse_args()


def _machine() -> str:
    lines = CPU.read_text("utf-8").splitlines() if CPU.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    model = next(named, platform.machine())
    return f"{model}, {os.cpu_count()} CPU, Python {platform.python_version()}"


if __name__ == "__main__":
    main()
