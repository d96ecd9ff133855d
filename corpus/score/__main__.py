"""`python -m corpus.score`: score generated reports, or with `--fixed` the fixed corpus."""

import argparse
import json
import sys
from os import devnull
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory, gettempdir
from time import perf_counter
from typing import Any, TextIO

from corpus.generate.make import UNSEEN
from corpus.generate.slips import classes_named
from corpus.score import fixed
from corpus.score.compare import fallen
from corpus.score.forms import OFFICE, SCORED, add_series_options
from corpus.score.record import read_rates, write_rates, write_told
from corpus.score.run import Done, Task, make_office_files, score_all, tasks
from corpus.score.scoring import Told
from corpus.score.tables import f1_of, json_of, pooled, tables_of
from corpus.score.tally import Rate, Tally

SOON = 1.0  # seconds within which 95 of 100 diagnoses should be done
EXAMPLES = 200  # of false accusations, and of missed slips
SCORES_OF_CHANCE = "seed {seed}, {count} reports"
IN_TURN = "{name}, slips in turn: {classes}"


def main() -> None:
    """Score, print, write what was asked for; exit 1 when the fixed corpus scores lower."""
    options = _options()
    forms = options.forms
    if options.accept and set(forms) != set(SCORED):
        sys.exit(f"only all of {','.join(SCORED)} together can be accepted")
    if options.classes and (options.fixed or OFFICE in forms):
        sys.exit("classes in turn are for --forms docx,pdf,scan, and not for the fixed corpus")
    if options.fixed:
        if options.print:
            fixed.print_fixed(options.jobs)
        if OFFICE in forms and (names := fixed.stale()):
            sys.exit(f"{len(names)} PDFs of corpus/fixed are not of these reports: use --print")
        _score(options, fixed.NAME, list(fixed.fixed_tasks(forms)))
        return
    name = SCORES_OF_CHANCE.format(seed=options.seed, count=options.count)
    with TemporaryDirectory() as own:
        folder = options.folder or Path(own)
        indexes = range(options.count)
        if options.classes:
            name = IN_TURN.format(name=name, classes="; ".join(options.classes))
        if OFFICE in forms:
            start = perf_counter()
            make_office_files(options.seed, indexes, folder, options.jobs)
            print(f"LibreOffice printed in {perf_counter() - start:.0f} s", file=sys.stderr)
        _score(options, name, list(tasks(options.seed, indexes, forms, folder, options.classes)))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m corpus.score", description=__doc__)
    add_series_options(parser, count=500)
    parser.add_argument(
        "--classes",
        type=classes_named,
        default=(),
        help="one slip a report, in turn: drawn, later, or beginnings of classes, set off by ;",
    )
    parser.add_argument("--fixed", action="store_true", help="score the fixed corpus")
    parser.add_argument("--print", action="store_true", help="print its PDFs by LibreOffice anew")
    parser.add_argument("--accept", action="store_true", help="commit these scores")
    parser.add_argument(
        "--examples",
        type=Path,
        default=Path(gettempdir()) / "score-examples.txt",
        help="where to write false accusations and missed slips",
    )
    options = parser.parse_args()
    if options.seed >= UNSEEN:
        options.examples = Path(devnull)  # nobody looks at what is made of the unseen wordings
    return options


def _score(options: argparse.Namespace, name: str, todo: list[Task]) -> None:
    start = perf_counter()
    tally, told, spent = _gather(todo, options)
    seconds = {"wall": perf_counter() - start, **spent}
    rates = list(tally.rates(name))
    print(f"## Scores of {name}")
    print("\n".join(tables_of(rates)))
    print(f"\n{len(todo)} reports; {_cost(seconds)}\n{_diagnosed(seconds)}")
    print(f"examples: {options.examples}")
    if options.json:
        content = _json(name, rates, seconds)
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        options.json.write_text(text, "utf-8")
    if options.accept:
        write_rates(rates, name)
        if options.fixed:
            write_told(told)
        return
    before = [rate for rate in read_rates() if rate.set == name and rate.form in options.forms]
    if fell := fallen(before, rates):
        print("\nbelow the committed scores:", *fell, sep="\n- ")
        sys.exit(1)


def _gather(
    todo: list[Task], options: argparse.Namespace
) -> tuple[Tally, list[Told], dict[str, float]]:
    """Merge what comes in; findings are kept for the fixed corpus only."""
    tally, told = Tally(), list[Told]()
    spent = {"making": 0.0, "scoring": 0.0, "diagnoses": 0.0, "soon": 0.0, "slowest": 0.0}
    written = {"false": 0, "missed": 0}
    with options.examples.open("w", encoding="utf-8") as file:
        for number, done in enumerate(score_all(todo, options.jobs), start=1):
            tally.merge(done.scored.tally)
            spent["making"] += done.making
            spent["scoring"] += done.scoring
            for seconds in done.scored.diagnosing:
                spent["diagnoses"] += 1
                spent["soon"] += seconds <= SOON
                spent["slowest"] = max(spent["slowest"], seconds)
            _write_examples(done, file, written)
            if options.fixed:
                told += done.scored.told
            if number % 50 == 0:
                print(f"{number} of {len(todo)}", file=sys.stderr)
    return tally, told, spent


def _write_examples(done: Done, file: TextIO, written: dict[str, int]) -> None:
    false = [" | ".join(told) for told in done.scored.told if told.verdict == "false"]
    for kind, lines in (("false", false), ("missed", done.scored.missed)):
        for line in lines[: EXAMPLES - written[kind]]:
            file.write(f"{done.number} {line}\n")
            written[kind] += 1


def _cost(seconds: dict[str, float]) -> str:
    own, children = _megabytes()
    return (
        f"{seconds['wall']:.0f} s in all; processor time of the jobs: {seconds['scoring']:.0f} s "
        f"on scoring, {seconds['making']:.0f} s on making files; "
        f"memory at most {own} MB here, {children} MB in a process"
    )


def _diagnosed(seconds: dict[str, float]) -> str:
    total = int(seconds["diagnoses"])
    share = 100 * seconds["soon"] / total if total else 100.0
    return (
        f"diagnosed within {SOON:.0f} s: {seconds['soon']:.0f} of {total} files ({share:.1f} %); "
        f"slowest {seconds['slowest']:.2f} s"
    )


def _megabytes() -> tuple[int, int]:
    own, children = (getrusage(who).ru_maxrss // 1024 for who in (RUSAGE_SELF, RUSAGE_CHILDREN))
    return own, children


def _json(name: str, rates: list[Rate], seconds: dict[str, float]) -> dict[str, Any]:
    every = [*rates, *f1_of(rates)]
    every += pooled(every)
    own, children = _megabytes()
    return {
        "set": name,
        "seconds": {part: round(value, 1) for part, value in seconds.items()},
        "megabytes": {"own": own, "process": children},
        "scores": json_of(every),
    }


if __name__ == "__main__":
    main()
