"""`python -m corpus.growth`: time every grammar on hostile texts, and exit 1 if one is not linear.

A row is a grammar and a text that is among the worst for it: milliseconds for 25, 50, 100 and 200
thousand characters. A grammar that takes more than twice as long for twice the text is marked.
"""

import argparse
import sys

from corpus.growth.grammars import grammars
from corpus.growth.measuring import SIZES, grown


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m corpus.growth", description=__doc__)
    parser.add_argument("grammars", nargs="*", help="only those with such names")
    options = parser.parse_args()
    worse = 0
    print(f"{'grammar':28}", *(f"{size // 1000:>6} k" for size in SIZES), " text")
    for name, grammar in grammars().items():
        if options.grammars and name not in options.grammars:
            continue
        for one in grown(name, grammar):
            shown = [f"{1000 * second:8.0f}" for second in one.seconds]
            shown += [f"{'-':>8}"] * (len(SIZES) - len(shown))
            mark = "" if one.is_linear else "  WORSE THAN LINEAR"
            print(f"{name:28}{''.join(shown)}  {one.text}{mark}", flush=True)
            worse += not one.is_linear
    print(f"{worse} rows worse than linear")
    sys.exit(bool(worse))


if __name__ == "__main__":
    main()
