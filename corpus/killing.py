"""Batches killed at any moment: `python -m corpus.killing` counts what is lost or repeated."""

import argparse
import random
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr
from datetime import date
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, NamedTuple

from corpus.killed import killed
from hcc_parse.batch.journal import Journal
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.reviewing import children
from hcc_parse.batch.run import Asks, run
from hcc_parse.batch.sealing import DamagedRecordError
from hcc_parse.batch.store import KEPT_IN, Store
from hcc_parse.check import CATALOGUE
from hcc_parse.knowledge import load_knowledge

DAY = date(2026, 6, 30)
TEXT = """ỦY BAN NHÂN DÂN
XÃ AN PHÚ
Số: {number}/BC-UBND
BÁO CÁO
Kết quả giải quyết thủ tục hành chính quý II năm 2026
Tổng số hồ sơ tiếp nhận: {total} hồ sơ, trong đó:
- Trực tuyến: {online} hồ sơ;
- Trực tiếp: {direct} hồ sơ.
"""


class Toll(NamedTuple):
    """What kills cost: runs killed and runs ended, records lost, files reviewed twice."""

    kills: int = 0
    ended: int = 0
    lost: int = 0
    repeated: int = 0
    differing: int = 0


def main() -> None:
    """Kill so many runs, print the toll, and exit 1 unless it is nothing."""
    parser = argparse.ArgumentParser(prog="python -m corpus.killing", description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="how many runs to kill")
    parser.add_argument("--files", type=int, default=12, help="reports in the inbox")
    parser.add_argument("--seed", type=int, default=1, help="for the moments")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        toll = kill_runs(Path(folder), options.count, options.files, options.seed)
    print(
        f"{toll.kills} kills, {toll.ended} runs came to their end: {toll.lost} records lost, "
        f"{toll.repeated} files reviewed twice, {toll.differing} records other than without kills"
    )
    sys.exit(bool(toll.lost or toll.repeated or toll.differing))


def kill_runs(folder: Path, count: int, files: int, seed: int) -> Toll:
    """Start runs over one inbox and kill each at a moment left to chance.

    A run that comes to its end is compared with one that was left alone; the next starts from
    nothing.

    Args:
        folder: An empty folder.
        count: How many runs to kill.
        files: How many reports are in the inbox.
        seed: For the moments.
    """
    chance, inbox = random.Random(seed), folder / "inbox"
    _fill(inbox, files)
    start = perf_counter()
    _run(inbox, folder / "alone")
    longest = perf_counter() - start
    whole = records(folder / "alone")
    toll, round_number = Toll(), 0
    while toll.kills < count:
        out = folder / f"out-{round_number}"
        before, seen = records(out), len(_events(out))
        with redirect_stderr(StringIO()):
            dead = killed(_run, (inbox, out), chance.uniform(0, longest))
        after = records(out)
        lost, repeated = _amiss(out, before, after, seen)
        toll = toll._replace(lost=toll.lost + lost, repeated=toll.repeated + repeated)
        if dead:
            toll = toll._replace(kills=toll.kills + 1)
        else:
            differing = sum(after.get(name) != whole.get(name) for name in whole | after)
            toll = toll._replace(ended=toll.ended + 1, differing=toll.differing + differing)
            round_number += 1
    return toll


def records(out: Path) -> dict[str, bytes]:
    """The bytes of all finished records."""
    return {
        f"{room}/{path.name}": path.read_bytes()
        for room in ("briefs", "reviews")
        for path in sorted((out / KEPT_IN / room).glob("*"))
    }


def _fill(inbox: Path, files: int) -> None:
    inbox.mkdir()
    for number in range(files):
        text = TEXT.format(number=number, total=300 + number, online=200, direct=100 + number)
        (inbox / f"bao-cao-{number:03}.txt").write_text(text, "utf-8")


def _settings() -> Settings:
    known = load_knowledge()
    return Settings(knowledge=known, only=frozenset(CATALOGUE), today=DAY, guessing=False)


def _run(inbox: Path, out: Path) -> None:
    settings = _settings()
    run(Asks(inbox=inbox, out=out), settings, children(settings, 2), lambda _: None)


def _events(out: Path) -> list[dict[str, Any]]:
    return Journal(out / KEPT_IN / "journal.jsonl").events()


def _amiss(
    out: Path, before: dict[str, bytes], after: dict[str, bytes], seen: int
) -> tuple[int, int]:
    """Records that are gone, changed, damaged or only told of; files begun though finished."""
    store = Store(out)
    lost = sum(after.get(name) != content for name, content in before.items())
    finished: set[str] = set()
    repeated = 0
    for number, event in enumerate(_events(out)):
        key = event.get("key", "")
        was_there = key in finished or (number >= seen and f"briefs/{key}" in before)
        repeated += event["event"] == "started" and was_there
        if event["event"] == "finished":
            finished.add(key)
    return lost + sum(not _is_whole(store, key) for key in _keys(after, finished)), repeated


def _keys(after: dict[str, bytes], finished: set[str]) -> Iterator[str]:
    yield from sorted(finished | {name[7:] for name in after if name.startswith("briefs/")})


def _is_whole(store: Store, key: str) -> bool:
    try:
        return store.outcome(key, load_knowledge()) is not None
    except DamagedRecordError:
        return False


if __name__ == "__main__":
    main()
