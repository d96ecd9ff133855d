"""A cluster against this machine alone: `python -m corpus.clustering` compares bytes and speed."""

import argparse
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from corpus.generate.make import make
from corpus.generate.setting.docx import set_docx
from corpus.killing import records
from hcc_parse.batch.cluster import cluster, local_cluster
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.reviewing import Workers, children
from hcc_parse.batch.run import Asks, run
from hcc_parse.batch.store import Store
from hcc_parse.check import CATALOGUE
from hcc_parse.knowledge import load_knowledge

DAY = date(2026, 6, 30)
BETWEEN_KILLS = 20.0  # seconds: a worker needs some to start


def main() -> None:
    """Run both ways, print the times, and exit 1 when a byte differs."""
    parser = argparse.ArgumentParser(prog="python -m corpus.clustering", description=__doc__)
    parser.add_argument("--count", type=int, default=500, help="how many generated reports")
    parser.add_argument("--seed", type=int, default=1, help="which series")
    parser.add_argument("--workers", default="1,2", help="how many workers, one after the other")
    parser.add_argument("--kill", action="store_true", help="kill workers all the while")
    parser.add_argument("--inbox", type=Path, help="where reports are written, and kept")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        inbox = options.inbox or Path(folder) / "inbox"
        fill(inbox, options.count, options.seed)
        equal = _compared(inbox, Path(folder), options)
    sys.exit(not equal)


def fill(inbox: Path, count: int, seed: int) -> None:
    """Write so many generated reports as DOCX, but for those that are there."""
    inbox.mkdir(exist_ok=True)
    for index in range(count):
        path = inbox / f"{seed}-{index:04}.docx"
        if not path.exists():
            path.write_bytes(set_docx(make(seed, index).draft))


def settings() -> Settings:
    """How the reports are reviewed, here and there."""
    return Settings(knowledge=load_knowledge(), only=frozenset(CATALOGUE), today=DAY)


def timed(inbox: Path, out: Path, how: Settings, workers: Workers) -> float:
    """Seconds that a run takes."""
    start = perf_counter()
    run(Asks(inbox=inbox, out=out), how, workers, lambda _: None)
    return perf_counter() - start


@contextmanager
def killing(made: Any, seconds: float, most: int = 1_000) -> Iterator[list[int]]:
    """Kill a worker of a cluster every so often, each in turn; yields the ids of the killed."""
    killed: list[int] = []
    over = threading.Event()

    def kill() -> None:
        turn = 0
        while turn < most and not over.wait(seconds):
            running = [one.pid for one in list(made.workers.values()) if one.pid]
            if running:
                turn += 1
                killed.append(running[turn % len(running)])
                os.kill(killed[-1], signal.SIGKILL)

    thread = threading.Thread(target=kill)
    thread.start()
    try:
        yield killed
    finally:
        over.set()
        thread.join()


def _compared(inbox: Path, folder: Path, options: argparse.Namespace) -> bool:
    how, equal = settings(), True
    told: dict[str, dict[str, bytes]] = {}
    for count in map(int, options.workers.split(",")):
        seconds = timed(inbox, folder / f"local-{count}", how, children(how, count))
        told[f"local-{count}"] = records(folder / f"local-{count}")
        _say("this machine", count, options.count, seconds)
    first = next(iter(told.values()))
    for count in map(int, options.workers.split(",")):
        out = folder / f"cluster-{count}"
        with local_cluster(count) as made, cluster(made.scheduler_address, how, Store(out)) as work:
            if options.kill:
                with killing(made, BETWEEN_KILLS) as killed:
                    seconds = timed(inbox, out, how, work)
                print(f"{len(killed)} workers killed")
            else:
                seconds = timed(inbox, out, how, work)
        _say("cluster", count, options.count, seconds)
        told[f"cluster-{count}"] = records(out)
    for name, found in told.items():
        differing = sum(found.get(key) != first.get(key) for key in found | first)
        equal = equal and not differing
        print(f"{name}: {len(found)} records, {differing} differ")
    return equal


def _say(where: str, workers: int, count: int, seconds: float) -> None:
    rate = count / seconds
    print(f"{where}, {workers} workers: {seconds:.1f} s, {rate:.1f} reports a second", flush=True)


if __name__ == "__main__":
    main()
