"""`python -m corpus.timing --count N --seed S`: how well dates and periods are understood."""

import argparse
import sys

from corpus.generate.make import HELD_OUT
from corpus.timing.scoring import lines_of, score

LEAST = 0.99  # F1 of dates and of periods


def main() -> None:
    """Score, print; exit 1 when dates or periods fall below the aim."""
    parser = argparse.ArgumentParser(prog="python -m corpus.timing", description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="how many small reports")
    parser.add_argument("--seed", type=int, default=1, help=f"from {HELD_OUT} on: held out")
    parser.add_argument("--show", type=int, default=0, help="print so many differences of each")
    options = parser.parse_args()
    scores = score(options.count, options.seed)
    print("\n".join(lines_of(scores)))
    if options.seed < HELD_OUT:  # nobody mends the product while looking at the others
        for name in ("dates", "periods"):
            print(*scores[name].differences[: options.show], sep="\n")
    if min(scores[name].f1 for name in ("dates", "periods")) < LEAST:
        sys.exit(1)


if __name__ == "__main__":
    main()
