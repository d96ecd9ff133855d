"""`python -m corpus.repairs`: how often the diagnosis names the slip, and how long it takes."""

import argparse
import sys
from pathlib import Path

from corpus.repairs.scoring import count_table, diagnosed
from corpus.repairs.series import KINDS, make_table
from corpus.score.compare import fallen
from corpus.score.record import read_rates, write_rates
from corpus.score.tally import Rate, Tally

SCORES = Path(__file__).parents[1] / "repairs.tsv"
SOON = 1.0  # seconds within which 95 of 100 diagnoses should be done


def main() -> None:
    """Measure, print each rate with its interval; exit 1 when one fell below the committed."""
    parser = argparse.ArgumentParser(prog="python -m corpus.repairs", description=__doc__)
    parser.add_argument("--count", type=int, default=300, help="how many tables of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--examples", type=Path, help="where to write tables not restored")
    parser.add_argument("--accept", action="store_true", help="commit these scores")
    options = parser.parse_args()
    name = f"seed {options.seed}, {options.count} tables"
    tally, seconds, missed = measure(options.seed, options.count)
    rates = list(tally.rates(name))
    for rate in rates:
        print(said(rate))
    soon = sum(one <= SOON for one in seconds)
    print(f"diagnosed within {SOON:.0f} s: {soon} of {len(seconds)}; longest {max(seconds):.2f} s")
    if options.examples:
        options.examples.write_text("\n\n".join(missed) + "\n", "utf-8")
    if options.accept:
        write_rates(rates, name, SCORES)
    elif fell := fallen([r for r in read_rates(SCORES) if r.set == name], rates):
        print("\nbelow the committed scores:", *fell, sep="\n- ")
        sys.exit(1)


def measure(seed: int, count: int) -> tuple[Tally, list[float], list[str]]:
    """Diagnose so many tables of each kind.

    Returns:
        The counts, the seconds of each diagnosis, and each table that was not wholly restored
        with what was put into it and what was said of it.
    """
    tally, seconds, missed = Tally(), list[float](), list[str]()
    for kind in KINDS:
        for index in range(count):
            table = make_table(seed, index, kind)
            done = diagnosed(table.text)
            one = Tally()
            count_table(one, kind, table, done.findings)
            tally.merge(one)
            seconds.append(done.seconds)
            if not one.counters["tables wholly restored", "plain", kind][0]:
                put = [f"{p.row}, {p.column}: {p.slip.before} -> {p.slip.after}" for p in table.put]
                told = [finding.message.vi for finding in done.findings]
                missed.append("\n".join([f"{kind} {index}", *put, *told, table.text]))
    return tally, seconds, missed


def said(rate: Rate) -> str:
    """A rate on a line."""
    low, high = rate.interval
    share = f"{100 * rate.rate:.1f} % [{100 * low:.1f}–{100 * high:.1f}]"
    return f"{rate.measure}; {rate.key}: {rate.hits} of {rate.total}, {share}"


if __name__ == "__main__":
    main()
