"""Adding to the archive, killed at any moment: `python -m corpus.archive_kills --count 500`."""

import argparse
import random
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from corpus.archive_text import report
from corpus.killed import killed
from hcc_parse.archive import open_archive
from hcc_parse.domain.holding import Holding

NOW = "2026-07-01T00:00:00+00:00"
ORPHAN = "không thuộc báo cáo nào"  # an original whose report was not added any more
Rows = set[tuple[int, str, str]]


class Toll(NamedTuple):
    """What kills cost: runs killed and runs ended, archives damaged, reports lost or doubled."""

    kills: int = 0
    ended: int = 0
    damaged: int = 0
    lost: int = 0
    repeated: int = 0


def main() -> None:
    """Kill so many runs, print the toll, and exit 1 unless it is nothing."""
    parser = argparse.ArgumentParser(prog="python -m corpus.archive_kills", description=__doc__)
    parser.add_argument("--count", type=int, default=500, help="how many runs to kill")
    parser.add_argument("--files", type=int, default=12, help="reports of a run")
    parser.add_argument("--seed", type=int, default=1, help="for the moments")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        toll = kill_adding(Path(folder), options.count, options.files, options.seed)
    print(
        f"{toll.kills} kills, {toll.ended} runs came to their end: {toll.damaged} archives "
        f"damaged or with half a report, {toll.lost} reports lost, {toll.repeated} added twice"
    )
    sys.exit(bool(toll.damaged or toll.lost or toll.repeated))


def kill_adding(folder: Path, count: int, files: int, seed: int) -> Toll:
    """Add reports in a process and kill it at a moment left to chance; then look, and go on.

    Args:
        folder: An empty folder.
        count: How many runs to kill.
        files: How many reports a run adds; once all are there a new archive is begun.
        seed: For the moments.
    """
    chance, number = random.Random(seed), 0
    holdings = [_with_file(report(n, seed), folder) for n in range(files)]
    start = perf_counter()
    _fill(folder / "alone.db", holdings)
    longest = perf_counter() - start
    toll = Toll()
    while toll.kills < count:
        path = folder / f"archive-{number}.db"
        before = _rows(path)
        dead = killed(_fill, (path, holdings), chance.uniform(0, longest))
        wrong, after = _looked(path), _rows(path)
        toll = toll._replace(
            kills=toll.kills + dead,
            ended=toll.ended + (not dead),
            damaged=toll.damaged + bool(wrong),
            lost=toll.lost + len(before - after) + (0 if dead else files - len(after)),
            repeated=toll.repeated + len(after) - len({content for _, content, _ in after}),
        )
        number += not dead
    return toll


def _with_file(holding: Holding, folder: Path) -> Holding:
    """The same report, as read from a file that is there."""
    content = holding.brief.sha256.encode() * 1000
    (folder / holding.brief.path).write_bytes(content)
    brief = replace(holding.brief, sha256=sha256(content).hexdigest())
    return replace(holding, brief=brief)


def _fill(path: Path, holdings: list[Holding]) -> None:
    archive = open_archive(str(path), make=True)
    for holding in holdings:
        archive.add(holding, path.with_name(holding.brief.path), NOW)
    archive.close()


def _looked(path: Path) -> list[str]:
    """What is wrong with an archive after a kill, originals without a report left aside."""
    archive = open_archive(str(path), make=True)
    wrong = [line for line in archive.verify() if ORPHAN not in line]
    archive.close()
    return wrong


def _rows(path: Path) -> Rows:
    """The reports of an archive as another program reads them: number, content, since when."""
    if not path.exists():
        return set()
    with closing(sqlite3.connect(path)) as link:
        if not link.execute("SELECT 1 FROM sqlite_master WHERE name = 'reports'").fetchone():
            return set()
        return set(link.execute("SELECT id, sha256, added_at FROM reports"))


if __name__ == "__main__":
    main()
