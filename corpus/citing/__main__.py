"""`python -m corpus.citing`: score the citations of short generated texts in all the hard shapes.

From seed 1000 on the wordings are held out. `--accept` writes `corpus/citing/scores.tsv`.
"""

import argparse
import sys
from pathlib import Path

from corpus.citing.scoring import make, score
from corpus.score.compare import fallen
from corpus.score.record import read_rates, write_rates
from corpus.score.tables import tables_of
from corpus.score.tally import Rate, Tally

SCORES = Path(__file__).parent / "scores.tsv"
SHOWN = 20  # texts in which something is wrong


def rates_of(seed: int, count: int, *, show: bool = False) -> list[Rate]:
    """Score a series of texts; `show` prints the first ones in which something is wrong."""
    tally, shown = Tally(), 0
    for index in range(count):
        text = make(seed, index)
        wrong = score(tally, text)
        if wrong and show and shown < SHOWN:
            shown += 1
            keys = ", ".join(f"{one.measure} {one.key}" for one in wrong)
            print(f"{index}: {keys}", *text.paragraphs, sep="\n    ", file=sys.stderr)
    return list(tally.rates(f"citing, seed {seed}, {count} texts"))


def main() -> None:
    """Score, print, and write where asked; exit 1 when a committed score fell."""
    parser = argparse.ArgumentParser(prog="python -m corpus.citing", description=__doc__)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print texts that were read wrongly")
    parser.add_argument("--accept", action="store_true", help="commit these scores")
    options = parser.parse_args()
    if options.show and options.seed >= 1000:
        sys.exit("the wordings of this seed are held out: nobody looks at them")
    rates = rates_of(options.seed, options.count, show=options.show)
    print("\n".join(tables_of(rates)))
    if options.accept:
        write_rates(rates, rates[0].set, SCORES)
    elif fell := fallen([rate for rate in read_rates(SCORES) if rate.set == rates[0].set], rates):
        print("\nbelow the committed scores:", *fell, sep="\n- ")
        sys.exit(1)


if __name__ == "__main__":
    main()
