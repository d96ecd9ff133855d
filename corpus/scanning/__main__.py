"""`python -m corpus.scanning`: how exactly scans of the fixed corpus are read, by resolution.

What was read otherwise than it is set can be shown with the piece of the scan: `--failures DIR`.
"""

import argparse
import sys
from pathlib import Path

from corpus.scanning.failures import write_failures
from corpus.scanning.making import KEPT
from corpus.scanning.manners import MANNERS, RESOLUTIONS, manner_of
from corpus.scanning.run import Done, Task, scan_all
from corpus.scanning.series import NAME, SCANNING, SERIES, aims
from corpus.score.compare import lower
from corpus.score.fixed import COUNT
from corpus.score.record import read_rates, write_rates
from corpus.score.tables import by_key
from corpus.score.tally import merged


def main() -> None:
    """Read, count, print; exit 1 below what is committed."""
    options = _options()
    name = NAME if options.series else "chosen"
    todo = list(_series(options) if options.series else _chosen(options))
    done: list[Done] = []
    for number, one in enumerate(scan_all(todo, options.jobs), start=1):
        done.append(one)
        print(f"{number} of {len(todo)}: {one.name}", file=sys.stderr, flush=True)
    done.sort(key=lambda one: one.name)
    rates = list(merged(one.tally for one in done).rates(name))
    print("\n".join(by_key(rates)))
    print("\n".join(aims(rates)))
    if options.failures:
        write_failures(done, options.failures)
    if options.series and options.accept:
        write_rates(rates, name, SCANNING)
    elif options.series and (fell := lower(read_rates(SCANNING), rates)):
        print("\nbelow the committed figures:", *fell, sep="\n- ")
        sys.exit(1)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m corpus.scanning", description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT, help="how many reports, from the first")
    parser.add_argument("--only", type=_numbers, default=(), help="numbers of reports: 3,8")
    parser.add_argument("--dpi", type=_numbers, default=RESOLUTIONS, help="of 150,200,300")
    parser.add_argument("--forms", type=_manners, default=MANNERS, help=f"of {','.join(MANNERS)}")
    parser.add_argument("--as", dest="manner", default="", help="scan all in this manner")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folder", type=Path, default=KEPT, help="where scans are kept")
    parser.add_argument("--reading", action="store_true", help="count no findings")
    parser.add_argument("--failures", type=Path, help="write what failed, with pictures, here")
    parser.add_argument("--series", action="store_true", help="read the small committed series")
    parser.add_argument("--accept", action="store_true", help=f"commit it to {SCANNING.name}")
    return parser.parse_args()


def _series(options: argparse.Namespace) -> list[Task]:
    return [task._replace(folder=options.folder) for task in SERIES]


def _chosen(options: argparse.Namespace) -> list[Task]:
    return [
        Task(number, options.dpi, options.manner, options.folder, not options.reading)
        for number in options.only or range(options.count)
        if options.manner or manner_of(number) in options.forms
    ]


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(",")))


def _manners(text: str) -> tuple[str, ...]:
    manners = tuple(text.split(","))
    if unknown := set(manners) - set(MANNERS):
        told = f"no such form: {', '.join(sorted(unknown))}; there are {', '.join(MANNERS)}"
        raise argparse.ArgumentTypeError(told)
    return manners


if __name__ == "__main__":
    main()
