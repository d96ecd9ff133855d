"""`python -m corpus.reading`: how exactly generated reports are read, by form and rules of tables.

`--fixed` reads the small series that a test holds to the committed figures of corpus/reading.tsv,
`--long` the series of every dress that the README tells of.
"""

import argparse
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from corpus.generate.dress import Dress, add_options, asked_for
from corpus.reading.run import Task, read_all
from corpus.reading.series import (
    DRESSES,
    LONG,
    LONG_SEED,
    READING,
    SERIES,
    name_of,
)
from corpus.score.compare import lower
from corpus.score.forms import OFFICE, add_series_options
from corpus.score.record import read_rates, write_rates
from corpus.score.run import make_office_files
from corpus.score.tables import by_key, json_of
from corpus.score.tally import Rate, merged


def main() -> None:
    """Read, count, print; write what was asked for; exit 1 below what is committed."""
    options = _options()
    if options.examples:
        options.examples.write_text("", "utf-8")
    if options.fixed:
        read = {name: _read(options, name, tasks()) for name, tasks in SERIES.items()}
    elif options.long:
        options.seed, options.count = LONG_SEED, LONG
        read = dict(_read_dressed(options, dress) for dress in DRESSES)
    else:
        read = dict([_read_dressed(options, asked_for(options))])
    if options.json:
        content = [{"set": name, "scores": json_of(rates)} for name, rates in read.items()]
        options.json.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
    if options.fixed and not options.accept:
        committed = [rate for rate in read_rates(READING) if rate.set in read]
        if fell := lower(committed, (rate for rates in read.values() for rate in rates)):
            print("\nbelow the committed figures:", *fell, sep="\n- ")
            sys.exit(1)


def _read_dressed(options: argparse.Namespace, dress: Dress) -> tuple[str, list[Rate]]:
    name = name_of(dress, options.seed, options.count)
    with TemporaryDirectory() as own:
        folder = (options.folder or Path(own)) / dress.name.replace(" ", "-").replace(",", "")
        if OFFICE in options.forms:
            make_office_files(options.seed, range(options.count), folder, options.jobs, dress)
        todo = [Task(options.seed, n, options.forms, folder, dress) for n in range(options.count)]
        return name, _read(options, name, todo)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m corpus.reading", description=__doc__)
    add_series_options(parser, count=60)
    parser.add_argument("--fixed", action="store_true", help="read the small fixed series")
    parser.add_argument("--long", action="store_true", help="read the long series of each dress")
    parser.add_argument("--accept", action="store_true", help=f"commit the rates to {READING.name}")
    parser.add_argument("--examples", type=Path, help="write what was not read as it was set")
    add_options(parser)
    return parser.parse_args()


def _read(options: argparse.Namespace, name: str, todo: list[Task]) -> list[Rate]:
    done = sorted(read_all(todo, options.jobs), key=lambda one: one.name)
    rates = list(merged(one.tally for one in done).rates(name))
    print(f"\n## Reading: {name}")
    print("\n".join(by_key(rates)), flush=True)
    if options.examples:
        with options.examples.open("a", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for one in done for line in one.examples)
    if options.accept:
        write_rates(rates, name, READING)
    return rates


if __name__ == "__main__":
    main()
