"""`python -m corpus.reading`: how exactly generated reports are read, by form and rules of tables.

`--fixed` reads the small series that a test holds to the committed figures of corpus/reading.tsv,
`--long` the series of every dress that the README tells of.
"""

import argparse
import json
from pathlib import Path
from tempfile import TemporaryDirectory

from corpus.generate.dress import Dress, add_options, asked_for
from corpus.reading.run import Task, read_all
from corpus.reading.series import DRESSES, LONG, LONG_SEED, READING, SERIES, name_of, tally_of
from corpus.score.forms import OFFICE, add_series_options
from corpus.score.record import write_rates
from corpus.score.run import make_office_files
from corpus.score.tables import by_key, json_of


def main() -> None:
    """Read, count, print; write what was asked for."""
    options = _options()
    if options.fixed:
        for name, tasks in SERIES.items():
            _read(options, name, tasks())
        return
    if options.long:
        options.seed, options.count = LONG_SEED, LONG
    for dress in DRESSES if options.long else (asked_for(options),):
        _read_dressed(options, dress)


def _read_dressed(options: argparse.Namespace, dress: Dress) -> None:
    name = name_of(dress, options.seed, options.count)
    with TemporaryDirectory() as own:
        folder = (options.folder or Path(own)) / dress.name.replace(" ", "-").replace(",", "")
        if OFFICE in options.forms:
            make_office_files(options.seed, range(options.count), folder, options.jobs, dress)
        todo = [Task(options.seed, n, options.forms, folder, dress) for n in range(options.count)]
        _read(options, name, todo)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m corpus.reading", description=__doc__)
    add_series_options(parser, count=60)
    parser.add_argument("--fixed", action="store_true", help="read the small fixed series")
    parser.add_argument("--long", action="store_true", help="read the long series of each dress")
    parser.add_argument("--accept", action="store_true", help=f"commit the rates to {READING.name}")
    parser.add_argument("--examples", type=Path, help="write what was not read as it was set")
    add_options(parser)
    return parser.parse_args()


def _read(options: argparse.Namespace, name: str, todo: list[Task]) -> None:
    done = sorted(read_all(todo, options.jobs), key=lambda one: one.name)
    rates = list(tally_of(done).rates(name))
    print(f"\n## Reading: {name}")
    print("\n".join(by_key(rates)))
    if options.examples:
        with options.examples.open("a", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for one in done for line in one.examples)
    if options.json:
        content = {"set": name, "scores": json_of(rates)}
        options.json.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
    if options.accept:
        write_rates(rates, name, READING)


if __name__ == "__main__":
    main()
